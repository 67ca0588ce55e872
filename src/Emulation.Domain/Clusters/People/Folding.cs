using System.Globalization;
using System.Text;

namespace Emulation.Domain.Clusters.People;

/// <summary>Texts as people type them into a search field: without marks and in small letters, so that "bao cao" finds "Báo cáo".</summary>
public static class Folding
{
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"];

    /// <summary>The text in small letters, without marks, đ as d, and with one blank for each run of blanks.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(character))
                folded.Append(character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>An id made of the text that none of the taken is: <c>nguyen-van-a</c>, and <c>nguyen-van-a-2</c> where that is taken.</summary>
    /// <param name="text">A name.</param>
    /// <param name="usual">The id where nothing of the text can stand in one.</param>
    /// <param name="taken">Ids that are in use.</param>
    public static string Id(string text, string usual, IReadOnlySet<string> taken)
    {
        var words = string.Concat(Of(text).Select(Letter)).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        id = id.Length == 0 ? usual : id[..Math.Min(id.Length, 50)].TrimEnd('-');
        for (var number = 1; ; number++)
        {
            var one = number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (!taken.Contains(one))
                return one;
        }
    }

    private static string Letter(char character) =>
        character is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? character.ToString()
        : Cyrillic.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Latin[at]
        : "-";
}
