using Azure.Data.Tables;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Rows as they lie in storage.</summary>
internal static class StoredRows
{
    /// <summary>The rows of a partition whose keys begin with the prefix, in key order.</summary>
    public static async Task<IReadOnlyList<TableEntity>> OfAsync(string connectionString, string table, string partition, string prefix) =>
        [.. (await ReadAsync(connectionString, table, TableClient.CreateQueryFilter($"PartitionKey eq {partition}"))).Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal))];

    public static async Task<IReadOnlyList<TableEntity>> ReadAsync(string connectionString, string table, string filter)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableServiceClient(connectionString).GetTableClient(table).QueryAsync<TableEntity>(filter))
            rows.Add(row);
        return rows;
    }
}
