using System.Buffers;
using System.Globalization;
using System.Text;

namespace EmulationFunctions.Organizer.Archives;

/// <summary>Comma-separated values (RFC 4180) as spreadsheets read them.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n\t;");

    /// <summary>The rows in UTF-8 with a byte order mark, without which some spreadsheets take the text for another page.</summary>
    public static byte[] Write(IEnumerable<IEnumerable<string>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n")))];

    /// <summary>One cell. What a spreadsheet would take for a formula gets an apostrophe in front and is text; a negative number is none.</summary>
    internal static string Cell(string value)
    {
        var text = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' && !IsNumber(value) ? $"'{value}" : value;
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsNumber(string value) =>
        value.Skip(1).All(character => char.IsAsciiDigit(character) || character == '.')
        && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
