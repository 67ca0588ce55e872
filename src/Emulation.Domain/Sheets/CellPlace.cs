using System.Globalization;

namespace Emulation.Domain.Sheets;

/// <summary>A cell's place on a sheet, as spreadsheets name it: C7.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public readonly record struct CellPlace(int Row, int Column)
{
    // Excel's own limits: 1,048,576 rows, and columns to XFD.
    private const int MostRows = 1 << 20;
    private const int MostColumns = 1 << 14;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    /// <summary>A column's letters: 1 is A, 27 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Reads a place such as C7.</summary>
    public static bool TryParse(string? text, out CellPlace place)
    {
        place = default;
        var (at, column) = (0, 0);
        for (; at < text?.Length && char.IsAsciiLetterUpper(text[at]) && at < 3; at++)
            column = (column * 26) + text[at] - 'A' + 1;
        if (at == 0 || column > MostColumns || !int.TryParse(text.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is < 1 or > MostRows)
            return false;
        place = new(row, column);
        return true;
    }
}
