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
    public static List<DocumentDraft> Read(string text, IReadOnlyList<DocumentDraft?>? before, PlanVocabulary words)
    {
        var isSimple = !text.AsSpan().ContainsAny(Bar, '\n', '\r');
        var lines = text.ReplaceLineEndings("\n").Split(isSimple ? ';' : '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = (before ?? []).OfType<DocumentDraft>().ToList();
        var taken = new HashSet<string>();
        var documents = new List<DocumentDraft>();
        foreach (var line in lines)
        {
            var document = Read(line, words);
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
        var parts = new List<string> { string.IsNullOrWhiteSpace(document.Title) ? words.OnlyReport : document.Title.Trim() };
        if (!HasUsualTypes(document))
            parts.Add(string.Join(' ', document.Types!));
        if (document.MaxMegabytes is { } most and not RequestedDocument.LargestMegabytes)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{most} MB"));
        if (document.Required is false)
            parts.Add(words.Optional);
        return string.Join($" {Bar} ", parts);
    }

    // From the right as long as the parts are known: a title may hold a bar.
    private static DocumentDraft Read(string line, PlanVocabulary words)
    {
        var parts = line.Split(Bar, StringSplitOptions.TrimEntries).ToList();
        var document = new DocumentDraft();
        for (; parts.Count > 1; parts.RemoveAt(parts.Count - 1))
        {
            var part = parts[^1];
            if (part.Length == 0)
                continue;
            if (Types().IsMatch(part))
                document = document with { Types = part.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) };
            else if (Size().Match(part) is { Success: true } size)
                document = document with { MaxMegabytes = int.Parse(size.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) };
            else if (words.Optional.Contains(Folding.Of(part)))
                document = document with { Required = false };
            else
                break;
        }

        return document with { Title = string.Join($" {Bar} ", parts) };
    }

    [GeneratedRegex(@"\A\.[A-Za-z0-9]+(?:[\s,]+\.[A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Types();

    [GeneratedRegex(@"\A(?<number>\d{1,6})\s*(?:MB|MiB|МБ)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}
