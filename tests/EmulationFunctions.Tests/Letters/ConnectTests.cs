using System.Net;
using System.Net.Sockets;
using EmulationFunctions.Letters;
using SendGrid;

namespace EmulationFunctions.Tests.Letters;

/// <summary>Failures before anything of a letter was sent: it surely was not taken, and is tried later.</summary>
public sealed class ConnectTests
{
    [Fact]
    public async Task A_service_that_does_not_finish_connecting_is_asked_later()
    {
        // It takes the connection and then says nothing, so the handshake never ends.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        var outcome = await PostAsync($"https://localhost:{((IPEndPoint)silent.LocalEndpoint).Port}");

        Assert.Equal(new PostOutcome.Later(null, "not connected: ConnectionError"), outcome);
    }

    [Fact]
    public async Task A_service_that_hangs_up_before_the_handshake_is_asked_later()
    {
        using var rude = new TcpListener(IPAddress.Loopback, 0);
        rude.Start();
        var hangUp = rude.AcceptTcpClientAsync(TestContext.Current.CancellationToken).AsTask().ContinueWith(one => one.Result.Dispose(), TaskScheduler.Default);

        var outcome = await PostAsync($"https://localhost:{((IPEndPoint)rude.LocalEndpoint).Port}");

        Assert.StartsWith("not connected: ", Assert.IsType<PostOutcome.Later>(outcome).Reason, StringComparison.Ordinal);
        await hangUp;
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_asked_later() =>
        Assert.Equal(new PostOutcome.Later(null, "not connected: NameResolutionError"), await PostAsync("http://no-such-service.invalid"));

    [Fact]
    public async Task A_service_that_hangs_up_once_it_has_the_letter_leaves_it_unknown()
    {
        using var rude = new TcpListener(IPAddress.Loopback, 0);
        rude.Start();
        var hangUp = Task.Run(async () =>
        {
            using var client = await rude.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            Assert.True(await client.GetStream().ReadAtLeastAsync(new byte[1000], 300, cancellationToken: TestContext.Current.CancellationToken) >= 300);
        });

        var outcome = await PostAsync($"http://localhost:{((IPEndPoint)rude.LocalEndpoint).Port}");

        Assert.IsType<PostOutcome.Unknown>(outcome);
        await hangUp;
    }

    private static async Task<PostOutcome> PostAsync(string host)
    {
        using var http = SendGridDelivery.Http();
        var delivery = new SendGridDelivery(new SendGridClient(http, new SendGridClientOptions { ApiKey = "SG.key", Host = host }));
        return await delivery.PostAsync(SampleMail.To("khach@guest.example"), TestContext.Current.CancellationToken);
    }
}
