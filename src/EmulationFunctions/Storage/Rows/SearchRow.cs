using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>What a word leads to, among some files of a year or the letters of a day.</summary>
/// <param name="Key">See <see cref="RowKeys.FindFiles"/> and <see cref="RowKeys.FindLetters"/>.</param>
/// <param name="Ids">Ids of files, a meeting's with the meeting's after it (<see cref="IdOf"/>), or keys of letters.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredFinds(string Key, IReadOnlyList<string> Ids, ETag? ETag)
{
    internal TableEntity Row() => new TableEntity("", Key).WithContent(Ids);

    /// <summary>The id of a file of a meeting among those of all files.</summary>
    internal static string IdOf(string meeting, string fileId) => $"{fileId}|{meeting}";

    /// <summary>The key of the row of a file that has this id here.</summary>
    internal static string RowOf(string id) => id.Split('|') is [var file, var meeting] ? RowKeys.Paper(meeting, file) : RowKeys.Document(id);

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
