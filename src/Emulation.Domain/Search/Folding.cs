using System.Globalization;
using System.Text;

namespace Emulation.Domain.Search;

/// <summary>Texts without what people leave out when they type: marks, tones, case. "Báo cáo" and "bao cao" are the same; so are đ and d, й and и.</summary>
/// <remarks>Marks are those of Unicode's canonical decomposition; đ has none and is named here.</remarks>
public static class Folding
{
    /// <summary>The text's words, folded, one blank between them; empty where it has none.</summary>
    public static string Of(string? text) => string.Join(' ', Words(text));

    /// <summary>The text's words, folded, in their order. A word is made of letters and digits.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Decomposed(text ?? "").EnumerateRunes())
        {
            if (IsMark(rune))
                continue;
            if (Rune.IsLetterOrDigit(rune))
                word.Append(Plain(Rune.ToLowerInvariant(rune)));
            else
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Whether it may be part of a word: a letter, a digit, or a mark on one.</summary>
    internal static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    // Half a surrogate pair is no text; such a place is no letter.
    private static string Decomposed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString().Normalize(NormalizationForm.FormD);
    }

    private static Rune Plain(Rune lower) => lower.Value == 'đ' ? new Rune('d') : lower;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
