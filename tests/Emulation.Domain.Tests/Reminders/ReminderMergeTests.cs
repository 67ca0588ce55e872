using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>What two people make of one policy, put together.</summary>
public sealed class ReminderMergeTests
{
    private static readonly ReminderPolicyDraft Origin = new([7, 3], null, 8, 2) { MeetingDays = [1] };

    [Fact]
    public void What_only_one_changed_goes_together()
    {
        var merge = ReminderMerge.Of(Origin, Origin with { DaysBefore = [9], DaysAfter = [] }, Origin with { Hour = 10, LeaderAfter = null, HeadAfter = 5, MeetingDays = [2] });

        Assert.Empty(merge.Both);
        Assert.Equal([9], merge.Policy.DaysBefore!);
        Assert.Equal([], merge.Policy.DaysAfter!);
        Assert.Equal((10, null, 5), (merge.Policy.Hour, merge.Policy.LeaderAfter, merge.Policy.HeadAfter));
        Assert.Equal([2], merge.Policy.MeetingDays!);
    }

    // A dash (no step) is another answer than a blank (what holds elsewhere).
    [Fact]
    public void What_both_changed_is_named_unless_it_is_the_same()
    {
        var mine = Origin with { DaysBefore = [5, 1], DaysAfter = [], Hour = 9 };

        Assert.Equal(["daysAfter", "hour"], ReminderMerge.Of(Origin, mine, mine with { DaysBefore = [5, 1], DaysAfter = [1], Hour = 11 }).Both);
        Assert.Equal(["daysBefore", "daysAfter", "hour"], ReminderMerge.Of(null, mine, Origin).Both);
        Assert.Empty(ReminderMerge.Of(null, Origin with { DaysBefore = [7, 3] }, Origin).Both);
    }

    [Fact]
    public void A_draft_that_takes_in_a_published_plan_keeps_what_only_the_plan_says_of_reminders()
    {
        var origin = new PlanDraft("Kế hoạch", [], []);

        var merged = PlanMerge.Of(origin, origin with { Reminders = new([5]) }, origin with { Reminders = new(Hour: 9) }).Plan;

        Assert.Equal([5], merged.Reminders!.DaysBefore!);
        Assert.Equal(9, merged.Reminders.Hour);
        Assert.Null(PlanMerge.Of(origin, origin with { Title = "Khác" }, origin with { Reminders = new() }).Plan.Reminders);
    }
}
