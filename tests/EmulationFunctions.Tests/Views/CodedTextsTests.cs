using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulation.Views.Pages;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Views;

/// <summary>What is chosen by a code has a text of its own for each code that there is, in each language, and none for another.</summary>
public sealed partial class CodedTextsTests
{
    /// <summary>What only programs are told, in English.</summary>
    private static readonly HashSet<string> ForPrograms =
    [
        "activity-has-submissions", "already-decided", "bad-query", "body-too-large", "draft-too-large", "ends-before-start", "invalid", "letter-not-unknown", "meeting-changed",
        "no-valid-token", "not-allowed", "not-signed", "operator-only", "outdated", "own-person", "plan-changed", "sheet-invalid", "unknown-decision", "unknown-outcome",
        "unknown-purpose", "unknown-state", "unknown-versions", "wrong-role", "wrong-secret",
    ];

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_code_has_its_arm_and_each_arm_its_code(Language language)
    {
        foreach (var coded in CodedText.All)
        {
            var room = typeof(Words).GetProperties().Single(one => one.PropertyType == coded.Room).GetValue(Words.Of(language))!;
            var choice = room.GetType().GetMethod(coded.Text, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)!;
            var arms = CalledMethods.LiteralsOf(choice).Where(literal => Code().IsMatch(literal));

            Assert.Equal(
                (language, coded.Text, Said(coded.Codes.Where(code => code != coded.Last))),
                (language, coded.Text, Said(arms.Distinct())));
        }
    }

    [Fact]
    public void Each_code_is_given_somewhere()
    {
        Assembly[] all = [typeof(Cluster).Assembly, typeof(Words).Assembly, typeof(EmulationServices).Assembly];
        foreach (var coded in CodedText.All)
        {
            var given = all.SelectMany(assembly => CalledMethods.LiteralsIn(assembly, type => type != typeof(ProblemCode) && Gives(coded, type.Namespace ?? ""))).ToHashSet();
            Assert.Equal([], coded.Codes.Where(code => !given.Contains(code)).Select(code => $"{coded.Room.Name}.{coded.Text}: {code}"));
        }
    }

    // A code beside the sentence that programs read: people read another one, unless only programs ever see it.
    [Fact]
    public void Each_code_that_the_source_gives_has_a_text_or_is_for_programs()
    {
        var known = CodedText.All.SelectMany(coded => coded.Codes).Concat(RefusalTexts.Codes).ToHashSet();
        var given =
            from folder in new[] { "Emulation.Domain", "EmulationFunctions" }
            from file in Directory.EnumerateFiles(Path.Combine(Sources(), folder), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from Match match in Given().Matches(File.ReadAllText(file))
            select match.Groups["code"].Value;
        var all = given.ToHashSet();

        Assert.Equal([], all.Except(known).Except(ForPrograms));
        Assert.Equal([], ForPrograms.Except(all));
        Assert.Equal([], ForPrograms.Intersect(FaultTexts.Codes));
    }

    private static bool Gives(CodedText coded, string from) =>
        coded.From?.Contains(from) ?? !from.StartsWith(typeof(Words).Namespace!, StringComparison.Ordinal);

    private static string Said(IEnumerable<string> codes) => string.Join(' ', codes.Order(StringComparer.Ordinal));

    private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src");

    /// <summary>Words of small letters with hyphens between them, or a kind of letters as it is stored.</summary>
    [GeneratedRegex(@"\A[a-z]+(?:-[a-z]+|[A-Z][a-z]+)*\z")]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<code>[a-z]{2,}(?:-[a-z]+)*)\",\\s*\\$?\"[A-Z“]")]
    private static partial Regex Given();
}
