namespace EmulationFunctions.Local.Queues;

/// <summary>The sleep of one who waits for something, which others end.</summary>
internal sealed class Wake
{
    /// <summary>What is further off is seen soon enough by whoever looks now and then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private TaskCompletionSource called = New();

    /// <summary>Ends the sleep, or the next one, in a while.</summary>
    public async Task CallAsync(TimeSpan wait)
    {
        if (wait > Longest)
            return;
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
        Volatile.Read(ref called).TrySetResult();
    }

    /// <summary>Sleeps for as long, or until it is told to stop; whether somebody called.</summary>
    public async Task<bool> SleepAsync(TimeSpan time, CancellationToken stop)
    {
        if (await Task.WhenAny(called.Task, Task.Delay(time, stop)) != called.Task)
            return false;

        // Whoever calls from now on does so before the sleeper looks.
        Volatile.Write(ref called, New());
        return true;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
