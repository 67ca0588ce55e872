namespace Emulation.Domain.Submissions;

/// <summary>Where a unit stands with an activity, in one word.</summary>
public enum Standing
{
    /// <summary>Nothing is asked of it.</summary>
    NotConcerned,

    /// <summary>Nothing has come, and the deadline is ahead.</summary>
    NotDue,

    /// <summary>Nothing has come, and the unit's own deadline is ahead: it was extended.</summary>
    Extended,

    /// <summary>Nothing has come, and the deadline has passed.</summary>
    Missing,

    /// <summary>A required document has never come.</summary>
    Incomplete,

    /// <summary>What came has to be mended.</summary>
    Returned,

    /// <summary>Everything came, in time.</summary>
    Submitted,

    /// <summary>Everything came, after the deadline.</summary>
    Late,

    /// <summary>Everything came, and an organizer accepted it.</summary>
    Accepted,

    /// <summary>Of a campaign: the unit has not said that it takes part.</summary>
    Silent,

    /// <summary>Of a campaign: the unit takes part.</summary>
    TakesPart,

    /// <summary>Of an inspection: the visit is still to come.</summary>
    VisitAhead,

    /// <summary>Of an inspection: the visit has been, and no result is filed.</summary>
    ResultMissing,

    /// <summary>Of an inspection: a result is filed.</summary>
    ResultFiled,
}

/// <summary>Reads where units stand.</summary>
public static class Standings
{
    /// <summary>Where the unit stands.</summary>
    /// <param name="activity">The line of the plan.</param>
    /// <param name="submission">What the unit has handed in for it.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    public static Standing Of(Activity activity, Submission submission, ClusterZone zone, DateTimeOffset now)
    {
        if (!activity.WantsSubmission || !activity.Concerns(submission.UnitId))
            return Standing.NotConcerned;
        var own = submission.Own(activity);
        return submission.Against(activity).State switch
        {
            SubmissionState.Returned => Standing.Returned,
            SubmissionState.Incomplete => Standing.Incomplete,
            SubmissionState.Submitted => submission.Against(activity).IsAccepted() ? Standing.Accepted : submission.Late ? Standing.Late : Standing.Submitted,
            _ when !Deadline.Of(own, zone).IsLate(now) => own.Deadline == activity.Deadline ? Standing.NotDue : Standing.Extended,
            // Optional documents are never owed.
            _ => submission.Owes(activity) ? Standing.Missing : Standing.NotConcerned,
        };
    }

    /// <summary>Where the unit stands with what a campaign or an inspection has beside submissions: taking part, or a visit and its result.</summary>
    /// <param name="activity">The line of the plan.</param>
    /// <param name="submission">What is stored of the unit and it.</param>
    /// <param name="today">The local day.</param>
    public static Standing OfKind(Activity activity, Submission submission, DateOnly today) => activity.Kind switch
    {
        _ when !activity.Concerns(submission.UnitId) => Standing.NotConcerned,
        ActivityKind.Campaign => submission.Participation is null ? Standing.Silent : Standing.TakesPart,
        ActivityKind.Inspection when submission.Findings is { Count: > 0 } => Standing.ResultFiled,
        // A visit without a day of its own is at the latest on the activity's last.
        ActivityKind.Inspection => (activity.Visit(submission.UnitId) ?? DateOnly.FromDateTime(activity.Deadline)) < today ? Standing.ResultMissing : Standing.VisitAhead,
        _ => Standing.NotConcerned,
    };

    /// <summary>Whether the unit has done what is asked of it, or has had its inspection's result.</summary>
    public static bool IsDone(this Standing standing) =>
        standing is Standing.Submitted or Standing.Late or Standing.Accepted or Standing.TakesPart or Standing.ResultFiled;

    /// <summary>Whether something has yet to come of what the unit hands in.</summary>
    public static bool IsOpen(this Standing standing) =>
        standing is Standing.NotDue or Standing.Extended or Standing.Missing or Standing.Incomplete or Standing.Returned;
}
