using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>What publishing a draft would do, before it is done.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Units">The cluster's units.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Difference">What of the plan would change; the one change where that is looked at alone.</param>
/// <param name="Letters">The letters that would change; null while the draft cannot be published.</param>
public sealed record PlanReviewPageModel(
    PageShell Shell, PlanStatus Status, IReadOnlyList<Unit> Units, PlanDraft Draft, PlanDifference Difference, ForeseenChanges? Letters) : PageModel(Shell)
{
    /// <summary>The one change that is looked at alone, by its name in <see cref="PlanDifference"/>; null where all are.</summary>
    public string? Only { get; init; }

    /// <summary>What keeps the draft from being published.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The page of changed activities that was asked for, from 1 on.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>The page of changed letters that was asked for, from 1 on.</summary>
    public int LetterPage { get; init; } = 1;

    /// <summary>Public holidays that the days off miss.</summary>
    public IReadOnlyList<MissedHoliday> Missed { get; init; } = [];

    /// <summary>Titles of activities for which something has come and of which the draft changes what is asked for.</summary>
    public IReadOnlyList<string> Touched { get; init; } = [];

    /// <summary>Titles of activities with submissions that the draft leaves out.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    internal override Type Component => typeof(PlanReviewPage);
}

/// <summary>The letters that a change would change.</summary>
/// <param name="Letters">The letters, in order.</param>
/// <param name="Until">The last day that was foreseen; null where all were.</param>
public sealed record ForeseenChanges(IReadOnlyList<LetterChange> Letters, DateOnly? Until = null);

/// <summary>A letter that would come, go or say something else.</summary>
/// <param name="Change">Which of the three.</param>
/// <param name="Local">When, local time.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="Email">At which mailbox.</param>
/// <param name="Subject">Its subject line.</param>
public sealed record LetterChange(ForecastChange Change, DateTime Local, string Kind, string Name, string Email, string Subject);

/// <summary>An activity that two organizers have changed: both versions, field by field.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Units">The cluster's units.</param>
/// <param name="Id">The activity.</param>
/// <param name="Form">What goes on from here: the changes of both, and what was typed where both changed the same.</param>
/// <param name="Mine">The same as an activity.</param>
/// <param name="Stored">The activity as it is now.</param>
/// <param name="Both">The fields that both changed.</param>
public sealed record PlanClashPageModel(
    PageShell Shell, PlanStatus Status, IReadOnlyList<Unit> Units, string Id, ActivityForm Form, ActivityDraft Mine, ActivityDraft Stored, IReadOnlyList<ActivityField> Both) : PageModel(Shell)
{
    /// <summary>Who changed it last, where that is known.</summary>
    public PlanChange? Last { get; init; }

    internal override Type Component => typeof(PlanClashPage);
}

/// <summary>The days on which an inspection visits the units.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Activity">The inspection as the draft has it.</param>
/// <param name="Listed">A page of the units that it concerns.</param>
/// <param name="All">How many it concerns.</param>
public sealed record PlanVisitsPageModel(PageShell Shell, PlanStatus Status, ActivityDraft Activity, ListPage<Unit> Listed, int All) : PageModel(Shell)
{
    /// <summary>The inspection from which the page is made, packed.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether somebody has taken the inspection out meanwhile.</summary>
    public bool IsGone { get; init; }

    /// <summary>Who changed it last, where the page was changed or taken out meanwhile.</summary>
    public PlanChange? Last { get; init; }

    /// <summary>The days that were changed and could not be saved, by unit; null where none were.</summary>
    public IReadOnlyDictionary<string, string>? Typed { get; init; }

    /// <summary>What is wrong with it, each with the name of its field.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether what was typed on this page, or on the one before, has just been saved.</summary>
    public bool IsSaved { get; init; }

    internal override Type Component => typeof(PlanVisitsPage);

    /// <summary>Where a page of the days is.</summary>
    public static string Address(PlanStatus status, string activity, int page) => $"{status.Path}/activities/{activity}/visits{(page > 1 ? $"?page={page}" : "")}";
}

