namespace Emulation.Domain.Reminders;

/// <summary>Units whose reminders belong together because somebody answers for several of them, and the people to write to.</summary>
/// <param name="Units">The units.</param>
/// <param name="People">Each person once, with the units of the round that the person answers for.</param>
public sealed record ReminderRound(IReadOnlyList<DueUnit> Units, IReadOnlyList<ReminderPerson> People)
{
    /// <summary>Most people of one round: what is written for them fits in one transaction.</summary>
    public const int MostPeople = 30;

    /// <summary>
    /// Splits due units into rounds that share nobody, so that each can be written in one transaction. A crowd too large for one
    /// is left in parts: whoever is in two of them gets the second letter on the next working day.
    /// </summary>
    public static IReadOnlyList<ReminderRound> Of(Cluster cluster, IReadOnlyList<DueUnit> due)
    {
        var groups = new List<(List<DueUnit> Units, HashSet<string> Mailboxes)>();
        foreach (var unit in due)
        {
            var mailboxes = cluster.Responsible(unit.Unit.Id).Select(contact => Mailbox.Normal(contact.Email)).ToHashSet();
            var joined = groups.Where(group => group.Mailboxes.Overlaps(mailboxes)).ToList();
            if (joined.SelectMany(group => group.Mailboxes).Union(mailboxes).Count() > MostPeople)
                joined.Clear();
            groups.RemoveAll(joined.Contains);
            groups.Add((
                [.. joined.SelectMany(group => group.Units), unit],
                [.. joined.SelectMany(group => group.Mailboxes), .. mailboxes]));
        }

        return [.. groups.Select(group => new ReminderRound(group.Units, PeopleOf(cluster, group.Units)))];
    }

    private static List<ReminderPerson> PeopleOf(Cluster cluster, List<DueUnit> units) =>
    [
        .. units
            .SelectMany(unit => cluster.Responsible(unit.Unit.Id), (unit, contact) => (Unit: unit, Contact: contact))
            .GroupBy(pair => Mailbox.Normal(pair.Contact.Email))
            .Select(person => new ReminderPerson(person.First().Contact, [.. person.Select(pair => (pair.Unit, pair.Contact))])),
    ];
}

/// <summary>A person to remind. One person may be a contact of several units, under one address.</summary>
/// <param name="Addressee">Under which contact the letter is written.</param>
/// <param name="Units">The units, each with the contact that the person is there.</param>
public sealed record ReminderPerson(Contact Addressee, IReadOnlyList<(DueUnit Unit, Contact Contact)> Units);
