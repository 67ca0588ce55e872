using System.Text;

namespace Emulation.Domain.Search;

/// <summary>A word of a text as people look for it: in small letters and without marks, so that "bao cao" finds "Báo cáo".</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Characters of the text that it takes.</param>
/// <param name="Folded">The word as <see cref="Folding"/> has it; at most <see cref="Longest"/> characters.</param>
public readonly record struct FoldedWord(int Start, int Length, string Folded)
{
    /// <summary>Longer words are known by their beginning.</summary>
    public const int Longest = 40;

    /// <summary>The words of a text in their order.</summary>
    public static IEnumerable<FoldedWord> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && Folding.IsPart(rune))
                at += rune.Utf16SequenceLength;
            if (at == start)
                at++;
            else if (string.Concat(Folding.Words(text[start..at])) is { Length: > 0 } folded)
                yield return new(start, at - start, folded[..Math.Min(folded.Length, Longest)]);
        }
    }

    /// <summary>The different words of some texts.</summary>
    public static IReadOnlySet<string> AllIn(params IEnumerable<string?> texts) =>
        texts.OfType<string>().SelectMany(In).Select(word => word.Folded).ToHashSet();
}
