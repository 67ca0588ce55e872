using Azure.Data.Tables;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>The rows of one cluster, wherever they stand.</summary>
/// <param name="Partition">Its own partition, in the order of the keys.</param>
/// <param name="Links">Its links; without the key that they were signed with they open nothing.</param>
/// <param name="Addresses">Its organizers' addresses, hashed.</param>
/// <param name="Agenda">When somebody looks at it.</param>
internal sealed record ClusterRows(IReadOnlyList<TableEntity> Partition, IReadOnlyList<TableEntity> Links, IReadOnlyList<TableEntity> Addresses, IReadOnlyList<TableEntity> Agenda)
{
    private const int MostTries = 20;

    /// <summary>Reads them as they stood at one moment.</summary>
    /// <remarks>
    /// The partition is read until two readings that follow each other agree in every ETag: then each row stood unchanged from
    /// its first reading to its second, so all of them did in the moment between the two. The other tables hold only what is
    /// written before the partition needs it, and are read after it.
    /// </remarks>
    /// <exception cref="RefusedException">There is no such cluster, or it never stands still.</exception>
    public static async Task<ClusterRows> ReadAsync(Stores stores, string cluster, CancellationToken cancellation)
    {
        var partition = await StillAsync(stores, cluster, cancellation);
        return partition.Any(row => row.RowKey == RowKeys.Cluster)
            ? new(
                partition,
                await WhereAsync(stores.Links, TableClient.CreateQueryFilter($"Cluster eq {cluster}"), cancellation),
                await WhereAsync(stores.Addresses, TableClient.CreateQueryFilter($"RowKey eq {cluster}"), cancellation),
                await WhereAsync(stores.Agenda, TableClient.CreateQueryFilter($"RowKey eq {cluster}"), cancellation))
            : throw new RefusedException($"There is no cluster {cluster} in this store.");
    }

    /// <summary>The rows of the partition, without a word about the moment.</summary>
    public static Task<IReadOnlyList<TableEntity>> PartitionAsync(Stores stores, string cluster, CancellationToken cancellation) =>
        WhereAsync(stores.Clusters, TableClient.CreateQueryFilter($"PartitionKey eq {cluster}"), cancellation);

    private static async Task<IReadOnlyList<TableEntity>> StillAsync(Stores stores, string cluster, CancellationToken cancellation)
    {
        var before = await PartitionAsync(stores, cluster, cancellation);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var after = await PartitionAsync(stores, cluster, cancellation);
            if (before.Select(Version).SequenceEqual(after.Select(Version)))
                return after;
            before = after;
        }

        throw new RefusedException($"The cluster {cluster} is being changed all the time; try again when fewer people are at work.");
    }

    private static (string, string) Version(TableEntity row) => (row.RowKey, row.ETag.ToString());

    private static async Task<IReadOnlyList<TableEntity>> WhereAsync(TableClient table, string filter, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            rows.Add(row);
        return rows;
    }
}
