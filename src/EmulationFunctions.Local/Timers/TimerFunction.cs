using System.Reflection;
using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NCrontab;

namespace EmulationFunctions.Local.Timers;

/// <summary>One call of a timer's function.</summary>
internal sealed record Tick(TimerInfo Info, CancellationToken Cancellation);

/// <summary>Runs a function with <c>[TimerTrigger]</c> when its schedule says so, by the local clock and in UTC.</summary>
/// <remarks>
/// One run at a time. Ticks that passed while the host was down, or over which the clock was set, give one late run.
/// The next tick is written down after a run: a run that a crash cut off is repeated.
/// </remarks>
internal sealed partial class TimerFunction : IDisposable
{
    /// <summary>A busy machine's delay is no tick that was missed.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(30);

    private readonly Function<Tick> function;
    private readonly CrontabSchedule schedule;
    private readonly FoundFunction<TimerTriggerAttribute> found;
    private readonly IServiceProvider services;
    private readonly LocalClock clock;
    private readonly TimerMemory memory;
    private readonly RunningFunctions running;
    private readonly ILogger log;
    private readonly SemaphoreSlim turn = new(1);
    private TimerRuns runs;

    public TimerFunction(FoundFunction<TimerTriggerAttribute> found, string cron, IServiceProvider services)
    {
        this.found = found;
        this.services = services;
        function = new Function<Tick>(found.Name, found.Method, parameter => Binding(parameter, found.Parameter));
        schedule = Parse(found.Name, cron);
        clock = services.GetRequiredService<LocalClock>();
        memory = services.GetRequiredService<TimerMemory>();
        running = services.GetRequiredService<RunningFunctions>();
        log = services.GetRequiredService<ILogger<TimerFunction>>();
        var known = found.Trigger.UseMonitor ? memory.Recall(Name) : null;
        runs = known ?? new TimerRuns(Last: null, Following(clock.GetUtcNow()));
    }

    public string Name => function.Name;

    /// <summary>Whether a tick has come whose run is not over.</summary>
    public bool IsDue => clock.GetUtcNow() >= Volatile.Read(ref runs).Next;

    /// <summary>Follows the schedule until it is cancelled.</summary>
    public async Task FollowAsync(CancellationToken stop)
    {
        // From now on a tick that passes while the host is down is known to be missed.
        Keep(runs);
        if (found.Trigger.RunOnStartup && !IsDue)
            await RunAsync(isPastDue: false, stop);

        while (!stop.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            if (now >= runs.Next)
            {
                await RunAsync(isPastDue: now - runs.Next > Late, stop);
                Keep(new TimerRuns(now, Following(now)));
            }
            else
            {
                // The clock may have been set back: then the next tick is an earlier one.
                if (Following(now) is var next && next != runs.Next)
                    Keep(runs with { Next = next });
                await clock.WaitTowardsAsync(runs.Next, stop);
            }
        }
    }

    /// <summary>Runs the function once, outside its schedule if need be.</summary>
    public async Task RunAsync(bool isPastDue, CancellationToken stop)
    {
        using var run = running.Begin(Name);
        await turn.WaitAsync(stop);
        try
        {
            await using var scope = services.CreateAsyncScope();
            await function.InvokeAsync(scope.ServiceProvider, new Tick(Info(isPastDue), stop));
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogFailed(fault, Name);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private static Func<Tick, object?>? Binding(ParameterInfo parameter, ParameterInfo trigger)
    {
        if (parameter == trigger)
            return parameter.ParameterType == typeof(TimerInfo) ? tick => tick.Info : null;
        return parameter.ParameterType == typeof(CancellationToken) ? tick => tick.Cancellation : null;
    }

    private static CrontabSchedule Parse(string function, string cron)
    {
        var seconds = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6;
        return CrontabSchedule.TryParse(cron, new CrontabSchedule.ParseOptions { IncludingSeconds = seconds })
            ?? throw new StartRefusedException($"The schedule \"{cron}\" of the function {function} is not a cron expression of five or six fields.");
    }

    private TimerInfo Info(bool isPastDue) => new()
    {
        IsPastDue = isPastDue,
        ScheduleStatus = new ScheduleStatus
        {
            Last = runs.Last?.UtcDateTime ?? default,
            Next = runs.Next.UtcDateTime,
            LastUpdated = runs.Last?.UtcDateTime ?? default,
        },
    };

    private DateTimeOffset Following(DateTimeOffset now) =>
        new(DateTime.SpecifyKind(schedule.GetNextOccurrence(now.UtcDateTime), DateTimeKind.Utc));

    private void Keep(TimerRuns latest)
    {
        Volatile.Write(ref runs, latest);
        if (found.Trigger.UseMonitor)
            memory.Keep(Name, latest);
    }

    [LoggerMessage(LogLevel.Error, "The timer {Function} failed; it runs again at its next tick.")]
    private partial void LogFailed(Exception fault, string function);
}
