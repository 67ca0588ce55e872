using EmulationFunctions.Entry;

namespace EmulationFunctions.Uploads;

/// <summary>Somebody who hands something in for a unit.</summary>
/// <param name="Visit">The unit's contact, or an organizer.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="OnBehalf">Whether an organizer does it for the unit.</param>
internal sealed record Handover(ContactVisit Visit, string Unit, bool OnBehalf)
{
    /// <summary>A contact hands in for the unit that the contact belongs to.</summary>
    public static Handover Of(ContactVisit visit) => new(visit, visit.Contact.UnitId!, OnBehalf: false);
}
