namespace Emulation.Domain.Search;

/// <summary>What somebody looks for: texts in which each of these is the beginning of a word.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Words">Its words, folded, each once; what another one begins with is left out.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<string> Words)
{
    /// <summary>Most characters of a query.</summary>
    public const int Longest = 200;

    /// <summary>Fewest characters of its longest word: one letter would find everything.</summary>
    public const int Shortest = 2;

    /// <summary>Reads a query; null where it is too long, or has no word of two letters.</summary>
    public static SearchQuery? Of(string? typed)
    {
        if (typed is null || typed.Length > Longest)
            return null;
        var words = FoldedWord.AllIn(typed);
        if (!words.Any(word => word.Length >= Shortest))
            return null;
        return new(typed.Trim(), [.. words.Where(word => !words.Any(other => other != word && other.StartsWith(word, StringComparison.Ordinal))).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Whether it is found in these texts taken together.</summary>
    public bool Finds(params IEnumerable<string?> texts)
    {
        var there = FoldedWord.AllIn(texts);
        return Words.All(wanted => there.Any(word => word.StartsWith(wanted, StringComparison.Ordinal)));
    }

    /// <summary>The text in pieces, and which of them were looked for; put together they are the text.</summary>
    public IReadOnlyList<(string Text, bool IsFound)> Mark(string text)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var word in FoldedWord.In(text).Where(word => Words.Any(wanted => word.Folded.StartsWith(wanted, StringComparison.Ordinal))))
        {
            if (word.Start > at)
                pieces.Add((text[at..word.Start], false));
            pieces.Add((text.Substring(word.Start, word.Length), true));
            at = word.Start + word.Length;
        }

        if (at < text.Length)
            pieces.Add((text[at..], false));
        return pieces;
    }
}
