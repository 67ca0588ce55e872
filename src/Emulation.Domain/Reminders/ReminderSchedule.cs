namespace Emulation.Domain.Reminders;

/// <summary>When whom is reminded of what. Pure: the same plans, submissions and instant give the same answer.</summary>
public static class ReminderSchedule
{
    /// <summary>The local hour from which reminders go out.</summary>
    public static readonly TimeOnly Hour = new(8, 0);

    /// <summary>How far a letter looks ahead: what is due later than that is owed, but nobody's work yet.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(90);

    /// <summary>The days on which an activity's units are reminded, in order.</summary>
    /// <remarks>
    /// A step that falls on a day off moves to the working day before it, so that it is read before the deadline;
    /// once the deadline has passed it moves to the working day after. Two steps that meet become one.
    /// </remarks>
    public static IReadOnlyList<DateOnly> Days(Activity activity, WorkingCalendar calendar)
    {
        var deadline = DateOnly.FromDateTime(activity.Deadline);
        return
        [
            .. activity.RemindDaysBefore.Select(step => calendar.OnOrBefore(deadline.AddDays(-step)))
                .Concat(activity.RemindDaysAfter.Select(step => step == 0 ? calendar.OnOrBefore(deadline) : calendar.OnOrAfter(deadline.AddDays(step))))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The instants at which something of the plans comes due after <paramref name="now"/>: the hours to look at the cluster again.</summary>
    /// <param name="plans">The plans around the present.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">The present.</param>
    /// <param name="submissions">Those with a deadline of their own; others change nothing.</param>
    public static IEnumerable<DateTimeOffset> Instants(
        IReadOnlyCollection<PublishedPlan> plans, ClusterZone zone, DateTimeOffset now, params IEnumerable<Submission> submissions)
    {
        var calendar = Calendar(plans);
        var extended = submissions.Where(submission => submission.Extension is not null).ToLookup(submission => submission.ActivityId);
        return plans
            .SelectMany(plan => plan.Plan.Activities)
            .Where(activity => activity.WantsDocuments)
            .SelectMany(activity => extended[activity.Id].Select(submission => submission.Own(activity)).Prepend(activity))
            .SelectMany(activity => Days(activity, calendar))
            .Distinct()
            .Select(day => zone.Instant(day, Hour))
            .Where(instant => instant > now)
            .Order();
    }

    /// <summary>Whether reminders may go out now: on a working day, from <see cref="Hour"/> on.</summary>
    public static bool IsOpen(IReadOnlyCollection<PublishedPlan> plans, ClusterZone zone, DateTimeOffset now) =>
        Calendar(plans).IsWorkingDay(zone.Day(now)) && now >= zone.Instant(zone.Day(now), Hour);

    /// <summary>The next instant from which reminders may go out.</summary>
    public static DateTimeOffset NextOpening(IReadOnlyCollection<PublishedPlan> plans, ClusterZone zone, DateTimeOffset now)
    {
        var today = zone.Day(now);
        var first = now < zone.Instant(today, Hour) ? today : today.AddDays(1);
        return zone.Instant(Calendar(plans).OnOrAfter(first), Hour);
    }

    /// <summary>The units for which a step has come that no letter has answered for yet, whether or not letters may go out now.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="plans">Its plans around the present.</param>
    /// <param name="submissions">What has come, by activity and unit; what is absent has not.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<DueUnit> Due(
        Cluster cluster,
        IReadOnlyCollection<PublishedPlan> plans,
        IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions,
        DateTimeOffset now)
    {
        var zone = cluster.Zone();
        var calendar = Calendar(plans);
        var steps = plans
            .SelectMany(plan => plan.Plan.Activities.Where(activity => activity.WantsDocuments), (plan, activity) => (Plan: plan, Activity: activity))
            .Select(line => (line.Plan, line.Activity, Newest: NewestStep(line.Plan, line.Activity, calendar, zone, now)))
            .ToList();

        var horizon = zone.Local(now) + Horizon;
        var due = new List<DueUnit>();
        foreach (var unit in cluster.Units)
        {
            var owed = steps
                .Where(line => line.Activity.Concerns(unit.Id))
                .Select(line => (line.Plan, line.Activity, line.Newest, Submission: Current(submissions, line.Activity, unit)))
                .Where(line => line.Submission.Owes(line.Activity))
                .Select(line => line.Submission.Own(line.Activity) is var own && own == line.Activity
                    ? line
                    : line with { Activity = own, Newest = NewestStep(line.Plan, own, calendar, zone, now) })
                .Select(line => new Owed(line.Plan.Year, line.Activity, line.Submission, IsDue: line.Newest > (line.Submission.RemindedThrough ?? DateOnly.MinValue)))
                .Where(owed => owed.IsDue || owed.Activity.Deadline <= horizon)
                .OrderBy(line => line.Activity.Deadline)
                .ToList();
            if (owed.Exists(line => line.IsDue))
                due.Add(new DueUnit(unit, owed));
        }

        return due;
    }

    private static Submission Current(IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions, Activity activity, Unit unit) =>
        submissions.TryGetValue((activity.Id, unit.Id), out var submission)
            ? submission.Against(activity)
            : Submission.None(activity.Id, unit.Id);

    /// <summary>The newest step that has come; steps that had passed when the activity was first published are not owed.</summary>
    private static DateOnly NewestStep(PublishedPlan plan, Activity activity, WorkingCalendar calendar, ClusterZone zone, DateTimeOffset now)
    {
        var published = plan.PublishedAt.GetValueOrDefault(activity.Id);
        return Days(activity, calendar).LastOrDefault(day => zone.Instant(day, Hour) is var instant && instant <= now && instant >= published);
    }

    // A step in January asks for the days off of both years.
    private static WorkingCalendar Calendar(IReadOnlyCollection<PublishedPlan> plans) => new(plans.SelectMany(plan => plan.Plan.DaysOff));
}

/// <summary>A unit for which a reminder is due.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Owed">All that it owes up to <see cref="ReminderSchedule.Horizon"/>, the nearest deadline first; at least one thing is due.</param>
public sealed record DueUnit(Unit Unit, IReadOnlyList<Owed> Owed);

/// <summary>One thing that a unit owes.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Activity">For which activity, with the unit's own deadline.</param>
/// <param name="Submission">What has come so far.</param>
/// <param name="IsDue">Whether a step has come that no letter has answered for.</param>
public sealed record Owed(int Year, Activity Activity, Submission Submission, bool IsDue)
{
    /// <summary>The line of a letter about it.</summary>
    public Letters.OwedItem Item(ClusterZone zone, DateTimeOffset now)
    {
        var deadline = Deadline.Of(Activity, zone);
        var stage = deadline.IsClosed(now) ? Letters.DeadlineStage.Closed
            : deadline.IsLate(now) ? Letters.DeadlineStage.Grace
            : Letters.DeadlineStage.Open;
        return new(Year, Activity.Id, Activity.Title, Activity.Deadline, [.. Submission.Missing(Activity).Select(document => document.Title)], stage, IsDue,
            Submission.IsReturned() ? Submission.Review!.Reason : null);
    }
}
