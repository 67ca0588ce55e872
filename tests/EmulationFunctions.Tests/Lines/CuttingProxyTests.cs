using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmulationFunctions.Tests.Lines;

/// <summary>The proxy that the tests of bad lines rely on.</summary>
public sealed class CuttingProxyTests
{
    private static readonly byte[] Browser = Encoding.ASCII.GetBytes("PUT / HTTP/1.1\r\nOrigin: http://localhost\r\n\r\n");
    private static readonly byte[] App = Encoding.ASCII.GetBytes("PUT / HTTP/1.1\r\nHost: storage\r\n\r\n");

    [Fact]
    public async Task It_cuts_a_browser_where_the_seed_says_and_never_the_app()
    {
        using var sink = new Sink();
        var reached = new List<long>();
        foreach (var seed in new[] { 1, 1, 2 })
        {
            await using var line = CuttingProxy.Start(sink.Url);
            line.CutAtRandom(seed, 1_000_000);
            await Assert.ThrowsAnyAsync<SocketException>(() => SendAsync(line, Browser, 4_000_000));
            Assert.Equal(1, line.Cuts);
            reached.Add(line.Sent);
            await SendAsync(line, App, 4_000_000);
        }

        Assert.Equal(reached[0], reached[1]);
        Assert.NotEqual(reached[0], reached[2]);
    }

    [Fact]
    public async Task It_can_be_off_and_come_back()
    {
        using var sink = new Sink();
        await using var line = CuttingProxy.Start(sink.Url);
        line.GoOff();
        await Assert.ThrowsAnyAsync<SocketException>(() => SendAsync(line, Browser, 4_000_000));
        Assert.Equal(0, line.Sent);
        line.Mend();
        await SendAsync(line, Browser, 1000);
    }

    [Fact]
    public async Task It_holds_back_what_goes_beyond_and_counts_what_passes()
    {
        using var sink = new Sink();
        await using var line = CuttingProxy.Start(sink.Url);
        line.LetThrough(500_000);
        var sending = SendAsync(line, Browser, 40_000_000);
        while (line.Sent < 500_000)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.InRange(line.Sent, 500_000, 500_000 + (64 * 1024));
        Assert.False(sending.IsCompleted);

        line.Mend();
        await sending;
        Assert.Equal(40_000_000 + Browser.Length, line.Sent);
    }

    // Sends so many bytes after the head, and waits for the one that the sink answers with.
    private static async Task SendAsync(CuttingProxy line, byte[] head, int bytes)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPEndPoint.Parse(line.Authority), cancellation);
        await socket.SendAsync(head, cancellation);
        await Task.Delay(50, cancellation);
        var body = new byte[bytes];
        for (var at = 0; at < bytes;)
            at += await socket.SendAsync(body.AsMemory(at, Math.Min(64 * 1024, bytes - at)), cancellation);
        socket.Shutdown(SocketShutdown.Send);
        if (await socket.ReceiveAsync(new byte[1], cancellation) == 0)
            throw new SocketException((int)SocketError.ConnectionReset);
    }

    /// <summary>Takes everything, and answers a byte at its end.</summary>
    private sealed class Sink : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public Sink()
        {
            listener.Start();
            _ = ServeAsync();
        }

        public Uri Url => new($"http://{listener.LocalEndpoint}");

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            while (true)
                _ = TakeAsync(await listener.AcceptSocketAsync());
        }

        private static async Task TakeAsync(Socket socket)
        {
            using (socket)
            {
                var buffer = new byte[64 * 1024];
                while (await socket.ReceiveAsync(buffer) > 0)
                {
                }

                await socket.SendAsync("."u8.ToArray());
            }
        }
    }
}
