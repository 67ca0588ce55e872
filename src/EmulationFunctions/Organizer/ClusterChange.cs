using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer;

/// <summary>What a change of a cluster came to.</summary>
/// <param name="Stored">The cluster as it is stored now; null where there is none.</param>
/// <param name="Refused">Why nothing was changed; null where all is as it was wanted.</param>
internal sealed record ClusterChange(StoredCluster? Stored, Problem? Refused = null)
{
    /// <summary>Whether the cluster was not there before.</summary>
    public bool IsCreated { get; init; }
}

/// <summary>What a cluster is to become, or why not.</summary>
internal sealed record ClusterVerdict
{
    private ClusterVerdict()
    {
    }

    public Cluster? After { get; private init; }

    public Problem? Refused { get; private init; }

    public static ClusterVerdict Take(Cluster after) => new() { After = after };

    public static ClusterVerdict Refuse(Problem why) => new() { Refused = why };

    /// <summary>What the rules say; its faults are those of the form.</summary>
    public static ClusterVerdict Of(Checked<Cluster> judged) => judged.Value is { } after ? Take(after) : Refuse(Problem.Of(judged.Faults));
}
