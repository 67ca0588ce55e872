using System.Text.RegularExpressions;

namespace Emulation.Domain.Meetings.Replies;

/// <summary>Whether somebody vouches for a mail's From line: SPF or DKIM passed for a domain that belongs to it (RFC 7489, 3.1).</summary>
/// <remarks>
/// Domains are aligned where they are equal or one lies within the other. No list of public suffixes is kept: a name of one
/// label vouches for nobody, and who holds a registry's own name could vouch for its customers anyway.
/// </remarks>
public static partial class MailOrigin
{
    /// <summary>Judges a mail.</summary>
    /// <param name="from">The mailbox of its From line.</param>
    /// <param name="envelopeFrom">The mailbox of its return path, which SPF is about.</param>
    /// <param name="spf">What SPF gave: pass, fail …</param>
    /// <param name="dkim">What DKIM gave for each signature, such as {@group.example : pass}.</param>
    public static bool IsVouchedFor(string from, string? envelopeFrom, string? spf, string? dkim)
    {
        var domain = Domain(from);
        if (domain.Length == 0)
            return false;
        if (string.Equals(spf?.Trim(), "pass", StringComparison.OrdinalIgnoreCase) && IsAligned(Domain(envelopeFrom), domain))
            return true;
        return dkim is { Length: <= 4000 }
            && Signatures().Matches(dkim).Any(signature =>
                signature.Groups["result"].Value.Equals("pass", StringComparison.OrdinalIgnoreCase) && IsAligned(signature.Groups["domain"].Value.ToLowerInvariant(), domain));
    }

    private static bool IsAligned(string one, string other) =>
        one.Contains('.', StringComparison.Ordinal)
        && other.Contains('.', StringComparison.Ordinal)
        && (one == other || one.EndsWith($".{other}", StringComparison.Ordinal) || other.EndsWith($".{one}", StringComparison.Ordinal));

    private static string Domain(string? mailbox) => mailbox?.LastIndexOf('@') is >= 0 and var at ? mailbox[(at + 1)..].Trim().TrimEnd('.').ToLowerInvariant() : "";

    [GeneratedRegex(@"@(?<domain>[A-Za-z0-9.-]+)\s*:\s*(?<result>[A-Za-z]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signatures();
}
