using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

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
    /// <summary>What stands where the person's id stood.</summary>
    public const string Removed = "removed-person";

    /// <summary>What stands where its mailbox stood: no letter ever goes there (RFC 2606, 2).</summary>
    public const string RemovedMailbox = "removed@person.invalid";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A name of one word may be a word of any sentence: it goes only where it stands alone.
    private readonly Lazy<Regex?> names = new(() => Pattern(Names.Where(name => name.Contains(' ', StringComparison.Ordinal))));

    private readonly Lazy<Regex> mailbox = new(() => new($@"(?<![\p{{L}}\p{{N}}.+_-]){Regex.Escape(Email)}(?![\p{{L}}\p{{N}}-])", Options));

    /// <summary>The last row that has been looked at in this round; null at a round's beginning.</summary>
    public string? After { get; init; }

    /// <summary>Whether this round has changed or left anything: then another one follows.</summary>
    public bool HasFound { get; init; }

    /// <summary>Whether an id is the person's.</summary>
    public bool IsContact(string? id) => id is not null && Contacts.Contains(id);

    /// <summary>Whether a mailbox is the person's.</summary>
    public bool IsMailbox(string? email) => email is not null && Mailbox.Normal(email) == Mailbox.Normal(Email);

    /// <summary>The text without the person's name and mailbox.</summary>
    public string Clean(string text)
    {
        if (Names.Contains(text))
            return Mask;
        var cleaned = mailbox.Value.Replace(text, RemovedMailbox);
        return names.Value?.Replace(cleaned, _ => Mask) ?? cleaned;
    }

    private static Regex? Pattern(IEnumerable<string> words)
    {
        var all = words.Select(Regex.Escape).ToList();
        return all.Count == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', all)})(?![\p{{L}}\p{{N}}])", Options);
    }

    /// <summary>Members of stored objects that hold a contact's id.</summary>
    [JsonIgnore]
    public static IReadOnlySet<string> IdMembers { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "by", "who", "contact", "contactId", "toContact", "organizerId", "decidedBy", "deputies", "askedBy", "changedBy" };
}
