using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using Emulation.Views.Texts;

namespace Emulation.Views.Pages;

/// <summary>A year's plan in spreadsheets: what can be had, what was brought in and what it would change.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cluster">Whose plan.</param>
/// <param name="HasPlan">Whether the year has a plan.</param>
/// <param name="HasDraft">Whether one is being written.</param>
public sealed record PlanSheetPageModel(PageShell Shell, int Year, Cluster Cluster, bool HasPlan, bool HasDraft)
    : PageModel(Shell)
{
    /// <summary>Most lines of a kind that are shown; the counts tell of all.</summary>
    public const int MostLines = 40;

    /// <summary>Why a file was not read, if one was not.</summary>
    public Refusal? Refused { get; init; }

    /// <summary>What the file would make of the plan; null before one came.</summary>
    public PlanImport? Import { get; init; }

    /// <summary>What the file's other sheets would change; null before one came.</summary>
    public PlanDifference? Parts { get; init; }

    /// <summary>The file's tables, as they travel with the page.</summary>
    public string Parcel { get; init; } = "";

    /// <summary>Which state of the plan it was held against.</summary>
    public string Seen { get; init; } = "";

    /// <summary>Whether that was a draft.</summary>
    public bool IsAgainstDraft { get; init; }

    /// <summary>Activities with submissions.</summary>
    public IReadOnlySet<string> Begun { get; init; } = new HashSet<string>();

    /// <summary>Whether activities stay that the file does not name.</summary>
    public bool KeepsMissing { get; init; } = true;

    /// <summary>Whether the plan was changed after the reader had seen it.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Who changed the draft last; null where there is none.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>When, as local time.</summary>
    public DateTime ChangedAt { get; init; }

    internal override Type Component => typeof(PlanSheetPage);

    /// <summary>Whether the file changes anything, also where what it does not name were taken out.</summary>
    internal bool HasChanges => Import is { } import && (import.Added.Any() || import.Changed.Any() || import.Missing.Count > 0 || Parts is { Count: > 0 });

    /// <summary>An activity's cell as people read it, of a long one its beginning; null where it is blank.</summary>
    internal string? Cell(ActivityDraft activity, PlanColumn column, int longest = 160) => PlanCells.Of(activity, column, Cluster, PlanPaper.WordsOf(Shell.Language)) switch
    {
        null => null,
        { Time: { } day } when column == PlanColumn.From => TimeTexts.Date(day),
        { Time: { } time } => TimeTexts.Short(time),
        { Text: { } text } when text.Length > longest => $"{text[..longest]}…",
        { } cell => cell.Text,
    };
}
