using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace EmulationFunctions.Tests.Lines;

/// <summary>
/// The line between browsers and storage, as bad as a test wants it: it breaks after a random number of bytes, is off for a
/// while, or lets no more through than it is told. What the app itself asks of storage comes through here too, and is left alone.
/// </summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<ProxiedConnection, Task> open = [];
    private readonly Lock gate = new();
    private readonly IPEndPoint storage;
    private readonly Task serving;
    private TaskCompletionSource more = NewSignal();
    private Random? cuts;
    private long longest;
    private long most = long.MaxValue;
    private long sent;
    private int broken;
    private bool isOff;

    private CuttingProxy(Uri target)
    {
        storage = new IPEndPoint(IPAddress.Parse(target.Host), target.Port);
        door.Start();
        serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Authority => $"127.0.0.1:{((IPEndPoint)door.LocalEndpoint).Port}";

    /// <summary>Bytes that browsers have sent through, headers and all.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <summary>How many times a random cut has struck.</summary>
    public int Cuts => Volatile.Read(ref broken);

    public static CuttingProxy Start(Uri target) => new(target);

    /// <summary>From now on each connection of a browser breaks after 1 to so many bytes, as the seed will have it.</summary>
    public void CutAtRandom(int seed, long after)
    {
        lock (gate)
            (cuts, longest) = (new Random(seed), after);
    }

    /// <summary>Everything passes again.</summary>
    public void Mend()
    {
        lock (gate)
            cuts = null;
        isOff = false;
        LetThrough(long.MaxValue);
    }

    /// <summary>Breaks every connection of a browser, and each that is tried until <see cref="Mend"/>.</summary>
    public void GoOff()
    {
        isOff = true;
        foreach (var connection in open.Keys.Where(connection => connection.IsBrowser))
            connection.Dispose();
    }

    /// <summary>Holds browsers back once they have sent so many bytes more.</summary>
    public void LetThrough(long bytes)
    {
        Interlocked.Exchange(ref most, bytes == long.MaxValue ? bytes : Sent + bytes);
        Interlocked.Exchange(ref more, NewSignal()).SetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        door.Stop();
        foreach (var connection in open.Keys)
            connection.Dispose();
        await Task.WhenAll(open.Values.Append(serving));
        door.Dispose();
        over.Dispose();
    }

    /// <summary>Waits for room, and says how many of the bytes may pass: fewer where the cut comes before their end.</summary>
    internal async Task<int> MayPassAsync(ProxiedConnection connection, int bytes)
    {
        while (true)
        {
            var signal = more.Task;
            if (isOff || connection.IsBroken)
                return 0;
            if (Sent < Interlocked.Read(ref most))
                break;
            await signal.WaitAsync(over.Token);
        }

        var passing = (int)Math.Min(bytes, connection.Left);
        if (passing < bytes)
            Interlocked.Increment(ref broken);
        connection.Left -= passing;
        Interlocked.Add(ref sent, passing);
        return passing;
    }

    /// <summary>After how many bytes a new connection of a browser breaks.</summary>
    internal long NextCut()
    {
        lock (gate)
            return cuts?.NextInt64(1, longest) ?? long.MaxValue;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var connection = new ProxiedConnection(this, await door.AcceptSocketAsync(over.Token));
                open[connection] = Task.CompletedTask;
                open[connection] = RunAsync(connection);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task RunAsync(ProxiedConnection connection)
    {
        await Task.Yield();
        await connection.RunAsync(storage, over.Token);
        open.TryRemove(connection, out _);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
