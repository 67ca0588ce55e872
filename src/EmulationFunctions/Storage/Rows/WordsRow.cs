using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A cluster's own words for its letters, as they are stored.</summary>
/// <param name="Words">The words.</param>
/// <param name="Revision">Number of their changes; their HTTP ETag.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredWords(ClusterWords Words, int Revision, ETag? ETag)
{
    /// <summary>Of a cluster that has none.</summary>
    public static StoredWords None { get; } = new(ClusterWords.None, 0, null);

    internal TableEntity Row() => new TableEntity("", RowKeys.Words) { ["Revision"] = Revision }.WithContent(Words);

    internal static StoredWords Read(TableEntity row) => new(row.Content<ClusterWords>(), row.GetInt32("Revision") ?? 0, row.ETag);
}
