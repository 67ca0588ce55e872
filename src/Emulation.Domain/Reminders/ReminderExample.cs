namespace Emulation.Domain.Reminders;

/// <summary>What a policy does to the letters about one activity, as an example: all of it local time.</summary>
/// <param name="Title">The activity; null where the cluster has none to come and the deadline is made up.</param>
/// <param name="Deadline">Its deadline.</param>
/// <param name="Steps">When the unit's people are reminded, if nothing is handed in; none that has passed.</param>
/// <param name="Leader">When the unit's leaders are told; null: never.</param>
/// <param name="Head">When the head unit's leaders are; null: never.</param>
public sealed record ReminderExample(string? Title, DateTime Deadline, IReadOnlyList<DateTime> Steps, DateTime? Leader, DateTime? Head)
{
    /// <summary>How far ahead a made-up deadline lies.</summary>
    private const int DaysAhead = 30;

    /// <summary>The example: the next activity of a plan that says nothing of its own; else a made-up deadline of 17:00.</summary>
    /// <param name="cluster">The cluster, with its policy.</param>
    /// <param name="plans">Its plans around the present, with their policies.</param>
    /// <param name="year">The plan whose activity is taken; null for whichever comes first.</param>
    /// <param name="now">The present.</param>
    public static ReminderExample Of(Cluster cluster, IReadOnlyCollection<PublishedPlan> plans, int? year, DateTimeOffset now)
    {
        var timetable = new Timetable(cluster, plans);
        var (zone, calendar) = (timetable.Zone, timetable.Calendar);
        var (plan, next) = (
            from one in plans
            where year is null || one.Year == year
            from activity in one.Plan.Activities
            where activity.WantsSubmission && activity.Policy is { DaysBefore: null, DaysAfter: null, Hour: null, LeaderAfter: null, HeadAfter: null } && activity.Deadline > zone.Local(now)
            orderby activity.Deadline
            select (one, activity)).FirstOrDefault();
        var shown = next ?? new Activity("", ActivityKind.Report, "", [Activity.AllUnits], calendar.OnOrAfter(zone.Day(now).AddDays(DaysAhead)).ToDateTime(new TimeOnly(17, 0)), 0, [], ReminderPolicy.Usual.DaysBefore, ReminderPolicy.Usual.DaysAfter);
        var policy = timetable.Policy(plan ?? plans.FirstOrDefault(one => one.Year == year) ?? PublishedPlan.Nothing(year ?? zone.Day(now).Year), shown);
        return new(
            next?.Title,
            shown.Deadline,
            [.. ReminderSchedule.Days(shown, policy, calendar).Select(day => timetable.Instant(day, policy)).Where(instant => instant >= now).Select(zone.Local)],
            Told(policy.LeaderAfter),
            Told(policy.HeadAfter));

        DateTime? Told(int? after) => after is { } days ? zone.Local(timetable.Escalation(shown, Submission.None(shown.Id, ""), days, policy)) : null;
    }
}
