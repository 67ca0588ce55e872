using System.Text.Json.Serialization;
using Emulation.Domain.Letters;

namespace Emulation.Domain.Meetings;

/// <summary>A meeting of the cluster (hội nghị, cuộc họp).</summary>
/// <param name="Id">Its id; begins with its year.</param>
/// <param name="Uid">UID of its calendar entry, the same for ever (RFC 5545, 3.8.4.7).</param>
/// <param name="Title">What it is called.</param>
/// <param name="Start">Local time in the cluster's zone.</param>
/// <param name="End">Local time, after the start.</param>
/// <param name="Place">Where, if anywhere.</param>
/// <param name="OnlineUrl">Where online, if there.</param>
/// <param name="Agenda">Free text; empty where the agenda has items, or there is none.</param>
/// <param name="OrganizerId">The contact who invites.</param>
/// <param name="Sequence">Rises with every change that concerns invitees (RFC 5546, 2.1.4).</param>
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
    int Sequence)
{
    /// <summary>What opens the online meeting, if something does.</summary>
    public string? Passcode { get; init; }

    /// <summary>How to take part by telephone.</summary>
    public string? DialIn { get; init; }

    /// <summary>The agenda's items, in order; none where it is free text.</summary>
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    /// <summary>The mailbox in which answers by mail are read; null: the organizer's own.</summary>
    public string? Mailbox { get; init; }

    /// <summary>
    /// Who invites, as every calendar entry names it: frozen with the first letter, since a calendar takes no update from
    /// another ORGANIZER (RFC 5546, 3.2.2.4). Null before that, and in rows from before it was frozen.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Correspondent? Organizer { get; init; }

    /// <summary>The name of the place where its papers are issued (địa danh), such as Vũng Tàu; null where nobody said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Locality { get; init; }

    /// <summary>Whether everybody who is invited sees who else is: in the letter, on the page and in the calendar.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ListsInvitees { get; init; }

    /// <summary>Organizers who act for the one who invites, and are told what that one is told.</summary>
    public IReadOnlyList<string> Deputies { get; init; } = [];

    /// <summary>The activity of the plan that it belongs to, if to one.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Whether it takes place.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Rises with every change of the meeting; what HTTP calls its ETag.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The SEQUENCE since which everybody's entry is as it is: who was last told a lower one is told again.</summary>
    public int ChangedSequence { get; init; }

    /// <summary>Whether its invitations were ordered: from then on whoever is added is invited, and changes are told.</summary>
    public bool IsSent { get; init; }

    /// <summary>How often the minutes were sent.</summary>
    public int MinutesRound { get; init; }

    /// <summary>When the minutes were last sent.</summary>
    public DateTimeOffset? MinutesSentAt { get; init; }

    /// <summary>Whether it does not take place.</summary>
    [JsonIgnore]
    public bool IsCancelled => Status == MeetingStatus.Cancelled;

    /// <summary>When and where.</summary>
    [JsonIgnore]
    public MeetingFacts Facts => new(Start, End, Place, OnlineUrl, Passcode, DialIn);

    /// <summary>The agenda as lines of text; empty where there is none.</summary>
    public string AgendaText() => Items.Count == 0 ? Agenda : string.Join('\n', Items.Select(item => item.Line()));
}

/// <summary>Whether a meeting takes place.</summary>
public enum MeetingStatus
{
    /// <summary>It does.</summary>
    Confirmed,

    /// <summary>It does not.</summary>
    Cancelled,
}

/// <summary>What invitees have to know: every change of it is told.</summary>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="OnlineUrl">Where online.</param>
/// <param name="Passcode">What opens the online meeting.</param>
/// <param name="DialIn">How to take part by telephone.</param>
public sealed record MeetingFacts(DateTime Start, DateTime End, string? Place, string? OnlineUrl, string? Passcode, string? DialIn)
{
    /// <summary>Whether these are at another time.</summary>
    public bool IsMoved(MeetingFacts other) => Start != other.Start || End != other.End;
}

/// <summary>One item of an agenda.</summary>
/// <param name="Time">When it begins, local; null where it follows on the one before.</param>
/// <param name="Text">What it is.</param>
/// <param name="Speaker">Who speaks, if somebody is named.</param>
public sealed record AgendaItem(TimeOnly? Time, string Text, string? Speaker)
{
    /// <summary>The item as a line: 08:30 – Opening (the head's director).</summary>
    public string Line()
    {
        var what = Speaker is null ? Text : $"{Text} ({Speaker})";
        return Time is { } time ? $"{time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture)} – {what}" : what;
    }
}

/// <summary>That what everybody has to know changed.</summary>
/// <param name="Sequence">The SEQUENCE that the change made.</param>
/// <param name="At">When.</param>
/// <param name="By">The contact's id, or "operator".</param>
/// <param name="Before">How it was before.</param>
public sealed record MeetingChange(int Sequence, DateTimeOffset At, string By, MeetingFacts Before)
{
    /// <summary>What somebody knows who was last told this SEQUENCE.</summary>
    /// <param name="meeting">The meeting as it is.</param>
    /// <param name="changes">All its changes.</param>
    /// <param name="told">The SEQUENCE last told.</param>
    public static MeetingFacts Known(Meeting meeting, IEnumerable<MeetingChange> changes, int told) =>
        changes.Where(change => change.Sequence > told).MinBy(change => change.Sequence)?.Before ?? meeting.Facts;
}
