namespace Emulation.Views.Pages;

/// <summary>The desk of a year's plan: its activities as the draft has them, or as they are published.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Units">The cluster's units.</param>
/// <param name="Draft">The plan as it is written now.</param>
/// <param name="Difference">What is not published of it.</param>
public sealed record PlanDeskPageModel(PageShell Shell, PlanStatus Status, IReadOnlyList<Unit> Units, PlanDraft Draft, PlanDifference Difference) : PageModel(Shell)
{
    /// <summary>Most activities that a page shows at once.</summary>
    public const int RowsAPage = 40;

    private const int RowsBesideForm = 6;

    private const int MostOut = 20;

    /// <summary>The activity whose row is open as a form; "new" for another one; null for none.</summary>
    public string? Open { get; init; }

    /// <summary>What stands in the open form.</summary>
    public ActivityForm Form { get; init; } = new();

    /// <summary>The plan's title as typed, where it could not be saved.</summary>
    public string? TypedTitle { get; init; }

    /// <summary>Whether a line for one more document was asked for.</summary>
    public bool HasNewDocument { get; init; }

    /// <summary>What is wrong with what was typed; each with the name of its field.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether somebody has taken the activity of the open form out meanwhile.</summary>
    public bool IsGone { get; init; }

    /// <summary>What keeps the draft from being published.</summary>
    public IReadOnlyList<Fault> DraftFaults { get; init; } = [];

    /// <summary>Public holidays that the days off miss.</summary>
    public IReadOnlyList<MissedHoliday> Missed { get; init; } = [];

    /// <summary>Whether the year before has a plan that can be copied.</summary>
    public bool CanCopy { get; init; }

    /// <summary>The page that was asked for, from 1 on.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>The page of activities that were taken out, from 1 on.</summary>
    public int OutPage { get; init; } = 1;

    /// <summary>The activity to which somebody comes back; the page with it is shown.</summary>
    public string At { get; init; } = "";

    /// <summary>What has just been done, if anything.</summary>
    public PlanNotice Notice { get; init; }

    /// <summary>What became of the lines of last year that were just taken over.</summary>
    public CopiedLines? Copied { get; init; }

    /// <summary>Who changed meanwhile what somebody wanted to change; null where nobody did, or nobody knows who.</summary>
    public PlanChange? Last { get; init; }

    internal override Type Component => typeof(PlanDeskPage);

    /// <summary>All activities, in the order of their deadlines; those without one last.</summary>
    public IReadOnlyList<ActivityDraft> Rows { get; } =
        [.. (Draft.Activities ?? []).OfType<ActivityDraft>().OrderBy(row => string.IsNullOrEmpty(row.Deadline)).ThenBy(row => row.Deadline, StringComparer.Ordinal)];

    /// <summary>The rows of each page.</summary>
    public IReadOnlyList<ActivityDraft[]> Pages => [.. Rows.Chunk(RowsAPage)];

    /// <summary>The page that is shown, from 1 on: the one with the open row, else the one that was asked for.</summary>
    public int Page => Pages.Index().Where(page => page.Item.Any(row => row.Id == Open || row.Id == At)).Select(page => (int?)page.Index + 1).FirstOrDefault() ?? Math.Clamp(Asked, 1, Math.Max(Pages.Count, 1));

    /// <summary>Whether there are more units than a form has fields for: they are looked for, and the days of visits have pages of their own.</summary>
    public bool HasManyUnits => Units.Count > Choices.Most;

    /// <summary>The open form's activity as it is stored; null where it is new.</summary>
    public ActivityDraft? Row => Rows.FirstOrDefault(row => row.Id == Open);

    /// <summary>Where the days of the open inspection's visits are.</summary>
    public string VisitsUrl => PlanVisitsPageModel.Address(Status, Open ?? "", 1);

    /// <summary>What is wrong with days of visits, each kind of fault once.</summary>
    public IEnumerable<Fault> VisitFaults => Faults.Where(IsOfVisit).DistinctBy(fault => fault.Code);

