using System.Text.Json;
using Azure.Storage.Queues;

namespace EmulationFunctions.Storage;

/// <summary>A nudge for one letter.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Key">The letter's key.</param>
public sealed record LetterNudge(string Cluster, string Key)
{
    /// <summary>Name and version of the message; old messages may still be in the queue when a new version is deployed.</summary>
    public const string Schema = "letter/1";
}

/// <summary>A nudge for letters of a cluster that were written together.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Keys">The letters' keys.</param>
public sealed record LettersNudge(string Cluster, IReadOnlyList<string> Keys)
{
    /// <summary>Name and version of the message; it lies in the same queue as <see cref="LetterNudge"/>.</summary>
    public const string Schema = "letters/1";
}

/// <summary>One cluster to look at.</summary>
/// <param name="Cluster">The cluster.</param>
public sealed record ClusterCheckMessage(string Cluster)
{
    /// <summary>Name and version of the message.</summary>
    public const string Schema = "cluster-check/1";
}

/// <summary>Somebody asks for a sign-in letter.</summary>
/// <param name="Email">The address that was typed.</param>
/// <param name="Browser">Hash of the asking browser's cookie.</param>
public sealed record SignInRequest(string Email, string Browser)
{
    /// <summary>Name and version of the message.</summary>
    public const string Schema = "sign-in/1";
}

/// <summary>Files that were handed in and wait to be filed.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Key">The completion's key after its prefix: year, activity, unit and id.</param>
public sealed record CompletionMessage(string Cluster, string Key)
{
    /// <summary>Name and version of the message.</summary>
    public const string Schema = "completion/1";
}

/// <summary>Events of the mail service that wait to be applied.</summary>
/// <param name="Blob">The blob in the container <c>events</c> that holds them.</param>
public sealed record DeliveryEventsMessage(string Blob)
{
    /// <summary>Name and version of the message.</summary>
    public const string Schema = "delivery-events/1";
}

/// <summary>Queue messages: a schema's name and the values, never the state itself.</summary>
internal static class QueueMessages
{
    public static Task SendAsync<T>(this QueueClient queue, string schema, T message, TimeSpan? delay, CancellationToken cancellation) =>
        queue.SendMessageAsync(
            Json.Write(new { schema, message }),
            visibilityTimeout: delay,
            timeToLive: TimeSpan.FromSeconds(-1),
            cancellationToken: cancellation);

    /// <summary>The message in the text.</summary>
    /// <exception cref="JsonException">It is no message of this schema: it goes to the poison queue, where a person sees it.</exception>
    public static T Read<T>(string schema, string text)
    {
        var envelope = Json.Read<Envelope<T>>(text);
        return envelope.Schema == schema && envelope.Message is not null
            ? envelope.Message
            : throw new JsonException($"A message of schema {schema} was expected.");
    }

    /// <summary>Whether the text says that it is a message of this schema.</summary>
    public static bool IsOf(string schema, string text) => Json.Read<Envelope<JsonElement>>(text).Schema == schema;

    private sealed record Envelope<T>(string? Schema, T? Message);
}
