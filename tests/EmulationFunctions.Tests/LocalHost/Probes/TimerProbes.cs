using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.LocalHost.Probes;

public sealed class TimerProbes(ProbeLog log)
{
    [Function("Tick")]
    public void Tick([TimerTrigger("%Probe__Schedule%")] TimerInfo timer) =>
        log.Add(timer.IsPastDue ? "late" : "on time");
}

public sealed class StartupProbes(ProbeLog log)
{
    [Function("AtStart")]
    public Task AtStart([TimerTrigger("%Probe__Schedule%", RunOnStartup = true)] TimerInfo timer)
    {
        log.Add(timer.IsPastDue ? "late" : "on time");
        return Task.CompletedTask;
    }
}

public sealed class SlowTimerProbes(ProbeLog log)
{
    [Function("Slow")]
    public async Task Slow([TimerTrigger("%Probe__Schedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        log.Enter();
        log.Add(timer.IsPastDue ? "late" : "on time");
        await log.Gate.WaitAsync(cancellation);
        log.Leave();
    }
}

public sealed class FailingTimerProbes(ProbeLog log)
{
    [Function("Failing")]
    public void Failing([TimerTrigger("%Probe__Schedule%")] TimerInfo timer)
    {
        log.Add(timer.IsPastDue ? "late" : "on time");
        throw new InvalidOperationException("as it should");
    }
}
