using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Letters;

/// <summary>Posts letters.</summary>
public sealed class LetterFunctions(PostOffice office)
{
    /// <summary>A nudge for one letter.</summary>
    [Function("DeliverLetter")]
    public Task Deliver([QueueTrigger("letters")] string message, long dequeueCount, CancellationToken cancellation)
    {
        var nudge = QueueMessages.Read<LetterNudge>(LetterNudge.Schema, message);
        return office.DeliverAsync(nudge.Cluster, nudge.Key, isFirstTry: dequeueCount <= 1, cancellation);
    }
}
