namespace Emulation.Domain.Reminders;

/// <summary>When organizers are written to: how the cluster stands, once a week, and who handed in, after each deadline.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="plans">Its plans around the present.</param>
public sealed class OrganizerDays(Cluster cluster, IReadOnlyCollection<PublishedPlan> plans)
{
    /// <summary>How far a letter after an outage looks back.</summary>
    private const int LookBack = 31;

    private readonly Timetable timetable = new(cluster, plans);
    private readonly EffectivePolicy policy = ReminderPolicy.Effective(cluster.Reminders, null, null);

    /// <summary>The first working day of this week, once its hour has come; null before, and where nothing was planned by then.</summary>
    public DateOnly? Week(DateTimeOffset now) =>
        timetable.Calendar.FirstOfWeek(timetable.Zone.Day(now)) is { } day
        && timetable.Instant(day, policy) is var instant
        && instant <= now
        && plans.SelectMany(plan => plan.PublishedAt.Values).Any(published => published <= instant)
            ? day
            : null;

    /// <summary>
    /// The deadlines after which a letter has come due within the last month, each with the working day of its letter: the one
    /// after the deadline's day, when late evenings and the hours after it are in as well.
    /// </summary>
    /// <param name="now">The present.</param>
    /// <param name="submissions">Where the units stand; those with deadlines of their own matter.</param>
    public IReadOnlyList<ClosedDeadline> Closed(DateTimeOffset now, IEnumerable<Submission> submissions)
    {
        var since = timetable.Zone.Day(now).AddDays(-LookBack);
        return [.. Deadlines(submissions).Where(one => one.Day > since && timetable.Instant(one.Day, policy) <= now).OrderBy(one => one.Deadline)];
    }

    /// <summary>The instants to come at which a letter may be due.</summary>
    /// <param name="now">The present.</param>
    /// <param name="submissions">Those with deadlines of their own; others change nothing.</param>
    public IEnumerable<DateTimeOffset> Instants(DateTimeOffset now, IEnumerable<Submission> submissions)
    {
        var closed = Deadlines(submissions).Select(one => one.Day).ToList();
        var monday = Monday(timetable.Zone.Day(now));
        var weeks = LastWeek(closed) is { } last ? ((last.DayNumber - monday.DayNumber) / 7) + 1 : 0;
        return Enumerable.Range(0, Math.Max(0, weeks))
            .Select(week => timetable.Calendar.FirstOfWeek(monday.AddDays(7 * week)))
            .OfType<DateOnly>()
            .Concat(closed)
            .Select(day => timetable.Instant(day, policy))
            .Where(instant => instant > now)
            .Distinct();
    }

    /// <summary>Whether organizers are told of the day's week: as long as there is something to come, and once more in the week after it.</summary>
    /// <param name="day">A day of the week.</param>
    /// <param name="submissions">Those with deadlines of their own; others change nothing.</param>
    public bool TellsOfWeek(DateOnly day, IEnumerable<Submission> submissions) =>
        LastWeek(Deadlines(submissions).Select(one => one.Day)) is { } last && Monday(day) <= last;

    /// <summary>The Monday of the last week that organizers are told of; null where they are told of none.</summary>
    private static DateOnly? LastWeek(IEnumerable<DateOnly> closed) => closed.Select(day => (DateOnly?)Monday(day).AddDays(7)).Max();

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Each activity's deadline, and those of single units; none that had passed when the activity was first published.</summary>
    private IEnumerable<ClosedDeadline> Deadlines(IEnumerable<Submission> submissions)
    {
        var extended = submissions.Where(submission => submission.Extension is not null).ToLookup(submission => submission.ActivityId);
        return
            from plan in plans
            from activity in plan.Plan.Activities
            where activity.WantsSubmission
            from own in extended[activity.Id]
                .Where(submission => activity.Concerns(submission.UnitId))
                .Select(submission => (submission.Own(activity).Deadline, (string?)submission.UnitId))
                .Where(one => one.Deadline > activity.Deadline)
                .Prepend((activity.Deadline, null))
            where Deadline.Of(activity with { Deadline = own.Item1 }, timetable.Zone).Due >= plan.PublishedAt.GetValueOrDefault(activity.Id)
            select new ClosedDeadline(activity, own.Item2, own.Item1, timetable.Calendar.After(DateOnly.FromDateTime(own.Item1), 1));
    }
}

/// <summary>A deadline that organizers hear of when it has passed.</summary>
/// <param name="Activity">The line of the plan.</param>
/// <param name="Unit">The unit whose own deadline it is; null for the plan's.</param>
/// <param name="Deadline">Local time.</param>
/// <param name="Day">The working day on which they hear of it.</param>
public sealed record ClosedDeadline(Activity Activity, string? Unit, DateTime Deadline, DateOnly Day);
