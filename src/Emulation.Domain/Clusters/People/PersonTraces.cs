using System.Text.RegularExpressions;

namespace Emulation.Domain.Clusters.People;

/// <summary>What one person, or several, are known by in what is stored, and what stands there once they have been taken out.</summary>
/// <param name="contacts">Ids.</param>
/// <param name="mailboxes">Mailboxes.</param>
/// <param name="names">Names.</param>
/// <param name="mask">What stands where a name stood, in the cluster's language.</param>
public sealed class PersonTraces(IReadOnlyCollection<string> contacts, IReadOnlyCollection<string> mailboxes, IReadOnlyCollection<string> names, string mask)
{
    /// <summary>What stands where an id stood.</summary>
    public const string Removed = "removed-person";

    /// <summary>What stands where a mailbox stood: no letter ever goes there (RFC 2606, 2).</summary>
    public const string RemovedMailbox = "removed@person.invalid";

    private readonly HashSet<string> normal = [.. mailboxes.Select(Mailbox.Normal)];

    private readonly Regex? addresses = Pattern(@"(?<![\p{L}\p{N}.+_-])", mailboxes, @"(?![\p{L}\p{N}-])");

    // A name of one word may be a word of any sentence: it goes only where it stands alone. One that is part of the mask would be found for ever.
    private readonly Regex? words = Pattern(
        @"(?<![\p{L}\p{N}])", names.Where(name => name.Contains(' ', StringComparison.Ordinal) && !mask.Contains(name, StringComparison.OrdinalIgnoreCase)), @"(?![\p{L}\p{N}])");

    /// <summary>Whether an id is one of theirs.</summary>
    public bool IsContact(string? id) => id is not null && contacts.Contains(id);

    /// <summary>Whether a mailbox is one of theirs.</summary>
    public bool IsMailbox(string? email) => email is not null && normal.Contains(Mailbox.Normal(email));

    /// <summary>The text without their names and mailboxes.</summary>
    public string Clean(string text)
    {
        if (names.Contains(text))
            return mask;
        var cleaned = addresses?.Replace(text, RemovedMailbox) ?? text;
        return words?.Replace(cleaned, _ => mask) ?? cleaned;
    }

    /// <summary>Any of the texts, the longest that fits, between what stands before and after.</summary>
    private static Regex? Pattern(string before, IEnumerable<string> texts, string after)
    {
        var all = texts.Where(text => text.Length > 0).OrderByDescending(text => text.Length).Select(Regex.Escape).ToList();
        return all.Count == 0 ? null : new Regex($"{before}(?:{string.Join('|', all)}){after}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
