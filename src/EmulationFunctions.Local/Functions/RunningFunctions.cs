namespace EmulationFunctions.Local.Functions;

/// <summary>Which timers and queue functions run at this moment.</summary>
internal sealed class RunningFunctions
{
    private readonly Lock gate = new();
    private readonly List<string> names = [];
    private long changes;

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (gate)
                return [.. names];
        }
    }

    /// <summary>Grows whenever a function begins or ends, HTTP ones too.</summary>
    public long Changes => Interlocked.Read(ref changes);

    public IDisposable Begin(string name)
    {
        lock (gate)
            names.Add(name);
        Tell();
        return new Run(this, name);
    }

    /// <summary>Says that one that is not listed here has ended.</summary>
    public void Tell() => Interlocked.Increment(ref changes);

    private void End(string name)
    {
        lock (gate)
            names.Remove(name);
        Tell();
    }

    private sealed class Run(RunningFunctions all, string name) : IDisposable
    {
        public void Dispose() => all.End(name);
    }
}
