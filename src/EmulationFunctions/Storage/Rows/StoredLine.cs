namespace EmulationFunctions.Storage.Rows;

/// <summary>One unit's part in one activity, with all that it is judged by.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Plan">The plan that has the activity.</param>
/// <param name="Activity">The line of the plan.</param>
/// <param name="Unit">The unit; the activity concerns it.</param>
/// <param name="Stored">Where the unit stands.</param>
public sealed record StoredLine(StoredCluster Cluster, StoredPlan Plan, Activity Activity, Unit Unit, StoredSubmission Stored)
{
    /// <summary>The plan's year.</summary>
    public int Year => Plan.Published.Year;

    /// <summary>What has come, judged against the activity as it is now.</summary>
    public Submission Submission => Stored.Submission.Against(Activity);
}
