using Emulation.Domain.Search;

namespace Emulation.Domain.Clusters.People;

/// <summary>Reads the rows of a list of people, each cell by itself.</summary>
internal sealed class PeopleReading(Cluster cluster, bool addUnits)
{
    /// <summary>Rows before a heading at the most: titles, as sheets have them.</summary>
    private const int MostTitles = 10;

    private static readonly PeopleColumn[] Usual = [PeopleColumn.Name, PeopleColumn.Email, PeopleColumn.Unit, PeopleColumn.Role, PeopleColumn.Language];

    private readonly List<Unit> newUnits = [];

    public List<PeopleFault> Faults { get; } = [];

    public IReadOnlyList<Unit> NewUnits => newUnits;

    /// <summary>Headings of columns that hold something and are not read.</summary>
    public IReadOnlyList<string> Unread { get; private set; } = [];

    public List<ReadPerson> Read(IReadOnlyList<PeopleRow> rows)
    {
        var heading = rows.Take(MostTitles).ToList().FindIndex(IsHeading);
        var columns = heading < 0 ? Usual : [.. rows[heading].Cells.Select(cell => PeopleWords.ColumnOf(cell) ?? (PeopleColumn)(-1))];
        if (heading >= 0)
            Unread = [.. rows[heading].Cells.Where((cell, at) => !PeopleWords.IsAside(cell) && !IsRead(at) && rows.Skip(heading + 1).Any(row => !string.IsNullOrWhiteSpace(row.Cells.ElementAtOrDefault(at))))];
        return [.. rows.Skip(heading + 1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).Select(row => Person(row, columns))];

        bool IsRead(int at) => Enum.IsDefined(columns[at]) && Array.IndexOf(columns, columns[at]) == at;
    }

    private static bool IsHeading(PeopleRow row) =>
        row.Cells.Select(PeopleWords.ColumnOf).OfType<PeopleColumn>().Distinct().Count() >= 2 && !row.Cells.Any(cell => cell.Contains('@', StringComparison.Ordinal));

    private ReadPerson Person(PeopleRow row, PeopleColumn[] columns)
    {
        string Cell(PeopleColumn column) => Array.IndexOf(columns, column) is >= 0 and var at && at < row.Cells.Count ? PlainText.Line(row.Cells[at]) : "";
        var person = new ReadPerson(row.Number, columns, Cell(PeopleColumn.Id), Cell(PeopleColumn.Name), Cell(PeopleColumn.Email));
        if (person.Email.Length == 0 || !Mailbox.IsValid(person.Email))
            Faults.Add(person.Fault(PeopleColumn.Email, person.Email.Length == 0 ? "missing" : "bad-mailbox"));
        if (person.Id.Length > 0 && !Domain.Id.IsValid(person.Id))
            Faults.Add(person.Fault(PeopleColumn.Id, "bad-id"));
        if (person.Name.Length > 300)
            Faults.Add(person.Fault(PeopleColumn.Name, "too-long"));
        return person with
        {
            Unit = Unit(person, Cell(PeopleColumn.Unit)),
            Role = Word(person, PeopleColumn.Role, Cell(PeopleColumn.Role), PeopleWords.RoleOf, "unknown-role"),
            Language = Word(person, PeopleColumn.Language, Cell(PeopleColumn.Language), PeopleWords.LanguageOf, "unknown-language"),
        };
    }

    private string? Unit(ReadPerson person, string word)
    {
        if (word.Length == 0)
            return null;
        if (cluster.Units.Concat(newUnits).FirstOrDefault(unit => unit.Id == word || Folding.Of(unit.Name) == Folding.Of(word)) is { } known)
            return known.Id;
        if (!addUnits || word.Length > 300)
        {
            Faults.Add(person.Fault(PeopleColumn.Unit, addUnits ? "too-long" : "unknown-unit"));
            return null;
        }

        var unit = new Unit(Domain.Id.Of(word, "unit", cluster.Units.Concat(newUnits).Select(one => one.Id).ToHashSet()), word);
        newUnits.Add(unit);
        return unit.Id;
    }

    private T? Word<T>(ReadPerson person, PeopleColumn column, string word, Func<string, T?> find, string code)
        where T : struct
    {
        var found = word.Length == 0 ? null : find(word);
        if (word.Length > 0 && found is null)
            Faults.Add(person.Fault(column, code));
        return found;
    }
}

/// <summary>A row as it was read; null or empty is what it does not say.</summary>
internal sealed record ReadPerson(int Row, PeopleColumn[] Columns, string Id, string Name, string Email)
{
    public string? Unit { get; init; }

    public ContactRole? Role { get; init; }

    public Language? Language { get; init; }

    public PeopleFault Fault(PeopleColumn column, string code) => new(Row, Math.Max(Array.IndexOf(Columns, column), 0), column, code);

    /// <summary>The person as it would be. What is missing of a new one is a fault.</summary>
    public PersonChange Against(Contact? before, Language usual, HashSet<string> taken, List<PeopleFault> faults)
    {
        if (before is not null)
        {
            var after = before with
            {
                Name = Name.Length > 0 ? Name : before.Name,
                Email = Mailbox.Normal(Email) == Mailbox.Normal(before.Email) || Email.Length == 0 ? before.Email : Email,
                UnitId = Unit ?? before.UnitId,
                Role = Role ?? before.Role,
                Language = Language ?? before.Language,
            };
            return new(Row, Lacks(after, faults), before);
        }

        if (Name.Length == 0)
            faults.Add(Fault(PeopleColumn.Name, "missing"));
        var id = Id.Length > 0 && !taken.Contains(Id) ? Id : Domain.Id.Of(Name, "person", taken);
        return new(Row, Lacks(new(id, Name, Email, Unit, Role ?? ContactRole.Other, Language ?? usual), faults), null);
    }

    private Contact Lacks(Contact after, List<PeopleFault> faults)
    {
        if (after.UnitId is null && after.Role is ContactRole.Leader or ContactRole.Secretary && !faults.Exists(one => one.Row == Row && one.Column == PeopleColumn.Unit))
            faults.Add(Fault(PeopleColumn.Unit, "missing"));
        return after;
    }
}
