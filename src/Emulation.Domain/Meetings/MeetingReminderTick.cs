using Emulation.Domain.Letters;

namespace Emulation.Domain.Meetings;

/// <summary>The reminders of meetings that go out when somebody looks at a cluster. What is sent and what is foreseen both come from here.</summary>
/// <param name="Letters">A letter a person, whichever meetings it is about.</param>
/// <param name="MustWait">Whether something that is due has to wait for the next opening: it is quiet now, or somebody has had today's letter.</param>
public sealed record MeetingReminderTick(IReadOnlyList<PlannedMeetingReminder> Letters, bool MustWait)
{
    /// <summary>What goes out now.</summary>
    public static MeetingReminderTick Of(ClusterState state, DateTimeOffset now)
    {
        var timetable = new Timetable(state.Cluster, state.PlansAt(now));
        var due =
            from known in state.Meetings
            where known.Meeting.IsSent && known.Meeting.HasHost(state.Cluster)
            from invitee in known.Invitees
            let step = MeetingReminders.Due(known.Meeting, invitee, timetable, now)
            where step is not null
            select new DueReminder(known.Meeting, invitee, step.Value);
        var people = due.GroupBy(one => Mailbox.Normal(one.Invitee.Email)).ToList();
        if (people.Count == 0)
            return new([], false);
        if (!timetable.IsOpen(now))
            return new([], true);

        // One letter a person and day: what became due after it waits.
        var day = timetable.Zone.Day(now);
        var free = people.Where(person => !state.MeetingReminded.Contains((day, person.Key))).ToList();
        return new([.. free.Select(person => new PlannedMeetingReminder(day, [.. person.OrderBy(one => one.Meeting.Start)]))], free.Count < people.Count);
    }
}

/// <summary>A person's letter about meetings to come.</summary>
/// <param name="Day">The local day in its key.</param>
/// <param name="Due">The meetings, the nearest first, each with the person as its invitee.</param>
public sealed record PlannedMeetingReminder(DateOnly Day, IReadOnlyList<DueReminder> Due)
{
    /// <summary>Whom it is for.</summary>
    public Invitee Reader => Due[0].Invitee;

    /// <summary>What it says.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="answer">The link through which an invitee answers.</param>
    public MeetingReminderContent Content(Cluster cluster, Func<DueReminder, LinkReference> answer) => new(cluster.Name, cluster.TimeZone, Day,
    [
        .. from one in Due
           let meeting = one.Meeting
           select new RemindedMeeting(meeting.Id, one.Invitee.Id, one.Invitee.Answer is null, meeting.Title, meeting.Facts, meeting.AgendaText(), answer(one)),
    ]);
}

/// <summary>A meeting of which somebody is reminded.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitee">Who.</param>
/// <param name="Step">The local day that the letter answers for.</param>
public sealed record DueReminder(Meeting Meeting, Invitee Invitee, DateOnly Step)
{
    /// <summary>The invitee once the letter is written.</summary>
    public Invitee Answered => Invitee with { RemindedThrough = Step };
}
