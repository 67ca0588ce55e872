namespace EmulationFunctions.Reminders;

/// <summary>What somebody who looked at a cluster has read of it.</summary>
/// <param name="Plans">The plans around the present.</param>
/// <param name="Submissions">Where the units stand with their activities.</param>
internal sealed record SeenCluster(
    IReadOnlyList<PublishedPlan> Plans, IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission> Submissions);
