using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Reminders;

/// <summary>All that a cluster's letters to come hang on, as it stands at one instant.</summary>
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

    /// <summary>Meetings to come, and those that waiting letters are about.</summary>
    public IReadOnlyList<KnownMeeting> Meetings { get; init; } = [];

    /// <summary>Who has had a reminder of meetings on which local day: mailboxes as <see cref="Mailbox.Normal"/> writes them.</summary>
    public IReadOnlySet<(DateOnly Day, string Mailbox)> MeetingReminded { get; init; } = new HashSet<(DateOnly, string)>();

    /// <summary>Letters that are written and have not set out.</summary>
    public IReadOnlyList<WaitingLetter> Waiting { get; init; } = [];

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

    /// <summary>The state once people are reminded of meetings.</summary>
    internal ClusterState After(MeetingReminderTick tick)
    {
        var meetings = Meetings.ToDictionary(known => known.Meeting.Id);
        foreach (var due in tick.Letters.SelectMany(letter => letter.Due))
            meetings[due.Meeting.Id] = meetings[due.Meeting.Id].With(due.Answered);
        return this with
        {
            Meetings = [.. Meetings.Select(known => meetings[known.Meeting.Id])],
            MeetingReminded = new HashSet<(DateOnly, string)>([.. MeetingReminded, .. tick.Letters.Select(letter => (letter.Day, Mailbox.Normal(letter.Reader.Email)))]),
            Unreached = [.. Unreached, .. Lost(tick.Letters.Select(letter => (letter.Day, Correspondent.Of(letter.Reader))))],
        };
    }

    /// <summary>The state once a waiting letter has another day's place.</summary>
    internal ClusterState After(LetterLook.Moves moved) => this with
    {
        Reminded = new HashSet<(DateOnly, string)>([.. Reminded, (moved.Content.Day, Mailbox.Normal(moved.To.Email))]),
    };

    /// <summary>The state once a waiting letter of this day was withheld, as its address takes none.</summary>
    internal ClusterState After(DateOnly day, Correspondent withheld) => this with { Unreached = [.. Unreached, (day, withheld)] };

    private IEnumerable<(DateOnly, Correspondent)> Lost(IEnumerable<(DateOnly Day, Contact Person)> letters) =>
        Lost(letters.Select(letter => (letter.Day, Correspondent.Of(letter.Person))));

    private IEnumerable<(DateOnly, Correspondent)> Lost(IEnumerable<(DateOnly Day, Correspondent Person)> letters) =>
        letters.Where(letter => Closed.Contains(Mailbox.Normal(letter.Person.Email)));
}

/// <summary>A letter that is written and has not set out.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Reader">Whom it is for as the cluster knows the person now.</param>
public sealed record WaitingLetter(Letter Letter, Correspondent Reader)
{
    /// <summary>The contacts of its units whose mailboxes were corrected since, by their ids.</summary>
    public IReadOnlyDictionary<string, Correspondent> Corrected { get; init; } = new Dictionary<string, Correspondent>();

    /// <summary>Whom the part about a unit is for: the contact that the reader is there, or whoever has a mailbox of the letter's; null where none of them may hear of the unit.</summary>
    /// <remarks>One person may be a contact of several units under one mailbox; each of these entries is corrected by itself.</remarks>
    /// <param name="unit">The part.</param>
    /// <param name="cluster">Who belongs to which unit now.</param>
    public Correspondent? ReaderOf(OwingUnit unit, Cluster cluster)
    {
        var corrected = unit.ContactId is { } id ? Corrected.GetValueOrDefault(id) : Reader;
        return new[] { corrected, Letter.To }.OfType<Correspondent>().FirstOrDefault(person => Hears(Mailbox.Normal(person.Email)));

        // The unit's own people, or the leaders of the head unit where something is escalated to them.
        bool Hears(string mailbox) => unit.Items.Where(item => item.EscalatedTo == Duty.Head).SelectMany(item => cluster.HeadLeaders(item.Year))
            .Concat(cluster.Contacts.Where(contact => contact.UnitId == unit.UnitId))
            .Any(contact => Mailbox.Normal(contact.Email) == mailbox);
    }
}

/// <summary>A day for which organizers are told something once.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Kind">What, as keys of rows and letters name it.</param>
public readonly record struct DigestDay(DateOnly Day, string Kind);
