using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Clusters;

/// <summary>E-mail addresses as the cluster takes them.</summary>
public static partial class Mailbox
{
    /// <summary>Whether letters can be addressed to the text: one plain address of a public domain, at most 254 characters (RFC 5321, 4.5.3.1.3).</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= 254 }
        && Pattern().IsMatch(text)
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text;

    /// <summary>The form in which two spellings of one mailbox are equal.</summary>
    public static string Normal(string address) => address.Trim().ToLowerInvariant();

    // RFC 5321, 4.1.2 and 4.5.3.1.1: words with single dots between, 64 characters at most, without quotes and without
    // characters that show as nothing. RFC 1035, 2.3.1: names of 63 at most, no hyphen at either end; at least two of
    // them, and the last is no number.
    [GeneratedRegex(
        """
        \A
        (?=[^@]{1,64}@)
        (?:[^\p{C}\s@.,:;<>"()\[\]\\]+\.)* [^\p{C}\s@.,:;<>"()\[\]\\]+
        @
        (?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+
        (?![0-9]+\z)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?
        \z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
