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

    /// <summary>Whether something has yet to come.</summary>
    public static bool IsOpen(this Standing standing) =>
        standing is Standing.NotDue or Standing.Extended or Standing.Missing or Standing.Incomplete or Standing.Returned;
}
