using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>
/// The documents of an activity in one cell, a line each: <c>title | .pdf .docx | 20 MB | optional</c>. What is usual is left out,
/// and a report's only document where all of it is usual.
/// </summary>
internal static partial class DocumentLines
{
    private const char Bar = '|';

    /// <summary>The lines.</summary>
    public static string Write(IReadOnlyList<DocumentDraft?>? documents, bool isReport, PlanWords words)
    {
        var drafts = (documents ?? []).Select(document => document ?? new()).ToList();
        if (isReport && drafts is [{ } only] && IsUsual(only) && string.IsNullOrWhiteSpace(only.Title))
            return "";
        var lines = string.Join('\n', drafts.Select(document => Line(document, words)));
        // One title with a semicolon is not two documents.
        return drafts.Count == 1 && lines.Contains(';', StringComparison.Ordinal) && !lines.Contains(Bar, StringComparison.Ordinal) ? $"{lines} {Bar}" : lines;
    }

    /// <summary>The documents; those that the activity asked for before keep their ids, new ones have none yet.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="before">What the activity asked for before.</param>
    /// <param name="words">The words by which it is read.</param>
    /// <param name="unread">Takes what stands after a bar and is nothing that is known.</param>
    public static List<DocumentDraft> Read(string text, IReadOnlyList<DocumentDraft?>? before, PlanVocabulary words, List<string> unread)
    {
        var isSimple = !text.AsSpan().ContainsAny(Bar, '\n', '\r');
        var lines = text.ReplaceLineEndings("\n").Split(isSimple ? ';' : '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = (before ?? []).OfType<DocumentDraft>().ToList();
        var taken = new HashSet<string>();
        var documents = new List<DocumentDraft>();
        foreach (var line in lines)
        {
            var document = Read(line, words, unread);
            // A report that has no title of its own is called by a word that stands for it.
            if (lines.Length == 1 && words.OnlyReport.Contains(Folding.Of(document.Title)) && known is [] or [{ Title: null or "" }])
                document = document with { Title = "" };
            var same = known.Find(one => Folding.Of(one.Title) == Folding.Of(document.Title) && one.Id is not null && !taken.Contains(one.Id));
            if (same is not null)
                taken.Add(same.Id!);
            documents.Add(document with { Id = same?.Id });
        }

        return documents;
    }

    private static bool IsUsual(DocumentDraft document) =>
        HasUsualTypes(document) && (document.MaxMegabytes ?? RequestedDocument.LargestMegabytes) == RequestedDocument.LargestMegabytes && document.Required is not false;

    private static bool HasUsualTypes(DocumentDraft document) => document.Types is not { Count: > 0 } types || types.SequenceEqual(RequestedDocument.UsualTypes);

    private static string Line(DocumentDraft document, PlanWords words)
    {
        var parts = new List<string> { string.IsNullOrWhiteSpace(document.Title) ? words.OnlyReport : Quoted(document.Title.Trim()) };
        if (!HasUsualTypes(document))
            parts.Add(string.Join(' ', document.Types!));
        if (document.MaxMegabytes is { } most and not RequestedDocument.LargestMegabytes)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{most} MB"));
        if (document.Required is false)
            parts.Add(words.Optional);
        return string.Join($" {Bar} ", parts);
    }

    // A title with a bar stands in quotation marks, and marks in it are doubled, as in RFC 4180; any other stands as it is.
    private static string Quoted(string title) => title.Contains(Bar, StringComparison.Ordinal) ? $"\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : title;

    private static DocumentDraft Read(string line, PlanVocabulary words, List<string> unread)
    {
        var (title, rest) = QuotedTitle().Match(line) is { Success: true } quoted && quoted.Groups["title"].ValueSpan.Contains(Bar)
            ? (quoted.Groups["title"].Value.Replace("\"\"", "\"", StringComparison.Ordinal), quoted.Groups["rest"].Value)
            : line.Split(Bar, 2) is [var before, var after] ? (before, after) : (line, "");
        var document = new DocumentDraft(Title: title.Trim());
        foreach (var part in rest.Split(Bar, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (words.Optional.Contains(Folding.Of(part)))
                document = document with { Required = false };
            else if (Types(part) is { } types)
                document = document with { Types = [.. document.Types ?? [], .. types] };
            else if (document.MaxMegabytes is null && Megabytes(part) is { } most)
                document = document with { MaxMegabytes = most };
            else
                unread.Add(part);
        }

        return document;
    }

    // Without its dot only a usual type is one: any word might be another.
    private static List<string>? Types(string part)
    {
        var types = new List<string>();
        foreach (var word in part.ToLowerInvariant().Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Type().IsMatch(word))
                types.Add(word);
            else if (RequestedDocument.UsualTypes.Contains($".{word}"))
                types.Add($".{word}");
            else
                return null;
        }

        return types;
    }

    private static int? Megabytes(string part) =>
        Size().Match(part) is { Success: true } size
        && int.TryParse(size.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
        && most is >= 1 and <= RequestedDocument.LargestMegabytes
            ? most
            : null;

    [GeneratedRegex("""\A"(?<title>(?:[^"]|"")*)"\s*(?:\|(?<rest>.*))?\z""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"\A\.[a-z0-9]{1,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex(@"\A(?<number>\d+)\s*(?:MB|MiB|МБ)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}
