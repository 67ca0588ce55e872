using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A year's plan as it is stored: one row, so that it changes as a whole.</summary>
/// <param name="Published">The plan, when its activities were published, and which have submissions.</param>
/// <param name="Revision">Number of its changes; its HTTP ETag.</param>
/// <param name="ETag">What was read; null where the year has no plan yet.</param>
public sealed record StoredPlan(PublishedPlan Published, int Revision, ETag? ETag)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Plan(Published.Year))
    {
        ["Year"] = Published.Year,
        ["Revision"] = Revision,
        ["Published"] = Json.Write(Published.PublishedAt),
        ["Begun"] = Json.Write(Published.Begun),
    }.WithContent(Published.Plan);

    internal static StoredPlan Read(TableEntity row) => new(
        new PublishedPlan(
            row.GetInt32("Year") ?? 0,
            row.Content<ClusterPlan>(),
            Json.Read<Dictionary<string, DateTimeOffset>>(row.Text("Published")),
            Json.Read<HashSet<string>>(row.Text("Begun"))),
        row.GetInt32("Revision") ?? 0,
        row.ETag);
}
