using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Poison;

/// <summary>The queues into which the host puts a message that failed five times.</summary>
public sealed class PoisonQueues(Stores stores, PoisonDesk poison)
{
    /// <summary>A letter's nudge.</summary>
    [Function("KeepPoisonLetter")]
    public Task Letter([QueueTrigger("letters-poison")] string message, CancellationToken cancellation) =>
        poison.KeepAsync(stores.Letters, message, cancellation);

    /// <summary>A look at a cluster.</summary>
    [Function("KeepPoisonCheck")]
    public Task Check([QueueTrigger("cluster-checks-poison")] string message, CancellationToken cancellation) =>
        poison.KeepAsync(stores.ClusterChecks, message, cancellation);

    /// <summary>Somebody who asked to sign in.</summary>
    [Function("KeepPoisonSignIn")]
    public Task SignIn([QueueTrigger("sign-ins-poison")] string message, CancellationToken cancellation) =>
        poison.KeepAsync(stores.SignIns, message, cancellation);

    /// <summary>Files that were handed in.</summary>
    [Function("KeepPoisonCompletion")]
    public Task Completion([QueueTrigger("completions-poison")] string message, CancellationToken cancellation) =>
        poison.KeepAsync(stores.Completions, message, cancellation);

    /// <summary>What the mail service told.</summary>
    [Function("KeepPoisonEvents")]
    public Task Events([QueueTrigger("delivery-events-poison")] string message, CancellationToken cancellation) =>
        poison.KeepAsync(stores.DeliveryEvents, message, cancellation);
}
