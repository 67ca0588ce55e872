using System.Net;
using Emulation.Views.Letters;

namespace EmulationFunctions.Tests.Views;

public sealed class LetterTests
{
    public static TheoryData<string> Names => [.. SampleLetters.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Html_and_text_name_the_same_link_person_and_cluster(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var letter = await RenderedViews.LetterAsync(SampleLetters.All[name], language);
            foreach (var body in new[] { WebUtility.HtmlDecode(letter.Html), letter.Text })
            {
                Assert.Equal(SampleLetters.All[name].HasLink, body.Contains("https://emulation.example/", StringComparison.Ordinal));
                Assert.Contains(SampleLetters.To.Name, body, StringComparison.Ordinal);
                Assert.Contains("Cụm thi đua số 1", body, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_line_of_text_is_longer_than_76_characters_but_an_address_or_a_hash(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var letter = await RenderedViews.LetterAsync(SampleLetters.All[name], language);
            Assert.All(letter.Text.Split('\n'), line => Assert.True(line.Length <= 76 || line.StartsWith("https://", StringComparison.Ordinal), line));
        }
    }

    [Fact]
    public async Task A_receipt_names_size_and_hash_of_every_file()
    {
        var content = (ReceiptContent)SampleLetters.All["receipt-complete"];
        var letter = await RenderedViews.LetterAsync(content, Language.Vi);

        foreach (var file in content.Arrived.Concat(content.Kept))
        {
            Assert.Contains(file.Sha256, letter.Text, StringComparison.Ordinal);
            Assert.Contains(file.Sha256, letter.Html, StringComparison.Ordinal);
            Assert.Contains(file.Name, letter.Text, StringComparison.Ordinal);
        }

        Assert.Contains("12,4 MB", letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Vi, "Nhắc hạn: 3 hồ sơ phải nộp (2 quá hạn), gần nhất thứ Sáu, 13/11/2026")]
    [InlineData(Language.En, "Reminder: 3 submissions to make (2 overdue), nearest Friday, 13/11/2026")]
    [InlineData(Language.Ru, "Напоминание: нужно сдать 3 комплекта документов (просрочено: 2), ближайший срок — пятница, 13/11/2026")]
    public void A_reminders_subject_says_how_many_and_by_when(Language language, string start) =>
        Assert.StartsWith(start, LetterView.Subject(SampleLetters.All["reminder"], language), StringComparison.Ordinal);

    [Fact]
    public async Task A_reminder_names_first_what_it_is_sent_for()
    {
        var text = (await RenderedViews.LetterAsync(SampleLetters.All["reminder"], Language.En)).Text;

        Assert.True(text.IndexOf("Đăng ký danh hiệu", StringComparison.Ordinal) < text.IndexOf("phong trào sáng kiến", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_break_in_a_title_does_not_reach_the_subject()
    {
        var content = (InvitationContent)SampleLetters.All["invitation"] with { Title = "Họp\r\nBcc: everyone@example.com\u0000" };

        Assert.DoesNotContain(LetterView.Subject(content, Language.Vi), char.IsControl);
    }

    [Fact]
    public async Task A_hostile_title_is_text_and_no_markup()
    {
        var content = (InvitationContent)SampleLetters.All["invitation"] with { Title = Hostile.Markup, Agenda = Hostile.Markup };

        Hostile.IsHarmlessIn((await RenderedViews.LetterAsync(content, Language.Vi)).Html);
    }
}
