using System.Text.Json.Serialization;

namespace Emulation.Domain.Clusters.People;

/// <summary>
/// A person's wish that its data be deleted, until it has been fulfilled. Vietnam's Law on Personal Data Protection
/// 91/2025/QH15, in force since 1 January 2026: whom data is about may ask for its deletion (article 4, clause 1), and it
/// is deleted at that person's request (article 14, clause 1), so that nobody can bring it back.
/// </summary>
/// <param name="Id">Random name of the wish.</param>
/// <param name="Contacts">Ids under which the cluster knew the person.</param>
/// <param name="Email">The person's mailbox.</param>
/// <param name="Names">The person's names.</param>
/// <param name="Mask">What stands where a name stood, in the cluster's language.</param>
/// <param name="AskedAt">When.</param>
/// <param name="By">Who took the wish in: an organizer's contact id, or "operator".</param>
public sealed record Erasure(string Id, IReadOnlyList<string> Contacts, string Email, IReadOnlyList<string> Names, string Mask, DateTimeOffset AskedAt, string By)
{
    private readonly Lazy<PersonTraces> traces = new(() => new(Contacts, [Email], Names, Mask));

    /// <summary>What the person is known by.</summary>
    [JsonIgnore]
    public PersonTraces Traces => traces.Value;

    /// <summary>The last row that has been looked at in this round; null at a round's beginning.</summary>
    public string? After { get; init; }

    /// <summary>Whether this round has changed or left anything: then another one follows.</summary>
    public bool HasFound { get; init; }

    /// <summary>Members of stored objects that hold a contact's id.</summary>
    [JsonIgnore]
    public static IReadOnlySet<string> IdMembers { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "by", "who", "contact", "contactId", "toContact", "organizerId", "decidedBy", "deputies", "askedBy", "changedBy" };
}
