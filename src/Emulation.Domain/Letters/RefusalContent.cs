using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That what was handed in was not taken, to the person who handed it in.</summary>
/// <param name="UnitName">For which unit.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="ReceivedAt">When it was handed in, local time.</param>
/// <param name="Files">Names of the files.</param>
/// <param name="Refusal">Why.</param>
/// <param name="Page">The unit's page.</param>
public sealed record RefusalContent(
    string ClusterName,
    string TimeZone,
    string UnitName,
    string ActivityTitle,
    DateTime ReceivedAt,
    IReadOnlyList<string> Files,
    Refusal Refusal,
    LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "refusal";
}
