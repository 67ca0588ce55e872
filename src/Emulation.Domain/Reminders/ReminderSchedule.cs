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
        var due = cluster.Units.Where(unit => owing.IsDueAt(unit, now)).ToHashSet();
        if (due.Count == 0)
            return [];

        var end = owing.Timetable.Zone.Instant(owing.Timetable.Zone.Day(now).AddDays(1), TimeOnly.MinValue).AddTicks(-1);
        Draw(cluster, due, unit => owing.IsDueAt(unit, end));
        return [.. cluster.Units.Where(due.Contains).Select(unit => owing.At(unit, end)).Where(unit => unit.IsDue)];
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

    /// <summary>Adds to the units that are due those due later that share a person with one of them, or with one that was added.</summary>
    private static void Draw(Cluster cluster, HashSet<Unit> due, Predicate<Unit> isDueLater)
    {
        var left = cluster.Units.Where(unit => !due.Contains(unit)).Select(unit => (Unit: unit, People: People(unit).ToList())).ToList();
        var heard = due.SelectMany(People).ToHashSet();
        while (left.FindAll(one => one.People.Exists(heard.Contains)) is { Count: > 0 } reached)
        {
            left.RemoveAll(reached.Contains);
            var drawn = reached.FindAll(one => isDueLater(one.Unit));
            due.UnionWith(drawn.Select(one => one.Unit));
            heard.UnionWith(drawn.SelectMany(one => one.People));
        }

        IEnumerable<string> People(Unit unit) => cluster.Responsible(unit.Id).Concat(cluster.Superiors(unit.Id)).Select(contact => Mailbox.Normal(contact.Email));
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
