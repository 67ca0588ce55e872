using Emulation.Domain.Overview;
using Emulation.Domain.Plans;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>The console's first page.</summary>
internal static partial class SamplePages
{
    private static Dictionary<string, PageModel> Overviews(Language language) => new()
    {
        ["console"] = Console(language),
        ["console-empty"] = new OverviewPageModel(ConsoleShell(language), TimeZone, Year, [2026], [], OverviewMatters.None) { Window = BoardWindow.Of(new(2026, [], []), new(), 1, 1, LocalNow) },
        ["console-calendar"] = Console(language) with
        {
            Window = null,
            Address = Year with { View = OverviewView.Calendar },
            Calendar = new(2026, 11, new(2026, 11, 10), [new(Meeting.Start, Meeting.Title, "/console/meetings/2026-a1/overview", null), .. Activities.OrderBy(one => one.Deadline).Select(one => new CalendarEntry(one.Deadline, one.Title, $"/console/activities/{one.Id}", one.Kind, one.WantsDocuments ? 1 : null, 4))], new([new(2026, 9, 2)])),
        },
        ["console-charts"] = Console(language) with { Window = null, Address = Year with { View = OverviewView.Charts }, Charts = OverviewCharts.Of(Board, 1) },
        ["console-many"] = Console(language) with { Window = BoardWindow.Of(ManyVisits, new(), 2, 1, LocalNow), UnitChoices = ManyVisits.Units },
    };

    private static readonly OverviewAddress Year = new(2026, OverviewView.Board, new());

    /// <summary>Every standing stands somewhere: the second unit has more time for the report of the quarter, the fourth is asked for less; three of four visits have their day.</summary>
    private static Board Board => Emulation.Domain.Overview.Board.Of(
        2026,
        new("Kế hoạch 2026", [], [.. Activities.Select(activity => Judged(activity))]),
        [.. Units.Select((name, at) => new Unit($"unit-{at}", name))],
        (activity, unit) => Stored(Activities.Single(one => one.Id == activity), unit[^1] - '0') is { } stored ? stored with { UnitId = unit } : null,
        Zone,
        Now);

    private static Activity Judged(Activity activity) => activity.Id switch
    {
        "annex" => activity with { Units = ["unit-0", "unit-1", "unit-2"] },
        "visit" => activity with { Visits = new Dictionary<string, DateOnly> { ["unit-0"] = new(2026, 11, 12), ["unit-1"] = new(2026, 11, 5), ["unit-2"] = new(2026, 11, 3) } },
        _ => activity,
    };

    /// <summary>Fifteen units with the longest names there may be, and sixty inspections with a day for each: two pages of units, many of activities.</summary>
    private static Board ManyVisits
    {
        get
        {
            var units = Enumerable.Range(0, 15).Select(at => new Unit($"unit-{at}", $"{string.Concat(Enumerable.Repeat("Tổng công ty Cổ phần Dịch vụ Kỹ thuật Dầu khí Việt Nam, ", 3))}chi nhánh {at}")).ToList();
            var visits = units.ToDictionary(unit => unit.Id, _ => new DateOnly(2026, 11, 12));
            var inspections = Enumerable.Range(0, 60).Select(at => Activities.Single(one => one.Id == "visit") with { Id = $"visit-{at}", Visits = visits });
            return Emulation.Domain.Overview.Board.Of(2026, new("Kế hoạch 2026", [], [.. inspections]), units, (_, _) => null, Zone, Now);
        }
    }

    public static OverviewPageModel Console(Language language) => new(
        ConsoleShell(language), TimeZone, Year, [2025, 2026], [YearsDue.Of(Board, LocalNow)], new(1, 2, 1, 1, 2, 1, [new(Meeting.Title, "/console/meetings/2026-a1/overview", 1, 2, 5)]) { Drafts = [new(2025, 1, true), new(2026, 6, false) { TakesLong = true }], Unreached = 1 })
    {
        Window = BoardWindow.Of(Board, new(), 1, 1, LocalNow),
        UnitChoices = Board.Units,
    };

    private static Submission? Stored(Activity activity, int unit) => (activity.Id, unit) switch
    {
        ("half", 0) => Submitted(activity, 4) with { Review = new(ReviewDecision.Accept, 4, null, [], Now, "organizer") },
        ("half", 1) => Submitted(activity, 2),
        ("half", 2) => Submitted(activity, 3) with { Review = new(ReviewDecision.Return, 3, "Chưa ký", [], Now, "organizer") },
        ("half", _) => Submitted(activity, 1) with { Late = false },
        ("quarter", 1) => Submission.None(activity.Id, "unit-1") with { Extension = new(new(2026, 11, 20, 17, 0, 0), "bão") },
        ("annex", 0) => Submitted(activity, 1) with { Documents = [.. Submitted(activity, 1).Documents.Take(1)], State = SubmissionState.Incomplete },
        ("campaign", 0) => Submission.None(activity.Id, "unit-0") with { Participation = new(Now.AddDays(-2), "Thư ký Vietsovpetro", null) },
        ("visit", 1) => Submission.None(activity.Id, "unit-1") with { Findings = [new("2026-f9", "Kết luận.pdf", 120_000, Sha, Now, "Ban tổ chức cụm", null)] },
        _ => null,
    };
}