    /// <summary>What is wrong, as the form's summary tells it.</summary>
    public IReadOnlyList<Fault> Summary => HasManyUnits ? [.. Faults.Where(fault => !IsOfVisit(fault)), .. VisitFaults] : Faults;

    /// <summary>Where a fault can be mended: in the form, or where the days of many units' visits are.</summary>
    public string UrlOf(Fault fault) => HasManyUnits && IsOfVisit(fault) ? VisitsUrl : $"#{fault.Pointer[1..]}";

    private static bool IsOfVisit(Fault fault) => fault.Pointer.StartsWith("/visit-", StringComparison.Ordinal);

    /// <summary>The rows that are shown: a page of them; beside a form with many units the nearest ones.</summary>
    public IReadOnlyList<ActivityDraft> Shown
    {
        get
        {
            var page = Pages.Count == 0 ? [] : Pages[Page - 1];
            return Open is null || !HasManyUnits ? page : [.. page.Skip(Math.Max(0, Array.FindIndex(page, row => row.Id == Open) - (RowsBesideForm / 2))).Take(RowsBesideForm)];
        }
    }

    /// <summary>Whether what has just been done is told at its row: it is shown, and is no form.</summary>
    public bool SaysAtRow => Notice != PlanNotice.None && At != Open && Shown.Any(row => row.Id == At);

    /// <summary>What was taken out of the draft and is still published.</summary>
    public IReadOnlyList<ActivityDifference> Out { get; } = [.. Difference.Activities.Where(one => one.After is null)];

    /// <summary>A page of it.</summary>
    public ListPage<ActivityDifference> ListedOut => ListPage.Of(Out, OutPage, MostOut);

    /// <summary>What of an activity is not published, or null.</summary>
    public ActivityDifference? DifferenceOf(ActivityDraft row) => Difference.Activities.FirstOrDefault(one => one.Id == row.Id);

    internal IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>Where a year's plan stands.</summary>
/// <param name="Year">The year.</param>
/// <param name="TimeZone">IANA zone of every local time.</param>
/// <param name="Revision">The published plan's revision; 0 where there is none.</param>
/// <param name="PublishedBy">Who published it; empty where nobody knows.</param>
/// <param name="PublishedAt">When, local time; null where nobody knows.</param>
/// <param name="Tag">The draft's revision with its mark; null where there is no draft.</param>
/// <param name="DraftBy">Who changed the draft last.</param>
/// <param name="DraftAt">When, local time.</param>
/// <param name="HasMoved">Whether the plan has been stored by another way since the draft was begun.</param>
public sealed record PlanStatus(
    int Year, string TimeZone, int Revision, string PublishedBy, DateTime? PublishedAt, string? Tag, string DraftBy, DateTime DraftAt, bool HasMoved)
{
    /// <summary>Whether it takes long to work out what publishing does to letters.</summary>
    public bool ReviewTakesLong { get; init; }

    /// <summary>Where the plan's pages are.</summary>
    public string Path => $"/console/plans/{Year}";
}

/// <summary>Who changed something of a plan.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When, local time.</param>
public sealed record PlanChange(string By, DateTime At);

/// <summary>What an organizer has just done at the plan's desk.</summary>
public enum PlanNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An activity, title or days are saved in the draft.</summary>
    Saved,

    /// <summary>An activity is taken out of the draft.</summary>
    Removed,

    /// <summary>An activity is in the draft again as it is published.</summary>
    PutBack,

    /// <summary>An activity is one for each unit.</summary>
    Split,

    /// <summary>The draft is thrown away.</summary>
    Discarded,

    /// <summary>The plan is published.</summary>
    Published,

    /// <summary>An older revision is the draft.</summary>
    Restored,

    /// <summary>Last year's activities are in the draft.</summary>
    Copied,

    /// <summary>The published plan's changes are in the draft.</summary>
    TakenIn,

    /// <summary>Somebody else has changed the draft meanwhile; nothing was done.</summary>
    Outdated,
}
