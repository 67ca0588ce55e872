using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmulationFunctions.Tests.Lines;

/// <summary>One connection through the proxy. A browser is known by the header Origin, which no client of the app sends.</summary>
internal sealed class ProxiedConnection(CuttingProxy proxy, Socket client) : IDisposable
{
    private readonly Socket storage = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private int broken;

    public bool IsBrowser { get; private set; }

    public bool IsBroken => Volatile.Read(ref broken) != 0;

    /// <summary>Bytes until the cut.</summary>
    public long Left { get; set; } = long.MaxValue;

    public async Task RunAsync(IPEndPoint target, CancellationToken cancellation)
    {
        try
        {
            client.NoDelay = true;
            await storage.ConnectAsync(target, cancellation);
            await Task.WhenAll(EndingAsync(UpAsync(cancellation)), EndingAsync(DownAsync(cancellation)));
        }
        catch (Exception end) when (end is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One side has gone.
        }
        finally
        {
            Dispose();
        }
    }

    // Where one direction breaks, the other has no reason to wait.
    private async Task EndingAsync(Task direction)
    {
        try
        {
            await direction;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Breaks it as a dead line does: no goodbye.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref broken, 1) != 0)
            return;
        foreach (var socket in new[] { client, storage })
        {
            socket.LingerState = new LingerOption(enable: true, 0);
            socket.Dispose();
        }
    }

    private async Task UpAsync(CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (await client.ReceiveAsync(buffer, cancellation) is > 0 and var length)
        {
            if (!IsBrowser && Left == long.MaxValue && Encoding.Latin1.GetString(buffer, 0, length).Contains("\r\nOrigin: ", StringComparison.OrdinalIgnoreCase))
            {
                IsBrowser = true;
                Left = proxy.NextCut();
            }

            var passing = IsBrowser ? await proxy.MayPassAsync(this, length) : length;
            await storage.SendAsync(buffer.AsMemory(0, passing), cancellation);
            if (passing < length)
                throw new SocketException((int)SocketError.ConnectionReset);
        }

        storage.Shutdown(SocketShutdown.Send);
    }

    private async Task DownAsync(CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (await storage.ReceiveAsync(buffer, cancellation) is > 0 and var length)
            await client.SendAsync(buffer.AsMemory(0, length), cancellation);
        client.Shutdown(SocketShutdown.Send);
    }
}
