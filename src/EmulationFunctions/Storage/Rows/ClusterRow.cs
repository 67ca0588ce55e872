using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A cluster as it is stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cluster">Its units and contacts.</param>
/// <param name="Revision">Number of its changes; its HTTP ETag.</param>
/// <param name="Stamps">A mark for each contact, made when the contact came in: a link made before is not this contact's.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredCluster(string Id, Cluster Cluster, int Revision, IReadOnlyDictionary<string, string> Stamps, ETag ETag)
{
    internal TableEntity Row() => new TableEntity(Id, RowKeys.Cluster)
    {
        ["Revision"] = Revision,
        ["Stamps"] = Json.Write(Stamps),
    }.WithContent(Cluster);

    internal static StoredCluster Read(TableEntity row) => new(
        row.PartitionKey,
        row.Content<Cluster>(),
        row.GetInt32("Revision") ?? 0,
        Json.Read<Dictionary<string, string>>(row.Text("Stamps")),
        row.ETag);
}
