namespace EmulationFunctions.Kinds;

/// <summary>The transaction that changes one unit's part.</summary>
internal static class PartBatch
{
    /// <summary>
    /// The status row as it was read, and the audit. The first thing that is kept for an activity meets the plan's own row: from
    /// now on the activity cannot disappear.
    /// </summary>
    /// <param name="line">The part as it was read.</param>
    /// <param name="after">Where the unit stands then.</param>
    /// <param name="audit">Who did what.</param>
    public static Batch Of(StoredLine line, Submission after, AuditEntry audit)
    {
        var batch = new Batch(line.Cluster.Id).Put(new StoredSubmission(line.Year, after, null).Row(), line.Stored.ETag).Add(audit.Row());
        var plan = line.Plan;
        if (plan.Published.Begun.Contains(line.Activity.Id))
            return batch;
        var begun = plan with { Published = plan.Published with { Begun = plan.Published.Begun.Append(line.Activity.Id).ToHashSet() } };
        return batch.Replace(begun.Row(), plan.ETag!.Value);
    }
}
