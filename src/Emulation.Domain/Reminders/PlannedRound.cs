using Emulation.Domain.Letters;

namespace Emulation.Domain.Reminders;

/// <summary>A round that is written now: its letters, and what they answer for.</summary>
/// <param name="Round">Units and people.</param>
/// <param name="Day">The local day of the letters.</param>
/// <param name="Now">The instant.</param>
public sealed record PlannedRound(ReminderRound Round, DateOnly Day, DateTimeOffset Now)
{
    /// <summary>What the letters answer for, each with the duties that somebody is written to for.</summary>
    public IReadOnlyList<(Owed Owed, IReadOnlyList<Duty> Duties)> Causes { get; } = Round.Causes();

    /// <summary>The people who have a page of their unit in their letter, each as the contact that they are there.</summary>
    public IEnumerable<Contact> PageHolders => Round.People.SelectMany(person => person.Units).Where(part => part.IsOwnUnit).Select(part => part.Contact).Distinct();

    /// <summary>A letter to each person.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="page">A contact's link to the unit's page.</param>
    public IReadOnlyList<PlannedLetter> Letters(Cluster cluster, Func<Contact, LinkReference> page)
    {
        // The very things: to compare all that is in them takes longer than to write the letters.
        var (causes, zone) = (new HashSet<Owed>(Causes.Select(cause => cause.Owed), ReferenceEqualityComparer.Instance), cluster.Zone());
        return
        [
            .. from person in Round.People
               let units = person.Units.Select(part => Unit(part, cluster, zone, causes, page))
               select new PlannedLetter(person.Addressee, Day, new ReminderContent(cluster.Name, cluster.TimeZone, Day, [.. units])),
        ];
    }

    /// <summary>Where the units stand once the letters are written.</summary>
    /// <param name="submissions">Where they stand now; what is absent has not come.</param>
    public IEnumerable<(Owed Owed, Submission Answered)> Answers(IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions) =>
        from cause in Causes
        let read = submissions.GetValueOrDefault((cause.Owed.Activity.Id, cause.Owed.Submission.UnitId), cause.Owed.Submission)
        select (cause.Owed, (cause.Owed with { Submission = read }).Answered(cause.Duties, Day));

    private OwingUnit Unit(ReminderPart part, Cluster cluster, ClusterZone zone, HashSet<Owed> causes, Func<Contact, LinkReference> page)
    {
        var items = part.Listed.Select(owed => owed.Item(causes.Contains(owed) ? part.Duties : [], zone, Now));
        var unit = new OwingUnit(part.Unit.Unit.Id, part.Unit.Unit.Name, part.IsOwnUnit ? page(part.Contact) : null, [.. items]) { ContactId = part.Contact.Id };
        return unit.EscalatedTo is null ? unit : unit with { Responsible = [.. cluster.Responsible(unit.UnitId).Select(Correspondent.Of)] };
    }
}

/// <summary>A letter that the calendar brings.</summary>
/// <param name="To">Whom it is for.</param>
/// <param name="Day">The local day in its key.</param>
/// <param name="Content">What it says.</param>
public sealed record PlannedLetter(Contact To, DateOnly Day, LetterContent Content);
