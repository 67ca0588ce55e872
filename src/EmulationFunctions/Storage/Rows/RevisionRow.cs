using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A year's plan as it was stored once; never changed.</summary>
/// <param name="Year">The year.</param>
/// <param name="Revision">The plan's revision.</param>
/// <param name="Plan">The plan.</param>
/// <param name="By">Who stored it: a contact's id, or "operator"; empty where that is older than the history.</param>
/// <param name="At">When; for a plan older than the history, when it was first written down.</param>
/// <param name="Draft">Tag of the draft that was published; null where the plan was stored by another way.</param>
public sealed record PlanRevision(int Year, int Revision, ClusterPlan Plan, string By, DateTimeOffset At, string? Draft = null)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Revision(Year, Revision))
    {
        ["Year"] = Year,
        ["Revision"] = Revision,
        ["By"] = By,
        ["At"] = At,
        ["Draft"] = Draft,
    }.WithContent(Plan);

    internal static PlanRevision Read(TableEntity row) => new(
        row.GetInt32("Year") ?? 0, row.GetInt32("Revision") ?? 0, row.Content<ClusterPlan>(), row.Text("By"), row.GetDateTimeOffset("At") ?? default, row.GetString("Draft"));
}
