using Emulation.Domain.Letters;

namespace Emulation.Domain.Reminders;

/// <summary>What organizers are told when somebody looks at a cluster. What is sent and what is foreseen both come from here.</summary>
/// <param name="Week">The first working day of the week that they have not been told of.</param>
/// <param name="Closed">Deadlines that have passed and that they have not been told of.</param>
/// <param name="MustWait">Whether that has to wait for the next opening; then there is nothing to write now.</param>
public sealed record OrganizerTick(DateOnly? Week, IReadOnlyList<ClosedDeadline> Closed, bool MustWait)
{
    /// <summary>The weekly letter in keys of rows and letters.</summary>
    public const string Weekly = "weekly";

    /// <summary>The letter after a deadline in keys of rows and letters.</summary>
    public const string DeadlineDay = "deadline";

    /// <summary>Whether there is nothing to write, now or at the next opening.</summary>
    public bool IsQuiet => Week is null && Closed.Count == 0;

    /// <summary>What is due now.</summary>
    public static OrganizerTick Of(ClusterState state, DateTimeOffset now)
    {
        var plans = state.PlansAt(now);
        var days = new OrganizerDays(state.Cluster, plans);
        var week = days.Week(now) is { } first && days.TellsOfWeek(first, state.Submissions.Values) && !state.Told.Contains(new(first, Weekly))
            ? first
            : (DateOnly?)null;
        var closed = days.Closed(now, state.Submissions.Values).Where(one => !state.Told.Contains(new(one.Day, DeadlineDay))).ToList();
        return new(week, closed, (week is not null || closed.Count > 0) && !new Timetable(state.Cluster, plans).IsOpen(now));
    }

    /// <summary>What to write now, in this order.</summary>
    /// <param name="state">The state that this was read from, with whom letters did not reach.</param>
    /// <param name="now">The same instant.</param>
    public IReadOnlyList<PlannedDigest> Digests(ClusterState state, DateTimeOffset now)
    {
        if (MustWait)
            return [];
        var digest = new OrganizerDigest(state.Cluster, state.PlansAt(now), state.Submissions, now);
        var digests = new List<PlannedDigest>();
        if (Closed.Count > 0)
            digests.Add(new(DeadlineDay, [.. Closed.Select(one => one.Day).Distinct().Order()], digest.After(state.Cluster.Zone().Day(now), Closed)));
        if (Week is { } first)
        {
            var content = digest.Week(first, Unreached(state, now));
            digests.Add(new(Weekly, [first], content.IsEmpty ? null : content));
        }

        return digests;
    }

    /// <summary>From which day of a letter's key on it counts among those that did not reach somebody.</summary>
    public static DateOnly UnreachedSince(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime.AddDays(-7));

    private static IReadOnlyList<Correspondent> Unreached(ClusterState state, DateTimeOffset now) =>
    [
        .. state.Unreached
            .Where(one => one.Day >= UnreachedSince(now))
            .Select(one => one.Person)
            .DistinctBy(person => Mailbox.Normal(person.Email))
            .OrderBy(person => person.Email, StringComparer.Ordinal),
    ];
}

/// <summary>What organizers are told of a day, or of several after an outage.</summary>
/// <param name="Kind">Its name in keys.</param>
/// <param name="Days">The days that it answers for; the last one stands in the letters' keys.</param>
/// <param name="Content">What the letters say; null where there is nothing to say.</param>
public sealed record PlannedDigest(string Kind, IReadOnlyList<DateOnly> Days, LetterContent? Content)
{
    /// <summary>Who gets a letter: each mailbox one.</summary>
    public IEnumerable<Contact> Readers(Cluster cluster) =>
        Content is null ? [] : cluster.Organizers().DistinctBy(organizer => Mailbox.Normal(organizer.Email));
}
