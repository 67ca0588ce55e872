using System.Net;
using Emulation.Views.Letters;

namespace EmulationFunctions.Tests.Views;

/// <summary>Letters in the organizers' own words.</summary>
public sealed class OwnWordsTests
{
    public static TheoryData<string> Kinds => [.. WordedKinds.Placeholders.Keys];

    /// <summary>The example of a kind fills every placeholder that the kind promises; subject and opening are the own ones, and the rest stays.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_placeholder_of_a_kind_is_filled_in_in_every_language(string kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var content = ExampleLetters.Of(kind, Cluster(), new(2026, 11, 10), language, SampleLetters.To);
            Assert.Equal(kind, LetterView.KindOf(content));
            var all = string.Join(" · ", WordedKinds.Placeholders[kind].Select(name => $"{{{name}}}"));

            var usual = await RenderAsync(content, language, null);
            var own = await RenderAsync(content, language, new(kind, language, $"§ {all}", $"§1 {all}\nzweite\n\n§2 {{{{x}}}}"));

            Assert.StartsWith("§ Thư ký Vietsovpetro · Cụm thi đua số 1", own.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain("{", own.Subject, StringComparison.Ordinal);
            foreach (var body in new[] { WebUtility.HtmlDecode(own.Html), own.Text })
            {
                Assert.Contains("§1 Thư ký Vietsovpetro · Cụm thi đua số 1", body.ReplaceLineEndings(" "), StringComparison.Ordinal);
                Assert.Contains("§2 {x}", body, StringComparison.Ordinal);
            }

            // What follows the lead is the same, to the last character.
            Assert.EndsWith(usual.Text[^200..], own.Text, StringComparison.Ordinal);
            Assert.NotEqual(usual.Subject, own.Subject);
        }
    }

    [Fact]
    public async Task Own_words_are_text_and_never_markup()
    {
        var letter = await RenderAsync(SampleLetters.All["reminder"], Language.En, new("reminder", Language.En, Hostile.Markup, Hostile.Markup));

        Hostile.IsHarmlessIn(letter.Html);
        Assert.Contains(Hostile.Markup, letter.Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{nobody}")]
    [InlineData("{unit")]
    [InlineData("}")]
    public async Task Words_that_cannot_be_filled_in_stop_no_letter(string broken)
    {
        var letter = await RenderAsync(SampleLetters.All["reminder"], Language.En, new("reminder", Language.En, broken, broken));

        Assert.Equal(await RenderAsync(SampleLetters.All["reminder"], Language.En, null), letter);
    }

    [Fact]
    public async Task A_letter_of_several_units_says_of_which_each_part_is()
    {
        var reminder = (ReminderContent)SampleLetters.All["reminder"];
        var two = reminder with { Units = [reminder.Units[0], reminder.Units[0] with { UnitName = "PVEP" }] };

        var letter = await RenderAsync(two, Language.En, new("reminder", Language.En, null, "Good day."));

        Assert.Contains("Good day.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Vietsovpetro still has", letter.Text, StringComparison.Ordinal);
        Assert.Contains("PVEP still has", letter.Text, StringComparison.Ordinal);
    }

    private static Cluster Cluster() => new("Cụm thi đua số 1", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("vsp", "Vietsovpetro")], []);

    private static Task<RenderedLetter> RenderAsync(LetterContent content, Language language, OwnWords? own) => RenderedViews.LetterAsync(content, language, own);
}
