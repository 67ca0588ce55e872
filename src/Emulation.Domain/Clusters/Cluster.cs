namespace Emulation.Domain.Clusters;

/// <summary>A group of units that compete under a yearly plan (cụm thi đua).</summary>
/// <param name="Name">What people call it.</param>
/// <param name="TimeZone">IANA zone in which its deadlines are meant.</param>
/// <param name="Language">Language of its own texts, where no reader's language is known.</param>
/// <param name="Leadership">Which unit is head and which deputy, by year.</param>
/// <param name="Units">Its member companies.</param>
/// <param name="Contacts">Its people.</param>
public sealed record Cluster(
    string Name,
    string TimeZone,
    Language Language,
    IReadOnlyList<Leadership> Leadership,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Contact> Contacts)
{
    /// <summary>How units are reminded, where neither plan nor activity says otherwise.</summary>
    public ReminderPolicy? Reminders { get; init; }

    /// <summary>The hours in which reminders go out, where the cluster says them.</summary>
    public OfficeHours? OfficeHours { get; init; }

    /// <summary>The hours in which reminders go out.</summary>
    public OfficeHours Hours() => OfficeHours ?? Clusters.OfficeHours.Usual;

    /// <summary>The zone in which the cluster's local times become instants.</summary>
    public ClusterZone Zone() => ClusterZone.Of(TimeZone);

    /// <summary>The unit with this id, or null.</summary>
    public Unit? Unit(string? id) => Units.FirstOrDefault(unit => unit.Id == id);

    /// <summary>The contact with this id, or null.</summary>
    public Contact? Contact(string? id) => Contacts.FirstOrDefault(contact => contact.Id == id);

    /// <summary>The people who run the cluster's paperwork.</summary>
    public IEnumerable<Contact> Organizers() => Contacts.Where(contact => contact.Role == ContactRole.Organizer);

    /// <summary>Whom letters name as the one to ask: the first organizer, or null where there is none yet.</summary>
    public Contact? FirstOrganizer() => Organizers().FirstOrDefault();

    /// <summary>Who leads the unit.</summary>
    public IEnumerable<Contact> Leaders(string? unitId) =>
        Contacts.Where(contact => contact.UnitId is not null && contact.UnitId == unitId && contact.Role == ContactRole.Leader);

    /// <summary>Who hears of it when the unit is overdue: its leaders, but not where they answer for its papers themselves.</summary>
    public IEnumerable<Contact> Superiors(string unitId) => Leaders(unitId).Except(Responsible(unitId));

    /// <summary>Who leads the cluster in a year: the leaders of its head unit.</summary>
    public IEnumerable<Contact> HeadLeaders(int year) => Leaders(Leadership.FirstOrDefault(one => one.Year == year)?.Head);

    /// <summary>Whom the unit's duties concern: its secretaries, or its leaders while it has none.</summary>
    public IReadOnlyList<Contact> Responsible(string unitId)
    {
        var people = Contacts.Where(contact => contact.UnitId == unitId).ToList();
        var secretaries = people.Where(contact => contact.Role == ContactRole.Secretary).ToList();
        return secretaries.Count > 0 ? secretaries : [.. people.Where(contact => contact.Role == ContactRole.Leader)];
    }
}

/// <summary>A member company of the cluster (đơn vị).</summary>
/// <param name="Id">Its name in addresses and keys.</param>
/// <param name="Name">What people call it.</param>
public sealed record Unit(string Id, string Name);

/// <summary>The units that lead the cluster in one year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Head">Id of the head unit (cụm trưởng).</param>
/// <param name="Deputy">Id of the deputy unit (cụm phó), if one is elected.</param>
public sealed record Leadership(int Year, string Head, string? Deputy);

/// <summary>A person of the cluster.</summary>
/// <param name="Id">Name in addresses and keys.</param>
/// <param name="Name">Name in letters.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="UnitId">The unit the person belongs to; organizers may have none.</param>
/// <param name="Role">What the person does.</param>
/// <param name="Language">The language the person reads.</param>
public sealed record Contact(string Id, string Name, string Email, string? UnitId, ContactRole Role, Language Language);

/// <summary>What a contact does.</summary>
public enum ContactRole
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Leads a unit.</summary>
    Leader,

    /// <summary>Keeps a unit's papers.</summary>
    Secretary,

    /// <summary>Runs the cluster's paperwork (thư ký, ban tổ chức).</summary>
    Organizer,
}

/// <summary>The languages that people of the cluster read.</summary>
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vi,

    /// <summary>English.</summary>
    En,

    /// <summary>Russian.</summary>
    Ru,
}
