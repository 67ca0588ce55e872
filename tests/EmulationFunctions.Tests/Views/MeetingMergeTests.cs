using Emulation.Domain.Plans;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

public sealed class MeetingMergeTests
{
    private static readonly MeetingForm Origin = new("Họp", "2026-12-18T08:30", "2026-12-18T11:30", "Phòng A", Agenda: "08:30 Khai mạc", Invitees: ["an", "boris"], Guests: "Khách <k@x.example>, vi");

    private static readonly FormOrigin Known = FormOrigin.Read(FormOrigin.Pack(MeetingForm.Names.SelectMany(name => Origin[name].Select(value => (name, value)))));

    [Fact]
    public void What_only_one_changed_goes_together()
    {
        var merge = MeetingMerge.Of(
            Known,
            Origin with { Place = "Phòng B", Invitees = ["an"], Guests = "Khách <k@x.example>, vi\r\nB <b@x.example>, en" },
            Origin with { Start = "2026-12-18T09:00", ListsInvitees = true, Deputies = ["minh"], Invitees = ["an", "boris", "carol"], Guests = "A <a@x.example>, vi\nKhách <k@x.example>, vi", Revision = "2" });

        Assert.Empty(merge.Both);
        Assert.Equal(("Phòng B", "2026-12-18T09:00", true, "2"), (merge.Form.Place, merge.Form.Start, merge.Form.ListsInvitees, merge.Form.Revision));
        Assert.Equal(["an", "carol"], merge.Form.Invitees);
        Assert.Equal(["minh"], merge.Form.Deputies);
        Assert.Equal("A <a@x.example>, vi\nKhách <k@x.example>, vi\nB <b@x.example>, en", merge.Form.Guests);
    }

    [Fact]
    public void Only_what_both_changed_each_in_its_own_way_is_asked_about()
    {
        var merge = MeetingMerge.Of(Known, Origin with { Title = "Họp 1", Place = "Phòng B", Agenda = "Một" }, Origin with { Title = "Họp 1", Place = "Phòng C", Passcode = "1" });

        Assert.Equal(["place"], merge.Both);
        Assert.Equal(("Phòng B", "1", "Một"), (merge.Form.Place, merge.Form.Passcode, merge.Form.Agenda));
        Assert.Equal([new MeetingClash("place", "Phòng C", "Phòng B")], MeetingClash.Of(merge, (_, id) => id));
    }

    [Fact]
    public void Where_nobody_knows_the_origin_all_that_differs_was_changed_by_both()
    {
        var merge = MeetingMerge.Of(FormOrigin.None, Origin with { Place = "Phòng B", Invitees = ["an", "carol"] }, Origin);

        Assert.Equal(["place", "invitees"], merge.Both);
        Assert.Equal([new MeetingClash("place", "Phòng A", "Phòng B"), new("invitees", "BORIS", "CAROL")], MeetingClash.Of(merge, (_, id) => id.ToUpperInvariant()));
        Assert.Equal(["an", "carol"], merge.Form.Invitees);
        Assert.False(FormOrigin.Read("").IsKnown);
    }

    [Fact]
    public void What_was_to_be_told_is_told_once()
    {
        var mine = Origin with { Title = "Họp 2", Announce = true };

        Assert.True(MeetingMerge.Of(Known, mine, Origin).Form.Announce);
        Assert.False(MeetingMerge.Of(Known, mine, mine with { Announce = false }).Form.Announce);
    }

    [Fact]
    public void A_page_says_which_fields_are_others_since()
    {
        var now = Origin with { End = "2026-12-18T12:00", Invitees = ["an", "carol"] };

        Assert.Equal([new MeetingClash("end", "18/12/2026 12:00", null), new("invitees", "carol", null)], MeetingClash.Since(Known, now, (_, id) => id));
    }

    [Fact]
    public void The_meeting_of_an_activity_invites_the_people_of_its_units()
    {
        Activity activity = new("hop", ActivityKind.Meeting, "Họp", ["b"], new(2026, 12, 18, 8, 30, 0), 0, [], [3], [1]);
        Contact Person(string id, string? unit, ContactRole role) => new(id, id, $"{id}@x.example", unit, role, Language.Vi);
        Cluster cluster = new("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("a", "A"), new("b", "B")],
            [Person("an", "a", ContactRole.Secretary), Person("boris", "b", ContactRole.Secretary), Person("chu", "b", ContactRole.Leader), Person("dung", "b", ContactRole.Other), Person("hoa", null, ContactRole.Organizer)]);

        Assert.Equal(["boris", "chu"], MeetingForm.Of(activity, cluster).Invitees);
        Assert.Equal(["units"], MeetingForm.Of(activity with { Units = ["all"] }, cluster).Invitees);
    }
}
