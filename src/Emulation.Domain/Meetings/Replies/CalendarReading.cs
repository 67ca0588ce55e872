using System.Text;

namespace Emulation.Domain.Meetings.Replies;

/// <summary>Reads an iCalendar file that a stranger wrote (RFC 5545, 3.1): nothing in it is believed, and it has bounds.</summary>
public static class CalendarReading
{
    /// <summary>Longest file, in characters.</summary>
    public const int MostCharacters = 256 * 1024;

    private const int MostLines = 5_000;
    private const int MostParameters = 50;

    /// <summary>The file's lines, unfolded; null where it is none.</summary>
    public static IReadOnlyList<ReadLine>? Lines(string text)
    {
        if (text.Length > MostCharacters)
            return null;
        var lines = new List<ReadLine>();
        foreach (var line in Unfolded(text))
        {
            if (line.Length == 0)
                continue;
            if (lines.Count == MostLines || Read(line) is not { } read)
                return null;
            lines.Add(read);
        }

        return lines;
    }

    /// <summary>Free text as its writer meant it (RFC 5545, 3.3.11).</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length)
                text.Append(value[at]);
            else
                text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }

    // A line break and a blank go on with the line before; some programs end lines with LF alone.
    private static IEnumerable<string> Unfolded(string text)
    {
        StringBuilder? line = null;
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is not null && part is [' ' or '\t', ..])
            {
                line.Append(part, 1, part.Length - 1);
                continue;
            }

            if (line is not null)
                yield return line.ToString();
            line = new StringBuilder(part);
        }

        if (line is not null)
            yield return line.ToString();
    }

    private static ReadLine? Read(string line)
    {
        var at = 0;
        var name = Until(line, ref at, ";:");
        if (name.Length == 0 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
            return null;
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (at < line.Length && line[at] == ';')
        {
            at++;
            var parameter = Until(line, ref at, "=;:");
            if (at == line.Length || line[at] != '=' || parameters.Count == MostParameters)
                return null;
            at++;
            parameters[parameter] = Value(line, ref at);
        }

        return at < line.Length && line[at] == ':' ? new ReadLine(name.ToUpperInvariant(), parameters, line[(at + 1)..]) : null;
    }

    /// <summary>A parameter's value: what stands in quotes may hold any mark. RFC 6868: a caret stands before what it could not hold.</summary>
    private static string Value(string line, ref int at)
    {
        var value = new StringBuilder();
        var isQuoted = false;
        for (; at < line.Length && (isQuoted || line[at] is not (';' or ':')); at++)
        {
            if (line[at] == '"')
                isQuoted = !isQuoted;
            else
                value.Append(line[at]);
        }

        return value.Replace("^'", "\"").Replace("^n", "\n").Replace("^^", "^").ToString();
    }

    private static string Until(string line, ref int at, string ends)
    {
        var from = at;
        while (at < line.Length && !ends.Contains(line[at], StringComparison.Ordinal))
            at++;
        return line[from..at];
    }
}

/// <summary>One line of a calendar file.</summary>
/// <param name="Name">The property, in capitals.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Value">Its value as it stands there.</param>
public sealed record ReadLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value);
