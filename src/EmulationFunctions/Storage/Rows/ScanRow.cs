using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A file whose malware scan is waited for, as it is stored.</summary>
/// <param name="FileId">The file.</param>
/// <param name="FiledAt">Since when.</param>
/// <param name="IsTold">Whether the organizers know that no verdict came in time.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredScan(string FileId, DateTimeOffset FiledAt, bool IsTold, ETag ETag = default)
{
    public TableEntity Row() => new("", RowKeys.Scan(FileId)) { ["FiledAt"] = FiledAt, ["IsTold"] = IsTold };

    public static StoredScan Read(TableEntity row) =>
        new(row.RowKey[RowKeys.Scans.Length..], row.GetDateTimeOffset("FiledAt") ?? default, row.GetBoolean("IsTold") ?? false, row.ETag);
}
