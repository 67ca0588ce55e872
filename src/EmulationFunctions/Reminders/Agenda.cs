using System.Globalization;
using Azure.Data.Tables;

namespace EmulationFunctions.Reminders;

/// <summary>
/// The table <c>agenda</c>: look at this cluster in this hour (UTC). An entry is written before the change that needs it, for
/// the hour in which it is due and the one after; a spare entry does no harm. So a timer's work follows what is due.
/// </summary>
public sealed class Agenda(Stores stores, TimeProvider time)
{
    /// <summary>How long an entry is followed after its hour began: a change that was under way then has long ended.</summary>
    private static readonly TimeSpan Followed = TimeSpan.FromHours(2);

    /// <summary>Enters the cluster for these instants; for the present where one has passed.</summary>
    public Task EnterAsync(string cluster, IEnumerable<DateTimeOffset> instants, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var slots = instants
            .Select(instant => instant < now ? now : instant)
            .SelectMany(instant => new[] { Slot(instant), Slot(instant.AddHours(1)) })
            .Distinct();
        return Parallel.ForEachAsync(slots, SixteenAtOnce(cancellation), async (slot, stop) => await EnterAsync(cluster, slot, stop));
    }

    /// <summary>
    /// Enters the cluster for the present: something is about to be written that a worker has to take up. One entry does: it is
    /// followed for two hours at least.
    /// </summary>
    public Task EnterAsync(string cluster, CancellationToken cancellation) => EnterAsync(cluster, Slot(time.GetUtcNow()), cancellation);

    /// <summary>
    /// Sends a message for each cluster whose hour has come, then forgets entries that have been followed long enough. A tick
    /// that is late finds all that it missed, one that is repeated finds the same once more, and neither does harm.
    /// </summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var entries = new List<TableEntity>();
        var due = TableClient.CreateQueryFilter($"PartitionKey le {Slot(now)}");
        await foreach (var entry in stores.Agenda.QueryAsync<TableEntity>(due, cancellationToken: cancellation))
            entries.Add(entry);

        // At eight o'clock of a working day all clusters of a zone are due at once.
        await Parallel.ForEachAsync(entries.Select(entry => entry.RowKey).Distinct(), SixteenAtOnce(cancellation), async (cluster, stop) =>
            await stores.ClusterChecks.SendAsync(ClusterCheckMessage.Schema, new ClusterCheckMessage(cluster), null, stop));

        var followed = entries.Where(entry => string.CompareOrdinal(entry.PartitionKey, Slot(now - Followed)) < 0);
        await Parallel.ForEachAsync(followed, SixteenAtOnce(cancellation), async (entry, stop) => await stores.Agenda.DeleteEntityAsync(entry, entry.ETag, stop));
    }

    private Task EnterAsync(string cluster, string slot, CancellationToken cancellation) =>
        stores.Agenda.UpsertEntityAsync(new TableEntity(slot, cluster), TableUpdateMode.Replace, cancellation);

    private static ParallelOptions SixteenAtOnce(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = 16, CancellationToken = cancellation };

    /// <summary>The name of an hour, such as 2026112201. Names sort as their hours do.</summary>
    private static string Slot(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
}
