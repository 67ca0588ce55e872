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
                // A leader of the head unit has no page of the other unit.
                Assert.Equal(SampleLetters.All[name].HasLink && name != "escalation-head", body.Contains("https://emulation.example/", StringComparison.Ordinal));
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

    // Whatever it is sent for: late and still taken, then what is to come by its deadline, then what is closed.
    [Fact]
    public async Task A_reminder_names_first_what_is_most_urgent()
    {
        var reminder = (ReminderContent)SampleLetters.All["reminder"];
        var calm = reminder.Units[0].Items[2] with { Title = "Hồ sơ của tháng sau", Deadline = new(2026, 12, 20, 17, 0, 0), IsCause = true };
        var units = new[]
        {
            reminder.Units[0] with { UnitName = "Đơn vị thong thả", Items = [calm] },
            reminder.Units[0] with { Items = [calm, .. reminder.Units[0].Items.Select(item => item with { IsCause = false })] },
        };

        var letter = await RenderedViews.LetterAsync(reminder with { Units = units }, Language.En);

        string[] order = ["Đăng ký danh hiệu", "Báo cáo tổng kết công tác", "Hồ sơ của tháng sau", "phong trào sáng kiến", "Đơn vị thong thả"];
        foreach (var body in new[] { letter.Text, WebUtility.HtmlDecode(letter.Html[letter.Html.IndexOf("<body", StringComparison.Ordinal)..]) })
        {
            var places = order.Select(title => body.IndexOf(title, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void A_reminders_subject_names_the_nearest_deadline_that_is_to_come_or_else_the_last_that_passed()
    {
        var reminder = (ReminderContent)SampleLetters.All["reminder"];
        var passed = reminder.Units[0] with { Items = [.. reminder.Units[0].Items.Take(2)] };

        Assert.Contains("13/11/2026", LetterView.Subject(reminder, Language.En), StringComparison.Ordinal);
        Assert.Contains("09/11/2026", LetterView.Subject(reminder with { Units = [passed] }, Language.En), StringComparison.Ordinal);
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
