using System.Net.Mail;

namespace Emulation.Domain.Clusters;

/// <summary>E-mail addresses as the cluster takes them.</summary>
public static class Mailbox
{
    /// <summary>Whether letters can be addressed to the text: one plain address, at most 254 characters (RFC 5321, 4.5.3.1.3).</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= 254 }
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || ",;<>\"()[]\\".Contains(character))
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.');

    /// <summary>The form in which two spellings of one mailbox are equal.</summary>
    public static string Normal(string address) => address.Trim().ToLowerInvariant();
}
