using Emulation.Domain.Letters;

namespace Emulation.Domain.Reminders;

/// <summary>What organizers are told: where the units stand at one instant.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="plans">Its plans around the present.</param>
/// <param name="submissions">What has come, by activity and unit; what is absent has not.</param>
/// <param name="now">The present.</param>
public sealed class OrganizerDigest(
    Cluster cluster,
    IReadOnlyCollection<PublishedPlan> plans,
    IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions,
    DateTimeOffset now)
{
    private const int DaysAhead = 14;
    private readonly ClusterZone zone = cluster.Zone();

    /// <summary>How the cluster stands. What has been owed for longer than a reminder looks ahead is no news any more.</summary>
    /// <param name="day">The local day of the letter.</param>
    /// <param name="unreached">People whom letters of the last week did not reach.</param>
    public WeeklyContent Week(DateOnly day, IReadOnlyList<Correspondent> unreached)
    {
        var local = zone.Local(now);
        var activities = plans.SelectMany(plan => plan.Plan.Activities).Where(activity => activity.WantsSubmission).OrderBy(activity => activity.Deadline).ToList();
        return new(
            cluster.Name,
            cluster.TimeZone,
            day,
            Standings(
                activities.Where(activity => activity.Deadline < local && activity.Deadline > local - ReminderSchedule.Horizon),
                (activity, one) => one.Owes(activity) && one.Own(activity).Deadline < local),
            Standings(activities.Where(activity => activity.Deadline >= local && activity.Deadline < local.Date.AddDays(DaysAhead + 1)), (_, _) => true),
            Standings(activities, (_, one) => one.SubmittedAt > now.AddDays(-7) && one.SubmittedAt <= now),
            unreached,
            LinkReference.Console);
    }

    /// <summary>Who handed in by these deadlines: all units of an activity where the plan's has passed, else those with deadlines of their own.</summary>
    /// <param name="day">The local day of the letter.</param>
    /// <param name="closed">The deadlines.</param>
    public DeadlineDayContent After(DateOnly day, IReadOnlyList<ClosedDeadline> closed) => new(
        cluster.Name,
        cluster.TimeZone,
        day,
        Standings(
            closed.Select(one => one.Activity).DistinctBy(activity => activity.Id),
            (activity, unit) => closed.Any(one => one.Activity.Id == activity.Id && (one.Unit is null || one.Unit == unit.UnitId))),
        LinkReference.Console);

    private IReadOnlyList<ActivityStanding> Standings(IEnumerable<Activity> activities, Func<Activity, Submission, bool> isShown) =>
    [
        .. activities
            .Select(activity => new ActivityStanding(
                activity.Title,
                activity.Deadline,
                [
                    .. from unit in cluster.Units
                       where activity.Concerns(unit.Id)
                       let submission = Current(activity, unit)
                       where isShown(activity, submission)
                       select Standing(activity, unit, submission),
                ]))
            .Where(standing => standing.Units.Count > 0),
    ];

    private static UnitStanding Standing(Activity activity, Unit unit, Submission submission)
    {
        var own = submission.Own(activity);
        return new(
            unit.Name,
            submission.Owes(activity),
            submission.Late,
            submission.IsReturned(),
            own.Deadline == activity.Deadline ? null : own.Deadline,
            submission.Promised(own)?.Day);
    }

    private Submission Current(Activity activity, Unit unit) =>
        submissions.TryGetValue((activity.Id, unit.Id), out var submission) ? submission.Against(activity) : Submission.None(activity.Id, unit.Id);
}
