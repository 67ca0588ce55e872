using Azure.Data.Tables;

namespace EmulationFunctions.Organizer.People;

/// <summary>Takes away what work that is over has left: addresses that were closed, uploads that nobody handed in, requests to be replaced that were decided.</summary>
public sealed class OldTraces(ClusterTable table)
{
    /// <summary>Rows that one check takes away.</summary>
    private const int MostACheck = 10 * MostAtOnce;

    /// <summary>Rows of one transaction.</summary>
    private const int MostAtOnce = 99;

    /// <summary>Does so with what ended before then.</summary>
    /// <returns>Whether nothing is left to do.</returns>
    internal async Task<bool> ForgetAsync(StoredCluster cluster, DateTimeOffset before, IReadOnlySet<string> needed, CancellationToken cancellation)
    {
        var over = new List<TableEntity>();
        await FindAsync(table.RangeAsync(cluster.Id, RowKeys.ClosedAddresses, cancellation), row => row.TryRead(StoredClosedAddress.Read) is { } stored && IsOver(stored.Address, before, needed));
        await FindAsync(table.RangeAsync(cluster.Id, RowKeys.Replacements, cancellation), row => row.TryRead(StoredReplacement.Read) is { } stored && IsOver(stored.Replacement, cluster.Cluster, before));
        await FindAsync(table.WhereAsync(cluster.Id, RowKeys.AllUploadSessions, $"Swept eq {true} and OpenedAt lt {before}", cancellation), _ => true);
        foreach (var part in over.Chunk(MostAtOnce))
            await table.CommitAsync(part.Aggregate(new Batch(cluster.Id), (batch, row) => batch.Delete(row.RowKey, row.ETag)), cancellation);
        return over.Count < MostACheck;

        async Task FindAsync(IAsyncEnumerable<TableEntity> rows, Func<TableEntity, bool> isOver)
        {
            await foreach (var row in rows)
            {
                if (over.Count == MostACheck)
                    return;
                if (isOver(row))
                    over.Add(row);
            }
        }
    }

    /// <summary>An address that takes letters again, or that nobody writes to any more. A contact's that takes none stays: it is what keeps letters back.</summary>
    private static bool IsOver(ClosedAddress address, DateTimeOffset before, IReadOnlySet<string> needed) =>
        (address.IsClosed ? address.At : address.OpenedAt) < before && !(address.IsClosed && needed.Contains(Mailbox.Normal(address.Email)));

    /// <summary>A request that was decided, or that ended with the person who made it.</summary>
    private static bool IsOver(Replacement asked, Cluster cluster, DateTimeOffset before) =>
        (asked.DecidedAt ?? asked.AskedAt) < before && (cluster.Contact(asked.ContactId) is not { } contact || !asked.IsOpenFor(contact));
}
