namespace EmulationFunctions.Local.Clock;

/// <summary>A clock that can be set and then ticks on.</summary>
/// <remarks>
/// Only the date and time can be set. Timestamps and timers stay real, because time-outs wait for real things:
/// a request, a storage lease, a person.
/// </remarks>
internal sealed class LocalClock(TimeSpan offset = default) : TimeProvider
{
    private long offsetTicks = offset.Ticks;
    private volatile TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How far it is from real time.</summary>
    public TimeSpan Offset => new(Interlocked.Read(ref offsetTicks));

    /// <summary>Azure runs functions in UTC whatever the machine's zone is.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public void Set(DateTimeOffset now)
    {
        Interlocked.Exchange(ref offsetTicks, (now - System.GetUtcNow()).Ticks);
        Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Waits until this clock may show the time; a caller looks again, since it also ends when the clock is set.</summary>
    public async Task WaitTowardsAsync(DateTimeOffset time, CancellationToken cancellation)
    {
        var set = changed.Task;
        var left = time - GetUtcNow();
        if (left <= TimeSpan.Zero)
            return;

        // Short naps, so that a machine that was asleep is noticed too.
        var nap = left < TimeSpan.FromSeconds(30) ? left : TimeSpan.FromSeconds(30);
        using var stopNapping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(set, Task.Delay(nap, System, stopNapping.Token));
        await stopNapping.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }
}
