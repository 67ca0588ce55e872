using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>The console's first page: what needs an organizer today, and the year in one of three views.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Address">Which year and view, and what of it.</param>
/// <param name="Years">Years that have a plan.</param>
/// <param name="Due">What is owed, by the plan's year.</param>
/// <param name="Matters">What waits beside the submissions.</param>
/// <param name="Notice">What has just been done, if anything.</param>
public sealed record OverviewPageModel(
    PageShell Shell, string TimeZone, OverviewAddress Address, IReadOnlyList<int> Years, IReadOnlyList<YearsDue> Due, OverviewMatters Matters, ConsoleNotice Notice = ConsoleNotice.None)
    : PageModel(Shell)
{
    internal override Type Component => typeof(OverviewPage);

    /// <summary>The matrix, where that is the view.</summary>
    public BoardWindow? Window { get; init; }

    /// <summary>The units that may be chosen.</summary>
    public IReadOnlyList<Unit> UnitChoices { get; init; } = [];

    /// <summary>The days, where that is the view.</summary>
    public YearCalendar? Calendar { get; init; }

    /// <summary>The charts, where that is the view.</summary>
    public OverviewCharts? Charts { get; init; }
}

/// <summary>What units owe of one year's plan, and what the organizers owe them.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Overdue">Submissions whose deadline has passed.</param>
/// <param name="Soon">Submissions due within seven days.</param>
/// <param name="Waiting">Submissions that came of late and that nobody has accepted or returned.</param>
/// <param name="Visits">Units that are visited within seven days.</param>
/// <param name="Unfiled">Units that were visited of late and have no result.</param>
public sealed record YearsDue(int Year, int Overdue, int Soon, int Waiting, int Visits, int Unfiled)
{
    /// <summary>Counts them on a matrix.</summary>
    public static YearsDue Of(Board board, DateTime now) => new(
        board.Year,
        board.Count(cell => cell.Outcome == Outcome.Missing),
        board.Count(cell => cell.IsDueSoon(now)),
        board.Count(cell => cell.IsToBeLookedAt(now)),
        board.Count(cell => cell.IsVisitSoon(now)),
        board.Count(cell => cell.IsResultDue(now)));
}
