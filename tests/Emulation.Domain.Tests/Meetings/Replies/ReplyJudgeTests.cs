using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;
using Emulation.Domain.Meetings.Replies;

namespace Emulation.Domain.Tests.Meetings.Replies;

public sealed class ReplyJudgeTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 2, 2, 0, 0, TimeSpan.Zero);

    private static readonly Meeting Meeting = new(
        "2026-k3v9", "2026-k3v9@cluster.example", "Hội nghị", new(2026, 12, 18, 8, 30, 0), new(2026, 12, 18, 11, 30, 0), null, null, "", "organizer", 1)
    { IsSent = true, ChangedSequence = 1 };

    private static readonly Invitee Person = new("a", "Người a", "a@unit.example", Language.Vi, "a", null) { InvitedSequence = 1 };

    private static readonly CalendarReply Reply = new(false, Meeting.Uid, 1, Now.AddMinutes(-5), "A@unit.example", Answer.Yes, null, "Đến muộn");

    [Fact]
    public void A_good_reply_is_the_answer() =>
        Assert.Equal((Answer.Yes, Now.AddMinutes(-5), "Đến muộn"), Judge(Reply) is ({ } person, null) ? (person.Answer!.Value, person.AnsweredAt!.Value, person.Remark) : default);

    [Fact]
    public void A_calendar_shows_what_it_answered_itself()
    {
        var answered = Judge(Reply, Person with { Answer = Answer.No, Shown = Answer.No, NotedAt = Now.AddDays(-1), AnsweredAt = Now.AddDays(-1) }).Invitee!;
        Assert.Equal((Answer.Yes, null, false), (answered.Shown, answered.NotedAt, answered.HidesAnswer));
    }

    [Fact]
    public void A_stamp_that_lies_ahead_counts_as_now() => Assert.Equal(Now, Judge(Reply with { Stamp = Now.AddDays(1) }).Invitee!.AnsweredAt);

    [Fact]
    public void The_last_answer_wins_by_its_time_and_not_by_when_it_came()
    {
        Assert.Equal("older-answer", Judge(Reply, Person with { Answer = Answer.No, AnsweredAt = Now.AddMinutes(-4) }).Code);
        Assert.Equal("older-answer", Judge(Reply, Person with { Answer = Answer.Yes, AnsweredAt = Reply.Stamp }).Code);
        Assert.Equal(Answer.Yes, Judge(Reply, Person with { Answer = Answer.No, AnsweredAt = Now.AddMinutes(-6) }).Invitee!.Answer);
    }

    [Fact]
    public void Everything_else_has_a_code()
    {
        Assert.Equal("foreign-reply", Judge(Reply with { Uid = "another" }).Code);
        Assert.Equal("not-invited", ReplyJudge.Judge(Meeting, null, Reply, "a@unit.example", false, Now).Code);
        Assert.Equal("not-invited", Judge(Reply, Person with { IsRemoved = true }).Code);
        Assert.Equal("forged-reply", ReplyJudge.Judge(Meeting, Person, Reply, "b@unit.example", false, Now).Code);
        Assert.Equal("meeting-cancelled", ReplyJudge.Judge(Meeting with { Status = MeetingStatus.Cancelled }, Person, Reply, "a@unit.example", false, Now).Code);
        Assert.Equal("meeting-over", ReplyJudge.Judge(Meeting, Person, Reply, "a@unit.example", true, Now).Code);
        Assert.Equal("counter", Judge(Reply with { IsCounter = true }).Code);
        Assert.Equal("outdated-reply", Judge(Reply with { Sequence = 0 }).Code);
        Assert.Equal("outdated-reply", Judge(Reply, Person with { InvitedSequence = 3 }).Code);
        Assert.Equal("unknown-answer", Judge(Reply with { Answer = null }).Code);
    }

    [Theory]
    [InlineData("a@unit.example", "a@unit.example", "pass", null, true)]
    [InlineData("a@unit.example", "bounce@mail.unit.example", "pass", null, true)]
    [InlineData("a@unit.example", "a@unit.example", "softfail", null, false)]
    [InlineData("a@unit.example", "a@elsewhere.example", "pass", null, false)]
    [InlineData("a@unit.example", "a@notunit.example", "pass", null, false)]
    [InlineData("a@unit.example", "a@example", "pass", null, false)]
    [InlineData("a@unit.example", null, "fail", "{@unit.example : pass}", true)]
    [InlineData("a@unit.example", null, "fail", "{@other.example : pass, @mail.unit.example : pass}", true)]
    [InlineData("a@unit.example", null, "fail", "{@other.example : pass, @unit.example : fail}", false)]
    [InlineData("a@unit.example", null, null, "none", false)]
    [InlineData("a@unit.example", "", "pass", "", false)]
    public void Somebody_vouches_for_the_From_line_where_SPF_or_DKIM_is_aligned(string from, string? envelope, string? spf, string? dkim, bool expected) =>
        Assert.Equal(expected, MailOrigin.IsVouchedFor(from, envelope, spf, dkim));

    private static (Invitee? Invitee, string? Code) Judge(CalendarReply reply, Invitee? person = null) =>
        ReplyJudge.Judge(Meeting, person ?? Person, reply, "a@unit.example", isOver: false, Now);
}
