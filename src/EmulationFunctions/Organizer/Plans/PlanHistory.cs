namespace EmulationFunctions.Organizer.Plans;

/// <summary>A year's plan as it was stored each time.</summary>
public sealed class PlanHistory(ClusterTable table)
{
    /// <summary>All revisions that are written down, the newest first.</summary>
    public async Task<IReadOnlyList<PlanRevision>> AllAsync(string cluster, int year, CancellationToken cancellation)
    {
        var revisions = new List<PlanRevision>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Revisions(year), cancellation))
            revisions.Add(PlanRevision.Read(row));
        revisions.Reverse();
        return revisions;
    }

    /// <summary>One revision, or null.</summary>
    public async Task<PlanRevision?> FindAsync(string cluster, int year, int revision, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Revision(year, revision), cancellation) is { } row ? PlanRevision.Read(row) : null;
}
