using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A version's files whose malware scans are waited for, as they are stored.</summary>
/// <param name="Key">Year, activity, unit and version.</param>
/// <param name="FiledAt">Since when.</param>
/// <param name="Files">Ids of the files without a verdict.</param>
/// <param name="Told">Those of which the organizers know that no verdict came in time.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredScan(string Key, DateTimeOffset FiledAt, IReadOnlyList<string> Files, IReadOnlyList<string> Told, ETag ETag = default)
{
    public TableEntity Row() => new TableEntity("", RowKeys.Scans + Key) { ["FiledAt"] = FiledAt }.WithContent(new Content(Files, Told));

    /// <summary>Without a file that has its verdict.</summary>
    public StoredScan Without(string file) => this with { Files = [.. Files.Where(other => other != file)], Told = [.. Told.Where(other => other != file)] };

    public static StoredScan Read(TableEntity row)
    {
        var content = row.Content<Content>();
        return new(row.RowKey[RowKeys.Scans.Length..], row.GetDateTimeOffset("FiledAt") ?? default, content.Files, content.Told, row.ETag);
    }

    private sealed record Content(IReadOnlyList<string> Files, IReadOnlyList<string> Told);
}
