namespace Emulation.Domain.Reminders;

/// <summary>When a cluster's letters go out: its zone and office hours, the days on which its offices work, and the steps of its activities.</summary>
public sealed class Timetable
{
    private readonly Cluster cluster;
    private readonly IReadOnlyCollection<PublishedPlan> plans;

    /// <summary>The timetable of a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="plans">Its plans around the present: a step in January asks for the days off of both years.</param>
    public Timetable(Cluster cluster, IReadOnlyCollection<PublishedPlan> plans)
    {
        (this.cluster, this.plans) = (cluster, plans);
        Zone = cluster.Zone();
        Calendar = new(plans.SelectMany(plan => plan.Plan.DaysOff), plans.SelectMany(plan => plan.Plan.DaysWorked));
    }

    /// <summary>The cluster's zone.</summary>
    public ClusterZone Zone { get; }

    /// <summary>The days on which its offices work.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Whether reminders may go out now: on a working day, in office hours.</summary>
    public bool IsOpen(DateTimeOffset now)
    {
        var today = Zone.Day(now);
        return Calendar.IsWorkingDay(today) && now >= Opening(today) && (cluster.Hours().Until == 24 || now < At(today, cluster.Hours().Until));
    }

    /// <summary>The next instant from which reminders may go out.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset now)
    {
        var today = Zone.Day(now);
        return Opening(Calendar.OnOrAfter(now < Opening(today) ? today : today.AddDays(1)));
    }

    /// <summary>How units are reminded of an activity.</summary>
    public EffectivePolicy Policy(PublishedPlan plan, Activity activity) =>
        ReminderPolicy.Effective(cluster.Reminders, plan.Plan.Reminders, activity.Policy);

    /// <summary>How people are reminded of a meeting: as its activity says, else as the cluster does.</summary>
    public EffectivePolicy Policy(Meetings.Meeting meeting)
    {
        var plan = plans.FirstOrDefault(plan => plan.Plan.Activity(meeting.ActivityId ?? "") is not null);
        return plan is null ? ReminderPolicy.Effective(cluster.Reminders, null, null) : Policy(plan, plan.Plan.Activity(meeting.ActivityId!)!);
    }

    /// <summary>The instant at which letters of this policy go out on this day.</summary>
    public DateTimeOffset Instant(DateOnly day, EffectivePolicy policy) => At(day, cluster.Hours().Nearest(policy.Hour));

    /// <summary>The steps of an activity and the instants at which they come, in order; none that had passed when it was first published.</summary>
    /// <param name="plan">The plan that has it.</param>
    /// <param name="activity">The activity, with the unit's own deadline.</param>
    public IReadOnlyList<Step> Steps(PublishedPlan plan, Activity activity)
    {
        var policy = Policy(plan, activity);
        var published = plan.PublishedAt.GetValueOrDefault(activity.Id);
        return [.. ReminderSchedule.Days(activity, policy, Calendar).Select(day => new Step(day, Instant(day, policy))).Where(step => step.Instant >= published)];
    }

    /// <summary>The steps of what a unit is told of an activity; none that had passed when the activity was first published.</summary>
    /// <param name="plan">The plan that has it.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="notice">What is told.</param>
    public IReadOnlyList<Step> Steps(PublishedPlan plan, Activity activity, Notice notice)
    {
        var policy = Policy(plan, activity);
        var published = plan.PublishedAt.GetValueOrDefault(activity.Id);
        return [.. notice.Days(policy, Calendar).Select(day => new Step(day, Instant(day, policy))).Where(step => step.Instant >= published)];
    }

    /// <summary>The instants at which to look at the cluster again: whatever somebody may be written to about.</summary>
    /// <param name="now">The present.</param>
    /// <param name="submissions">Those with days of their own; others change nothing.</param>
    public IEnumerable<DateTimeOffset> Looks(DateTimeOffset now, params IReadOnlyCollection<Submission> submissions) =>
        Instants(now, submissions).Concat(new OrganizerDays(cluster, plans).Instants(now, submissions)).Distinct();

    /// <summary>The instants at which something of the plans comes due after <paramref name="now"/>.</summary>
    /// <param name="now">The present.</param>
    /// <param name="submissions">Those with days of their own; others change nothing.</param>
    public IEnumerable<DateTimeOffset> Instants(DateTimeOffset now, params IEnumerable<Submission> submissions)
    {
        var own = submissions.Where(submission => submission.HasOwnDays).ToLookup(submission => submission.ActivityId);
        var instants =
            from plan in plans
            from activity in plan.Plan.Activities
            where activity.WantsSubmission
            from submission in own[activity.Id].Prepend(Submission.None(activity.Id, ""))
            from instant in Instants(plan, submission.Own(activity), submission)
            select instant;
        var told =
            from plan in plans
            from activity in plan.Plan.Activities
            where Notice.AreGiven(activity)
            from unit in cluster.Units
            where activity.Concerns(unit.Id)
            let notice = Notice.Of(activity, unit.Id)
            where notice is not null
            from step in Steps(plan, activity, notice)
            select step.Instant;
        return instants.Concat(told).Where(instant => instant > now).Distinct().Order();
    }

    /// <summary>The instant at which it is told over the unit's head that something is overdue for so many working days.</summary>
    /// <param name="activity">The activity, with the unit's own deadline.</param>
    /// <param name="submission">What has come.</param>
    /// <param name="workingDays">After how many.</param>
    /// <param name="policy">How the activity's units are reminded.</param>
    public DateTimeOffset Escalation(Activity activity, Submission submission, int workingDays, EffectivePolicy policy) =>
        Instant(Calendar.After(submission.OverdueSince(activity), workingDays), policy);

    private IEnumerable<DateTimeOffset> Instants(PublishedPlan plan, Activity activity, Submission submission)
    {
        var policy = Policy(plan, activity);
        return ReminderSchedule.Days(activity, policy, Calendar).Select(day => Instant(day, policy))
            .Concat(new[] { policy.LeaderAfter, policy.HeadAfter }.OfType<int>().Select(days => Escalation(activity, submission, days, policy)));
    }

    private DateTimeOffset Opening(DateOnly day) => At(day, cluster.Hours().From);

    private DateTimeOffset At(DateOnly day, int hour) => Zone.Instant(day, new TimeOnly(hour, 0));
}

/// <summary>A step of an activity's reminders.</summary>
/// <param name="Day">The working day on which it comes.</param>
/// <param name="Instant">From when on.</param>
public readonly record struct Step(DateOnly Day, DateTimeOffset Instant);
