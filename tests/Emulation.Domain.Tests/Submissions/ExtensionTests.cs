using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Submissions;

public sealed class ExtensionTests
{
    // Due at 17:00 on Tuesday 10 November 2026 with a day of grace; steps 14, 7, 3, 1 and 0 days before, 1 and 3 after.
    private static readonly Activity Activity = Samples.Activity(graceHours: 24);

    private static readonly DateTimeOffset Granted = Samples.At(2026, 11, 9, 10);

    private static readonly Extension ToFriday = new(new(2026, 11, 20, 17, 0, 0), "Đoàn công tác trên giàn");

    [Theory]
    [InlineData(null, "bad-deadline")]
    [InlineData("20/11/2026", "bad-deadline")]
    [InlineData("2026-11-10T17:00", "not-after-plan")]
    [InlineData("2026-11-01T17:00", "not-after-plan")]
    [InlineData("2027-11-12T17:00", "too-far")]
    public void An_extension_ends_after_the_plans_deadline_and_within_a_year(string? deadline, string code)
    {
        var (extension, faults) = new ExtensionDraft(deadline, "vì mưa bão").Check(Activity, Samples.Zone);

        Assert.Null(extension);
        Assert.Equal(("/deadline", code), (Assert.Single(faults).Pointer, faults[0].Code));
    }

    // Clocks in New York skip 02:30 on Sunday 14 March 2027.
    [Fact]
    public void An_hour_that_clocks_skip_is_no_deadline() =>
        Assert.Equal("no-such-hour", Assert.Single(new ExtensionDraft("2027-03-14T02:30", "why").Check(Activity, ClusterZone.Of(Samples.NewYork)).Faults).Code);

    [Fact]
    public void A_reason_is_needed()
    {
        Assert.Equal("/reason", Assert.Single(new ExtensionDraft("2026-11-20T17:00", " ").Check(Activity, Samples.Zone).Faults).Pointer);
        Assert.Equal(ToFriday, new ExtensionDraft("2026-11-20T17:00", " Đoàn công tác trên giàn ").Check(Activity, Samples.Zone).Value);
    }

    [Fact]
    public void The_units_own_deadline_judges_what_it_hands_in_and_grace_follows_it()
    {
        var extended = Submission.None(Activity.Id, "unit-a").Extended(Activity, ToFriday, Samples.Zone, Granted);
        var deadline = Deadline.Of(extended.Own(Activity), Samples.Zone);

        Assert.False(deadline.IsLate(Samples.At(2026, 11, 20, 17)));
        Assert.True(deadline.IsLate(Samples.At(2026, 11, 20, 17, 0, 1)));
        Assert.False(deadline.IsClosed(Samples.At(2026, 11, 21, 17)));
        Assert.True(deadline.IsClosed(Samples.At(2026, 11, 21, 17, 0, 1)));
    }

    [Fact]
    public void A_plan_that_moves_past_the_extension_counts_and_the_extension_no_more()
    {
        var extended = Submission.None(Activity.Id, "unit-a") with { Extension = ToFriday };
        var moved = Activity with { Deadline = new(2026, 11, 30, 17, 0, 0) };

        Assert.Equal(ToFriday.Deadline, extended.Own(Activity).Deadline);
        Assert.Same(moved, extended.Own(moved));
    }

    [Fact]
    public void What_came_late_is_late_no_more_when_the_deadline_moves_behind_it_and_late_again_when_it_moves_back()
    {
        var late = Submission.None(Activity.Id, "unit-a") with { Version = 1, Late = true, SubmittedAt = Samples.At(2026, 11, 11, 9) };
        var extended = late.Extended(Activity, ToFriday, Samples.Zone, Granted);

        Assert.False(extended.Late);
        Assert.True(extended.Extended(Activity, null, Samples.Zone, Granted).Late);
    }

    [Fact]
    public void The_letter_about_it_answers_for_the_reminders_of_its_day()
    {
        var extended = Submission.None(Activity.Id, "unit-a").Extended(Activity, ToFriday, Samples.Zone, Granted);

        Assert.Equal(new DateOnly(2026, 11, 9), extended.RemindedThrough);
        Assert.Equal(new DateOnly(2026, 11, 9), extended.Extended(Activity, null, Samples.Zone, Granted.AddDays(-5)).RemindedThrough);
    }

    // Seven days before Friday 20 is Friday 13; the plan's own steps of Tuesday 10, Wednesday 11 and Friday 13 are not this unit's.
    [Fact]
    public void Reminders_follow_the_units_own_deadline_and_the_others_keep_the_plans()
    {
        var extended = Submission.None(Activity.Id, "unit-a").Extended(Activity, ToFriday, Samples.Zone, Granted);

        Assert.Equal(["unit-b"], Due(Samples.At(2026, 11, 12, 9), extended).Select(unit => unit.Unit.Id));
        var friday = Due(Samples.At(2026, 11, 13, 8), extended).Single(unit => unit.Unit.Id == "unit-a");
        Assert.Equal(ToFriday.Deadline, Assert.Single(friday.Owed).Item(Samples.Zone, Samples.At(2026, 11, 13, 8)).Deadline);
    }

    [Fact]
    public void The_hours_to_look_at_the_cluster_know_the_units_own_steps()
    {
        var extended = Submission.None(Activity.Id, "unit-a") with { Extension = ToFriday };
        var without = new Timetable(Samples.Cluster(), [Plan]).Instants(Granted).ToList();
        var with = new Timetable(Samples.Cluster(), [Plan]).Instants(Granted, extended).ToList();

        Assert.Superset(without.ToHashSet(), with.ToHashSet());
        // The third day after Friday 20 is Monday 23.
        Assert.Contains(Samples.At(2026, 11, 23, 8), with);
        Assert.DoesNotContain(Samples.At(2026, 11, 23, 8), without);
    }

    private static PublishedPlan Plan => PublishedPlan.Nothing(2026).With(new ClusterPlan("Kế hoạch 2026", [], [Activity]), Samples.At(2026, 1, 5));

    private static IReadOnlyList<DueUnit> Due(DateTimeOffset now, params Submission[] submissions) =>
        ReminderSchedule.Due(Samples.Cluster(), [Plan], submissions.ToDictionary(one => (one.ActivityId, one.UnitId)), now);
}
