using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class MeetingUpdateTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    private static readonly Meeting Meeting = new(
        "2026-k3v9", "2026-k3v9@cluster.example", "Hội nghị", new(2026, 12, 18, 8, 30, 0), new(2026, 12, 18, 11, 30, 0), "Hội trường A", null, "", "organizer", 0)
    { IsSent = true };

    private static readonly Invitee[] People = [Person("a"), Person("b"), Person("c")];

    [Fact]
    public void A_typo_in_the_agenda_is_told_to_nobody()
    {
        var update = Change(Meeting with { Title = "Hội nghị tổng kết", Items = [new(null, "Khai mạc", null)] });

        Assert.Equal((0, 2, 0, null), (update.After.Sequence, update.After.Revision, update.Letters, update.Change));
        Assert.False(update.IsEmpty);
    }

    [Fact]
    public void It_is_told_where_the_organizer_wants_it()
    {
        var update = Change(Meeting with { Title = "Hội nghị tổng kết" }, announce: true);

        Assert.Equal((1, 3), (update.After.Sequence, update.Letters));
    }

    [Fact]
    public void Nothing_new_is_no_change() => Assert.True(Change(Meeting with { Items = [] }).IsEmpty);

    public static TheoryData<string> Facts => ["start", "end", "place", "online", "passcode", "dial-in"];

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_invitees_must_know_raises_the_sequence_and_is_told_to_all(string fact)
    {
        var update = Change(fact switch
        {
            "start" => Meeting with { Start = Meeting.Start.AddMinutes(30) },
            "end" => Meeting with { End = Meeting.End.AddMinutes(30) },
            "place" => Meeting with { Place = "Hội trường B" },
            "online" => Meeting with { OnlineUrl = "https://meet.example/x" },
            "passcode" => Meeting with { Passcode = "1" },
            _ => Meeting with { DialIn = "1" },
        });

        Assert.Equal((1, 1, 3), (update.After.Sequence, update.After.ChangedSequence, update.Letters));
        Assert.Equal(Meeting.Facts, update.Change!.Before);
        Assert.Equal("2026-k3v9@cluster.example", update.After.Uid);
    }

    [Fact]
    public void Before_anybody_was_invited_nothing_is_told()
    {
        var update = MeetingUpdate.Of(
            Meeting with { IsSent = false }, [Person("a") with { InvitedSequence = null }], new(Meeting with { IsSent = false, Place = "B" }, [Person("a"), Person("b")]), announce: true, Now, "x");

        Assert.Equal((0, 0, null), (update.After.Sequence, update.Letters, update.Change));
    }

    [Fact]
    public void Who_is_added_is_the_only_one_told_and_nobodys_sequence_rises()
    {
        var update = MeetingUpdate.Of(Meeting, People, new(Meeting, [.. People, Person("d") with { InvitedSequence = null }]), announce: false, Now, "x");

        Assert.Equal((0, "d"), (update.After.Sequence, Assert.Single(update.Told).Id));
    }

    [Fact]
    public void Who_is_removed_is_the_only_one_told_and_the_sequence_rises()
    {
        var update = MeetingUpdate.Of(Meeting, People, new(Meeting, People[1..]), announce: false, Now, "x");

        Assert.Equal((1, 0, "a"), (update.After.Sequence, update.After.ChangedSequence, Assert.Single(update.Removed).Id));
        Assert.Empty(update.Told);
    }

    [Fact]
    public void Who_is_invited_again_gets_a_higher_sequence_than_the_one_that_took_the_entry_away()
    {
        var removed = People[0] with { IsRemoved = true, InvitedSequence = 1, Answer = Answer.Yes };
        var update = MeetingUpdate.Of(Meeting with { Sequence = 1 }, [removed, .. People[1..]], new(Meeting with { Sequence = 1 }, People), announce: false, Now, "x");

        Assert.Equal((2, "a"), (update.After.Sequence, Assert.Single(update.Told).Id));
        Assert.Null(update.Told[0].Answer);
    }

    [Fact]
    public void Who_has_another_mailbox_is_invited_there()
    {
        var update = MeetingUpdate.Of(Meeting, People, new(Meeting, [People[0] with { Email = "new@unit.example" }, .. People[1..]]), announce: false, Now, "x");

        Assert.Equal((1, 0, "new@unit.example"), (update.After.Sequence, update.After.ChangedSequence, Assert.Single(update.Told).Email));
    }

    [Fact]
    public void The_entry_leaves_the_old_mailbox_of_who_has_another_one()
    {
        var answered = People[0] with { Answer = Answer.Yes, People = 2, LinkId = "l", Shown = Answer.Yes };
        var update = Readdress([answered, .. People[1..]], Reached("a", "new@unit.example"), Reached("b"), Reached("c"));

        Assert.Equal((1, 0, 2, "a@unit.example"), (update.After.Sequence, update.After.ChangedSequence, update.Letters, Assert.Single(update.Readdressed).Email));
        Assert.Equal(("new@unit.example", null, Answer.Yes, 2), (update.Changed[0].Email, update.Changed[0].InvitedSequence, update.Changed[0].Answer, update.Changed[0].People));
        // The new mailbox gets a link of its own, and has no entry yet.
        Assert.Equal((null, null), (update.Changed[0].LinkId, update.Changed[0].Shown));
        Assert.Null(MeetingUpdate.Next(update.Changed[0], update.Changed[0]));
    }

    [Fact]
    public void A_letter_shows_the_calendar_the_answer_that_stands_and_a_move_none()
    {
        var answered = (People[0] with { Shown = Answer.No }).With(Answer.Yes, Now);
        Assert.True(answered.HidesAnswer);
        var noted = answered.Noted(answered.NextStamp(Now));
        Assert.Equal((false, Answer.Yes, noted.InvitedAt), (noted.HidesAnswer, noted.Shown, noted.NotedAt));
        Assert.Equal(noted.InvitedAt!.Value.AddSeconds(1), noted.NextStamp(Now));

        var told = noted.Told(Meeting with { Place = "B", Sequence = 1 }, Meeting.Facts, "l", Now);
        Assert.Equal((Answer.Yes, null), (told.Shown, told.NotedAt));
        var moved = noted.Told(Meeting with { Start = Meeting.Start.AddHours(-1), Sequence = 1 }, Meeting.Facts, "l", Now);
        Assert.Equal((null, null, false), (moved.Shown, moved.Answer, moved.HidesAnswer));
        Assert.False((answered with { IsRemoved = true }).HidesAnswer);
    }

    [Fact]
    public void Whoever_takes_a_contacts_place_is_another_person()
    {
        var answered = People[0] with { Answer = Answer.Yes, People = 2, Remark = "x", LinkId = "l", RemindedThrough = new(2026, 12, 15) };
        var update = Readdress([answered], Reached("a", "new@unit.example") with { Name = "Người mới" });

        Assert.Equal(answered with { Name = "Người mới", Email = "new@unit.example", InvitedSequence = null, Answer = null, People = null, Remark = null, LinkId = null, RemindedThrough = null }, Assert.Single(update.Changed));
    }

    [Fact]
    public void Where_everybody_is_reached_as_before_or_nobody_can_be_asked_nothing_changes()
    {
        Assert.True(Readdress(People, Reached("a", "A@UNIT.example") with { Name = "Mended" }, Reached("b")).IsEmpty);
        Assert.True(Readdress([People[0] with { IsRemoved = true }], Reached("a", "new@unit.example")).IsEmpty);
        Assert.True(MeetingUpdate.Readdress(Meeting with { Status = MeetingStatus.Cancelled }, People, ClusterOf(Reached("a", "new@unit.example")), Now, "x").IsEmpty);
    }

    [Fact]
    public void Who_comes_to_a_mailbox_that_is_invited_already_is_taken_out_of_the_old_one_alone()
    {
        var update = Readdress(People, Reached("a", "b@unit.example"), Reached("b"), Reached("c"));

        Assert.Equal((1, 1, "a"), (update.After.Sequence, update.Letters, Assert.Single(update.Removed).Id));
        Assert.Empty(update.Changed);
    }

    [Fact]
    public void A_cancelled_meeting_is_told_to_whoever_was_invited()
    {
        var known = new[] { People[0], People[1] with { InvitedSequence = null }, People[2] with { IsRemoved = true } };
        var update = MeetingUpdate.Cancel(Meeting, known, "Bão", Now, "x");

        Assert.Equal((1, MeetingStatus.Cancelled, "Bão", "a"), (update.After.Sequence, update.After.Status, update.After.CancelReason, Assert.Single(update.Told).Id));
    }

    [Fact]
    public void An_answer_to_another_time_is_asked_for_again_and_one_to_another_place_stands()
    {
        var answered = People[0] with { Answer = Answer.Yes, AnsweredAt = Now, RemindedThrough = new(2026, 12, 15) };

        var moved = answered.Told(Meeting with { Sequence = 1, Start = Meeting.Start.AddDays(1), End = Meeting.End.AddDays(1) }, Meeting.Facts, null, Now);
        var elsewhere = answered.Told(Meeting with { Sequence = 1, Place = "B" }, Meeting.Facts, null, Now);

        Assert.Equal((null, Answer.Yes, null, 1), (moved.Answer, moved.EarlierAnswer, moved.RemindedThrough, moved.InvitedSequence));
        Assert.Equal((Answer.Yes, null), (elsewhere.Answer, elsewhere.EarlierAnswer));
    }

    [Fact]
    public void Stamps_rise_also_within_a_second()
    {
        var told = People[0] with { InvitedAt = Now };

        Assert.Equal((Now.AddSeconds(1), Now.AddSeconds(9)), (told.NextStamp(Now), told.NextStamp(Now.AddSeconds(9))));
    }

    [Fact]
    public void What_somebody_knows_is_what_stood_when_the_letter_was_written()
    {
        MeetingFacts At(string place) => Meeting.Facts with { Place = place };
        MeetingChange[] changes = [new(1, Now, "x", At("A")), new(3, Now, "x", At("B"))];

        Assert.Equal(["A", "B", "B", "C"], new[] { 0, 1, 2, 3 }.Select(told => MeetingChange.Known(Meeting with { Place = "C", Sequence = 3 }, changes, told).Place));
    }

    private static MeetingUpdate Change(Meeting wanted, bool announce = false) => MeetingUpdate.Of(Meeting, People, new(wanted, People), announce, Now, "x");

    private static MeetingUpdate Readdress(IReadOnlyList<Invitee> known, params Contact[] contacts) => MeetingUpdate.Readdress(Meeting, known, ClusterOf(contacts), Now, "x");

    private static Contact Reached(string id, string? email = null) => new(id, $"Người {id}", email ?? $"{id}@unit.example", null, ContactRole.Secretary, Language.Vi);

    private static Cluster ClusterOf(params Contact[] contacts) => new("Cụm 1", "Asia/Ho_Chi_Minh", Language.Vi, [], [], contacts);

    private static Invitee Person(string id) => new(id, $"Người {id}", $"{id}@unit.example", Language.Vi, id, null) { InvitedSequence = 0 };
}
