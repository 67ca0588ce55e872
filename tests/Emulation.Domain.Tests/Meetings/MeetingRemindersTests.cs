using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;

namespace Emulation.Domain.Tests.Meetings;

/// <summary>A meeting on Wednesday 16 December 2026 at 08:30 in Vietnam: three working days before is Friday 11, one is Tuesday 15.</summary>
public sealed class MeetingRemindersTests
{
    private static readonly Timetable Timetable = new(Samples.Cluster(), []);

    private static readonly Meeting Meeting = new(
        "2026-k3v9", "u", "Hội nghị", new(2026, 12, 16, 8, 30, 0), new(2026, 12, 16, 11, 30, 0), null, null, "", "organizer", 0)
    { IsSent = true };

    private static readonly Invitee Silent = new("a", "Người a", "a@unit.example", Language.Vi, "a", null) { InvitedSequence = 0, InvitedAt = At(1) };

    [Theory]
    [InlineData(11, 7, null)]
    [InlineData(11, 8, 11)]
    [InlineData(14, 9, 11)]
    [InlineData(15, 8, 15)]
    [InlineData(16, 8, 15)]
    [InlineData(16, 9, null)]
    public void A_silent_invitee_is_reminded_on_working_days_until_the_meeting_begins(int day, int hour, int? step) =>
        Assert.Equal(step, MeetingReminders.Due(Meeting, Silent, Timetable, At(day, hour))?.Day);

    [Fact]
    public void A_step_is_answered_for_once() =>
        Assert.Equal((null, 15), (Due(Silent with { RemindedThrough = new(2026, 12, 11) }, 14), Due(Silent with { RemindedThrough = new(2026, 12, 11) }, 15)));

    [Fact]
    public void Who_comes_is_reminded_on_the_working_day_before_and_who_does_not_never()
    {
        Assert.Equal((null, 15), (Due(Silent with { Answer = Answer.Yes }, 14), Due(Silent with { Answer = Answer.Yes }, 15)));
        Assert.Equal(15, Due(Silent with { Answer = Answer.Maybe }, 15));
        Assert.Null(Due(Silent with { Answer = Answer.No }, 15));
    }

    [Fact]
    public void A_step_that_had_passed_when_the_invitation_went_out_is_none() =>
        Assert.Equal((null, 15), (Due(Silent with { InvitedAt = At(11, 9) }, 14), Due(Silent with { InvitedAt = At(11, 9) }, 15)));

    [Fact]
    public void Nobody_is_reminded_of_what_is_off_or_was_not_told()
    {
        Assert.Null(MeetingReminders.Due(Meeting with { Status = MeetingStatus.Cancelled }, Silent, Timetable, At(15)));
        Assert.Null(Due(Silent with { IsRemoved = true }, 15));
        Assert.Null(Due(Silent with { InvitedSequence = null }, 15));
        Assert.Null(MeetingReminders.Due(Meeting with { ChangedSequence = 1, Sequence = 1 }, Silent, Timetable, At(15)));
    }

    [Fact]
    public void The_clusters_policy_holds()
    {
        var timetable = new Timetable(Samples.Cluster() with { Reminders = new() { MeetingDays = [5], Hour = 9 } }, []);

        Assert.Equal(9, MeetingReminders.Due(Meeting, Silent, timetable, At(15))?.Day);
        Assert.Null(MeetingReminders.Due(Meeting, Silent, timetable, At(9, 8)));
        Assert.Equal([At(9, 9), At(15, 9)], MeetingReminders.Looks(Meeting, timetable, At(1)));
    }

    [Theory]
    [InlineData(1, "2026-12-15")]
    [InlineData(3, "2026-12-11")]
    [InlineData(0, "2026-12-16")]
    public void Working_days_before_leave_weekends_out(int days, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Timetable.Calendar.Before(new(2026, 12, 16), days));

    private static int? Due(Invitee invitee, int day) => MeetingReminders.Due(Meeting, invitee, Timetable, At(day))?.Day;

    private static DateTimeOffset At(int day, int hour = 10) => new(2026, 12, day, hour, 0, 0, TimeSpan.FromHours(7));
}
