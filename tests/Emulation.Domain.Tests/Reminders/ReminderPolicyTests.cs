using Emulation.Domain.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderPolicyTests
{
    [Fact]
    public void Where_no_level_says_anything_it_is_as_it_always_was()
    {
        var usual = ReminderPolicy.Effective(null, null, null);

        Assert.Equal([14, 7, 3, 1, 0], usual.DaysBefore);
        Assert.Equal([1, 3], usual.DaysAfter);
        Assert.Equal((8, null, null), (usual.Hour, usual.LeaderAfter, usual.HeadAfter));
    }

    [Fact]
    public void Each_part_comes_from_the_nearest_level_that_says_it()
    {
        var effective = ReminderPolicy.Effective(
            new([30], [2], 9, 3, 10),
            new(DaysBefore: [20], Hour: 10),
            new(DaysBefore: [10], HeadAfter: 8));

        Assert.Equal([10], effective.DaysBefore);
        Assert.Equal([2], effective.DaysAfter);
        Assert.Equal((10, 3, 8), (effective.Hour, effective.LeaderAfter, effective.HeadAfter));
    }

    [Fact]
    public void A_nearer_level_can_say_that_nothing_is_to_come()
    {
        var effective = ReminderPolicy.Effective(new([30], [2], 9, 3, 10), null, new([], [], null, 0, 0));

        Assert.Empty(effective.DaysBefore);
        Assert.Empty(effective.DaysAfter);
        Assert.Equal((null, null), (effective.LeaderAfter, effective.HeadAfter));
    }

    [Theory]
    [InlineData(5, 3, 5)]
    [InlineData(3, 5, 5)]
    [InlineData(0, 3, 3)]
    public void The_head_hears_of_nothing_before_the_units_own_leaders(int leader, int head, int effective) =>
        Assert.Equal(effective, ReminderPolicy.Effective(new(HeadAfter: head), null, new(LeaderAfter: leader)).HeadAfter);

    [Fact]
    public void The_steps_that_were_always_filled_in_leave_room_for_the_plans_and_the_clusters()
    {
        var filledIn = Samples.Activity();
        Assert.Equal((null, null), (filledIn.Policy.DaysBefore, filledIn.Policy.DaysAfter));

        var chosen = filledIn with { RemindDaysBefore = [5], Reminders = new(Hour: 9) };
        Assert.Equal([5], chosen.Policy.DaysBefore);
        Assert.Equal((null, 9), (chosen.Policy.DaysAfter, chosen.Policy.Hour));

        Assert.Equal([14, 7, 3, 1, 0], (chosen with { Reminders = new([14, 7, 3, 1, 0]) }).Policy.DaysBefore);
    }

    // A report due on Tuesday 10 November 2026, 17:00.
    [Theory]
    [InlineData(null, null, null, "2026-11-10T08:00")]
    [InlineData(9, null, null, "2026-11-10T09:00")]
    [InlineData(9, 10, null, "2026-11-10T10:00")]
    [InlineData(9, 10, 11, "2026-11-10T11:00")]
    [InlineData(9, null, 11, "2026-11-10T11:00")]
    public void The_hour_is_the_nearest_levels(int? cluster, int? plan, int? activity, string local)
    {
        var published = Reminded.Plan(Samples.Activity() with { Reminders = new([0], [], activity) });
        published = published with { Plan = published.Plan with { Reminders = new(Hour: plan) } };

        var timetable = new Timetable(Samples.Cluster() with { Reminders = new(Hour: cluster) }, [published]);

        Assert.Equal(
            [Samples.Zone.Instant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture))],
            timetable.Instants(Reminded.LongAgo));
    }

    [Fact]
    public void Every_part_is_that_of_the_first_level_that_has_it() =>
        Prop.ForAll(Arb.From(Gen.Three(Policies)), levels =>
        {
            var (cluster, plan, activity) = levels;
            var effective = ReminderPolicy.Effective(cluster, plan, activity);
            ReminderPolicy?[] nearest = [activity, plan, cluster];
            var leader = nearest.FirstOrDefault(level => level?.LeaderAfter is not null)?.LeaderAfter ?? 0;
            var head = nearest.FirstOrDefault(level => level?.HeadAfter is not null)?.HeadAfter ?? 0;
            return effective.Hour == (nearest.FirstOrDefault(level => level?.Hour is not null)?.Hour ?? 8)
                && (effective.LeaderAfter ?? 0) == leader
                && (effective.HeadAfter ?? 0) == (head == 0 ? 0 : Math.Max(head, leader))
                && effective.DaysBefore.SequenceEqual(nearest.FirstOrDefault(level => level?.DaysBefore is not null)?.DaysBefore ?? [14, 7, 3, 1, 0])
                && effective.DaysAfter.SequenceEqual(nearest.FirstOrDefault(level => level?.DaysAfter is not null)?.DaysAfter ?? [1, 3]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private static Gen<int?> Maybe(Gen<int> number) => Gen.OneOf(Gen.Constant((int?)null), number.Select(value => (int?)value));

    private static readonly Gen<IReadOnlyList<int>?> Days =
        Gen.OneOf(Gen.Constant((IReadOnlyList<int>?)null), Gen.ListOf(Gen.Choose(0, 30)).Select(days => (IReadOnlyList<int>?)days.ToList()));

    private static readonly Gen<ReminderPolicy?> Policies = Gen.OneOf(
        Gen.Constant((ReminderPolicy?)null),
        from before in Days
        from after in Days
        from hour in Maybe(Gen.Choose(8, 23))
        from leader in Maybe(Gen.Choose(0, 5))
        from head in Maybe(Gen.Choose(0, 9))
        select (ReminderPolicy?)new ReminderPolicy(before, after, hour, leader, head));
}
