using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmulationFunctions.Letters;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters;

/// <summary>The mail service's side of the event webhook: its key, and what it posts.</summary>
internal sealed class Webhook : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string PublicKey => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    public Task<Reply> PostAsync(RunningApp app, params object[] events) => PostAsync(app, JsonSerializer.SerializeToUtf8Bytes(events));

    public Task<Reply> PostAsync(RunningApp app, byte[] body, bool signed = true)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = key.SignData([.. Encoding.UTF8.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return PostAsync(app, timestamp, body, signed ? Convert.ToBase64String(signature) : null);
    }

    public void Dispose() => key.Dispose();

    private static async Task<Reply> PostAsync(RunningApp app, string timestamp, byte[] body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/sendgrid") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add(WebhookKey.TimestampHeader, timestamp);
        if (signature is not null)
            request.Headers.Add(WebhookKey.SignatureHeader, signature);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
