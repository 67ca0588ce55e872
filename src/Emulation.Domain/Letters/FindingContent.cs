using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That the result of an inspection has come, to the unit's people.</summary>
/// <param name="UnitName">Which unit was visited.</param>
/// <param name="ActivityTitle">The inspection.</param>
/// <param name="VisitedOn">The local day of the visit, where the plan names it.</param>
/// <param name="Files">The papers that came.</param>
/// <param name="Note">What the organizer tells the unit with them.</param>
/// <param name="By">Name of the organizer.</param>
/// <param name="Page">The unit's page.</param>
public sealed record FindingContent(
    string ClusterName,
    string TimeZone,
    string UnitName,
    string ActivityTitle,
    DateOnly? VisitedOn,
    IReadOnlyList<ReceivedFile> Files,
    string? Note,
    string By,
    LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "finding";
}
