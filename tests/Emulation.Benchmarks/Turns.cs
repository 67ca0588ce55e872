namespace Emulation.Benchmarks;

/// <summary>Measurements that are compared take turns, so that a slow moment of the machine meets all of them.</summary>
internal static class Turns
{
    /// <summary>The median of each over the rounds.</summary>
    public static async Task<IReadOnlyList<double>> MediansAsync(int rounds, params Func<Task<double>>[] contestants)
    {
        var all = contestants.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (measureAsync, results) in contestants.Zip(all))
                results.Add(await measureAsync());
        }

        return [.. all.Select(results => results.Order().ElementAt(results.Count / 2))];
    }
}
