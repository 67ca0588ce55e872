using Emulation.Domain.Meetings;

namespace EmulationFunctions.Meetings;

/// <summary>A change as it was handed in.</summary>
/// <param name="Draft">How the meeting shall be.</param>
/// <param name="IsRead">Whether a revision is the one that it was made from.</param>
internal sealed record MeetingWish(MeetingDraft Draft, Func<int, bool> IsRead)
{
    /// <summary>Puts it together with what is stored, where that has changed since; where nothing does, nothing is written over it.</summary>
    public Func<ScheduledMeeting, MeetingForm, MeetingMerge>? Merge { get; init; }
}

/// <summary>What became of a change.</summary>
internal sealed record MeetingOutcome
{
    /// <summary>It has changed since it was read.</summary>
    public const string Outdated = "outdated";

    /// <summary>There is no such meeting.</summary>
    public static MeetingOutcome Missing { get; } = new() { Code = ProblemCode.NotFound };

    /// <summary>What the change does.</summary>
    public MeetingUpdate? Update { get; init; }

    /// <summary>The meeting as it was read.</summary>
    public (StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)? Found { get; init; }

    /// <summary>What is wrong with the draft.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Why nothing can be changed; a stable code.</summary>
    public string? Code { get; init; }

    /// <summary>The change together with those of others, where the meeting had changed since it was read.</summary>
    public MeetingMerge? Merge { get; init; }

    /// <summary>How many letters were written.</summary>
    public int Letters { get; init; }
}
