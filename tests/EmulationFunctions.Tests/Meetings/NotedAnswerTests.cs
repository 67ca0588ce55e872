using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>An answer on the page comes into the person's calendar.</summary>
[Collection("meeting app")]
public sealed class NotedAnswerTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task Of_answers_in_quick_succession_one_letter_brings_the_newest_into_the_calendar()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-noted");
        var an = meeting.Cluster.Email("an");
        await AnswerAsync(meeting, "yes");
        await AnswerAsync(meeting, "no", ("remark", "Đi công tác"));
        await TickAsync("08:01");
        Assert.Empty(meeting.Mail("answer", an));

        await TickAsync("08:05");
        var letter = Assert.Single(meeting.Mail("answer", an));
        var (invited, noted) = (Entry(meeting.Mail("invitation", an)[0]), Entry(letter));
        Assert.Equal((invited["UID"], invited["SEQUENCE"], invited["ORGANIZER"]), (noted["UID"], noted["SEQUENCE"], noted["ORGANIZER"]));
        Assert.True(string.CompareOrdinal(noted["DTSTAMP"], invited["DTSTAMP"]) > 0);
        Assert.Contains("PARTSTAT=DECLINED", noted.Parameters("ATTENDEE"));
        Assert.Equal("TRANSPARENT", noted["TRANSP"]);
        Assert.DoesNotContain("VALARM", letter.Part("text/calendar").Text, StringComparison.Ordinal);
        Assert.Contains("không tham dự được", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Nếu đổi ý", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal(meeting.Page("an"), letter.Link("/rsvp/"));
        Assert.Contains("PARTSTAT=DECLINED", Assert.Single(meeting.Calendar(an, seed: 5).Entries).Parameters("ATTENDEE"));

        // What the calendar shows is not told again; another answer is.
        await AnswerAsync(meeting, "no", ("remark", "Đi xa"));
        await TickAsync("08:15");
        Assert.Single(meeting.Mail("answer", an));
        await AnswerAsync(meeting, "yes", ("people", "2"));
        await TickAsync("08:25");
        Assert.Equal(2, meeting.Mail("answer", an).Count);
        var entry = Assert.Single(meeting.Calendar(an, seed: 7).Entries);
        Assert.Contains("PARTSTAT=ACCEPTED", entry.Parameters("ATTENDEE"));
        Assert.Equal("OPAQUE", entry["TRANSP"]);
        Assert.Empty(meeting.Mail("answer", meeting.Cluster.Email("boris")));
    }

    [Fact]
    public async Task A_letter_that_a_change_or_a_substitute_overtakes_says_what_holds()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-noted-move");
        await AnswerAsync(meeting, "yes");
        await meeting.PutAsync(TestMeeting.Body(place: "Hội trường B"));
        await TickAsync("08:05");
        Assert.Empty(meeting.Mail("answer", meeting.Cluster.Email("an")));
        var entry = Assert.Single(meeting.Calendar(meeting.Cluster.Email("an")).Entries);
        Assert.Equal(("1", "Hội trường B"), (entry["SEQUENCE"], entry["LOCATION"]));
        Assert.Contains("PARTSTAT=ACCEPTED", entry.Parameters("ATTENDEE"));

        await AnswerAsync(meeting, "no", ("substituteName", "Bà C"), ("substituteEmail", meeting.Cluster.Email("carol")));
        await TickAsync("08:15");
        var noted = Assert.Single(meeting.Mail("answer", meeting.Cluster.Email("an")));
        Assert.Contains("Người dự thay", noted.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal("1", Entry(noted)["SEQUENCE"]);
        Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("carol")));
    }

    private static CalendarEntry Entry(MimePart letter) => new(letter.Part("text/calendar").Text);

    private async Task AnswerAsync(TestMeeting meeting, string answer, params (string, string)[] more) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(meeting.Page("an"), [("answer", answer), .. more])).Status);

    private async Task TickAsync(string time)
    {
        await app.SetClockAsync($"2026-11-02T{time}:00+07:00");
        await app.TickAsync();
    }
}
