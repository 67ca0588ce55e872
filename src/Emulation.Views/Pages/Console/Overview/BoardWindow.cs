using System.Text;
using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>The part of a year's matrix that stands on one page.</summary>
/// <param name="Units">The units shown.</param>
/// <param name="Lines">The activities shown; a cell that was not asked for is null.</param>
/// <param name="Page">Which page of activities, from 1 on.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="UnitPage">Which page of units, from 1 on.</param>
/// <param name="UnitPages">How many there are.</param>
/// <param name="AllLines">How many activities were asked for.</param>
/// <param name="AllUnits">How many units were asked for.</param>
public sealed record BoardWindow(
    IReadOnlyList<Unit> Units, IReadOnlyList<WindowLine> Lines, int Page, int Pages, int UnitPage, int UnitPages, int AllLines, int AllUnits)
{
    /// <summary>The standings that stand on the page.</summary>
    public IReadOnlyList<Standing> Standings { get; } = [.. Lines.SelectMany(line => line.Cells).OfType<BoardCell>().Select(cell => cell.Standing).Distinct().Order()];

    /// <summary>Units on a page.</summary>
    public const int UnitsAPage = 12;

    /// <summary>Bytes that the activities of a page may take: what stands around them needs the rest of 60 KB.</summary>
    private const int MostBytes = 38_000;

    /// <summary>Bytes of an activity's row and of a cell without what is written there.</summary>
    private const int LineBytes = 420;
    private const int CellBytes = 150;

    /// <summary>Bytes of the day in the cell of a visit.</summary>
    private const int DayBytes = 45;

    /// <summary>The part that was asked for; a page that there is not is the last one.</summary>
    /// <param name="board">The matrix.</param>
    /// <param name="filter">What of it.</param>
    /// <param name="page">Which page of activities.</param>
    /// <param name="unitPage">Which page of units.</param>
    /// <param name="now">Local time.</param>
    public static BoardWindow Of(Board board, BoardFilter filter, int page, int unitPage, DateTime now)
    {
        var lines = board.Lines.Where(line => filter.Takes(line.Activity, board.Year)).ToList();
        var columns = board.Units.Index()
            .Where(unit => filter.Takes(unit.Item) && (filter.State is null || lines.Exists(line => filter.Takes(line.Cells[unit.Index], now))))
            .ToList();
        if (filter.State is not null)
            lines = [.. lines.Where(line => columns.Exists(unit => filter.Takes(line.Cells[unit.Index], now)))];

        var unitPages = Math.Max(1, (columns.Count + UnitsAPage - 1) / UnitsAPage);
        unitPage = Math.Clamp(unitPage, 1, unitPages);
        var shown = columns.Skip((unitPage - 1) * UnitsAPage).Take(UnitsAPage).ToList();
        var pages = Paged(lines, [.. shown.Select(unit => unit.Item)]);
        page = Math.Clamp(page, 1, pages.Count);
        return new(
            [.. shown.Select(unit => unit.Item)],
            [.. pages[page - 1].Select(line => new WindowLine(line.Activity, line.IsOfKind, line.Cells, [.. shown.Select(unit => line.Cells[unit.Index] is var cell && filter.Takes(cell, now) ? cell : (BoardCell?)null)]))],
            page, pages.Count, unitPage, unitPages, lines.Count, columns.Count);
    }

    private static List<List<BoardLine>> Paged(List<BoardLine> lines, IReadOnlyList<Unit> units)
    {
        var cells = units.Sum(unit => CellBytes + unit.Id.Length + Encoding.UTF8.GetByteCount(unit.Name));
        var pages = new List<List<BoardLine>> { new() };
        var bytes = 0;
        foreach (var line in lines)
        {
            var weight = LineBytes + Encoding.UTF8.GetByteCount(line.Activity.Title) + line.Activity.Id.Length * (units.Count + 1) + cells
                + (line.IsOfKind ? DayBytes * units.Count : 0);
            if (bytes + weight > MostBytes && pages[^1].Count > 0)
            {
                pages.Add([]);
                bytes = 0;
            }

            pages[^1].Add(line);
            bytes += weight;
        }

        return pages;
    }
}

/// <summary>An activity of the matrix on a page.</summary>
/// <param name="Activity">The line of the plan.</param>
/// <param name="IsOfKind">Whether it is about what the activity's kind has beside submissions.</param>
/// <param name="All">Where all units stand, those that are not shown as well.</param>
/// <param name="Cells">Where the units shown stand; null where that was not asked for.</param>
public sealed record WindowLine(Activity Activity, bool IsOfKind, IReadOnlyList<BoardCell> All, IReadOnlyList<BoardCell?> Cells)
{
    /// <summary>How many units are concerned.</summary>
    public int Concerned => All.Count(cell => cell.Standing != Standing.NotConcerned);

    /// <summary>How many have handed in everything, take part, or have their result.</summary>
    public int Done => All.Count(cell => cell.Standing.IsDone());
}
