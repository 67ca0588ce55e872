using System.Text;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Entry;

/// <summary>What every page has to keep to, whoever asks for it.</summary>
internal static partial class PageRules
{
    /// <summary>Bytes of a page at most, before it is packed.</summary>
    public const int MostBytes = 60_000;

    public static IEnumerable<string> BrokenBy(Reply reply) =>
        reply.Message.Content.Headers.ContentType?.MediaType == "text/html" ? BrokenBy(reply.Text) : [];

    public static IEnumerable<string> BrokenBy(string html)
    {
        if (Encoding.UTF8.GetByteCount(html) is var bytes and > MostBytes)
            yield return $"{bytes} bytes";
        foreach (Match loaded in Loaded().Matches(html))
            yield return $"something from elsewhere: {loaded.Value}";
        if (html.Contains("class=\"notice bad\" role=\"alert\"", StringComparison.Ordinal) && !html.Contains("<code", StringComparison.Ordinal))
            yield return "a no without a code";
        foreach (Match blocking in Blocking().Matches(html))
            yield return $"a script that the page waits for: {blocking.Value}";
    }

    // Links may lead anywhere; what a browser loads by itself comes from us.
    [GeneratedRegex("""(?:\ssrc="|<link[^>]*\shref=")(?!/assets/|data:)[^"]*""", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();

    [GeneratedRegex("""<script(?![^>]*type="module")[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Blocking();
}
