namespace Emulation.Domain.Clusters;

/// <summary>A cluster as somebody handed it in: anything may be missing or wrong.</summary>
public sealed record ClusterDraft(
    string? Name,
    string? TimeZone,
    string? Language,
    IReadOnlyList<LeadershipDraft?>? Leadership,
    IReadOnlyList<UnitDraft?>? Units,
    IReadOnlyList<ContactDraft?>? Contacts,
    ReminderPolicyDraft? Reminders = null,
    OfficeHoursDraft? OfficeHours = null)
{
    /// <summary>Most contacts of one unit: what changes for all of them is written at once.</summary>
    public const int MostContacts = 30;

    /// <summary>Checks all of it: the cluster, or every fault.</summary>
    public Checked<Cluster> Check()
    {
        var faults = new Faults();
        var name = faults.Text(Name, "/name");
        if (!ClusterZone.IsKnown(TimeZone))
            faults.Add("/timeZone", "unknown-time-zone", "An IANA time zone such as Asia/Ho_Chi_Minh is needed here.");
        var language = faults.Choice<Language>(Language ?? "vi", "/language", "unknown-language");

        var units = (Units ?? []).Select((unit, at) => ReadUnit(unit, $"/units/{at}", faults)).ToList();
        Unique(units.Select(unit => unit.Id), at => $"/units/{at}/id", faults);
        var known = units.Select(unit => unit.Id).ToHashSet();

        var contacts = (Contacts ?? []).Select((contact, at) => ReadContact(contact, $"/contacts/{at}", known, language, faults)).ToList();
        Unique(contacts.Select(contact => contact.Id), at => $"/contacts/{at}/id", faults);

        foreach (var crowd in contacts.GroupBy(contact => contact.UnitId).Where(unit => unit.Count() > MostContacts))
            faults.Add("/contacts", "too-many", $"More than {MostContacts} contacts belong to {(crowd.Key is null ? "no unit" : $"unit '{crowd.Key}'")}.");

        var leadership = (Leadership ?? []).Select((year, at) => ReadLeadership(year, $"/leadership/{at}", known, faults)).ToList();
        Unique(leadership.Select(year => $"{year.Year}"), at => $"/leadership/{at}/year", faults);

        var hours = OfficeHours?.Read("/officeHours", faults);
        var reminders = Reminders?.Read("/reminders", hours ?? Clusters.OfficeHours.Usual, faults);

        return faults.Judge(() => new Cluster(name, TimeZone!, language, leadership, units, contacts) { Reminders = reminders, OfficeHours = hours });
    }

    private static Unit ReadUnit(UnitDraft? unit, string pointer, Faults faults) =>
        new(faults.Id(unit?.Id, $"{pointer}/id"), faults.Text(unit?.Name, $"{pointer}/name"));

    private static Contact ReadContact(ContactDraft? contact, string pointer, HashSet<string> units, Language language, Faults faults)
    {
        var id = faults.Id(contact?.Id, $"{pointer}/id");
        var name = faults.Text(contact?.Name, $"{pointer}/name");
        var email = contact?.Email?.Trim() ?? "";
        if (!Mailbox.IsValid(email))
            faults.Add($"{pointer}/email", "bad-email", "An e-mail address is needed here.");
        var role = faults.Choice<ContactRole>(contact?.Role, $"{pointer}/role", "unknown-role");
        if (contact?.UnitId is { } unit && !units.Contains(unit))
            faults.Add($"{pointer}/unitId", "unknown-unit", $"The cluster has no unit '{unit}'.");
        if (contact is { UnitId: null } && role is ContactRole.Leader or ContactRole.Secretary)
            faults.Add($"{pointer}/unitId", "missing", "A leader or secretary belongs to a unit.");
        var reads = contact?.Language is null ? language : faults.Choice<Language>(contact.Language, $"{pointer}/language", "unknown-language");
        return new(id, name, email, contact?.UnitId, role, reads);
    }

    private static Leadership ReadLeadership(LeadershipDraft? year, string pointer, HashSet<string> units, Faults faults)
    {
        if (year?.Year is not (>= 2000 and <= 2100))
            faults.Add($"{pointer}/year", "bad-year", "A year from 2000 to 2100 is needed here.");
        if (year?.Head is null || !units.Contains(year.Head))
            faults.Add($"{pointer}/head", "unknown-unit", "The head is one of the cluster's units.");
        if (year?.Deputy is { } deputy && !units.Contains(deputy))
            faults.Add($"{pointer}/deputy", "unknown-unit", "The deputy is one of the cluster's units.");
        return new(year?.Year ?? 0, year?.Head ?? "", year?.Deputy);
    }

    private static void Unique(IEnumerable<string> ids, Func<int, string> pointer, Faults faults)
    {
        var seen = new HashSet<string>();
        foreach (var (at, id) in ids.Index())
        {
            if (!seen.Add(id))
                faults.Add(pointer(at), "duplicate", $"'{id}' is there twice.");
        }
    }
}

/// <summary>A year's leadership as handed in.</summary>
public sealed record LeadershipDraft(int? Year, string? Head, string? Deputy);

/// <summary>A unit as handed in.</summary>
public sealed record UnitDraft(string? Id, string? Name);

/// <summary>A contact as handed in.</summary>
public sealed record ContactDraft(string? Id, string? Name, string? Email, string? UnitId, string? Role, string? Language);
