namespace Emulation.Domain.Reminders;

/// <summary>The reminders that go out when somebody looks at a cluster. What is sent and what is foreseen both come from here.</summary>
/// <param name="Rounds">The rounds to write, in this order; each commits by itself.</param>
/// <param name="MustWait">Whether something that is due has to wait for the next opening: it is quiet now, or somebody has had today's letter.</param>
public sealed record ReminderTick(IReadOnlyList<PlannedRound> Rounds, bool MustWait)
{
    /// <summary>What goes out now.</summary>
    public static ReminderTick Of(ClusterState state, DateTimeOffset now)
    {
        var plans = state.PlansAt(now);
        var due = ReminderSchedule.Due(state.Cluster, plans, state.Submissions, now);
        if (due.Count == 0)
            return new([], false);
        var timetable = new Timetable(state.Cluster, plans);
        if (!timetable.IsOpen(now))
            return new([], true);

        var day = timetable.Zone.Day(now);
        var written = state.Reminded.Where(one => one.Day == day).Select(one => one.Mailbox).ToHashSet();
        var rounds = new List<PlannedRound>();
        var mustWait = false;
        foreach (var round in ReminderRound.Of(state.Cluster, due))
        {
            var mailboxes = round.People.Select(person => Mailbox.Normal(person.Addressee.Email)).ToList();
            if (mailboxes.Exists(written.Contains))
            {
                // One letter a person and day: what became due after it waits.
                mustWait = true;
            }
            else
            {
                rounds.Add(new(round, day, now));
                written.UnionWith(mailboxes);
            }
        }

        return new(rounds, mustWait);
    }
}
