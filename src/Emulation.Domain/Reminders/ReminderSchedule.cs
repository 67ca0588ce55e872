namespace Emulation.Domain.Reminders;

/// <summary>When whom is reminded of what. Pure: the same plans, submissions and instant give the same answer.</summary>
public static class ReminderSchedule
{
    /// <summary>How far a letter looks ahead: what is due later than that is owed, but nobody's work yet.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(90);

    /// <summary>The days on which an activity's units are reminded, in order.</summary>
    /// <remarks>
    /// A step that falls on a day off moves to the working day before it, so that it is read before the deadline;
    /// once the deadline has passed it moves to the working day after. Two steps that meet become one.
    /// </remarks>
    public static IReadOnlyList<DateOnly> Days(Activity activity, EffectivePolicy policy, WorkingCalendar calendar)
    {
        var deadline = DateOnly.FromDateTime(activity.Deadline);
        return
        [
            .. policy.DaysBefore.Select(step => calendar.OnOrBefore(deadline.AddDays(-step)))
                .Concat(policy.DaysAfter.Select(step => step == 0 ? calendar.OnOrBefore(deadline) : calendar.OnOrAfter(deadline.AddDays(step))))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The units for which a step has come that no letter has answered for yet, whether or not letters may go out now.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="plans">Its plans around the present.</param>
    /// <param name="submissions">What has come, by activity and unit; what is absent has not.</param>
    /// <param name="now">The present.</param>
    /// <remarks>
    /// A person has one letter a day. So the first letter of a day answers for the day's later hours too, and takes with it every
    /// unit that has a step later today and shares a person with a unit that is due.
    /// </remarks>
    public static IReadOnlyList<DueUnit> Due(
        Cluster cluster,
        IReadOnlyCollection<PublishedPlan> plans,
        IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions,
        DateTimeOffset now)
    {
        var owing = new OwingUnits(cluster, plans, submissions, now);
        var due = cluster.Units.Where(unit => owing.At(unit, now).IsDue).Select(unit => unit.Id).ToHashSet();
        if (due.Count == 0)
            return [];

        var midnight = owing.Timetable.Zone.Instant(owing.Timetable.Zone.Day(now).AddDays(1), TimeOnly.MinValue);
        var today = cluster.Units.Select(unit => owing.At(unit, midnight.AddTicks(-1))).Where(unit => unit.IsDue).ToList();
        while (today.Find(unit => !due.Contains(unit.Unit.Id) && SharesPerson(cluster, unit.Unit.Id, due)) is { } drawn)
            due.Add(drawn.Unit.Id);
        return [.. today.Where(unit => due.Contains(unit.Unit.Id))];
    }

    /// <summary>The units for which a step has come and that have nobody to write to.</summary>
    public static IReadOnlyList<Unit> Unheard(ClusterState state, DateTimeOffset now)
    {
        var alone = state.Cluster.Units.Where(unit => state.Cluster.Responsible(unit.Id).Count == 0).ToList();
        if (alone.Count == 0)
            return [];
        var owing = new OwingUnits(state.Cluster, state.PlansAt(now), state.Submissions, now);
        return [.. alone.Where(unit => owing.At(unit, now).Owed.Any(owed => owed.IsUnheard))];
    }

    private static bool SharesPerson(Cluster cluster, string unit, HashSet<string> others)
    {
        var mailboxes = others.SelectMany(People).ToHashSet();
        return People(unit).Any(mailboxes.Contains);

        IEnumerable<string> People(string id) => cluster.Responsible(id).Concat(cluster.Superiors(id)).Select(contact => Mailbox.Normal(contact.Email));
    }
}

/// <summary>A unit about which letters are due.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Owed">All that it owes up to <see cref="ReminderSchedule.Horizon"/>, the nearest deadline first; at least one thing is due.</param>
public sealed record DueUnit(Unit Unit, IReadOnlyList<Owed> Owed)
{
    /// <summary>Whether a letter is due to anybody.</summary>
    public bool IsDue => Owed.Any(owed => owed.IsCause);

    /// <summary>Whether a letter is due to those who have this duty.</summary>
    public bool IsDueFor(Duty duty) => Owed.Any(owed => owed.IsDueFor(duty));
}
