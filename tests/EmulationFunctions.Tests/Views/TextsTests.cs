using System.Reflection;
using Emulation.Views.Pages;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Views;

public sealed class TextsTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_refusal_has_a_sentence_of_its_own(Language language)
    {
        var refusals = Words.Of(language).Refusals;
        var sentences = RefusalTexts.Codes.Select(code => refusals.Explain(new(code, "tệp.pdf", "12"))).ToList();

        Assert.Equal(sentences.Distinct(), sentences);
        Assert.DoesNotContain(refusals.Explain(new("some-new-code")), sentences);
    }

    [Fact]
    public void The_domains_refusals_are_all_known()
    {
        Refusal[] refusals =
        [
            Refusal.TypeNotAllowed("", []), Refusal.ContentDiffers("", ""), Refusal.FileDamaged(""), Refusal.TooManyEntries("", 1), Refusal.EscapingPath("", ""), Refusal.StrangelyPacked("", ""),
            Refusal.UnpacksTooLarge("", 1), Refusal.PackedTooTightly("", 1), Refusal.ArchiveTooDeep("", 1), Refusal.EmptyFile(""), Refusal.FileTooLarge("", 1), Refusal.FormTooLarge(1),
            Refusal.UnknownDocument(""), Refusal.DocumentTwice(""), Refusal.NoFile, Refusal.NoteTooLong(1), Refusal.BrokenBody, Refusal.DeadlinePassed, Refusal.UnknownActivity,
            Refusal.TooManyUploads(1), Refusal.DailyLimit(1), Refusal.PiecesMissing(""), Refusal.UploadGone, Refusal.UploadChanged(""), Refusal.NotBegun(new(2026, 3, 2)), Refusal.ActualsNotYet(new(2026, 3, 2)),
        ];
        var made = typeof(Refusal).GetMembers(BindingFlags.Public | BindingFlags.Static)
            .Count(member => member is PropertyInfo || (member is MethodInfo { IsSpecialName: false } method && method.ReturnType == typeof(Refusal)));

        Assert.Equal(made, refusals.Length);
        Assert.Equal(refusals.Select(refusal => refusal.Code).Distinct().Order(), RefusalTexts.Codes.Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_problem_and_every_fault_has_a_text_of_its_own(Language language)
    {
        var words = Words.Of(language);
        Assert.Equal(ProblemCode.All.Count, ProblemCode.All.Select(code => words.Problems.Of(code).Title).Distinct().Count());
        Assert.Equal(FaultTexts.Codes.Count, FaultTexts.Codes.Select(words.Faults.Sentence).Distinct().Count());
        Assert.Equal(words.Problems.Of(ProblemCode.SomethingBroke), words.Problems.Of("some-new-code"));
    }

    /// <summary>Each text is asked for with marked values: a language that forgets one would say less than the others.</summary>
    [Fact]
    public void Every_language_says_all_that_the_text_is_given()
    {
        foreach (var room in typeof(Words).GetProperties().Where(room => room.PropertyType != typeof(string)))
        {
            foreach (var text in room.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(IsText))
            {
                foreach (var language in Enum.GetValues<Language>())
                    SaysAll(text, room.GetValue(Words.Of(language))!, language);
            }
        }
    }

    [Theory]
    [InlineData(1, "остался 1 день")]
    [InlineData(3, "осталось 3 дня")]
    [InlineData(11, "осталось 11 дней")]
    [InlineData(21, "остался 21 день")]
    [InlineData(22, "осталось 22 дня")]
    public void Russian_counts_days_as_Russians_do(int days, string words) =>
        Assert.Equal(words, Words.Of(Language.Ru).Time.Left(days));

    [Theory]
    [InlineData("2026-11-13T17:00", "còn 3 ngày")]
    [InlineData("2026-11-11T00:30", "ngày mai")]
    [InlineData("2026-11-10T17:00", "hôm nay")]
    [InlineData("2026-11-10T09:00", "quá hạn hôm nay")]
    [InlineData("2026-11-08T17:00", "quá hạn 2 ngày")]
    public void A_deadlines_distance_is_counted_in_days_of_the_calendar(string deadline, string words) =>
        Assert.Equal(words, Words.Of(Language.Vi).Time.Distance(DateTime.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture), SamplePages.LocalNow));

    private static bool IsText(MethodInfo method) =>
        method is { IsAbstract: true, IsSpecialName: false }
        && method.ReturnType == typeof(string)
        && Array.TrueForAll(method.GetParameters(), parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(int))
        && method.GetParameters() is { Length: > 0 } parameters
        && parameters[0].Name != "code";

    private static void SaysAll(MethodInfo text, object room, Language language)
    {
        var values = text.GetParameters().Select((parameter, at) => parameter.ParameterType == typeof(int) ? (object)(at + 37) : $"mark{at}").ToArray();
        var said = (string)text.Invoke(room, values)!;

        Assert.All(values, value => Assert.True(said.Contains($"{value}", StringComparison.OrdinalIgnoreCase), $"{language} {text.Name}: {said}"));
    }
}
