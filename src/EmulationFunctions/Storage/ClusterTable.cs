using System.Net;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage;

/// <summary>The table <c>clusters</c>: one partition holds everything of a cluster that must change together.</summary>
public sealed class ClusterTable(Stores stores)
{
    /// <summary>The row, or null.</summary>
    public async Task<TableEntity?> FindAsync(string cluster, string rowKey, CancellationToken cancellation)
    {
        var found = await stores.Clusters.GetEntityIfExistsAsync<TableEntity>(cluster, rowKey, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The rows whose keys begin with the prefix, in key order.</summary>
    public IAsyncEnumerable<TableEntity> RangeAsync(string cluster, string prefix, CancellationToken cancellation) =>
        stores.Clusters.QueryAsync<TableEntity>(RangeFilter(cluster, prefix), cancellationToken: cancellation);

    /// <summary>Those of the rows whose keys begin with the prefix that meet the condition too, in key order; storage filters them.</summary>
    /// <param name="cluster">Id of the cluster.</param>
    /// <param name="prefix">How the rows' keys begin.</param>
    /// <param name="where">The condition in OData; its values are quoted here.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<TableEntity> WhereAsync(string cluster, string prefix, FormattableString where, CancellationToken cancellation) =>
        stores.Clusters.QueryAsync<TableEntity>($"({RangeFilter(cluster, prefix)}) and ({TableClient.CreateQueryFilter(where)})", cancellationToken: cancellation);

    /// <summary>The rows from this key on whose keys begin with the prefix, in key order.</summary>
    public IAsyncEnumerable<TableEntity> BetweenAsync(string cluster, string from, string prefix, CancellationToken cancellation) =>
        stores.Clusters.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey ge {from} and RowKey lt {After(prefix)}"), cancellationToken: cancellation);

    /// <summary>Those of the rows from this key on whose keys begin with the prefix that meet the condition too, in key order; storage filters them.</summary>
    /// <param name="cluster">Id of the cluster.</param>
    /// <param name="from">The first key.</param>
    /// <param name="prefix">How the rows' keys begin.</param>
    /// <param name="where">The condition in OData; its values are quoted here.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<TableEntity> WhereAsync(string cluster, string from, string prefix, FormattableString where, CancellationToken cancellation) =>
        stores.Clusters.QueryAsync<TableEntity>(
            $"({TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey ge {from} and RowKey lt {After(prefix)}")}) and ({TableClient.CreateQueryFilter(where)})", cancellationToken: cancellation);

    /// <summary>All rows of the cluster after this key, in key order; all at all where there is none.</summary>
    public IAsyncEnumerable<TableEntity> AfterAsync(string cluster, string? after, CancellationToken cancellation) =>
        stores.Clusters.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey gt {after ?? ""}"), cancellationToken: cancellation);

    /// <summary>The rows from the first key on and before the other, in key order; a null condition lets all through.</summary>
    /// <param name="cluster">Id of the cluster.</param>
    /// <param name="from">The first key.</param>
    /// <param name="before">The key before which it ends.</param>
    /// <param name="where">A further OData condition, or null.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<TableEntity> WithinAsync(string cluster, string from, string before, string? where, CancellationToken cancellation)
    {
        var range = TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey ge {from} and RowKey lt {before}");
        return stores.Clusters.QueryAsync<TableEntity>(where is null ? range : $"({range}) and ({where})", cancellationToken: cancellation);
    }

    /// <summary>One page of the rows whose keys begin with the prefix, and after which the next goes on.</summary>
    /// <param name="cluster">Id of the cluster.</param>
    /// <param name="prefix">How the rows' keys begin.</param>
    /// <param name="where">A further OData condition, or null.</param>
    /// <param name="after">What follows the prefix in the key after which the page begins; null for the first.</param>
    /// <param name="size">Rows a page, 1 to 999.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<(IReadOnlyList<TableEntity> Rows, string? Next)> PageAsync(
        string cluster, string prefix, string? where, string? after, int size, CancellationToken cancellation)
    {
        var range = TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey gt {prefix + after} and RowKey lt {After(prefix)}");
        var rows = new List<TableEntity>();
        await foreach (var row in stores.Clusters.QueryAsync<TableEntity>(
            where is null ? range : $"({range}) and ({where})", maxPerPage: size + 1, cancellationToken: cancellation))
        {
            // The one row more tells that another page follows.
            if (rows.Count == size)
                return (rows, rows[^1].RowKey[prefix.Length..]);
            rows.Add(row);
        }

        return (rows, null);
    }

    /// <summary>Writes all of the batch, or nothing.</summary>
    /// <returns>The rows' new ETags in the batch's order, or null where a row was not as it was read: read again and judge
    /// once more. The client repeats a write whose answer was lost, so a conflict may also be the writer's own success;
    /// who must know looks for its own rows.</returns>
    public async Task<IReadOnlyList<ETag>?> CommitAsync(Batch batch, CancellationToken cancellation)
    {
        try
        {
            var answer = await stores.Clusters.SubmitTransactionAsync(batch.Marked(), cancellation);
            Signals.Committed(batch);
            return [.. answer.Value.Select(row => row.Headers.ETag ?? default)];
        }
        catch (RequestFailedException failure) when (failure.Status is (int)HttpStatusCode.Conflict or (int)HttpStatusCode.PreconditionFailed
            || (failure.Status == (int)HttpStatusCode.NotFound && failure.ErrorCode == "ResourceNotFound"))
        {
            return null;
        }
    }

    private static string RangeFilter(string cluster, string prefix) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey ge {prefix} and RowKey lt {After(prefix)}");

    // The first key that no longer begins with the prefix: its last character moved on by one.
    private static string After(string prefix) => string.Concat(prefix.AsSpan(0, prefix.Length - 1), ((char)(prefix[^1] + 1)).ToString());
}
