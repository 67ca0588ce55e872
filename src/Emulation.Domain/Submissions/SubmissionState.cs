namespace Emulation.Domain.Submissions;

/// <summary>How far a submission has come.</summary>
public enum SubmissionState
{
    /// <summary>Nothing has come.</summary>
    Missing,

    /// <summary>A required document has never come.</summary>
    Incomplete,

    /// <summary>Everything required is there.</summary>
    Submitted,

    /// <summary>An organizer has asked to mend it.</summary>
    Returned,
}
