using Emulation.Domain.Letters;

namespace Emulation.Domain.Reminders;

/// <summary>All that a cluster's letters by the calendar hang on, as it stands at one instant.</summary>
/// <param name="Cluster">Units and people.</param>
/// <param name="Plans">Plans; those of years around an instant count at it.</param>
/// <param name="Submissions">What has come, by activity and unit; what is absent has not.</param>
public sealed record ClusterState(
    Cluster Cluster, IReadOnlyList<PublishedPlan> Plans, IReadOnlyDictionary<(string Activity, string Unit), Submission> Submissions)
{
    /// <summary>Who has had a reminder on which local day: mailboxes as <see cref="Mailbox.Normal"/> writes them.</summary>
    public IReadOnlySet<(DateOnly Day, string Mailbox)> Reminded { get; init; } = new HashSet<(DateOnly, string)>();

    /// <summary>For which days organizers have been written to, or had nothing to be told.</summary>
    public IReadOnlySet<DigestDay> Told { get; init; } = new HashSet<DigestDay>();

    /// <summary>Whom letters did not reach, each with the day of the letter's key.</summary>
    public IReadOnlyList<(DateOnly Day, Correspondent Person)> Unreached { get; init; } = [];

    /// <summary>Mailboxes to which nothing is sent.</summary>
    public IReadOnlySet<string> Closed { get; init; } = new HashSet<string>();

    /// <summary>The plans that count at an instant: steps before and after a deadline reach one year back and one ahead.</summary>
    public IReadOnlyList<PublishedPlan> PlansAt(DateTimeOffset now) => Around(Plans, Cluster.Zone(), now);

    /// <summary>Those of the plans that count at an instant.</summary>
    public static IReadOnlyList<PublishedPlan> Around(IEnumerable<PublishedPlan> plans, ClusterZone zone, DateTimeOffset now)
    {
        var year = zone.Day(now).Year;
        return [.. plans.Where(plan => Math.Abs(plan.Year - year) <= 1)];
    }

    /// <summary>The state once these letters are written.</summary>
    internal ClusterState After(ReminderTick tick)
    {
        var submissions = new Dictionary<(string, string), Submission>(Submissions);
        foreach (var (_, answered) in tick.Rounds.SelectMany(round => round.Answers(Submissions)))
            submissions[(answered.ActivityId, answered.UnitId)] = answered;
        var people = tick.Rounds.SelectMany(round => round.Round.People, (round, person) => (round.Day, person.Addressee)).ToList();
        return this with
        {
            Submissions = submissions,
            Reminded = new HashSet<(DateOnly, string)>([.. Reminded, .. people.Select(one => (one.Day, Mailbox.Normal(one.Addressee.Email)))]),
            Unreached = [.. Unreached, .. Lost(people)],
        };
    }

    /// <summary>The state once organizers have been told.</summary>
    internal ClusterState After(PlannedDigest digest) => this with
    {
        Told = new HashSet<DigestDay>([.. Told, .. digest.Days.Select(day => new DigestDay(day, digest.Kind))]),
        Unreached = [.. Unreached, .. Lost(digest.Readers(Cluster).Select(organizer => (digest.Days[^1], organizer)))],
    };

    private IEnumerable<(DateOnly, Correspondent)> Lost(IEnumerable<(DateOnly Day, Contact Person)> letters) =>
        letters.Where(letter => Closed.Contains(Mailbox.Normal(letter.Person.Email))).Select(letter => (letter.Day, Correspondent.Of(letter.Person)));
}

/// <summary>A day for which organizers are told something once.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Kind">What, as keys of rows and letters name it.</param>
public readonly record struct DigestDay(DateOnly Day, string Kind);
