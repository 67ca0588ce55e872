using System.Security.Cryptography;
using System.Text;
using EmulationFunctions.Letters;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Tests.Letters.Events;

public sealed class WebhookKeyTests
{
    // openssl dgst -sha256 -sign key.pem over the time and the body, with its line end, as the service signs.
    private const string PublicKey = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErHU0Ys2uZRfqettYJNaxJ77DFDD66doXnAezLqCt0i+tgonF95sZLJX1kRrADrN6WGZil/CrqJgroh0lUFYbsg==";
    private const string Timestamp = "1793349000";
    private const string Signature = "MEUCIQCTfnRFe2a3XRF064uBzUBKDa3X505fkn/gDGmVm/REaQIgGEUx/elqAVliqqg+Dt1nyXXsIJZ0XBuqycT6JGqqx4g=";

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """[{"email":"khach@guest.example","timestamp":1793348990,"event":"delivered","sg_event_id":"ZGVsaXZlcmVkLTAtMQ","cluster":"cum-1","letter":"20261103-invitation-2026-k3v9-0-g1"}]""" + "\r\n");

    private static readonly WebhookKey Key = KeyOf(PublicKey);

    [Fact]
    public void What_the_service_signed_is_known_by_it() => Assert.True(Key.HasSigned(Timestamp, Body, Signature));

    [Fact]
    public void Every_bit_of_the_signature_counts()
    {
        var signature = Convert.FromBase64String(Signature);
        foreach (var flipped in Flipped(signature))
            Assert.False(Key.HasSigned(Timestamp, Body, Convert.ToBase64String(flipped)));
    }

    [Fact]
    public void Every_bit_of_the_signatures_text_counts()
    {
        foreach (var flipped in Flipped(Encoding.Latin1.GetBytes(Signature)))
            Assert.False(Key.HasSigned(Timestamp, Body, Encoding.Latin1.GetString(flipped)));
    }

    [Fact]
    public void Every_bit_of_the_time_counts()
    {
        foreach (var flipped in Flipped(Encoding.Latin1.GetBytes(Timestamp)))
            Assert.False(Key.HasSigned(Encoding.Latin1.GetString(flipped), Body, Signature));
    }

    [Fact]
    public void Every_bit_of_the_body_counts_and_its_line_end()
    {
        foreach (var flipped in Flipped(Body))
            Assert.False(Key.HasSigned(Timestamp, flipped, Signature));
        Assert.False(Key.HasSigned(Timestamp, Body.AsSpan(0, Body.Length - 2), Signature));
        Assert.False(Key.HasSigned(Timestamp[..9], [.. "0"u8, .. Body], Signature));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("no base64")]
    [InlineData("AAAA")]
    [InlineData(" " + Signature)]
    [InlineData(Signature + "\n")]
    public void Anything_else_is_no_signature(string signature) => Assert.False(Key.HasSigned(Timestamp, Body, signature));

    [Fact]
    public void Somebody_elses_signature_is_not_the_services()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signature = other.SignData([.. Encoding.UTF8.GetBytes(Timestamp), .. Body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

        Assert.False(Key.HasSigned(Timestamp, Body, Convert.ToBase64String(signature)));
        Assert.True(KeyOf(Convert.ToBase64String(other.ExportSubjectPublicKeyInfo())).HasSigned(Timestamp, Body, Convert.ToBase64String(signature)));
    }

    [Fact]
    public void A_key_that_is_none_stops_the_start_with_a_sentence()
    {
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        foreach (var wrong in new[] { "key", "AAAA", Convert.ToBase64String(p384.ExportSubjectPublicKeyInfo()), Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()) })
            Assert.StartsWith("SendGrid__WebhookKey is ", Assert.Throws<InvalidOperationException>(() => KeyOf(wrong)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_there_is_no_webhook()
    {
        Assert.False(KeyOf("").IsSet);
        Assert.False(KeyOf("").HasSigned(Timestamp, Body, Signature));
    }

    private static IEnumerable<byte[]> Flipped(byte[] bytes)
    {
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var flipped = bytes.ToArray();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return flipped;
        }
    }

    private static WebhookKey KeyOf(string text) =>
        WebhookKey.Read(new ConfigurationBuilder().AddInMemoryCollection([new("SendGrid:WebhookKey", text)]).Build());
}
