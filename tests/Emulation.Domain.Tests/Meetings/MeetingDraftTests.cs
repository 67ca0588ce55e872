using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class MeetingDraftTests
{
    private static readonly MeetingDraft Draft = Samples.MeetingDraft();

    [Fact]
    public void A_right_meeting_comes_out_with_an_id_that_begins_with_its_year()
    {
        var meeting = FaultAssert.None(Check(Draft)).Meeting;

        Assert.Equal(("2026-k3v9", "2026-k3v9@cluster.example", 0), (meeting.Id, meeting.Uid, meeting.Sequence));
        Assert.Equal((new DateTime(2026, 12, 18, 8, 30, 0), new DateTime(2026, 12, 18, 11, 30, 0)), (meeting.Start, meeting.End));
        Assert.Equal(("Hội trường A", null, "", "organizer"), (meeting.Place, meeting.OnlineUrl, meeting.Agenda, meeting.OrganizerId));
    }

    [Fact]
    public void Blank_fields_are_none_and_line_breaks_of_one_kind()
    {
        var meeting = FaultAssert.None(Check(Draft with { Place = " ", OnlineUrl = "", Agenda = "1. Khai mạc\r\n2. Tổng kết\r\n" })).Meeting;

        Assert.Equal((null, null, "1. Khai mạc\n2. Tổng kết"), (meeting.Place, meeting.OnlineUrl, meeting.Agenda));
    }

    [Fact]
    public void Units_are_their_leaders_and_secretaries() =>
        Assert.Equal(["c-a-leader", "c-a-secretary", "c-b-secretary"], FaultAssert.None(Check(Draft)).Invitees.Select(invitee => invitee.Id));

    [Fact]
    public void Contacts_and_guests_are_invited_in_their_own_languages()
    {
        var invitees = FaultAssert.None(Check(Draft with
        {
            Invitees = ["organizer", "b-secretary"],
            Guests = [new("Guest", "guest@group.example", "en"), new("Khách", "khach@group.example", null)],
        })).Invitees;

        Assert.Equal(
            [("c-organizer", Language.Vi), ("c-b-secretary", Language.Ru), ("g-1", Language.En), ("g-2", Language.Vi)],
            invitees.Select(invitee => (invitee.Id, invitee.Language)));
        Assert.Equal(("b-secretary", "unit-b"), (invitees[1].ContactId, invitees[1].UnitId));
        Assert.Null(invitees[2].ContactId);
    }

    [Fact]
    public void Who_is_named_twice_is_invited_once() =>
        Assert.Equal(
            ["c-a-leader", "c-a-secretary", "c-b-secretary"],
            FaultAssert.None(Check(Draft with
            {
                Invitees = ["units", "a-leader", "units"],
                Guests = [new("The same", "LEADER@a.example", "en")],
            })).Invitees.Select(invitee => invitee.Id));

    [Fact]
    public void Nothing_at_all_is_told_what_it_lacks() =>
        FaultAssert.Has(
            Check(new MeetingDraft(null, null, null, null, null, null, null, null)),
            "/title missing",
            "/start bad-time",
            "/end bad-time",
            "/invitees nobody-invited");

    [Fact]
    public void Units_without_people_are_nobody() =>
        FaultAssert.Has(
            Draft.Check(Samples.Cluster() with { Contacts = [Samples.Organizer] }, Samples.Organizer, "k3v9", "cluster.example"),
            "/invitees nobody-invited");

    [Fact]
    public void Every_fault_is_told_at_once() =>
        FaultAssert.Has(
            Check(new MeetingDraft(
                new string('a', 301),
                "2026-12-18T08:30",
                "2026-12-18T08:30",
                new string('a', 501),
                "javascript:alert(1)",
                new string('a', 20_001),
                ["nobody", null],
                [null, new("Guest", "guest@localhost", "de")])),
            "/title too-long",
            "/end end-before-start",
            "/onlineUrl bad-url",
            "/place too-long",
            "/agenda too-long",
            "/invitees/0 unknown-contact",
            "/invitees/1 unknown-contact",
            "/guests/0/name missing",
            "/guests/0/email bad-email",
            "/guests/1/email bad-email",
            "/guests/1/language unknown-language");

    [Theory]
    [InlineData("2026-12-18")]
    [InlineData("2026-12-18T08:30Z")]
    [InlineData("2026-12-18T08:30+07:00")]
    [InlineData("2026-02-29T08:30")]
    public void A_start_is_a_local_date_and_time(string start) => FaultAssert.Has(Check(Draft with { Start = start }), "/start bad-time");

    [Theory]
    [InlineData("/bao-cao")]
    [InlineData("meet.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("https://meet.example/x\r\nATTENDEE:mailto:c@d.example")]
    [InlineData("https://meet.example/a b")]
    [InlineData(" ")]
    public void An_online_address_is_absolute_and_of_the_web(string url)
    {
        var result = Check(Draft with { OnlineUrl = url });

        if (string.IsNullOrWhiteSpace(url))
            Assert.Null(FaultAssert.None(result).Meeting.OnlineUrl);
        else
            FaultAssert.Has(result, "/onlineUrl bad-url");
    }

    // Clocks in New York went from 01:59 to 03:00 on Sunday 8 March 2026.
    [Fact]
    public void An_hour_that_clocks_skip_is_refused() =>
        FaultAssert.Has(
            (Draft with { Start = "2026-03-08T02:00", End = "2026-03-08T02:45" })
                .Check(Samples.Cluster(Samples.NewYork), Samples.Organizer, "k3v9", "cluster.example"),
            "/start no-such-hour",
            "/end no-such-hour");

    private static Checked<ScheduledMeeting> Check(MeetingDraft draft) =>
        draft.Check(Samples.Cluster(), Samples.Organizer, "k3v9", "cluster.example");
}
