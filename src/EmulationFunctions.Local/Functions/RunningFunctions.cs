namespace EmulationFunctions.Local.Functions;

/// <summary>Which timers and queue functions run at this moment.</summary>
internal sealed class RunningFunctions
{
    private readonly Lock gate = new();
    private readonly List<string> names = [];
    private TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (gate)
                return [.. names];
        }
    }

    /// <summary>Ends when a function next ends, HTTP ones too: it may have put work into a queue.</summary>
    public Task NextEnd
    {
        get
        {
            lock (gate)
                return ended.Task;
        }
    }

    public IDisposable Begin(string name)
    {
        lock (gate)
            names.Add(name);
        return new Run(this, name);
    }

    public void TellEnd()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            told = ended;
            ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }

    private void End(string name)
    {
        lock (gate)
            names.Remove(name);
        TellEnd();
    }

    private sealed class Run(RunningFunctions all, string name) : IDisposable
    {
        public void Dispose() => all.End(name);
    }
}
