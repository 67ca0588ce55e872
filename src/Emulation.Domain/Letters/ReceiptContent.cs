using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>What was received, to the person through whose link it came, or to the unit's people where an organizer handed it in.</summary>
/// <param name="UnitName">Whose submission.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="Version">Number of the version.</param>
/// <param name="Receipt">Receipt number.</param>
/// <param name="ReceivedAt">Local time.</param>
/// <param name="Late">Whether it came after the deadline.</param>
/// <param name="Arrived">The files that came with this version.</param>
/// <param name="Kept">Files carried forward from earlier versions.</param>
/// <param name="Missing">Titles of required documents that have never come; empty when complete.</param>
/// <param name="Page">The unit's page.</param>
/// <param name="OnBehalfBy">The organizer who handed it in for the unit; null where the unit did itself.</param>
public sealed record ReceiptContent(
    string ClusterName,
    string TimeZone,
    string UnitName,
    string ActivityTitle,
    int Version,
    string Receipt,
    DateTime ReceivedAt,
    bool Late,
    IReadOnlyList<ReceivedFile> Arrived,
    IReadOnlyList<ReceivedFile> Kept,
    IReadOnlyList<string> Missing,
    LinkReference Page,
    string? OnBehalfBy = null)
    : LetterContent(ClusterName, TimeZone)
{
    /// <summary>When it was begun, local time, where it counts as in time for that; null where it arrived in time, or is late.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTime? BegunAt { get; init; }

    /// <summary>Of a registration: the values of this version, in the order of the activity.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReceivedValue>? Values { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "receipt";
}

/// <summary>A file named in a receipt.</summary>
/// <param name="DocumentTitle">The document it answers; empty for an activity's only report.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record ReceivedFile(string DocumentTitle, string Name, long Size, string Sha256);

/// <summary>A registered value named in a receipt.</summary>
/// <param name="Title">The indicator.</param>
/// <param name="Measure">Its unit of measure; empty where it is a bare number.</param>
/// <param name="Value">The value.</param>
public sealed record ReceivedValue(string Title, string Measure, decimal Value);
