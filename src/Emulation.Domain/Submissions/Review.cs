namespace Emulation.Domain.Submissions;

/// <summary>What an organizer decided about one version of a submission.</summary>
/// <param name="Decision">Whether it is accepted, or has to be mended.</param>
/// <param name="Version">About which version.</param>
/// <param name="Reason">Why it is returned; null where it is accepted.</param>
/// <param name="Notes">What to mend in single documents.</param>
/// <param name="At">When it was decided.</param>
/// <param name="By">Who decided: a contact's id, or "operator".</param>
public sealed record Review(
    ReviewDecision Decision, int Version, string? Reason, IReadOnlyList<DocumentNote> Notes, DateTimeOffset At, string By)
{
    /// <summary>The unit's new deadline to mend it by, local; null where its own is still to come.</summary>
    public DateTime? MendBy { get; init; }

    /// <summary>Whether the other says the same about the same version, whoever said it first.</summary>
    public bool Says(Review other) =>
        (Decision, Version, Reason, MendBy) == (other.Decision, other.Version, other.Reason, other.MendBy) && Notes.SequenceEqual(other.Notes);
}

/// <summary>What to mend in a document.</summary>
/// <param name="Id">The requested document.</param>
/// <param name="Note">In the organizer's words.</param>
public sealed record DocumentNote(string Id, string Note);

/// <summary>What can be decided about a version.</summary>
public enum ReviewDecision
{
    /// <summary>Nothing more is to be done.</summary>
    Accept,

    /// <summary>The unit has to mend it and hand in a new version.</summary>
    Return,
}
