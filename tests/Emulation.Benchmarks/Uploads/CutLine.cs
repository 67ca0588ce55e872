using System.Net;
using System.Net.Sockets;

namespace Emulation.Benchmarks.Uploads;

/// <summary>A line to storage that is cut again and again: when so many bytes have gone up, every connection breaks, without a goodbye.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly Lock gate = new();
    private readonly HashSet<Socket> open = [];
    private readonly Queue<long> cuts;
    private readonly IPEndPoint storage;
    private readonly Task serving;

    /// <summary>Opens the line.</summary>
    /// <param name="storage">Where it leads.</param>
    /// <param name="cuts">After how many bytes in all it is cut, in ascending order.</param>
    public CutLine(Uri storage, IEnumerable<long> cuts)
    {
        this.storage = new IPEndPoint(IPAddress.Parse(storage.Host), storage.Port);
        this.cuts = new(cuts);
        door.Start();
        serving = ServeAsync();
    }

    public string Authority => $"127.0.0.1:{((IPEndPoint)door.LocalEndpoint).Port}";

    /// <summary>Bytes that have gone up so far, heads of requests included.</summary>
    public long Sent { get; private set; }

    /// <summary>Cuts still to come.</summary>
    public int Left => cuts.Count;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        door.Stop();
        Break();
        await serving;
        over.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = RunAsync(await door.AcceptSocketAsync(over.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException)
        {
            // It is over.
        }
    }

    private async Task RunAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, LingerState = new(enable: true, 0) };
        using var sender = client;
        (sender.NoDelay, sender.LingerState) = (true, new(enable: true, 0));
        try
        {
            await server.ConnectAsync(storage, over.Token);
            lock (gate)
                open.UnionWith([sender, server]);
            await await Task.WhenAny(PumpAsync(sender, server, Pass), PumpAsync(server, sender, length => length));
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Cut, or its client has gone.
        }
        finally
        {
            lock (gate)
                open.ExceptWith([sender, server]);
        }
    }

    private async Task PumpAsync(Socket from, Socket to, Func<int, int> pass)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReceiveAsync(buffer, over.Token) is > 0 and var length)
        {
            if (pass(length) is 0)
                return;
            await to.SendAsync(buffer.AsMemory(0, length), over.Token);
        }
    }

    /// <summary>Counts bytes on their way up; 0 where the line is cut under them.</summary>
    private int Pass(int length)
    {
        lock (gate)
        {
            Sent += length;
            if (!cuts.TryPeek(out var at) || Sent < at)
                return length;
            cuts.Dequeue();
        }

        Break();
        return 0;
    }

    private void Break()
    {
        lock (gate)
        {
            foreach (var socket in open)
                socket.Dispose();
            open.Clear();
        }
    }
}
