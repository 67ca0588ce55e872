namespace EmulationFunctions.Tests.Storage;

/// <summary>Counts the storage calls of a life that change something and ends the app's process at one of them.</summary>
/// <remarks>Mere questions do not count: whoever dies at one leaves all as it was after the change before it, and dies there too.</remarks>
/// <param name="life">Which calls are counted.</param>
/// <param name="number">The fatal one, counted from one.</param>
/// <param name="answered">Whether it is passed on before the process ends, and only its answer is lost; else it gets lost itself.</param>
/// <param name="kill">Ends the process.</param>
internal sealed class FatalCall(Func<StorageCall, bool> life, int number, bool answered, Action kill)
{
    private readonly Lock gate = new();
    private int count;

    /// <summary>The call at which the process ended, or null.</summary>
    public string? Struck { get; private set; }

    /// <summary>From now on no call is fatal any more; the one that was, or null.</summary>
    public string? End()
    {
        lock (gate)
        {
            count = int.MaxValue / 2;
            return Struck;
        }
    }

    public Task<bool> SeeAsync(StorageCall call)
    {
        lock (gate)
        {
            // A dead process hears nothing, and what it still had under way may be lost.
            if (Struck is not null)
                return Task.FromResult(true);
            var counts = life(call) && call.Answer is not null == answered && Changes(call);
            if (!counts || ++count != number)
                return Task.FromResult(false);
            Struck = $"{call.Method} {call.Path}";
            kill();
            return Task.FromResult(true);
        }
    }

    // A message that is fetched is hidden from others.
    private static bool Changes(StorageCall call) => call.Method is not ("GET" or "HEAD") || LifeCalls.IsFetch(call);
}
