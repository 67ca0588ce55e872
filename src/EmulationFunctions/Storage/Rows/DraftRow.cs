using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A year's plan that is being written and not published: nothing goes out by it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Draft">The plan as typed; it may be faulty.</param>
/// <param name="Revision">Number of its changes; 0 where no draft is stored.</param>
/// <param name="Mark">Made when the draft was begun, so that one begun anew is another.</param>
/// <param name="BasedOn">The plan's revision that it was begun from; 0 where the year had no plan.</param>
/// <param name="By">Who changed it last: a contact's id, or "operator".</param>
/// <param name="At">When.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
public sealed record StoredDraft(int Year, PlanDraft Draft, int Revision, string Mark, int BasedOn, string By, DateTimeOffset At, ETag? ETag)
{
    /// <summary>Its HTTP ETag without quotes.</summary>
    public string Tag => $"{Revision}-{Mark}";

    /// <summary>The mark in a tag: it stays through all changes of the draft.</summary>
    public static string? MarkOf(string? tag) => tag?[(tag.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether a draft is stored; else it is the published plan, as one would begin.</summary>
    public bool IsStored => ETag is not null;

    /// <summary>The draft that a year's plan begins from.</summary>
    public static StoredDraft Begin(int year, StoredPlan? plan) =>
        new(year, plan?.Published.Plan.AsDraft() ?? new PlanDraft("", [], []), 0, Nonce.Next(8), plan?.Revision ?? 0, "", default, null);

    internal TableEntity Row() => new TableEntity("", RowKeys.Draft(Year))
    {
        ["Year"] = Year,
        ["Revision"] = Revision,
        ["Mark"] = Mark,
        ["BasedOn"] = BasedOn,
        ["By"] = By,
        ["At"] = At,
    }.WithContent(Draft);

    internal static StoredDraft Read(TableEntity row) => new(
        row.GetInt32("Year") ?? 0,
        row.Content<PlanDraft>(),
        row.GetInt32("Revision") ?? 0,
        row.Text("Mark"),
        row.GetInt32("BasedOn") ?? 0,
        row.Text("By"),
        row.GetDateTimeOffset("At") ?? default,
        row.ETag);
}
