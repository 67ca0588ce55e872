using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>How a year's submissions came.</summary>
/// <param name="Months">By the months of the plan's deadlines, its January to the January after it.</param>
/// <param name="Units">By unit, one page of them.</param>
/// <param name="UnitPage">Which page, from 1 on.</param>
/// <param name="UnitPages">How many there are.</param>
/// <param name="AllUnits">How many units there are.</param>
public sealed record OverviewCharts(IReadOnlyList<Tally> Months, IReadOnlyList<(string Name, Tally Tally)> Units, int UnitPage, int UnitPages, int AllUnits)
{
    private const int UnitsAPage = 50;

    /// <summary>The charts of a matrix; a page that there is not is the last one.</summary>
    public static OverviewCharts Of(Board board, int page)
    {
        var pages = Math.Max(1, (board.Units.Count + UnitsAPage - 1) / UnitsAPage);
        page = Math.Clamp(page, 1, pages);
        return new(
            board.ByMonth(),
            [.. board.Units.Zip(board.ByUnit(), (unit, tally) => (unit.Name, tally)).Skip((page - 1) * UnitsAPage).Take(UnitsAPage)],
            page, pages, board.Units.Count);
    }
}
