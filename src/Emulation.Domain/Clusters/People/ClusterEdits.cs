using System.Globalization;
using Emulation.Domain.Search;

namespace Emulation.Domain.Clusters.People;

/// <summary>Changes of one person, one unit or one year's leadership. Each is judged by the check that a whole cluster has; faults are told by the form's own fields.</summary>
public static class ClusterEdits
{
    /// <summary>The cluster as somebody would hand it in.</summary>
    public static ClusterDraft Draft(this Cluster cluster) => new(
        cluster.Name,
        cluster.TimeZone,
        cluster.Language.ToString(),
        [.. cluster.Leadership.Select(year => new LeadershipDraft(year.Year, year.Head, year.Deputy))],
        [.. cluster.Units.Select(unit => new UnitDraft(unit.Id, unit.Name))],
        [.. cluster.Contacts.Select(Draft)]);

    /// <summary>The person as somebody would hand it in.</summary>
    public static ContactDraft Draft(this Contact contact) =>
        new(contact.Id, contact.Name, contact.Email, contact.UnitId, contact.Role.ToString().ToLowerInvariant(), contact.Language.ToString().ToLowerInvariant());

    /// <summary>The cluster with the person as handed in: in its place where its id is there, else as the last one.</summary>
    public static Checked<Cluster> With(this Cluster cluster, ContactDraft person)
    {
        var draft = cluster.Draft();
        var people = draft.Contacts!.ToList();
        var at = people.FindIndex(one => one!.Id == person.Id);
        if (at < 0)
            people.Add(person);
        else
            people[at] = person;

        var (after, faults) = cluster.Judge(draft with { Contacts = people }, $"/contacts/{(at < 0 ? people.Count - 1 : at)}");
        if (after is null)
            return new(null, faults);
        var found = new Faults();
        var saved = after.Contact(person.Id)!;
        if (after.Contacts.Any(other => other.Id != saved.Id && other.UnitId == saved.UnitId && Mailbox.Normal(other.Email) == Mailbox.Normal(saved.Email)))
            found.Add("/email", "mailbox-taken", "Another person of this unit has this mailbox.");
        if (cluster.Organizers().Any() && !after.Organizers().Any())
            found.Add("/role", "last-organizer", "A cluster keeps at least one organizer.");
        return found.Judge(() => after);
    }

    /// <summary>The cluster with the unit as handed in.</summary>
    public static Checked<Cluster> With(this Cluster cluster, UnitDraft unit)
    {
        var draft = cluster.Draft();
        var units = draft.Units!.ToList();
        var at = units.FindIndex(one => one!.Id == unit.Id);
        if (at < 0)
            units.Add(unit);
        else
            units[at] = unit;

        var (after, faults) = cluster.Judge(draft with { Units = units }, $"/units/{(at < 0 ? units.Count - 1 : at)}");
        if (after is null)
            return new(null, faults);
        var found = new Faults();
        if (after.Units.Any(other => other.Id != unit.Id && Folding.Of(other.Name) == Folding.Of(unit.Name!)))
            found.Add("/name", "name-taken", "Another unit has this name.");
        return found.Judge(() => after);
    }

    /// <summary>The cluster with the year's head and deputy as handed in; without them where no head is named.</summary>
    public static Checked<Cluster> With(this Cluster cluster, LeadershipDraft year)
    {
        var draft = cluster.Draft();
        var others = draft.Leadership!.Where(one => one!.Year != year.Year).ToList();
        if (year is { Year: >= 2000 and <= 2100 } && string.IsNullOrEmpty(year.Head) && string.IsNullOrEmpty(year.Deputy))
            return cluster.Judge(draft with { Leadership = others }, "/leadership");
        var years = others.Append(year).OrderBy(one => one!.Year).ToList();
        var (after, faults) = cluster.Judge(draft with { Leadership = years }, string.Create(CultureInfo.InvariantCulture, $"/leadership/{years.IndexOf(year)}"));
        if (after is null)
            return new(null, faults);
        var found = new Faults();
        if (year.Head == year.Deputy)
            found.Add("/deputy", "head-is-deputy", "Head and deputy are two units.");
        return found.Judge(() => after);
    }

    /// <summary>The cluster with this policy of reminders; one that leaves everything open is none.</summary>
    public static Checked<Cluster> With(this Cluster cluster, ReminderPolicyDraft policy)
    {
        var faults = new Faults();
        var read = policy.Read("/reminders", cluster.Hours(), faults);
        return faults.Judge(() => cluster with { Reminders = policy.OrNone() is null ? null : read });
    }

    /// <summary>The cluster without these people; never without its last organizer.</summary>
    public static Checked<Cluster> WithoutPeople(this Cluster cluster, IReadOnlyCollection<string> contacts)
    {
        var after = cluster with { Contacts = [.. cluster.Contacts.Where(one => !contacts.Contains(one.Id))] };
        var found = new Faults();
        if (cluster.Organizers().Any() && !after.Organizers().Any())
            found.Add("/role", "last-organizer", "A cluster keeps at least one organizer.");
        return found.Judge(() => after);
    }

    /// <summary>The cluster without the unit; people who belong to it stand in the way, and so does its having led in a year.</summary>
    public static Checked<Cluster> WithoutUnit(this Cluster cluster, string unit)
    {
        var found = new Faults();
        if (cluster.Contacts.Any(one => one.UnitId == unit))
            found.Add("/unit", "unit-has-people", "People belong to this unit.");
        if (cluster.Leadership.Any(year => year.Head == unit || year.Deputy == unit))
            found.Add("/unit", "unit-leads", "The unit is head or deputy of a year.");
        return found.Judge(() => cluster with { Units = [.. cluster.Units.Where(one => one.Id != unit)] });
    }

    internal static Checked<Cluster> Judge(this Cluster before, ClusterDraft draft, string place)
    {
        var (after, faults) = draft.Check();
        return after is null
            ? new(null, [.. faults.Select(fault => fault with { Pointer = Field(fault.Pointer, place) })])
            : new(after with { Reminders = before.Reminders, OfficeHours = before.OfficeHours }, []);
    }

    private static string Field(string pointer, string place) =>
        pointer.StartsWith(place + "/", StringComparison.Ordinal) ? pointer[place.Length..]
        : pointer == "/contacts" ? "/unitId"
        : pointer;
}
