using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That a version has to be mended, to each of the unit's people.</summary>
/// <param name="UnitName">Whose submission.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="Version">Which version.</param>
/// <param name="Reason">Why, in the organizer's words.</param>
/// <param name="Notes">What to mend in single documents.</param>
/// <param name="Deadline">The unit's own deadline, local time.</param>
/// <param name="Stage">How far the deadline is.</param>
/// <param name="Page">The recipient's link to the unit's page.</param>
public sealed record ReturnContent(
    string ClusterName,
    string TimeZone,
    string UnitName,
    string ActivityTitle,
    int Version,
    string Reason,
    IReadOnlyList<ReturnedDocument> Notes,
    DateTime Deadline,
    DeadlineStage Stage,
    LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "return";
}

/// <summary>A document that has to be mended.</summary>
/// <param name="DocumentTitle">What was asked for; empty for an activity's only report.</param>
/// <param name="Note">What to mend.</param>
public sealed record ReturnedDocument(string DocumentTitle, string Note);
