using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Meetings;

/// <summary>A plain description as the HTML that Outlook shows instead of it (X-ALT-DESC): lines kept, links to click.</summary>
internal static partial class CalendarHtml
{
    /// <summary>The text as a small HTML document on one line.</summary>
    public static string Of(string text)
    {
        var html = new StringBuilder("<html><body>");
        var at = 0;
        var lines = text.ReplaceLineEndings("\n");
        foreach (Match link in Link().Matches(lines))
        {
            var address = Encoded(link.Value);
            html.Append(Broken(lines[at..link.Index])).Append("<a href=\"").Append(address).Append("\">").Append(address).Append("</a>");
            at = link.Index + link.Length;
        }

        return html.Append(Broken(lines[at..])).Append("</body></html>").ToString();
    }

    private static string Broken(string text) => Encoded(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Encoded(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    // What ends a sentence or a bracket does not belong to the address before it.
    [GeneratedRegex("""https?://[^\s<>"']+[^\s<>"'.,;:!?)\]]""", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
