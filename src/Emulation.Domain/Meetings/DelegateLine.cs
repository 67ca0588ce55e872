namespace Emulation.Domain.Meetings;

/// <summary>Somebody on a list of the day (đại biểu).</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Organization">The unit, or where a guest comes from; empty where nobody said.</param>
/// <param name="Contact">The contact's role in the cluster; null for guests.</param>
public sealed record DelegateLine(string Name, string Organization, ContactRole? Contact)
{
    /// <summary>All who may come, that is all but those who said no or were taken off the list, in the Vietnamese order of names.</summary>
    public static IReadOnlyList<DelegateLine> Of(Cluster cluster, IEnumerable<Invitee> invitees) =>
    [
        .. invitees.Where(invitee => !invitee.IsRemoved && invitee.Answer != Answer.No)
            .Select(invitee => new DelegateLine(invitee.Name, cluster.Unit(invitee.UnitId)?.Name ?? invitee.Organization ?? "", cluster.Contact(invitee.ContactId)?.Role))
            .OrderBy(line => line.Name, VietnameseNameOrder.Instance)
            .ThenBy(line => line.Organization, StringComparer.Ordinal),
    ];
}
