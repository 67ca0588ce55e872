namespace EmulationFunctions.Tests.Storage;

/// <summary>Holds up the first storage call of a kind until it is let go, while all others pass.</summary>
internal sealed class HeldCall(Func<StorageCall, bool> kind)
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int held;

    public async Task<bool> SeeAsync(StorageCall call)
    {
        if (call.Answer is null && kind(call) && Interlocked.Exchange(ref held, 1) == 0)
        {
            reached.SetResult();
            await released.Task;
        }

        return false;
    }

    /// <summary>Does something while the call waits.</summary>
    public async Task MeanwhileAsync(Func<Task> work)
    {
        try
        {
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(60));
            await work();
        }
        finally
        {
            released.SetResult();
        }
    }
}
