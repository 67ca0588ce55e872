using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A contact's latest request to be replaced, as it is stored.</summary>
/// <param name="Replacement">The request.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredReplacement(Replacement Replacement, ETag? ETag)
{
    internal static TableEntity Row(Replacement replacement) =>
        new TableEntity("", RowKeys.Replacement(replacement.ContactId)) { ["State"] = replacement.State.ToString() }.WithContent(replacement);

    internal static StoredReplacement Read(TableEntity row) => new(row.Content<Replacement>(), row.ETag);
}
