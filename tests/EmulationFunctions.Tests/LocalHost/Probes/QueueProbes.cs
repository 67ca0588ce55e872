using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.LocalHost.Probes;

public sealed class TextProbes(ProbeLog log)
{
    [Function("Text")]
    public void Text([QueueTrigger("%Probe__Queue%")] string text, string id, long dequeueCount) =>
        log.Add($"{text} {(Guid.TryParse(id, out _) ? "id" : "no id")} {dequeueCount}");
}

public sealed record Order(string Schema, int Number);

public sealed class OrderProbes(ProbeLog log)
{
    [Function("Order")]
    public Task Order([QueueTrigger("%Probe__Queue%")] Order order, CancellationToken cancellation)
    {
        log.Add($"{order.Schema} {order.Number} {cancellation.CanBeCanceled}");
        return Task.CompletedTask;
    }
}

public sealed class FailingQueueProbes(ProbeLog log)
{
    [Function("Breaks")]
    public async Task Breaks([QueueTrigger("%Probe__Queue%")] string text, long dequeueCount)
    {
        await Task.Yield();
        log.Add($"{text} {dequeueCount}");
        throw new InvalidOperationException("as it should");
    }
}

public sealed class SlowQueueProbes(ProbeLog log)
{
    [Function("Waits")]
    public async Task Waits([QueueTrigger("%Probe__Queue%")] string text, long dequeueCount)
    {
        log.Enter();
        log.Add($"{text} {dequeueCount}");
        await log.Gate.WaitAsync();
        log.Leave();
    }
}
