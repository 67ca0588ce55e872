namespace Emulation.Domain.Clusters.People;

/// <summary>What a list of people would do to a cluster. Nobody is removed by a list.</summary>
/// <param name="People">Each row's person, in the order of the rows; also of rows without faults where others have some.</param>
/// <param name="NewUnits">Units that the list names and the cluster does not have yet.</param>
/// <param name="Faults">What is wrong, in the order of the rows.</param>
/// <param name="After">The cluster as it would be; null where something is wrong.</param>
public sealed record PeopleImport(IReadOnlyList<PersonChange> People, IReadOnlyList<Unit> NewUnits, IReadOnlyList<PeopleFault> Faults, Cluster? After)
{
    /// <summary>Headings of columns that hold something and were not read.</summary>
    public IReadOnlyList<string> Unread { get; private init; } = [];

    /// <summary>Whether everybody is as the list has them already.</summary>
    public bool IsDone => After is not null && NewUnits.Count == 0 && People.All(one => one.Kind == PersonChangeKind.Same);

    /// <summary>Rows of one list at the most.</summary>
    public const int MostRows = 2000;

    /// <summary>
    /// Judges a list. Its first rows may be titles; a row that names at least two columns is the heading. Without one the
    /// columns are name, mailbox, unit, role, language. A person is known by id, else by mailbox and unit, else by mailbox,
    /// else by name and unit; what a row leaves empty stays as it is.
    /// </summary>
    /// <param name="cluster">The cluster as it is.</param>
    /// <param name="rows">The list's rows.</param>
    /// <param name="addUnits">Whether a unit that the cluster does not have is added, else it is a fault.</param>
    public static PeopleImport Of(Cluster cluster, IReadOnlyList<PeopleRow> rows, bool addUnits)
    {
        if (rows.Count > MostRows)
            return new([], [], [new(rows[MostRows].Number, 0, PeopleColumn.Name, "too-many")], null);
        var reading = new PeopleReading(cluster, addUnits);
        var read = reading.Read(rows);
        if (read.Count == 0 && reading.Faults.Count == 0)
            return new([], [], [new(1, 0, PeopleColumn.Name, "nobody-listed")], null) { Unread = reading.Unread };
        var matched = PeopleMatching.Match(cluster, read);

        var faults = reading.Faults.ToList();
        var taken = cluster.Contacts.Select(one => one.Id).ToHashSet();
        var seen = new HashSet<(string, string?)>();
        var people = new List<PersonChange>();
        foreach (var (person, before) in matched)
        {
            var change = person.Against(before, cluster.Language, taken, faults);
            taken.Add(change.After.Id);
            if (person.Email.Length > 0 && !seen.Add((Mailbox.Normal(person.Email), change.After.UnitId)))
                faults.Add(person.Fault(PeopleColumn.Email, "named-twice"));
            people.Add(change);
        }

        var after = cluster.With(people.Select(one => one.After), reading.NewUnits);
        if (faults.Count == 0)
            faults.AddRange(Wrong(cluster, after, people, matched));
        return new(people, reading.NewUnits, [.. faults.OrderBy(fault => fault.Row)], faults.Count == 0 ? after : null) { Unread = reading.Unread };
    }

    /// <summary>What the check of a whole cluster finds, at the rows that it is about.</summary>
    private static IEnumerable<PeopleFault> Wrong(Cluster before, Cluster after, List<PersonChange> people, IReadOnlyList<(ReadPerson Person, Contact? Before)> rows)
    {
        if (before.Organizers().Any() && !after.Organizers().Any())
        {
            var last = people.FindIndex(one => one.Before?.Role == ContactRole.Organizer);
            yield return rows[last].Person.Fault(PeopleColumn.Role, "last-organizer");
        }

        foreach (var fault in before.Judge(after.Draft(), "").Faults)
        {
            var parts = fault.Pointer.Split('/');
            var at = parts is [_, "contacts", var number, ..] ? people.FindIndex(one => one.After.Id == after.Contacts[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)].Id) : 0;
            yield return rows[Math.Max(at, 0)].Person.Fault(parts[^1] switch { "id" => PeopleColumn.Id, "name" => PeopleColumn.Name, "email" => PeopleColumn.Email, _ => PeopleColumn.Unit }, fault.Code);
        }
    }
}

/// <summary>What a row does to one person.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="After">The person as it would be.</param>
/// <param name="Before">The person as it is; null for a new one.</param>
public sealed record PersonChange(int Row, Contact After, Contact? Before)
{
    /// <summary>New, changed or the same.</summary>
    public PersonChangeKind Kind => Before is null ? PersonChangeKind.New : Before == After ? PersonChangeKind.Same : PersonChangeKind.Changed;
}

/// <summary>What becomes of a person.</summary>
public enum PersonChangeKind
{
    /// <summary>Everything is as it was.</summary>
    Same,

    /// <summary>The cluster does not have the person yet.</summary>
    New,

    /// <summary>Something is other than before.</summary>
    Changed,
}

/// <summary>One thing wrong with a row.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="Cell">The cell's place in the row, from 0.</param>
/// <param name="Column">What stands in that column.</param>
/// <param name="Code">Stable name of the rule.</param>
public sealed record PeopleFault(int Row, int Cell, PeopleColumn Column, string Code);
