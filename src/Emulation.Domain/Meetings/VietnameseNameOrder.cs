namespace Emulation.Domain.Meetings;

/// <summary>The order of names on Vietnamese lists: by given name, which comes last, then middle names, then family name.</summary>
/// <remarks>
/// <para>
/// Words are compared by letters in the order of the Vietnamese alphabet (a ă â b c d đ e ê … o ô ơ … u ư …), and words of
/// the same letters by tone: ngang, huyền, hỏi, ngã, sắc, nặng. The tables stand here, so that the order is the same
/// whatever collation the machine has, or none.
/// </para>
/// <para>What follows a comma, a semicolon or a bracket is no part of a name. Names in Cyrillic come after those in Latin, by their first word, as Russian lists do.</para>
/// </remarks>
public sealed class VietnameseNameOrder : IComparer<string>
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const int OtherLetters = 1000;

    // Each vowel with its five tones, in their order; combining marks in the same order.
    private static readonly string[] Vowels =
        ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly Dictionary<char, (char Letter, int Tone)> Toned =
        (from vowel in Vowels from tone in Enumerable.Range(1, 5) select (Key: vowel[tone], Value: (vowel[0], tone))).ToDictionary(pair => pair.Key, pair => pair.Value);

    // Marks that make another letter of the one before them.
    private static readonly Dictionary<(char Letter, char Mark), char> Marked = new()
    {
        [('a', '\u0306')] = 'ă',
        [('a', '\u0302')] = 'â',
        [('e', '\u0302')] = 'ê',
        [('o', '\u0302')] = 'ô',
        [('o', '\u031B')] = 'ơ',
        [('u', '\u031B')] = 'ư',
    };

    private VietnameseNameOrder()
    {
    }

    /// <summary>The order.</summary>
    public static VietnameseNameOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (one, other) = (Words(x ?? ""), Words(y ?? ""));
        for (var at = 0; at < one.Count && at < other.Count; at++)
        {
            if (Word.Compare(one[at], other[at]) is not 0 and var order)
                return order;
        }

        return one.Count != other.Count ? one.Count.CompareTo(other.Count) : string.CompareOrdinal(x, y);
    }

    // The words in the order in which they count: the last, then those between, then the first.
    private static List<Word> Words(string name)
    {
        var end = name.IndexOfAny([',', ';', '(']);
        List<Word> words =
        [
            .. (end > 0 ? name[..end] : name).Split([' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
                .Select(Word.Of).Where(word => word.Letters.Count > 0),
        ];
        return words.Count < 2 || words[0].IsCyrillic ? words : [words[^1], .. words[1..^1], words[0]];
    }

    private sealed record Word(List<int> Letters, List<int> Tones)
    {
        // Cyrillic letters are U+0400 to U+04FF.
        public bool IsCyrillic => Letters[0] is >= OtherLetters + 0x400 and <= OtherLetters + 0x4FF;

        public static Word Of(string text)
        {
            var (letters, tones) = (new List<char>(), new List<int>());
            foreach (var character in text.ToLowerInvariant())
            {
                if (ToneMarks.IndexOf(character, StringComparison.Ordinal) is >= 0 and var mark && letters.Count > 0)
                    tones[^1] = mark + 1;
                else if (letters.Count > 0 && Marked.TryGetValue((letters[^1], character), out var other))
                    letters[^1] = other;
                else if (Toned.TryGetValue(character, out var toned))
                    Append(toned.Letter, toned.Tone);
                else if (char.IsLetterOrDigit(character))
                    Append(character == 'ё' ? 'е' : character, 0);
            }

            return new([.. letters.Select(Weight)], tones);

            void Append(char letter, int tone)
            {
                letters.Add(letter);
                tones.Add(tone);
            }
        }

        public static int Compare(Word one, Word other) =>
            Compare(one.Letters, other.Letters) is not 0 and var order ? order : Compare(one.Tones, other.Tones);

        private static int Compare(List<int> one, List<int> other)
        {
            for (var at = 0; at < one.Count && at < other.Count; at++)
            {
                if (one[at] != other[at])
                    return one[at].CompareTo(other[at]);
            }

            return one.Count.CompareTo(other.Count);
        }

        private static int Weight(char letter) => Alphabet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? place : OtherLetters + letter;
    }
}
