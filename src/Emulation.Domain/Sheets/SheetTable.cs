using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>The table on a sheet: the row of its headings, wherever it stands, and the rows below it.</summary>
/// <typeparam name="TColumn">The columns that are known.</typeparam>
/// <param name="Sheet">Name of its sheet.</param>
/// <param name="Heading">The row with the headings.</param>
/// <param name="Columns">Where each known column stands.</param>
/// <param name="Rows">The rows below.</param>
public sealed record SheetTable<TColumn>(
    string Sheet, SheetRow Heading, IReadOnlyDictionary<TColumn, int> Columns, IReadOnlyList<SheetRow> Rows)
    where TColumn : struct, Enum
{
    /// <summary>The row's cell in the column; null where the column or the cell is not there.</summary>
    public SheetCell? Cell(SheetRow row, TColumn column) =>
        Columns.TryGetValue(column, out var at) && row.Cells.GetValueOrDefault(at) is { IsBlank: false } cell ? cell : null;

    /// <summary>The place of the row's cell in the column; of the row's first cell where there is no such column.</summary>
    public CellPlace Place(SheetRow row, TColumn column) => new(row.Number, Columns.GetValueOrDefault(column, 1));

    /// <summary>Headings of columns that hold something and are not read, as they stand there.</summary>
    /// <param name="aside">Folded headings of columns that nobody expects to be read.</param>
    public IReadOnlyList<string> Unread(IReadOnlySet<string> aside)
    {
        var known = Columns.Values.ToHashSet();
        return
        [
            .. from cell in Heading.Cells
               let heading = Folding.Of(cell.Value.Text)
               where !known.Contains(cell.Key) && heading.Length > 0 && !aside.Contains(heading) && Rows.Any(row => row.Cells.GetValueOrDefault(cell.Key) is { IsBlank: false })
               orderby cell.Key
               select PlainText.Line(cell.Value.Text),
        ];
    }

    /// <summary>The sheet with nothing on it but the table.</summary>
    public Sheet Alone()
    {
        var known = Columns.Values.ToHashSet();
        return new(Sheet, [.. Rows.Prepend(Heading).Select(row => row with { Cells = row.Cells.Where(cell => known.Contains(cell.Key)).ToDictionary() }).Where(row => row.Cells.Count > 0)]);
    }
}

/// <summary>Finds tables on sheets.</summary>
public static class SheetTable
{
    // Titles and notes stand above a table, pages of text do not.
    private const int DeepestHeading = 50;

    /// <summary>Finds a table: the row, on any of the sheets, in which most headings are known.</summary>
    /// <typeparam name="TColumn">The columns that are known.</typeparam>
    /// <param name="sheets">The sheets.</param>
    /// <param name="headings">The columns by their folded headings.</param>
    /// <returns>The table, or null where no row has two of the headings.</returns>
    public static SheetTable<TColumn>? Find<TColumn>(IEnumerable<Sheet> sheets, IReadOnlyDictionary<string, TColumn> headings)
        where TColumn : struct, Enum
    {
        SheetTable<TColumn>? best = null;
        foreach (var sheet in sheets)
        {
            foreach (var (at, row) in sheet.Rows.Take(DeepestHeading).Index())
            {
                var columns = Known(row, headings);
                if (columns.Count >= 2 && columns.Count > (best?.Columns.Count ?? 0))
                    best = new(sheet.Name, row, columns, [.. sheet.Rows.Skip(at + 1)]);
            }
        }

        return best;
    }

    private static Dictionary<TColumn, int> Known<TColumn>(SheetRow row, IReadOnlyDictionary<string, TColumn> headings)
        where TColumn : struct, Enum
    {
        var columns = new Dictionary<TColumn, int>();
        foreach (var (at, cell) in row.Cells.OrderBy(cell => cell.Key))
        {
            if (headings.TryGetValue(Folding.Of(cell.Text), out var column))
                columns.TryAdd(column, at);
        }

        return columns;
    }
}
