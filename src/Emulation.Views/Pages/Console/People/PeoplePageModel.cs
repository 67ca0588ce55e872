namespace Emulation.Views.Pages;

/// <summary>The room of units and people.</summary>
/// <param name="Filter">What was searched for; empty for everything.</param>
/// <param name="Units">The units of this page with their people; first those of no unit.</param>
/// <param name="AllPeople">People of the whole cluster.</param>
/// <param name="AllUnits">Units of the whole cluster.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Notice">What has just been done, if anything.</param>
public sealed record PeoplePageModel(
    PageShell Shell, string Filter, IReadOnlyList<PeopleUnit> Units, int AllPeople, int AllUnits, int Page, int Pages, PeopleNotice Notice)
    : PageModel(Shell)
{
    /// <summary>What has just been decided about a request to be replaced.</summary>
    public ConsoleNotice Decided { get; init; }

    /// <summary>Requests to be replaced that wait for an organizer.</summary>
    public IReadOnlyList<ConsoleReplacement> Replacements { get; init; } = [];

    /// <summary>What was typed to decline one of them, and does not hold.</summary>
    public WrongDecline? Declined { get; init; }

    /// <summary>Addresses at which letters do not arrive.</summary>
    public IReadOnlyList<ConsoleClosedAddress> ClosedAddresses { get; init; } = [];

    /// <summary>Units whose reminders no secretary gets.</summary>
    public IReadOnlyList<PeopleUnit> WithoutSecretary { get; init; } = [];

    internal override Type Component => typeof(PeoplePage);

    internal string Address(int page) => Filter.Length == 0 ? $"/console/people?page={page}" : $"/console/people?q={Uri.EscapeDataString(Filter)}&page={page}";
}

/// <summary>A unit and its people.</summary>
/// <param name="Unit">The unit; null for those of no unit.</param>
/// <param name="People">Its people.</param>
public sealed record PeopleUnit(Unit? Unit, IReadOnlyList<PersonLine> People)
{
    /// <summary>The year in which it is head, if this one or the next.</summary>
    public int? Head { get; init; }

    /// <summary>The year in which it is deputy, if this one or the next.</summary>
    public int? Deputy { get; init; }
}

/// <summary>A person on the list.</summary>
/// <param name="Contact">The person.</param>
/// <param name="LinkUntil">Until when the form link is good, local; null where there is none.</param>
/// <param name="IsClosed">Whether letters do not arrive.</param>
public sealed record PersonLine(Contact Contact, DateTime? LinkUntil = null, bool IsClosed = false)
{
    /// <summary>The person's page.</summary>
    public string Url => $"/console/people/{Contact.Id}";
}

/// <summary>What an organizer has just done with people.</summary>
public enum PeopleNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A person was added or changed.</summary>
    Saved,

    /// <summary>A person was removed.</summary>
    Removed,

    /// <summary>A unit was added or changed.</summary>
    UnitSaved,

    /// <summary>A unit was removed.</summary>
    UnitRemoved,

    /// <summary>Head and deputy of a year were saved.</summary>
    LeadershipSaved,

    /// <summary>A list was applied.</summary>
    Imported,

    /// <summary>Somebody took a person's place.</summary>
    Replaced,

    /// <summary>A person's data is being deleted.</summary>
    ErasureBegun,

    /// <summary>A link was made anew.</summary>
    LinkMade,

    /// <summary>A link was revoked.</summary>
    LinkRevoked,
}
