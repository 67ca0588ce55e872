using System.Globalization;
using System.Text;

namespace Emulation.Domain.Search;

/// <summary>A word of a text as people look for it: in small letters and without marks, so that "bao cao" finds "Báo cáo".</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Characters of the text that it takes.</param>
/// <param name="Folded">The word in small letters a–z, without marks, or those of another script; digits as they are. At most <see cref="Longest"/>.</param>
public readonly record struct FoldedWord(int Start, int Length, string Folded)
{
    /// <summary>Longer words are known by their beginning.</summary>
    public const int Longest = 40;

    /// <summary>The words of a text in their order: runs of letters, digits and marks.</summary>
    public static IEnumerable<FoldedWord> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && IsPart(text, at))
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            if (at == start)
                at++;
            else if (Fold(text[start..at]) is { Length: > 0 } folded)
                yield return new(start, at - start, folded);
        }
    }

    /// <summary>The different words of some texts.</summary>
    public static IReadOnlySet<string> AllIn(params IEnumerable<string?> texts) =>
        texts.OfType<string>().SelectMany(In).Select(word => word.Folded).ToHashSet();

    private static bool IsPart(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static string Fold(string word)
    {
        var plain = new StringBuilder();
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            // A letter of its own, and no d with a mark.
            plain.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
            if (plain.Length == Longest)
                break;
        }

        return plain.ToString();
    }
}
