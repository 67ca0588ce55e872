using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>Tells whoever changes a person, a unit or a year's leadership who did so meanwhile. The log holds much else about them that nobody has to choose from.</summary>
public sealed class PeopleConflicts(LastChanges changes)
{
    /// <summary>About a person; whoever accepts a request to be replaced changes the person too.</summary>
    internal Task<PeopleConflict> OfPersonAsync(ContactVisit visit, string person, IReadOnlyList<ConflictLine> lines, string theirs) =>
        OfAsync(visit, $"About eq {person} and ((What ge 'contact-' and What lt 'contact.') or What eq 'replacement-accepted')", lines, theirs);

    /// <summary>About a unit.</summary>
    internal Task<PeopleConflict> OfUnitAsync(ContactVisit visit, string unit, IReadOnlyList<ConflictLine> lines, string theirs) =>
        OfAsync(visit, $"About eq {unit} and What ge 'unit-' and What lt 'unit.'", lines, theirs);

    /// <summary>About who leads in a year.</summary>
    internal Task<PeopleConflict> OfLeadershipAsync(ContactVisit visit, int year, IReadOnlyList<ConflictLine> lines, string theirs) =>
        OfAsync(visit, $"About eq {year.ToString("0", System.Globalization.CultureInfo.InvariantCulture)} and What ge 'leadership-' and What lt 'leadership.'", lines, theirs);

    /// <summary>About anybody, and any unit.</summary>
    internal Task<PeopleConflict> OfListAsync(ContactVisit visit, string theirs) =>
        OfAsync(visit, $"(What ge 'contact-' and What lt 'contact.') or (What ge 'unit-' and What lt 'unit.') or What eq 'replacement-accepted'", [], theirs);

    private async Task<PeopleConflict> OfAsync(ContactVisit visit, FormattableString where, IReadOnlyList<ConflictLine> lines, string theirs)
    {
        var (who, at) = await changes.FindAsync(visit, where, _ => true);
        return new(who, at, lines, theirs);
    }
}
