using System.Text;

namespace Emulation.Domain.Meetings;

/// <summary>One property of an iCalendar file: name, parameters and value (RFC 5545, 3.1).</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Value">Its value as it stands in the file; <see cref="OfText"/> makes one of free text.</param>
/// <param name="Parameters">Its parameters with their plain values.</param>
public sealed record ContentLine(string Name, string Value, params IReadOnlyList<(string Name, string Value)> Parameters)
{
    /// <summary>Most octets of a line without its line break (RFC 5545, 3.1).</summary>
    public const int LongestLine = 75;

    /// <summary>A property whose value is free text (RFC 5545, 3.3.11).</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="text">Any text, with any line breaks.</param>
    /// <param name="parameters">Its parameters with their plain values.</param>
    public static ContentLine OfText(string name, string text, params IReadOnlyList<(string Name, string Value)> parameters) => new(
        name,
        text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal),
        parameters);

    /// <summary>The line as it stands in the file: folded, every part of it ended by CRLF.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Name);
        foreach (var (name, value) in Parameters)
            line.Append(';').Append(name).Append('=').Append(Quoted(value));
        return Folded(line.Append(':').Append(Value).ToString());
    }

    // RFC 6868: a caret stands before what a parameter cannot hold. RFC 5545, 3.2: what would end the parameter is quoted.
    private static string Quoted(string value)
    {
        var encoded = value.ReplaceLineEndings("\n")
            .Replace("^", "^^", StringComparison.Ordinal)
            .Replace("\n", "^n", StringComparison.Ordinal)
            .Replace("\"", "^'", StringComparison.Ordinal);
        return encoded.AsSpan().ContainsAny(':', ';', ',') ? $"\"{encoded}\"" : encoded;
    }

    // Octets are those of UTF-8, and no character is cut. Half a surrogate pair becomes U+FFFD.
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 16);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value != '\t')
                continue;
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
