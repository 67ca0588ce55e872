using EmulationFunctions.Local.Functions;

namespace EmulationFunctions.Local;

/// <summary>Tells when nothing is left to do: no tick is due, no timer or queue function runs, and the queues are empty.</summary>
internal sealed class Quiet(Listeners listeners, RunningFunctions running)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until two looks in a row find nothing; gives what was still busy when the time was up.</summary>
    public async Task<IReadOnlyList<string>> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var wasQuiet = false;
        while (true)
        {
            var busy = await LookAsync(cancellation);
            if (busy.Count == 0 && wasQuiet)
                return [];
            if (busy.Count > 0 && TimeProvider.System.GetElapsedTime(started) >= patience)
                return busy;

            wasQuiet = busy.Count == 0;
            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private async Task<IReadOnlyList<string>> LookAsync(CancellationToken cancellation)
    {
        List<string> busy = [];
        foreach (var queue in listeners.Queues)
        {
            if (await queue.CountAsync(cancellation) is > 0 and var messages)
                busy.Add($"the queue {queue.QueueName} holds {messages} message(s)");
        }

        // After the queues: a function that ended in between has left its messages there, and the second look sees them.
        busy.AddRange(listeners.Timers.Where(timer => timer.IsDue).Select(timer => $"the timer {timer.Name} is due"));
        busy.AddRange(running.Names.Select(name => $"the function {name} runs"));
        return busy;
    }
}
