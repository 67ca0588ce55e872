using Azure;
using Azure.Data.Tables;
using Emulation.Domain.Clusters.People;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A wish to be deleted that is being fulfilled, as it is stored; the row goes with the last trace.</summary>
/// <param name="Erasure">The wish, and how far it is.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredErasure(Erasure Erasure, ETag ETag)
{
    internal static TableEntity Row(Erasure erasure) => new TableEntity("", RowKeys.Erasure(erasure.Id)).WithContent(erasure);

    internal static StoredErasure Read(TableEntity row) => new(row.Content<Erasure>(), row.ETag);
}
