namespace Emulation.Views.Pages;

/// <summary>A form of the room of people: what was typed, from what it was made, and what is wrong with it.</summary>
public abstract record PeopleFormModel(PageShell Shell) : PageModel(Shell)
{
    /// <summary>What stands for the state that the form was made from; a save of another state is a conflict.</summary>
    public string Seen { get; init; } = "";

    /// <summary>What is wrong with what was typed.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What somebody else has stored meanwhile.</summary>
    public PeopleConflict? Conflict { get; init; }

    internal IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => fault.Pointer == $"/{field}");
}

/// <summary>Somebody else's change of the same thing.</summary>
/// <param name="Who">The name of whoever changed it; null where that is not known.</param>
/// <param name="At">When, local.</param>
/// <param name="Lines">What differs: the field's label, what is stored, what was typed.</param>
/// <param name="TheirsUrl">Where what is stored stays.</param>
public sealed record PeopleConflict(string? Who, DateTime? At, IReadOnlyList<ConflictLine> Lines, string TheirsUrl);

/// <summary>One field in which two organizers differ.</summary>
/// <param name="Label">What the field is called.</param>
/// <param name="Theirs">What is stored.</param>
/// <param name="Yours">What was typed.</param>
public sealed record ConflictLine(string Label, string Theirs, string Yours);

/// <summary>Adds or changes a person.</summary>
/// <param name="Id">The person; null for a new one.</param>
/// <param name="Title">The person's name as it is stored.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="Units">The cluster's units.</param>
public sealed record PersonFormModel(PageShell Shell, string? Id, string Title, ContactDraft Typed, IReadOnlyList<Unit> Units) : PeopleFormModel(Shell)
{
    internal override Type Component => typeof(PersonFormPage);
}

/// <summary>Adds or changes a unit.</summary>
/// <param name="Id">The unit; null for a new one.</param>
/// <param name="Title">Its name as it is stored.</param>
/// <param name="Typed">What stands in the form.</param>
public sealed record UnitFormModel(PageShell Shell, string? Id, string Title, UnitDraft Typed) : PeopleFormModel(Shell)
{
    internal override Type Component => typeof(UnitFormPage);
}

/// <summary>Names head and deputy of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="Units">The cluster's units.</param>
/// <param name="Years">What stands for other years: the year, head, deputy.</param>
public sealed record LeadershipFormModel(PageShell Shell, int Year, LeadershipDraft Typed, IReadOnlyList<Unit> Units, IReadOnlyList<Leadership> Years) : PeopleFormModel(Shell)
{
    internal override Type Component => typeof(LeadershipFormPage);

    internal string Name(string? unit) => Units.FirstOrDefault(one => one.Id == unit)?.Name ?? "–";
}
