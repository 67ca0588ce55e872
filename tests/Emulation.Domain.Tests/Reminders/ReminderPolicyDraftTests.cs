using Emulation.Domain.Clusters;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderPolicyDraftTests
{
    private static readonly ReminderPolicyDraft Wrong = new([7, 366], [-1], 7, -1, 251);

    [Fact]
    public void A_policy_comes_out_as_it_went_in_on_each_level()
    {
        var draft = new ReminderPolicyDraft([10, 5, 10], [], 9, 3, 0);

        var cluster = FaultAssert.None((Samples.ClusterDraft() with { Reminders = draft, OfficeHours = new(7, 19) }).Check());
        Assert.Equal(new OfficeHours(7, 19), cluster.OfficeHours);
        AsGiven(cluster.Reminders);

        var plan = FaultAssert.None((Samples.PlanDraft(Samples.ActivityDraft() with { Reminders = draft }) with { Reminders = draft }).Check(2026, cluster, new HashSet<string>()));
        AsGiven(plan.Reminders);
        AsGiven(plan.Activities[0].Reminders);
    }

    [Fact]
    public void What_is_left_open_stays_open()
    {
        var cluster = FaultAssert.None((Samples.ClusterDraft() with { Reminders = new() }).Check());

        Assert.Equal(new ReminderPolicy(), cluster.Reminders);
        Assert.Equal((null, OfficeHours.Usual), (cluster.OfficeHours, cluster.Hours()));
        Assert.Equal((null, null), (Samples.Cluster().Reminders, FaultAssert.None(Check(Samples.PlanDraft())).Reminders));
    }

    [Fact]
    public void A_clusters_faults_are_told_with_their_places() =>
        FaultAssert.Has(
            (Samples.ClusterDraft() with { Reminders = Wrong, OfficeHours = new(19, 7) }).Check(),
            "/officeHours/until ends-before-start",
            "/reminders/hour outside-office-hours",
            "/reminders/leaderAfter out-of-range",
            "/reminders/headAfter out-of-range",
            "/reminders/daysBefore/1 out-of-range",
            "/reminders/daysAfter/0 out-of-range");

    [Theory]
    [InlineData(-1, 19, "/officeHours/from out-of-range")]
    [InlineData(7, 25, "/officeHours/until out-of-range")]
    [InlineData(8, 8, "/officeHours/until ends-before-start")]
    [InlineData(null, 8, "/officeHours/until ends-before-start")]
    public void Office_hours_begin_and_end_on_one_day(int? from, int? until, string fault) =>
        FaultAssert.Has((Samples.ClusterDraft() with { OfficeHours = new(from, until) }).Check(), fault);

    [Fact]
    public void A_plans_and_an_activitys_faults_are_told_with_their_places() =>
        FaultAssert.Has(
            Check(Samples.PlanDraft(Samples.ActivityDraft() with { Reminders = new(Hour: 24) }) with { Reminders = new(HeadAfter: 2, LeaderAfter: 3) }),
            "/reminders/headAfter head-before-leader",
            "/activities/0/reminders/hour outside-office-hours");

    // The cluster's letters go out from seven to nineteen.
    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void An_hour_is_one_of_the_clusters_office_hours(int hour, bool fits)
    {
        var cluster = Samples.Cluster() with { OfficeHours = new(7, 19) };

        var result = (Samples.PlanDraft() with { Reminders = new(Hour: hour) }).Check(2026, cluster, new HashSet<string>());

        Assert.Equal(fits ? [] : ["outside-office-hours"], result.Faults.Select(fault => fault.Code));
    }

    // 22 August 2026 is a Saturday, 23 a Sunday, 24 a Monday.
    [Fact]
    public void Days_worked_in_exchange_are_of_weekends_and_no_days_off()
    {
        var exchange = FaultAssert.None(Check(Samples.PlanDraft() with { DaysOff = ["2026-08-31"], DaysWorked = ["2026-08-23", "2026-08-22", "2026-08-22"] }));
        Assert.Equal([new(2026, 8, 22), new DateOnly(2026, 8, 23)], exchange.DaysWorked);

        FaultAssert.Has(
            Check(Samples.PlanDraft() with { DaysOff = ["2026-08-22"], DaysWorked = ["2026-08-32", "2026-08-24", "2026-08-22"] }),
            "/daysWorked/0 bad-date",
            "/daysWorked/1 no-weekend-day",
            "/daysWorked/2 day-off-and-worked");
    }

    private static Checked<ClusterPlan> Check(PlanDraft draft) => draft.Check(2026, Samples.Cluster(), new HashSet<string>());

    private static void AsGiven(ReminderPolicy? policy)
    {
        Assert.Equal([10, 5], policy!.DaysBefore);
        Assert.Equal([], policy.DaysAfter);
        Assert.Equal((9, 3, 0), (policy.Hour, policy.LeaderAfter, policy.HeadAfter));
    }
}
