using System.Text.Json.Serialization;

namespace Emulation.Domain.Meetings;

/// <summary>A person invited to a meeting.</summary>
/// <param name="Id">Unique in the meeting.</param>
/// <param name="Name">Name in the letter.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Language">The language of the letter.</param>
/// <param name="ContactId">The contact, null for guests (khách mời).</param>
/// <param name="UnitId">The contact's unit, if any.</param>
public sealed record Invitee(string Id, string Name, string Email, Language Language, string? ContactId, string? UnitId)
{
    /// <summary>SEQUENCE of the last letter about the meeting planned for the person; null before the first.</summary>
    public int? InvitedSequence { get; init; }

    /// <summary>The link through which the person answers.</summary>
    public string? LinkId { get; init; }

    /// <summary>The person's last answer, if any.</summary>
    public Answer? Answer { get; init; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Where a guest comes from.</summary>
    public string? Organization { get; init; }

    /// <summary>DTSTAMP of that last letter: the next one's is later.</summary>
    public DateTimeOffset? InvitedAt { get; init; }

    /// <summary>How many people come with the answer, the person included; null where nobody said.</summary>
    public int? People { get; init; }

    /// <summary>What the person adds to the answer.</summary>
    public string? Remark { get; init; }

    /// <summary>What the person answered before the meeting was moved: it is asked for again.</summary>
    public Answer? EarlierAnswer { get; init; }

    /// <summary>Who comes in the person's place.</summary>
    public Substitute? Substitute { get; init; }

    /// <summary>The invitee in whose place the person comes.</summary>
    public string? StandsInFor { get; init; }

    /// <summary>Whether the person was invited once and is no more.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The local day through which the person was reminded.</summary>
    public DateOnly? RemindedThrough { get; init; }

    /// <summary>Whether the person was there; null where nobody took it down.</summary>
    public bool? Attended { get; init; }

    /// <summary>Which sending of the minutes the person has got.</summary>
    public int MinutesRound { get; init; }

    /// <summary>How many strangers the person has named to come instead; each is told to the organizers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int StrangersNamed { get; init; }

    /// <summary>The answer that the person's calendar shows, as far as letters and replies tell; null where it shows none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Answer? Shown { get; init; }

    /// <summary>DTSTAMP of the letter that brings the page's answer into the calendar, while no calendar has answered since and no other letter came after it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? NotedAt { get; init; }

    /// <summary>Whether the person's calendar shows another answer than the one that was given, or none.</summary>
    [JsonIgnore]
    public bool HidesAnswer => IsInvited && Answer is not null && Answer != Shown;

    /// <summary>Whether a letter has told the person of the meeting.</summary>
    [JsonIgnore]
    public bool IsInvited => InvitedSequence is not null && !IsRemoved;

    /// <summary>The DTSTAMP of a letter written now: later than every one before.</summary>
    public DateTimeOffset NextStamp(DateTimeOffset now) => InvitedAt is { } last && now < last.AddSeconds(1) ? last.AddSeconds(1) : now;

    /// <summary>Whether the person has yet to be told how the meeting stands.</summary>
    public bool IsOwed(Meeting meeting) =>
        meeting.IsSent && !IsRemoved && (InvitedSequence is { } told ? told < meeting.ChangedSequence : !meeting.IsCancelled);

    /// <summary>The person with an answer. Who does not stay away needs no substitute: one who still waits is let go.</summary>
    public Invitee With(Answer answer, DateTimeOffset at) => this with
    {
        Answer = answer,
        AnsweredAt = at,
        EarlierAnswer = null,
        Substitute = Substitute is { State: SubstituteState.Waiting } && answer != Meetings.Answer.No ? null : Substitute,
    };

    /// <summary>The person with the answer that a letter brings into the calendar.</summary>
    public Invitee Noted(DateTimeOffset stamp) => this with { Shown = Answer, NotedAt = stamp, InvitedAt = stamp };

    /// <summary>The person told how the meeting stands. Where it was moved the answer was to another time and is asked for again.</summary>
    public Invitee Told(Meeting meeting, MeetingFacts? knew, string? link, DateTimeOffset stamp)
    {
        var told = this with { InvitedSequence = meeting.Sequence, InvitedAt = stamp, LinkId = link ?? LinkId };
        if (knew is not null && !meeting.IsCancelled && knew.IsMoved(meeting.Facts))
            told = told with { EarlierAnswer = Answer ?? EarlierAnswer, Answer = null, AnsweredAt = null, RemindedThrough = null };
        return told with { Shown = told.Answer, NotedAt = null };
    }
}

/// <summary>Somebody who comes in an invitee's place.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="State">Whether the substitute is invited.</param>
public sealed record Substitute(string Name, string Email, SubstituteState State);

/// <summary>Whether a substitute is invited.</summary>
public enum SubstituteState
{
    /// <summary>An organizer has to confirm: nobody makes the app write to strangers.</summary>
    Waiting,

    /// <summary>Invited.</summary>
    Invited,

    /// <summary>An organizer said no.</summary>
    Declined,
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
