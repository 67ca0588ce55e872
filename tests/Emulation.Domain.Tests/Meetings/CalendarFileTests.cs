using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class CalendarFileTests
{
    private const string AnswerUrl = "https://cluster.example/rsvp/abc";

    [Fact]
    public void An_invitation_is_this_file_to_the_letter()
    {
        var file = CalendarFile.Request(Samples.Invitation(), AnswerUrl, "Kính gửi ông A,\r\n1. Khai mạc; 2. Tổng kết");

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            PRODID:-//Emulation Functions//Meetings//EN
            VERSION:2.0
            CALSCALE:GREGORIAN
            METHOD:REQUEST
            BEGIN:VTIMEZONE
            TZID:Asia/Ho_Chi_Minh
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0700
            TZOFFSETTO:+0700
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:2026-k3v9@cluster.example
            SEQUENCE:0
            DTSTAMP:20261130T021500Z
            DTSTART;TZID=Asia/Ho_Chi_Minh:20261218T083000
            DTEND;TZID=Asia/Ho_Chi_Minh:20261218T113000
            SUMMARY:Hội nghị tổng kết công tác thi đua\, khen thưởng năm
              2026\; giao ước thi đua năm 2027
            LOCATION:Hội trường A\, số 1 đường B
            DESCRIPTION:Kính gửi ông A\,\n1. Khai mạc\; 2. Tổng kết\n\nhttps:
             //meet.example/k3v9?pwd=a\,b\;c\n\nhttps://cluster.example/rsvp/abc
            X-ALT-DESC;FMTTYPE=text/html:<html><body>Kính gửi ông A\,<br>1. Khai m
             ạc\; 2. Tổng kết<br><br><a href="https://meet.example/k3v9?pwd=a\,b\
             ;c">https://meet.example/k3v9?pwd=a\,b\;c</a><br><br><a href="https://clus
             ter.example/rsvp/abc">https://cluster.example/rsvp/abc</a></body></html>
            URL:https://cluster.example/rsvp/abc
            TRANSP:OPAQUE
            STATUS:CONFIRMED
            ORGANIZER;CN=Ban tổ chức:mailto:organizer@cluster.example
            ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
             TRUE;CN="Người ^'Tư^' A; thư ký":mailto:a+thi-dua@unit.example
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-PT1H
            DESCRIPTION:Hội nghị tổng kết công tác thi đua\, khen thưởng 
             năm 2026\; giao ước thi đua năm 2027
            END:VALARM
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            file);
    }

    [Fact]
    public void Links_that_the_description_has_are_not_added_again()
    {
        var description = $"Trực tuyến: {Samples.Invitation().OnlineUrl}, trả lời: {AnswerUrl}";

        var file = CalendarText.Parse(CalendarFile.Request(Samples.Invitation(), AnswerUrl, description));

        Assert.Equal(description, file.Text("DESCRIPTION"));
    }

    [Fact]
    public void A_meeting_held_online_only_has_its_link_as_location()
    {
        var online = Samples.Invitation() with { Place = null };

        var file = CalendarText.Parse(CalendarFile.Request(online, AnswerUrl, "."));

        Assert.Equal(online.OnlineUrl, file.Text("LOCATION"));
    }

    [Fact]
    public void A_meeting_nowhere_yet_has_no_location()
    {
        var nowhere = Samples.Invitation() with { Place = null, OnlineUrl = null };

        Assert.DoesNotContain("LOCATION", CalendarFile.Request(nowhere, AnswerUrl, "."), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_meeting_keeps_its_uid_and_has_the_higher_sequence()
    {
        var moved = Samples.Invitation() with { Sequence = 3, Start = new DateTime(2026, 12, 21, 8, 30, 0), End = new DateTime(2026, 12, 21, 9, 0, 0) };

        var file = CalendarText.Parse(CalendarFile.Request(moved, AnswerUrl, "."));

        Assert.Equal("2026-k3v9@cluster.example", file.Value("UID"));
        Assert.Equal("3", file.Value("SEQUENCE"));
        Assert.Equal("20261221T083000", file.Value("DTSTART"));
        Assert.Equal("20261221T090000", file.Value("DTEND"));
    }

    // RFC 6068, 2: what a URI gives a meaning of its own is written as its octets.
    [Theory]
    [InlineData("o'hara+x@a.example", "mailto:o'hara+x@a.example")]
    [InlineData("50%@a.example", "mailto:50%25@a.example")]
    [InlineData("a?subject=x&b#c/d@a.example", "mailto:a%3Fsubject%3Dx%26b%23c%2Fd@a.example")]
    [InlineData("thư@a.example", "mailto:th%C6%B0@a.example")]
    public void An_address_is_written_as_a_mailto_address(string email, string address)
    {
        var invitation = Samples.Invitation();
        invitation = invitation with { Attendee = invitation.Attendee with { Email = email } };

        Assert.Equal(address, CalendarText.Parse(CalendarFile.Request(invitation, AnswerUrl, ".")).Value("ATTENDEE"));
    }
}
