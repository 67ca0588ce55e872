using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Domain.Search;

namespace Emulation.Domain;

/// <summary>Ids of clusters, units, contacts, activities and documents: chosen by people, or made of what people call them.</summary>
public static partial class Id
{
    /// <summary>So long that a number still fits behind an id that was made.</summary>
    private const int Longest = 50;

    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"];

    /// <summary>Whether the text may serve as an id.</summary>
    public static bool IsValid(string? text) => text is not null && Pattern().IsMatch(text);

    /// <summary>An id made of a name or title that none of the taken is: <c>nguyen-van-a</c>, and <c>nguyen-van-a-2</c> where that is taken.</summary>
    /// <param name="text">The name or title.</param>
    /// <param name="usual">The id where nothing of the text can stand in one.</param>
    /// <param name="taken">Ids that are in use.</param>
    public static string Of(string? text, string usual, IReadOnlySet<string> taken)
    {
        var id = string.Join('-', Folding.Words(text).Select(word => string.Concat(word.Select(Letter))).Where(word => word.Length > 0));
        id = id.Length == 0 ? usual : id[..Math.Min(id.Length, Longest)].TrimEnd('-');
        var free = id;
        for (var number = 2; taken.Contains(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string Letter(char character) =>
        char.IsAsciiLetterOrDigit(character) ? $"{character}"
        : Cyrillic.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Latin[at]
        : "";

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
