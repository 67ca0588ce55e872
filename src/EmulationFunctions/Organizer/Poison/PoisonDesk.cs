using System.Text.Json;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Organizer.Poison;

/// <summary>
/// Messages whose work failed five times. The queues put them aside; here they become rows of the cluster that they are
/// about, so that its organizer sees them, and are sent again at a person's word.
/// </summary>
/// <remarks>
/// To send one again does no harm, whatever it was: a nudge finds the letter where its life stands, and a letter that has
/// gone out is not taken up; a check writes what is owed and not yet written to; events are a maximum; files that were handed in are filed once.
/// </remarks>
public sealed partial class PoisonDesk(Stores stores, ClusterTable table, ClusterReader reader, TimeProvider time, ILogger<PoisonDesk> log)
{
    /// <summary>The partition of messages about no cluster; no cluster's id is like it.</summary>
    public const string NoCluster = "~";

    /// <summary>Keeps a message that was put aside. The same message is kept once, however often it comes.</summary>
    internal async Task KeepAsync(QueueClient queue, string text, CancellationToken cancellation)
    {
        var cluster = await ClusterOfAsync(text, cancellation);
        var poison = new StoredPoison(StoredPoison.IdOf(queue.Name, text), queue.Name, text, time.GetUtcNow());
        Failed(queue.Name, poison.Id, cluster);
        Signals.PutAside(queue.Name);
        Azure.ETag? known;
        do
            known = (await table.FindAsync(cluster, RowKeys.Poison(poison.Id), cancellation))?.ETag;
        while (await table.CommitAsync(new Batch(cluster).Put(poison.Row(), known), cancellation) is null);
    }

    /// <summary>Takes away what has been done after all: the cluster has just been checked, and letters and files ended in another way.</summary>
    internal async Task SettleAsync(string cluster, CancellationToken cancellation)
    {
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Poisons, cancellation))
        {
            if (row.TryRead(StoredPoison.Read) is not { } poison)
                continue;
            if (poison.Queue == stores.ClusterChecks.Name || await IsDoneAsync(cluster, poison, cancellation))
                await table.CommitAsync(new Batch(cluster).Delete(row.RowKey, row.ETag), cancellation);
        }
    }

    /// <summary>Somebody's word that nothing is to be done about it.</summary>
    /// <returns>False where there is none.</returns>
    internal async Task<bool> DismissAsync(string cluster, string id, string by, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Poison(id), cancellation) is { } row
        && await table.CommitAsync(
            new Batch(cluster).Delete(row.RowKey).Add(new AuditEntry(time.GetUtcNow(), by, "poison-dismissed", StoredPoison.Read(row).Queue).Row()),
            cancellation) is not null;

    /// <summary>What waits in a cluster, the newest first.</summary>
    internal async Task<IReadOnlyList<StoredPoison>> AllAsync(string cluster, CancellationToken cancellation)
    {
        var all = new List<StoredPoison>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Poisons, cancellation))
        {
            if (row.TryRead(StoredPoison.Read) is { } stored)
                all.Add(stored);
        }

        return [.. all.OrderByDescending(one => one.At)];
    }

    /// <summary>Sends a message again.</summary>
    /// <returns>False where there is none.</returns>
    internal async Task<bool> ReplayAsync(string cluster, string id, string by, CancellationToken cancellation)
    {
        if (await table.FindAsync(cluster, RowKeys.Poison(id), cancellation) is not { } row)
            return false;
        var poison = StoredPoison.Read(row);
        if (Queues.FirstOrDefault(queue => queue.Name == poison.Queue) is not { } source)
            return false;

        // In this order: a crash between the two leaves it to be sent once more, which does no harm.
        await source.SendMessageAsync(poison.Text, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: cancellation);
        await table.CommitAsync(
            new Batch(cluster).Delete(row.RowKey).Add(new AuditEntry(time.GetUtcNow(), by, "poison-replayed", poison.Queue).Row()),
            cancellation);
        return true;
    }

    /// <summary>The letter that a message nudges, or null.</summary>
    internal string? LetterOf(StoredPoison poison) => poison.Queue == stores.Letters.Name ? Text(poison.Text, "key") : null;

    /// <summary>Activity and unit of a completion that a message is about, or null.</summary>
    internal (string Activity, string Unit)? SubmissionOf(StoredPoison poison) =>
        poison.Queue == stores.Completions.Name && Text(poison.Text, "key")?.Split('|') is [_, var activity, var unit, _] ? (activity, unit) : null;

    private async Task<bool> IsDoneAsync(string cluster, StoredPoison poison, CancellationToken cancellation)
    {
        if (poison.Queue == stores.Completions.Name)
            return Text(poison.Text, "key") is { } completion && await table.FindAsync(cluster, RowKeys.Inbox + completion, cancellation) is null;
        if (poison.Queue != stores.Letters.Name || Texts(poison.Text) is not { Count: > 0 } keys)
            return false;
        foreach (var key in keys)
        {
            if (await table.FindAsync(cluster, RowKeys.Unfinished(key), cancellation) is not null)
                return false;
        }

        return true;
    }

    private QueueClient[] Queues => [stores.Letters, stores.ClusterChecks, stores.SignIns, stores.DeliveryEvents, stores.Completions];

    private async Task<string> ClusterOfAsync(string text, CancellationToken cancellation) =>
        Text(text, "cluster") is { } cluster && Id.IsValid(cluster) && await reader.FindAsync(cluster, cancellation) is not null ? cluster : NoCluster;

    /// <summary>A value of the message, whatever its schema; null where it has none.</summary>
    private static string? Text(string text, string name) => Value(text, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The letters that the message names, one or several.</summary>
    private static IReadOnlyList<string> Texts(string text) => Value(text, "keys") is { ValueKind: JsonValueKind.Array } keys
        ? [.. keys.EnumerateArray().Where(key => key.ValueKind == JsonValueKind.String).Select(key => key.GetString()!)]
        : Text(text, "key") is { } one ? [one] : [];

    private static JsonElement Value(string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement is { ValueKind: JsonValueKind.Object } envelope
                && envelope.TryGetProperty("message", out var message)
                && message is { ValueKind: JsonValueKind.Object }
                && message.TryGetProperty(name, out var value)
                    ? value.Clone()
                    : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    [LoggerMessage(LogLevel.Error, "Message {Message} of queue {Queue} failed every time and waits for a person, in the partition {Partition}.")]
    private partial void Failed(string queue, string message, string partition);
}
