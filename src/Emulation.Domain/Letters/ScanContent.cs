using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That a file stays closed, to an organizer: it is malicious, or nobody has scanned it.</summary>
/// <param name="UnitName">Whose file.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="FileName">The file.</param>
/// <param name="Version">The version with which it came.</param>
/// <param name="IsMalicious">Whether a threat was found; else no verdict has come in time.</param>
public sealed record ScanContent(
    string ClusterName, string TimeZone, string UnitName, string ActivityTitle, string FileName, int Version, bool IsMalicious)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "scan";

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool HasLink => false;
}
