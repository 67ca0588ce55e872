namespace Emulation.Domain.Meetings;

/// <summary>A meeting of the cluster (hội nghị, cuộc họp).</summary>
/// <param name="Id">Its id; begins with its year.</param>
/// <param name="Uid">UID of its calendar entry, the same for ever (RFC 5545, 3.8.4.7).</param>
/// <param name="Title">What it is called.</param>
/// <param name="Start">Local time in the cluster's zone.</param>
/// <param name="End">Local time, after the start.</param>
/// <param name="Place">Where, if anywhere.</param>
/// <param name="OnlineUrl">Where online, if there.</param>
/// <param name="Agenda">Free text; may be empty.</param>
/// <param name="OrganizerId">The contact who invites and reads replies.</param>
/// <param name="Sequence">Rises with every change that concerns the invitees (RFC 5546, 2.1.4).</param>
public sealed record Meeting(
    string Id,
    string Uid,
    string Title,
    DateTime Start,
    DateTime End,
    string? Place,
    string? OnlineUrl,
    string Agenda,
    string OrganizerId,
    int Sequence);

/// <summary>A person invited to a meeting.</summary>
/// <param name="Id">Unique in the meeting.</param>
/// <param name="Name">Name in the letter.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Language">The language of the letter.</param>
/// <param name="ContactId">The contact, null for guests (khách mời).</param>
/// <param name="UnitId">The contact's unit, if any.</param>
public sealed record Invitee(string Id, string Name, string Email, Language Language, string? ContactId, string? UnitId)
{
    /// <summary>SEQUENCE of the last invitation planned for the person; null before the first.</summary>
    public int? InvitedSequence { get; init; }

    /// <summary>The link through which the person answers.</summary>
    public string? LinkId { get; init; }

    /// <summary>The person's last answer, if any.</summary>
    public Answer? Answer { get; init; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
}

/// <summary>An answer to an invitation.</summary>
public enum Answer
{
    /// <summary>Comes.</summary>
    Yes,

    /// <summary>Does not come.</summary>
    No,

    /// <summary>Does not know yet.</summary>
    Maybe,
}
