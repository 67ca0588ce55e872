using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters.Smtp;

/// <summary>The whole app with a relay that encrypts. The app trusts its certificate, or does not, as any other program does.</summary>
public sealed class StartTlsTests
{
    [Fact]
    public async Task A_letter_goes_encrypted_and_logged_in_to_a_relay_that_is_trusted()
    {
        using var folder = new TempFolder();
        using var certificate = Certificate();
        var trusted = Path.Combine(folder.Path, "relay.pem");
        await File.WriteAllTextAsync(trusted, certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await using var relay = new Relay { Certificate = certificate, Account = ("thi-dua", "secret") };
        await using var app = new RunningApp(Settings(relay, ("SSL_CERT_FILE", trusted)), "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();

        var letter = await InviteAsync(app, "accepted");

        Assert.Equal(1, letter.GetProperty("attempts").GetInt32());
        var taken = Assert.Single(relay.Letters);
        Assert.True(taken.Encrypted && taken.LoggedIn);
        Assert.StartsWith("Giấy mời:", MimePart.Of(taken.Text)["Subject"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_to_a_relay_that_is_not_trusted()
    {
        using var certificate = Certificate();
        await using var relay = new Relay { Certificate = certificate, Account = ("thi-dua", "secret") };
        await using var app = new RunningApp(Settings(relay), "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();

        var letter = await InviteAsync(app, "planned");

        Assert.StartsWith("not connected: ", letter.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Empty(relay.Letters);
    }

    private static Dictionary<string, string> Settings(Relay relay, params (string, string)[] more) =>
        new([
            new("Smtp__Host", "localhost"), new("Smtp__Port", $"{relay.Port}"), new("Smtp__User", "thi-dua"), new("Smtp__Password", "secret"), new("Mail__From", "thi-dua@cluster.example"),
            .. more.Select(one => KeyValuePair.Create(one.Item1, one.Item2)),
        ]);

    /// <summary>Invites a guest; the letter has been tried then.</summary>
    private static async Task<System.Text.Json.JsonElement> InviteAsync(RunningApp app, string becomes)
    {
        await app.PutClusterAsync("relay", []);
        var meeting = await app.CallAsync(HttpMethod.Post, "/api/clusters/relay/meetings", new
        {
            title = "Hội nghị",
            start = "2026-12-18T08:30",
            end = "2026-12-18T11:30",
            guests = new[] { new { name = "Khách mời", email = "khach@guest.example", language = "vi" } },
        });
        Assert.Equal(HttpStatusCode.Created, meeting.Status);
        await app.CallAsync(HttpMethod.Post, $"/api/clusters/relay/meetings/{meeting.Json.GetProperty("id").GetString()}/invitations", new { });
        await Until.HoldsAsync(async () => (await LetterAsync(app)) is var letter && letter.State() == becomes && letter.GetProperty("attempts").GetInt32() == 1 ? null : letter.ToString());
        return await LetterAsync(app);
    }

    private static async Task<System.Text.Json.JsonElement> LetterAsync(RunningApp app) => Assert.Single(await app.LetterRowsAsync("relay", "invitation"));

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
