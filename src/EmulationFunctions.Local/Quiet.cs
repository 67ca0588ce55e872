using EmulationFunctions.Local.Functions;

namespace EmulationFunctions.Local;

/// <summary>Tells when nothing is left to do: no tick is due, no timer or queue function runs, and the queues are empty.</summary>
internal sealed class Quiet(Listeners listeners, RunningFunctions running)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until a look finds nothing; gives what was still busy when the time was up.</summary>
    public async Task<IReadOnlyList<string>> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var isOver = TimeProvider.System.GetElapsedTime(started) >= patience;
            var before = running.Changes;

            // As long as something is at work here, the storage need not be asked.
            var busy = isOver || Working().Count == 0 ? [.. await HeldAsync(cancellation), .. Working()] : Working();

            // A function that began or ended during the look may have left a message behind our back.
            if (busy.Count == 0 && running.Changes == before)
                return [];
            if (busy.Count > 0 && isOver)
                return busy;
            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private async Task<IEnumerable<string>> HeldAsync(CancellationToken cancellation)
    {
        var counts = await Task.WhenAll(listeners.Queues.Select(async queue => (queue.QueueName, Count: await queue.CountAsync(cancellation))));
        return counts.Where(queue => queue.Count > 0).Select(queue => $"the queue {queue.QueueName} holds {queue.Count} message(s)");
    }

    private List<string> Working() =>
    [
        .. listeners.Timers.Where(timer => timer.IsDue).Select(timer => $"the timer {timer.Name} is due"),
        .. running.Names.Select(name => $"the function {name} runs"),
    ];
}
