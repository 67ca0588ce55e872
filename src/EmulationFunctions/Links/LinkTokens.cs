using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EmulationFunctions.Links;

/// <summary>
/// Makes and reads the tokens in addresses: the link's id (128 random bits) and an HMAC-SHA-256 over id and purpose.
/// Whoever reads the table of links cannot make a token; whoever holds the key can make it again at any time.
/// </summary>
public sealed class LinkTokens(LinkOptions options)
{
    private const int IdBytes = 16;

    /// <summary>The id's characters in base64url: 22 for 16 bytes.</summary>
    private const int IdLength = 22;

    /// <summary>A new id.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));

    /// <summary>The token of a link.</summary>
    public string Token(LinkReference link) => link.Id + Mac(options.Key, link);

    /// <summary>The link that the token was made for, or null: it was never made by us for this purpose.</summary>
    public LinkReference? Read(string? token, LinkPurpose purpose)
    {
        if (token is not { Length: > IdLength and < 100 })
            return null;
        var link = new LinkReference(token[..IdLength], purpose);
        return Matches(options.Key, link, token) || (options.PreviousKey is { } previous && Matches(previous, link, token)) ? link : null;
    }

    /// <summary>What stands for a link in logs and audit rows: enough to tell links apart, too little to use one.</summary>
    public static string Short(string linkId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(linkId)))[..8];

    private static bool Matches(byte[] key, LinkReference link, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Mac(key, link)), Encoding.UTF8.GetBytes(token[IdLength..]));

    private static string Mac(byte[] key, LinkReference link) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{link.Id}|{Name(link.Purpose)}")));

    // Stored inside every token in the world: never rename.
    private static string Name(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Unit => "unit",
        LinkPurpose.Rsvp => "rsvp",
        LinkPurpose.SignIn => "signIn",
        LinkPurpose.Session => "session",
        LinkPurpose.Api => "api",
        LinkPurpose.Feed => "feed",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
