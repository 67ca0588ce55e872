using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>A letter that an organizer sends to nobody but himself to see how it reads. It answers for nothing.</summary>
/// <param name="Letter">What it says.</param>
/// <param name="Own">The words that are tried.</param>
public sealed record TestContent(string ClusterName, string TimeZone, LetterContent Letter, OwnWords? Own) : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "test";
}
