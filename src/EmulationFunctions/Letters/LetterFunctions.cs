using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Letters;

/// <summary>Posts letters.</summary>
public sealed class LetterFunctions(LetterRound round)
{
    /// <summary>A nudge for one letter, or for letters that were written together.</summary>
    [Function("DeliverLetter")]
    public Task Deliver([QueueTrigger("letters")] string message, long dequeueCount, CancellationToken cancellation) =>
        round.DeliverAsync(message, isFirstTry: dequeueCount <= 1, cancellation);
}
