using Azure.Core;

namespace Azure.Data.Tables.Rows;

/// <summary>One change of one row, to be sent by itself or as a part of a transaction.</summary>
internal sealed record RowRequest(RequestMethod Method, string Path, string? IfMatch, ReadOnlyMemory<byte> Body)
{
    public static RowRequest Add(string table, ITableEntity entity) =>
        new(RequestMethod.Post, table, null, Content(entity));

    public static RowRequest Upsert(string table, ITableEntity entity, TableUpdateMode mode) =>
        new(Verb(mode), PathOf(table, entity), null, Content(entity));

    public static RowRequest Update(string table, ITableEntity entity, ETag ifMatch, TableUpdateMode mode) =>
        new(Verb(mode), PathOf(table, entity), ifMatch.ToString(), Content(entity));

    public static RowRequest Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), (ifMatch == default ? ETag.All : ifMatch).ToString(), default);

    public static string PathOf(string table, string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return $"{table}(PartitionKey={Quote(partitionKey)},RowKey={Quote(rowKey)})";
    }

    private static string PathOf(string table, ITableEntity entity) => PathOf(table, entity.PartitionKey, entity.RowKey);

    private static string Quote(string key) =>
        $"%27{Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal))}%27";

    private static ReadOnlyMemory<byte> Content(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity.PartitionKey, nameof(entity));
        ArgumentNullException.ThrowIfNull(entity.RowKey, nameof(entity));
        return RowJson.Write(entity);
    }

    private static RequestMethod Verb(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => RequestMethod.Patch,
        TableUpdateMode.Replace => RequestMethod.Put,
        _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}", nameof(mode)),
    };
}
