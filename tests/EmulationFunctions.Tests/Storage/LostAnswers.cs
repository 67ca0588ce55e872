namespace EmulationFunctions.Tests.Storage;

/// <summary>Loses the first answer to every write of a life: the client writes again, and may meet its own success.</summary>
internal sealed class LostAnswers(LifeCalls life)
{
    private readonly Lock gate = new();
    private readonly HashSet<(string, string, string)> seen = [];

    public int Count => seen.Count;

    public Task<bool> SeeAsync(StorageCall call)
    {
        lock (gate)
            return Task.FromResult(life.Has(call) && call is { Answer: not null, Method: not "GET" and not "HEAD" } && seen.Add((call.Method, call.Path, call.Body)));
    }
}
