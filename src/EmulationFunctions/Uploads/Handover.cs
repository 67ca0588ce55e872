using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Entry;
using EmulationFunctions.Links;

namespace EmulationFunctions.Uploads;

/// <summary>Somebody who hands something in for a unit.</summary>
/// <param name="Stored">The cluster.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Sender">The unit's contact, or an organizer.</param>
internal sealed record Handover(StoredCluster Stored, string Unit, Sender Sender)
{
    /// <summary>The cluster's units and people.</summary>
    public Cluster Cluster => Stored.Cluster;

    /// <summary>What audit rows call the link.</summary>
    public string ShortLink => Sender.Link.Id.Length == 0 ? "" : LinkTokens.Short(Sender.Link.Id);

    /// <summary>The same; null where no link was used.</summary>
    public string? AuditLink => ShortLink.Length == 0 ? null : ShortLink;

    /// <summary>A contact hands in for the unit that the contact belongs to.</summary>
    public static Handover Of(ContactVisit visit) => new(visit.Stored, visit.Contact.UnitId!, SenderOf(visit, onBehalf: false));

    /// <summary>An organizer hands in for a unit.</summary>
    public static Handover OnBehalf(ContactVisit visit, string unit) => new(visit.Stored, unit, SenderOf(visit, onBehalf: true));

    /// <summary>A program does it for a unit, with an organizer's or the operator's token.</summary>
    public static Handover OfProgram(ApiVisit visit, StoredCluster stored, string unit) =>
        new(stored, unit, new Sender(visit.By, stored.Cluster.Contact(visit.By)?.Name ?? visit.By, new LinkReference("", LinkPurpose.Api), OnBehalf: true));

    private static Sender SenderOf(ContactVisit visit, bool onBehalf) => new(visit.Contact.Id, visit.Contact.Name, visit.Link.Reference, onBehalf);
}
