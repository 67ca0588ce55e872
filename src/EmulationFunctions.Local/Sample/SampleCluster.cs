using EmulationFunctions.Local.Data;

namespace EmulationFunctions.Local.Sample;

/// <summary>Puts a sample cluster with two years' plans into an empty store, through the app's own API.</summary>
internal static class SampleCluster
{
    public const string Path = "/api/clusters/cluster-1";

    /// <summary>Leaves a cluster that is there alone, unless the start that made it was cut off half-way.</summary>
    public static async Task<LocalSecrets> SeedAsync(AppApi api, LocalSecrets secrets, DataFolder data, CancellationToken cancellation)
    {
        if (!secrets.SampleUnfinished && await api.GetAsync<object>(Path, cancellation) is not null)
            return secrets;

        (secrets = secrets with { SampleUnfinished = true }).Keep(data);
        await api.PutAsync(Path, Text("cluster.json"), cancellation);
        await api.PutAsync($"{Path}/plans/2026", Text("plan-2026.json"), cancellation);
        await api.PutAsync($"{Path}/plans/2027", Text("plan-2027.json"), cancellation);
        (secrets = secrets with { SampleUnfinished = false }).Keep(data);
        return secrets;
    }

    /// <summary>One of the sample's files.</summary>
    public static string Text(string file)
    {
        using var stream = typeof(SampleCluster).Assembly.GetManifestResourceStream(typeof(SampleCluster), file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
