using System.Globalization;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>
/// How many lines a text takes in a column. Words go on where they fit, and one that is wider than the column is broken, as Excel
/// and LibreOffice set them; a width is told in digits, as a column's is.
/// </summary>
internal static class SheetLines
{
    // Beside a cell's text there is some room on both sides.
    private const double Margins = 0.8;

    /// <summary>The lines of a text.</summary>
    public static int Of(string text, double width) => text.ReplaceLineEndings("\n").Split('\n').Sum(line => Wrapped(line, width - Margins));

    private static int Wrapped(string line, double width)
    {
        var (lines, at) = (1, 0.0);
        foreach (var word in line.Split(' '))
        {
            var wide = word.Sum(Wide);
            if (at > 0 && at + Wide(' ') + wide > width)
                (lines, at) = (lines + 1, 0);
            else if (at > 0)
                at += Wide(' ');
            foreach (var letter in word)
            {
                if (at > 0 && at + Wide(letter) > width)
                    (lines, at) = (lines + 1, 0);
                at += Wide(letter);
            }
        }

        return lines;
    }

    // Of Times New Roman, against its digits; rather too much than too little.
    private static double Wide(char letter) => letter switch
    {
        ' ' => 0.5,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ';' or ':' or '(' or ')' or '-' or '/' or '|' => 0.7,
        'm' or 'w' or 'м' or 'ы' or 'ф' or 'ж' or 'ш' or 'щ' or 'ю' => 1.5,
        'M' or 'W' or 'Ж' or 'Ш' or 'Щ' or 'Ю' or 'Ф' => 1.9,
        _ when char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark => 0,
        _ when char.IsUpper(letter) => 1.4,
        _ => 1,
    };
}
