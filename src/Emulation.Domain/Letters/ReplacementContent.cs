using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>That somebody else should get a contact's letters, to an organizer, who decides.</summary>
/// <param name="UnitName">For which unit.</param>
/// <param name="PersonName">Who asks.</param>
/// <param name="NewName">Who should take over.</param>
/// <param name="NewEmail">At which mailbox.</param>
/// <param name="Console">Where it is decided.</param>
public sealed record ReplacementAskedContent(
    string ClusterName, string TimeZone, string UnitName, string PersonName, string NewName, string NewEmail, LinkReference Console)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "replacementAsked";
}

/// <summary>That letters keep going to whoever asked for somebody else to get them.</summary>
/// <param name="UnitName">For which unit.</param>
/// <param name="NewName">Who was suggested.</param>
/// <param name="Reason">Why not, in the organizer's words.</param>
/// <param name="Page">The asker's link to the unit's page.</param>
public sealed record ReplacementDeclinedContent(string ClusterName, string TimeZone, string UnitName, string NewName, string Reason, LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "replacementDeclined";
}

/// <summary>To somebody who took over from a contact of a unit.</summary>
/// <param name="UnitName">For which unit.</param>
/// <param name="Before">Who had it before.</param>
/// <param name="Page">The person's link to the unit's page.</param>
public sealed record WelcomeContent(string ClusterName, string TimeZone, string UnitName, string Before, LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "welcome";
}