/// <summary>A year's days off and days worked.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Off">Days off on working days, as dates.</param>
/// <param name="Worked">Days of weekends that are worked.</param>
/// <param name="Holidays">Public holidays of the year.</param>
/// <param name="Missed">Those that the days off miss.</param>
public sealed record PlanDaysPageModel(
    PageShell Shell, PlanStatus Status, IReadOnlySet<DateOnly> Off, IReadOnlySet<DateOnly> Worked, IReadOnlyList<Holiday> Holidays, IReadOnlyList<MissedHoliday> Missed) : PageModel(Shell)
{
    internal override Type Component => typeof(PlanDaysPage);

    /// <summary>What has just been done, if anything.</summary>
    public PlanNotice Notice { get; init; }

    /// <summary>The days off that have just been added.</summary>
    public IReadOnlyList<DateOnly> Added { get; init; } = [];

    /// <summary>A day that may be off by law, and that the plan works on; null where there is none.</summary>
    public DateOnly? ToConfirm { get; init; }

    /// <summary>The Friday of the page's example: beside the year's National Day.</summary>
    public DateOnly ExampleOff => Enumerable.Range(3, 7).Select(day => new DateOnly(Status.Year, 9, day)).First(day => day.DayOfWeek == DayOfWeek.Friday);

    /// <summary>The Saturday that is worked in exchange, a week later.</summary>
    public DateOnly ExampleWorked => ExampleOff.AddDays(8);

    /// <summary>The first days of the months that a year's plan runs through: its January to the January after it.</summary>
    public IEnumerable<DateOnly> Months => PlanMonth.All.Select(month => PlanMonth.FirstDay(Status.Year, month));

    /// <summary>Whether the calendar has a box for the day: a working day to take off, or a day of a weekend to work.</summary>
    public static bool IsShown(int year, DateOnly day) => day.Year == year || (day.Year == year + 1 && day.Month == 1);
}

/// <summary>Last year's plan, old and new.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the new year's plan stands.</param>
/// <param name="Copy">The copy; null where last year has no plan.</param>
public sealed record PlanCopyPageModel(PageShell Shell, PlanStatus Status, PlanCopy? Copy) : PageModel(Shell)
{
    /// <summary>Most activities that a page shows at once.</summary>
    public const int RowsAPage = 60;

    /// <summary>The page that was asked for, from 1 on.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>What has just been done, if anything.</summary>
    public PlanNotice Notice { get; init; }

    /// <summary>What became of the lines that were just taken over.</summary>
    public CopiedLines? Copied { get; init; }

    internal override Type Component => typeof(PlanCopyPage);

    /// <summary>The lines of each page.</summary>
    public IReadOnlyList<CopiedActivity[]> Pages { get; } = [.. (Copy?.Lines ?? []).Chunk(RowsAPage)];

    /// <summary>The page that is shown, from 1 on.</summary>
    public int Page => Math.Clamp(Asked, 1, Math.Max(Pages.Count, 1));

    /// <summary>The lines that are shown.</summary>
    public IReadOnlyList<CopiedActivity> Shown => Pages.Count == 0 ? [] : Pages[Page - 1];
}

/// <summary>What became of the lines of last year that somebody took over.</summary>
/// <param name="Taken">How many are in the draft.</param>
/// <param name="Skipped">How many were left out, as somebody else had taken them over meanwhile.</param>
public sealed record CopiedLines(int Taken, int Skipped);

/// <summary>Who changed a year's plan when.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands.</param>
/// <param name="Lines">The revisions, the newest first.</param>
public sealed record PlanRevisionsPageModel(PageShell Shell, PlanStatus Status, IReadOnlyList<RevisionLine> Lines) : PageModel(Shell)
{
    internal override Type Component => typeof(PlanRevisionsPage);
}

/// <summary>One revision.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Who stored it; empty where nobody knows.</param>
/// <param name="At">When, local time.</param>
/// <param name="Changes">How many changes it made; null where what was before is not known.</param>
/// <param name="Activities">How many activities it has.</param>
public sealed record RevisionLine(int Number, string By, DateTime At, int? Changes, int Activities);

/// <summary>A year's plan as it was stored once.</summary>
/// <param name="Shell">What stands around its content.</param>
/// <param name="Status">Where the plan stands now.</param>
/// <param name="Units">The cluster's units.</param>
/// <param name="Line">Who stored it when.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Difference">What it changed; null where what was before is not known.</param>
public sealed record PlanRevisionPageModel(
    PageShell Shell, PlanStatus Status, IReadOnlyList<Unit> Units, RevisionLine Line, PlanDraft Plan, PlanDifference? Difference) : PageModel(Shell)
{
    /// <summary>Most activities that a page shows at once.</summary>
    public const int RowsAPage = 60;

    /// <summary>The page that was asked for, from 1 on.</summary>
    public int Asked { get; init; } = 1;

    internal override Type Component => typeof(PlanRevisionPage);

    /// <summary>The page of what it changed that was asked for, from 1 on.</summary>
    public int ChangesPage { get; init; } = 1;

    /// <summary>The activities of each page, in the order of their deadlines.</summary>
    public IReadOnlyList<ActivityDraft[]> Pages { get; } = [.. Plan.Activities!.OfType<ActivityDraft>().OrderBy(row => row.Deadline, StringComparer.Ordinal).Chunk(RowsAPage)];

    /// <summary>The page that is shown, from 1 on.</summary>
    public int Page => Math.Clamp(Asked, 1, Math.Max(Pages.Count, 1));

    /// <summary>The activities that are shown.</summary>
    public IReadOnlyList<ActivityDraft> Shown => Pages.Count == 0 ? [] : Pages[Page - 1];
}
