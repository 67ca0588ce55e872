using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Domain.Sheets;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>The cells of which our spreadsheets are made.</summary>
internal static class SheetCells
{
    /// <summary>A row; its height in points, or the usual one.</summary>
    public static Row Row(int number, double? height, IEnumerable<Cell> cells)
    {
        var row = new Row(cells) { RowIndex = (uint)number };
        if (height is { } points)
            row.Height = points;
        return row;
    }

    /// <summary>A cell with what it holds: dates as serial numbers, so that programs reckon with them.</summary>
    public static Cell Of(CellPlace place, SheetCell? cell, uint style) => cell switch
    {
        null => new Cell { CellReference = $"{place}", StyleIndex = style },
        { Time: { } time } => Number(place, SheetSerial.Of(time).ToString("R", CultureInfo.InvariantCulture), style),
        { Number: not null } => Number(place, cell.Text, style),
        _ => Text(place, cell.Text, style),
    };

    /// <summary>A cell with text.</summary>
    public static Cell Text(CellPlace place, string text, uint style) =>
        new(new InlineString(new Text(Kept(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = $"{place}", StyleIndex = style, DataType = CellValues.InlineString };

    /// <summary>The text without what XML cannot hold.</summary>
    public static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if ((!Rune.IsControl(rune) || rune.Value is '\t' or '\n') && rune.Value is not (0xFFFE or 0xFFFF))
                kept.Append(rune);
        }

        return kept.ToString();
    }

    private static Cell Number(CellPlace place, string value, uint style) => new(new CellValue(value)) { CellReference = $"{place}", StyleIndex = style };
}
