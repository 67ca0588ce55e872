using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>Brings on their way the letters that one message names: one, or several that were written together, one after the other.</summary>
public sealed partial class LetterRound(PostOffice office, Outbox outbox, ILogger<LetterRound> log)
{
    /// <summary>When a letter whose work failed can be taken up again: its worker's claim has ended then.</summary>
    private static readonly TimeSpan AfterClaim = LetterLife.ClaimTime + TimeSpan.FromSeconds(1);

    /// <summary>Handles a message. Of one letter it fails with the letter; of several, one that fails goes on with a message of its own and holds up nobody.</summary>
    /// <param name="message">The message's text, of either schema.</param>
    /// <param name="isFirstTry">Whether the message is handled for the first time: its handler has not died before.</param>
    /// <param name="cancellation">Ends the work; the message comes again then.</param>
    public async Task DeliverAsync(string message, bool isFirstTry, CancellationToken cancellation)
    {
        if (!QueueMessages.IsOf(LettersNudge.Schema, message))
        {
            var one = QueueMessages.Read<LetterNudge>(LetterNudge.Schema, message);
            await office.DeliverAsync(one.Cluster, one.Key, isFirstTry, cancellation);
            return;
        }

        var several = QueueMessages.Read<LettersNudge>(LettersNudge.Schema, message);
        foreach (var key in several.Keys)
        {
            try
            {
                await office.DeliverAsync(several.Cluster, key, isFirstTry, cancellation);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(failure, several.Cluster, key);
                await outbox.NudgeAsync(several.Cluster, key, AfterClaim, cancellation);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: letter {Letter} failed among others and is tried again by itself.")]
    private partial void Failed(Exception failure, string cluster, string letter);
}
