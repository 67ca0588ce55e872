using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Plans;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Plans that come in as spreadsheets: held against the draft, or what is published, and saved as the draft where somebody says so. Nothing is published here.</summary>
public sealed class PlanSheets(ClusterReader reader, PlanDrafts drafts)
{
    /// <summary>Whether the year has a plan, and a draft of one.</summary>
    internal async Task<(bool Plan, bool Draft)> ThereAsync(StoredCluster stored, int year, CancellationToken cancellation) =>
        (await reader.PlanAsync(stored.Id, year, cancellation) is not null, await drafts.FindAsync(stored.Id, year, cancellation) is not null);

    /// <summary>What a sheet would make of the year's plan as it is now.</summary>
    internal async Task<HeldSheet> HoldAsync(StoredCluster stored, int year, IReadOnlyList<Sheet> sheets, Language language, CancellationToken cancellation)
    {
        var plans = await reader.PlansAsync(stored.Id, cancellation);
        var draft = await drafts.OpenAsync(stored.Id, year, cancellation);
        var basis = string.IsNullOrWhiteSpace(draft.Draft.Title) ? draft.Draft with { Title = PlanPaper.TitleOf(year, language) } : draft.Draft;
        var import = PlanImport.Read(sheets, year, basis, stored.Cluster, PlanService.ElsewhereThan(year, plans), PlanPaper.Vocabulary, PlanPaper.WordsOf(language), PartPapers.Vocabulary);
        var begun = plans.FirstOrDefault(plan => plan.Published.Year == year)?.Published.Begun ?? new HashSet<string>();
        if (import.Faults.Count == 0 && Json.Write(import.Draft(keepMissing: true, begun)).Length > PlanDrafts.Longest)
            import = import with { Faults = [new(new(1, 1), "", "plan-too-long", "")] };
        return new(draft, import, begun, import.PartChanges(PlanService.ElsewhereThan(year, plans)));
    }

    /// <summary>Saves what the sheet makes of the plan as the draft.</summary>
    /// <returns>False where somebody has changed draft or plan since the sheet was held against them.</returns>
    internal async Task<bool> ApplyAsync(StoredCluster stored, int year, HeldSheet held, bool keepMissing, Decider by, CancellationToken cancellation) =>
        await drafts.SaveAsync(stored.Id, year, held.Import.Draft(keepMissing, held.Begun), before => HeldSheet.SeenOf(before) == held.Seen, by, cancellation) is not null;
}

/// <summary>A sheet held against a plan.</summary>
/// <param name="Draft">The plan that is being written.</param>
/// <param name="Import">What the sheet would make of it.</param>
/// <param name="Begun">Activities with submissions.</param>
/// <param name="Parts">What the file's other sheets would change.</param>
internal sealed record HeldSheet(StoredDraft Draft, PlanImport Import, IReadOnlySet<string> Begun, PlanDifference Parts)
{
    /// <summary>Which state of the plan it was.</summary>
    public string Seen => SeenOf(Draft);

    /// <summary>A draft that is not stored is the plan of a revision.</summary>
    public static string SeenOf(StoredDraft draft) => draft.IsStored ? draft.Tag : $"plan-{draft.BasedOn}";
}
