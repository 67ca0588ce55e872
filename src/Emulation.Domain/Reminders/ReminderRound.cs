namespace Emulation.Domain.Reminders;

/// <summary>Units whose letters belong together because somebody hears of several of them, and the people to write to.</summary>
/// <param name="Units">The units.</param>
/// <param name="People">Each person once, with the units of the round that the person hears of.</param>
public sealed record ReminderRound(IReadOnlyList<DueUnit> Units, IReadOnlyList<ReminderPerson> People)
{
    /// <summary>Most people of one round: what is written for them fits in one transaction.</summary>
    public const int MostPeople = 30;

    /// <summary>Most things owed that one round answers for, beside its letters in one transaction; what is over comes on the next working day.</summary>
    public const int MostCauses = 30;

    /// <summary>What the round answers for, each with the duties that somebody is written to for.</summary>
    public IReadOnlyList<(Owed Owed, IReadOnlyList<Duty> Duties)> Causes() =>
    [
        .. (from unit in Units
            let duties = DutiesIn(unit).ToList()
            from owed in unit.Owed
            let due = duties.FindAll(owed.IsDueFor)
            where due.Count > 0
            select (owed, (IReadOnlyList<Duty>)due)).Take(MostCauses),
    ];

    /// <summary>
    /// Splits due units into rounds that share nobody, so that each can be written in one transaction. A crowd too large for one
    /// is left in parts: whoever is in two of them gets the second letter on the next working day. So that many late units do not
    /// make such a crowd, the cluster's head is then written to in a round of its own, the last.
    /// </summary>
    public static IReadOnlyList<ReminderRound> Of(Cluster cluster, IReadOnlyList<DueUnit> due)
    {
        var groups = new List<Group>();
        foreach (var unit in due)
        {
            var group = new Group([unit], [.. PartsOf(cluster, unit)]);
            var joined = groups.Where(group.Meets).ToList();
            var all = Group.Of([.. joined, group]);
            if (all.Mailboxes.Count > MostPeople)
                (joined, all) = ([], group);
            groups.RemoveAll(joined.Contains);
            groups.Add(all);
        }

        foreach (var head in Heads(cluster, due))
        {
            var joined = groups.Where(group => group.Meets(head) || group.Units.Intersect(head.Units).Any()).ToList();
            var all = Group.Of([.. joined, head]);
            if (all.Mailboxes.Count > MostPeople || all.Units.Sum(unit => unit.Owed.Count(owed => owed.IsCause)) > MostCauses)
                (joined, all) = ([], head);
            groups.RemoveAll(joined.Contains);
            groups.Add(all);
        }

        // What is due to the head alone and did not fit into the head's round comes with the next look.
        return [.. groups.Where(group => group.Parts.Count > 0).Select(group => group.Round())];
    }

    private IEnumerable<Duty> DutiesIn(DueUnit unit) =>
        People.SelectMany(person => person.Units).Where(part => part.Unit == unit).SelectMany(part => part.Duties).Distinct();

    private static IEnumerable<Part> PartsOf(Cluster cluster, DueUnit unit) =>
        cluster.Responsible(unit.Unit.Id).Where(_ => unit.IsDueFor(Duty.Responsible)).Select(contact => new Part(unit, contact, Duty.Responsible))
            .Concat(cluster.Superiors(unit.Unit.Id).Where(_ => unit.IsDueFor(Duty.Leader)).Select(contact => new Part(unit, contact, Duty.Leader)));

    /// <summary>The head's letters, a group a year's head.</summary>
    private static IEnumerable<Group> Heads(Cluster cluster, IReadOnlyList<DueUnit> due) =>
        from unit in due
        from year in unit.Owed.Where(owed => owed.HeadIsDue).Select(owed => owed.Year).Distinct()
        group unit by year into late
        select new Group([.. late], [.. from unit in late from contact in cluster.HeadLeaders(late.Key) select new Part(unit, contact, Duty.Head)]);

    private sealed record Part(DueUnit Unit, Contact Contact, Duty Duty)
    {
        public string Mailbox => Clusters.Mailbox.Normal(Contact.Email);
    }

    private sealed record Group(IReadOnlyList<DueUnit> Units, IReadOnlyList<Part> Parts)
    {
        public HashSet<string> Mailboxes { get; } = [.. Parts.Select(part => part.Mailbox)];

        public static Group Of(IReadOnlyList<Group> groups) =>
            new([.. groups.SelectMany(group => group.Units).Distinct()], [.. groups.SelectMany(group => group.Parts)]);

        public bool Meets(Group other) => Mailboxes.Overlaps(other.Mailboxes);

        public ReminderRound Round() => new(
            Units,
            [
                .. Parts.GroupBy(part => part.Mailbox).Select(person => new ReminderPerson(
                    person.MinBy(part => part.Duty)!.Contact,
                    [
                        .. person.GroupBy(part => part.Unit).Select(unit => new ReminderPart(
                            unit.Key, unit.MinBy(part => part.Duty)!.Contact, [.. unit.Select(part => part.Duty).Distinct().Order()])),
                    ])),
            ]);
    }
}

/// <summary>A person to write to. One person may be a contact of several units, under one address.</summary>
/// <param name="Addressee">Under which contact the letter is written.</param>
/// <param name="Units">The units, each with the contact that the person is there.</param>
public sealed record ReminderPerson(Contact Addressee, IReadOnlyList<ReminderPart> Units);

/// <summary>What a person hears of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Contact">The contact that the person is for it.</param>
/// <param name="Duties">As what the person hears of it.</param>
public sealed record ReminderPart(DueUnit Unit, Contact Contact, IReadOnlyList<Duty> Duties)
{
    /// <summary>Whether the person belongs to the unit; a head's leader hears only of what is escalated, and has no link to the unit's page.</summary>
    public bool IsOwnUnit => Duties.Any(duty => duty != Duty.Head);

    /// <summary>What the letter lists.</summary>
    public IEnumerable<Owed> Listed => IsOwnUnit ? Unit.Owed : Unit.Owed.Where(owed => owed.HeadIsDue);
}
