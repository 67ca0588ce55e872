using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>What a word leads to, among the files of a year or the letters of a month.</summary>
/// <param name="Key">See <see cref="RowKeys.FindFiles"/> and <see cref="RowKeys.FindLetters"/>.</param>
/// <param name="Ids">Ids of files, or keys of letters.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredFinds(string Key, IReadOnlyList<string> Ids, ETag? ETag)
{
    internal TableEntity Row() => new TableEntity("", Key).WithContent(Ids);

    internal static StoredFinds Read(TableEntity row) => new(row.RowKey, row.Content<List<string>>(), row.ETag);
}

/// <summary>Files and letters that came in with one transaction and cannot be found yet.</summary>
/// <param name="Key">See <see cref="RowKeys.UnfoundOf"/>.</param>
/// <param name="Rows">The keys of their rows.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredUnfound(string Key, IReadOnlyList<string> Rows, ETag ETag)
{
    internal TableEntity Row() => new TableEntity("", Key).WithContent(Rows);

    internal static StoredUnfound Read(TableEntity row) => new(row.RowKey, row.Content<List<string>>(), row.ETag);
}
