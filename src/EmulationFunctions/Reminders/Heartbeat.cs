using System.Diagnostics;
using Azure;

namespace EmulationFunctions.Reminders;

/// <summary>What happens at every tick of the timer: the agenda is followed, and the queues' ages are measured.</summary>
public sealed class Heartbeat(Agenda agenda, Stores stores)
{
    /// <summary>Beats once. The agenda comes first: what is measured afterwards is a picture, no duty.</summary>
    /// <param name="cancellation">Ends the work.</param>
    public async Task BeatAsync(CancellationToken cancellation)
    {
        using var span = Signals.Span("tick");
        var begun = Stopwatch.GetTimestamp();
        await agenda.FollowAsync(cancellation);
        await MeasureAsync(cancellation);
        Signals.Ticked(Stopwatch.GetElapsedTime(begun));
    }

    private async Task MeasureAsync(CancellationToken cancellation)
    {
        foreach (var queue in stores.Queues)
        {
            try
            {
                var front = await queue.PeekMessageAsync(cancellation);

                // A message's age is measured by storage's own clock.
                Signals.Waiting(queue.Name, front.Value?.InsertedOn is { } since ? TimeProvider.System.GetUtcNow() - since : TimeSpan.Zero);
            }
            catch (RequestFailedException)
            {
                // A queue that cannot be looked at is no reason to call the beat failed: the agenda has been followed.
            }
        }
    }
}
