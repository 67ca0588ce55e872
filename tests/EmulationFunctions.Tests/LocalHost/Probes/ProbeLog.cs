using System.Collections.Concurrent;

namespace EmulationFunctions.Tests.LocalHost.Probes;

/// <summary>What the probe functions of one host were called with, and a gate at which some of them wait.</summary>
public sealed class ProbeLog : IDisposable
{
    private readonly ConcurrentQueue<string> entries = [];
    private readonly SemaphoreSlim added = new(0);
    private int running;
    private int most;

    public IReadOnlyList<string> Entries => [.. entries];

    public SemaphoreSlim Gate { get; } = new(0);

    public int Running => Volatile.Read(ref running);

    public int MostAtOnce => Volatile.Read(ref most);

    public void Add(string entry)
    {
        entries.Enqueue(entry);
        added.Release();
    }

    public void Enter()
    {
        var now = Interlocked.Increment(ref running);
        int seen;
        while ((seen = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, seen) != seen)
        {
            // Another probe raised it meanwhile.
        }
    }

    public void Dispose()
    {
        added.Dispose();
        Gate.Dispose();
    }

    public void Leave() => Interlocked.Decrement(ref running);

    /// <summary>Waits until a number of entries is there.</summary>
    public async Task<IReadOnlyList<string>> WaitForAsync(int count)
    {
        while (entries.Count < count)
            Assert.True(await added.WaitAsync(TimeSpan.FromSeconds(30)), $"Only {entries.Count} of {count} calls came: {string.Join(", ", entries)}");
        return Entries;
    }
}
