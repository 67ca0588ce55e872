using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Letters;

/// <summary>Tells whether SendGrid's event webhook has signed what came: ECDSA on P-256 with SHA-256, over the time as text and the body's bytes.</summary>
/// <remarks>
/// The time has no limit. SendGrid repeats for 24 hours what was not taken, whether signed anew is not promised, and to hear
/// an event again changes nothing: a letter's news are a maximum, and an address that works again remembers since when.
/// </remarks>
public sealed class WebhookKey
{
    /// <summary>Header with the signature: DER, in base64.</summary>
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";

    /// <summary>Header with the time that was signed.</summary>
    public const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    private const string P256 = "1.2.840.10045.3.1.7";

    private readonly ECParameters? key;

    private WebhookKey(ECParameters? key) => this.key = key;

    /// <summary>Whether there is a webhook at all.</summary>
    public bool IsSet => key is not null;

    /// <summary>Reads setting <c>SendGrid__WebhookKey</c>, the public key (SubjectPublicKeyInfo) in base64; without it there is no webhook.</summary>
    /// <exception cref="InvalidOperationException">It is set and no such key.</exception>
    public static WebhookKey Read(IConfiguration configuration)
    {
        if (configuration["SendGrid:WebhookKey"] is not { Length: > 0 } text)
            return new WebhookKey(null);
        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(text), out _);
            var read = ecdsa.ExportParameters(includePrivateParameters: false);
            return read.Curve.Oid.Value == P256 ? new WebhookKey(read) : throw new CryptographicException("Another curve.");
        }
        catch (Exception failure) when (failure is FormatException or CryptographicException)
        {
            throw new InvalidOperationException("SendGrid__WebhookKey is the event webhook's verification key as SendGrid shows it: a public key on P-256 in base64.", failure);
        }
    }

    /// <summary>Whether the signature is the service's.</summary>
    public bool HasSigned(string timestamp, ReadOnlySpan<byte> body, string signature)
    {
        // Nothing stands between the time and the body, and events begin with no digit: none may wander from one to the other.
        if (key is not { } service || !timestamp.All(char.IsAsciiDigit) || body is [>= (byte)'0' and <= (byte)'9', ..])
            return false;

        // Only the one spelling of the signature's bytes: base64 leaves bits over, and takes blanks.
        var der = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, der, out var length) || Convert.ToBase64String(der, 0, length) != signature)
            return false;
        using var ecdsa = ECDsa.Create(service);
        return ecdsa.VerifyData([.. Encoding.UTF8.GetBytes(timestamp), .. body], der.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
