using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class MeetingDraftTests
{
    private static readonly MeetingDraft Draft = Samples.MeetingDraft();

    private static readonly MeetingContext Context = new(Samples.Cluster(), Samples.Organizer, new(2026, 11, 2, 8, 0, 0), "k3v9", "cluster.example")
    {
        Activities = new HashSet<string> { "conference" },
        ClosedAddresses = new HashSet<string> { "gone@group.example" },
    };

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
    public void A_place_of_issue_is_one_line_and_a_list_of_those_invited_has_a_bound()
    {
        var meeting = FaultAssert.None(Check(Draft with { Locality = " Vũng\nTàu ", ListsInvitees = true })).Meeting;
        Assert.Equal(("Vũng Tàu", true), (meeting.Locality, meeting.ListsInvitees));

        GuestDraft[] many = [.. Enumerable.Range(1, 101).Select(at => new GuestDraft($"Khách {at}", $"g{at}@group.example", null))];
        FaultAssert.Has(Check(Draft with { Invitees = [], Guests = many, ListsInvitees = true }), "/listsInvitees too-many-to-list");
        FaultAssert.None(Check(Draft with { Invitees = [], Guests = many[..100], ListsInvitees = true }));
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
    public void An_agenda_is_as_long_in_items_as_in_text()
    {
        FaultAssert.Has(Check(Draft with { Agenda = new('x', 4001) }), "/agenda too-long");
        FaultAssert.Has(Check(Draft with { Items = [.. Enumerable.Repeat(new AgendaItemDraft(null, new('x', 1000), null), 4)] }), "/items too-long");
        FaultAssert.None(Check(Draft with { Items = [.. Enumerable.Repeat(new AgendaItemDraft(null, new('x', 999), null), 4)] }));
    }

    [Fact]
    public void Who_is_known_by_the_mailbox_keeps_the_row()
    {
        var guest = new Invitee("g-4", "Khách", "secretary@b.example", Language.Vi, null, null) { InvitedSequence = 0 };
        var moved = new Invitee("c-a-leader", "Lãnh đạo", "old@a.example", Language.Vi, "a-leader", "unit-a") { InvitedSequence = 0 };
        var invitees = FaultAssert.None(Draft.Check(Context with { KnownInvitees = [guest, moved] })).Invitees;

        Assert.Equal(["c-a-leader", "c-a-secretary", "g-4"], invitees.Select(invitee => invitee.Id));
        Assert.Equal("b-secretary", invitees[2].ContactId);
    }

    [Fact]
    public void Two_who_change_places_are_two_rows_still()
    {
        var one = new Invitee("c-a-leader", "Lãnh đạo", "secretary@a.example", Language.Vi, "a-leader", "unit-a") { InvitedSequence = 0 };
        var invitees = FaultAssert.None(Draft.Check(Context with { KnownInvitees = [one] })).Invitees;

        Assert.Equal(["g-1", "c-a-leader", "c-b-secretary"], invitees.Select(invitee => invitee.Id));
    }

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
            Draft.Check(Context with { Cluster = Samples.Cluster() with { Contacts = [Samples.Organizer] } }),
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
                .Check(Context with { Cluster = Samples.Cluster(Samples.NewYork), Now = new(2026, 1, 1) }),
            "/start no-such-hour",
            "/end no-such-hour");

    [Fact]
    public void A_start_in_the_past_is_refused() =>
        FaultAssert.Has(Check(Draft with { Start = "2026-11-02T07:59", End = "2026-11-02T09:00" }), "/start start-passed");

    [Fact]
    public void A_meeting_that_has_begun_can_keep_its_start()
    {
        var known = FaultAssert.None(Check(Draft));
        var context = Context with { Now = known.Meeting.Start.AddHours(1), Known = known.Meeting, KnownInvitees = known.Invitees };

        Assert.Equal("Hội trường B", FaultAssert.None((Draft with { Place = "Hội trường B" }).Check(context)).Meeting.Place);
        FaultAssert.Has((Draft with { Start = "2026-12-18T08:00" }).Check(context), "/start start-passed");
    }

    [Fact]
    public void Guests_are_each_named_once_and_where_letters_arrive() =>
        FaultAssert.Has(
            Check(Draft with { Guests = [new("One", "one@group.example", "en", "Group"), new("Once more", "ONE@group.example", null), new("Gone", "gone@group.example", null)] }),
            "/guests/1/email same-guest",
            "/guests/2/email closed-address");

    [Fact]
    public void Details_are_checked_too() =>
        FaultAssert.Has(
            Check(Draft with
            {
                TimeZone = "Asia/Nowhere",
                Mailbox = "nobody",
                Deputies = ["a-leader"],
                ActivityId = "no-such",
                Passcode = new string('a', 101),
                Items = [new("25:00", "Khai mạc", null), new(null, " ", "Ai đó")],
            }),
            "/timeZone unknown-time-zone",
            "/passcode too-long",
            "/items/0/time bad-time",
            "/items/1/text missing",
            "/mailbox bad-email",
            "/deputies/0 not-an-organizer",
            "/activityId unknown-activity");

    [Fact]
    public void Times_of_another_zone_become_the_clusters() =>
        Assert.Equal(new DateTime(2026, 12, 18, 12, 30, 0), FaultAssert.None(Check(Draft with { TimeZone = "Europe/Moscow", End = "2026-12-18T10:00" })).Meeting.Start);

    [Fact]
    public void An_agenda_of_items_is_also_told_in_lines()
    {
        var meeting = FaultAssert.None(Check(Draft with { ActivityId = "conference", Items = [new("08:30", "Khai mạc", "Trưởng cụm"), new(null, "Báo cáo", " ")] })).Meeting;

        Assert.Equal("08:30 – Khai mạc (Trưởng cụm)\nBáo cáo", meeting.AgendaText());
        Assert.Equal(("", "conference"), (meeting.Agenda, meeting.ActivityId));
    }

    [Fact]
    public void A_guest_who_was_invited_before_keeps_the_id()
    {
        var known = FaultAssert.None(Check(Draft with { Guests = [new("Two", "two@group.example", null), new("Three", "three@group.example", null)] }));
        var context = Context with { Known = known.Meeting, KnownInvitees = known.Invitees };

        var invitees = FaultAssert.None((Draft with { Guests = [new("New", "new@group.example", null), new("Three!", "Three@group.example", null)] }).Check(context)).Invitees;

        Assert.Equal([("g-3", "New"), ("g-2", "Three!")], invitees.Where(one => one.ContactId is null).Select(one => (one.Id, one.Name)));
    }

    [Fact]
    public void Where_nobody_is_named_everybody_stays()
    {
        var known = FaultAssert.None(Check(Draft with { Guests = [new("Two", "two@group.example", null)] }));
        var context = Context with { Known = known.Meeting, KnownInvitees = known.Invitees };

        Assert.Equal(known.Invitees, FaultAssert.None((Draft with { Invitees = null, Guests = null }).Check(context)).Invitees);
    }

    private static Checked<ScheduledMeeting> Check(MeetingDraft draft) =>
        draft.Check(Context);
}
