using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That a unit has a later deadline, or no longer has one, to each of its people.</summary>
/// <param name="UnitName">Whose deadline.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="PlanDeadline">The plan's deadline, local time.</param>
/// <param name="ExtendedTo">The unit's own deadline, local time; null where an extension was taken back.</param>
/// <param name="Reason">Why, in the organizer's words; null where an extension was taken back.</param>
/// <param name="Page">The recipient's link to the unit's page.</param>
public sealed record ExtensionContent(
    string ClusterName,
    string TimeZone,
    string UnitName,
    string ActivityTitle,
    DateTime PlanDeadline,
    DateTime? ExtendedTo,
    string? Reason,
    LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "extension";
}
