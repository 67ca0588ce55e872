using Emulation.Domain.Reminders;

namespace EmulationFunctions.Reminders;

/// <summary>What somebody who looked at a cluster has read of it.</summary>
/// <param name="Plans">The plans around the present.</param>
/// <param name="Submissions">Where the units stand with their activities.</param>
internal sealed record SeenCluster(
    IReadOnlyList<PublishedPlan> Plans, IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission> Submissions)
{
    /// <summary>Where the units stand, without how it is stored.</summary>
    public IReadOnlyDictionary<(string Activity, string Unit), Submission> Current => Submissions.ToDictionary(row => row.Key, row => row.Value.Submission);

    /// <summary>What letters by the calendar hang on.</summary>
    public ClusterState State(Cluster cluster) => new(cluster, Plans, Current);
}
