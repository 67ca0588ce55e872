using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That letters do not arrive at an address, to the organizers.</summary>
/// <param name="PersonName">Whom the address belongs to.</param>
/// <param name="Email">The address.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Reason">Why, in the mailbox's or the service's words.</param>
/// <param name="LetterSubject">The letter that did not arrive.</param>
/// <param name="At">When, local time.</param>
public sealed record ClosedAddressContent(
    string ClusterName, string TimeZone, string PersonName, string Email, AddressFault Fault, string? Reason, string LetterSubject, DateTime At)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "closedAddress";

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool HasLink => false;
}
