using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class CalendarEventTests
{
    private static readonly CalendarEvent Conference = new(
        "2026-k3v9@cluster.example",
        2,
        new DateTimeOffset(2026, 12, 1, 2, 15, 0, TimeSpan.Zero),
        new DateTime(2026, 12, 18, 8, 30, 0),
        new DateTime(2026, 12, 18, 11, 30, 0),
        Samples.Vietnam,
        "Hội nghị tổng kết",
        "1. Khai mạc\n2. Bế mạc")
    {
        Organizer = new Correspondent("Ban tổ chức", "organizer@cluster.example"),
        Attendees = [new CalendarAttendee("Người A", "a@unit.example")],
    };

    // RFC 5546, 3.2.5: to take the whole meeting out of a calendar it says CANCELLED.
    [Fact]
    public void A_cancelled_meeting_says_so()
    {
        var file = CalendarText.Parse(CalendarFile.Cancel(Conference with { Sequence = 3 }, wholeMeeting: true));

        Assert.Equal("CANCEL", file.Of("METHOD").Value);
        Assert.Equal("CANCELLED", file.Value("STATUS"));
        Assert.Equal(Conference.Uid, file.Value("UID"));
        Assert.Equal("3", file.Value("SEQUENCE"));
        Assert.Equal("mailto:organizer@cluster.example", file.Value("ORGANIZER"));
        Assert.Equal("mailto:a@unit.example", file.Value("ATTENDEE"));
        Assert.Equal("20261218T083000", file.Value("DTSTART"));
        Assert.DoesNotContain(file.All, property => property.Inside.EndsWith("VALARM", StringComparison.Ordinal));
    }

    // The same place: where the meeting goes on for others STATUS must not be there.
    [Fact]
    public void Who_is_no_longer_invited_reads_no_status()
    {
        var file = CalendarText.Parse(CalendarFile.Cancel(Conference, wholeMeeting: false));

        Assert.Equal("CANCEL", file.Of("METHOD").Value);
        Assert.DoesNotContain(file.All, property => property.Name == "STATUS");
        Assert.Equal("mailto:a@unit.example", file.Value("ATTENDEE"));
        Assert.DoesNotContain("RSVP", file.Event("ATTENDEE").Parameters.Keys);
    }

    // Some calendars take no answer from an invitation: there too the hour of who stays away is free, and nothing rings.
    [Theory]
    [InlineData(null, "NEEDS-ACTION", "OPAQUE", true)]
    [InlineData(Answer.Yes, "ACCEPTED", "OPAQUE", true)]
    [InlineData(Answer.Maybe, "TENTATIVE", "OPAQUE", true)]
    [InlineData(Answer.No, "DECLINED", "TRANSPARENT", false)]
    public void An_entry_shows_its_answer_and_takes_no_time_of_who_stays_away(Answer? answer, string standing, string transparency, bool rings)
    {
        var file = CalendarText.Parse(CalendarFile.Request(Samples.Invitation() with { Answered = answer }, "https://cluster.example/rsvp/x", ""));

        Assert.Equal(standing, file.Event("ATTENDEE").Parameters["PARTSTAT"]);
        Assert.Equal("TRUE", file.Event("ATTENDEE").Parameters["RSVP"]);
        Assert.Equal(transparency, file.Value("TRANSP"));
        Assert.Equal(rings, file.All.Any(property => property.Inside.EndsWith("VALARM", StringComparison.Ordinal)));
    }

    [Fact]
    public void Attendees_are_described_as_what_they_are()
    {
        var file = CalendarText.Parse(CalendarFile.Request(Conference with
        {
            Attendees =
            [
                new CalendarAttendee("Chủ trì", "chair@unit.example") { Role = AttendeeRole.Chair, Answer = Answer.Yes, Rsvp = false },
                new CalendarAttendee("Phòng 1", "room@unit.example") { Kind = AttendeeKind.Room, Role = AttendeeRole.Informed, Answer = Answer.No },
                new CalendarAttendee("Ban", "board@unit.example") { Kind = AttendeeKind.Group, Role = AttendeeRole.Optional, Answer = Answer.Maybe },
            ],
        }));

        Assert.Equal(
            [
                "INDIVIDUAL CHAIR ACCEPTED FALSE Chủ trì",
                "ROOM NON-PARTICIPANT DECLINED TRUE Phòng 1",
                "GROUP OPT-PARTICIPANT TENTATIVE TRUE Ban",
            ],
            file.All.Where(property => property.Name == "ATTENDEE").Select(attendee => string.Join(' ', attendee.Parameters.Values)));
    }

    [Theory]
    [InlineData(60, "-PT1H")]
    [InlineData(90, "-PT90M")]
    [InlineData(15, "-PT15M")]
    [InlineData(1440, "-PT24H")]
    public void The_bell_rings_so_long_before(int minutes, string trigger)
    {
        var file = CalendarText.Parse(CalendarFile.Request(Conference with { Alarm = TimeSpan.FromMinutes(minutes) }));

        Assert.Equal(trigger, file.All.Single(property => property.Name == "TRIGGER").Value);
    }

    [Fact]
    public void Without_a_bell_there_is_no_alarm() =>
        Assert.DoesNotContain("VALARM", CalendarFile.Request(Conference with { Alarm = null }), StringComparison.Ordinal);

    [Fact]
    public void A_scheduling_message_needs_an_organizer_and_somebody_invited()
    {
        Assert.Throws<ArgumentException>(() => CalendarFile.Request(Conference with { Organizer = null }));
        Assert.Throws<ArgumentException>(() => CalendarFile.Request(Conference with { Attendees = [] }));
        Assert.Throws<ArgumentException>(() => CalendarFile.Cancel(Conference with { Attendees = [] }, wholeMeeting: true));
    }

    [Fact]
    public void A_feed_has_a_name_a_pace_and_entries_that_ask_nobody()
    {
        var deadline = new CalendarEvent("d1@cluster.example", 0, Conference.Stamp, new(2027, 1, 15, 16, 30, 0), new(2027, 1, 15, 17, 0, 0), Samples.Vietnam, "Hạn nộp", "Báo cáo")
        {
            IsBusy = false,
        };

        var text = CalendarFile.Feed("Cụm thi đua số 1", Samples.Vietnam, Conference.Stamp, [Conference, deadline]);
        var file = CalendarText.Parse(text);

        Assert.DoesNotContain(file.All, property => property.Name is "METHOD" or "ATTENDEE" or "ORGANIZER");
        Assert.Equal("Cụm thi đua số 1", file.Of("X-WR-CALNAME").Value);
        Assert.Equal("PT4H", file.Of("REFRESH-INTERVAL").Value);
        Assert.Equal("DURATION", file.Of("REFRESH-INTERVAL").Parameters["VALUE"]);
        Assert.Equal(["2026-k3v9@cluster.example", "d1@cluster.example"], file.All.Where(property => property.Name == "UID").Select(uid => uid.Value));
        Assert.Equal(["OPAQUE", "TRANSPARENT"], file.All.Where(property => property.Name == "TRANSP").Select(busy => busy.Value));
        Assert.Single(file.All, property => property.Name == "TZID");
    }

    // RFC 5545, 3.4: a calendar has at least one component.
    [Fact]
    public void An_empty_feed_still_has_its_zone()
    {
        var file = CalendarText.Parse(CalendarFile.Feed("Cụm", Samples.Vietnam, Conference.Stamp, []));

        Assert.Equal(Samples.Vietnam, file.Of("TZID").Value);
    }

    [Theory]
    [InlineData("a < b & \"c\"", "<html><body>a &lt; b &amp; &quot;c&quot;</body></html>")]
    [InlineData("1\r\n2\n\n3", "<html><body>1<br>2<br><br>3</body></html>")]
    [InlineData("(https://a.example/x?a=1&b=2).", "<html><body>(<a href=\"https://a.example/x?a=1&amp;b=2\">https://a.example/x?a=1&amp;b=2</a>).</body></html>")]
    [InlineData("javascript:alert(1)", "<html><body>javascript:alert(1)</body></html>")]
    public void The_description_is_html_too(string description, string html)
    {
        var file = CalendarText.Parse(CalendarFile.Request(Conference with { Description = description }));

        Assert.Equal(html, file.Text("X-ALT-DESC"));
        Assert.Equal("text/html", file.Event("X-ALT-DESC").Parameters["FMTTYPE"]);
    }
}
