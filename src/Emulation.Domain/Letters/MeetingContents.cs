using System.Text.Json.Serialization;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Letters;

/// <summary>That a meeting does not take place, or that the recipient is invited no more; takes the entry out of the calendar.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Uid">The calendar entry's UID.</param>
/// <param name="Sequence">Its SEQUENCE.</param>
/// <param name="Stamp">Its DTSTAMP.</param>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where, if anywhere.</param>
/// <param name="Organizer">Who invited.</param>
/// <param name="Attendee">Who was invited.</param>
/// <param name="IsWhole">Whether the meeting is cancelled; else it takes place without the recipient.</param>
/// <param name="Reason">Why, if somebody said.</param>
public sealed record CancellationContent(
    string ClusterName,
    string TimeZone,
    string MeetingId,
    string Uid,
    int Sequence,
    DateTimeOffset Stamp,
    string Title,
    DateTime Start,
    DateTime End,
    string? Place,
    Correspondent Organizer,
    Correspondent Attendee,
    bool IsWhole,
    string? Reason)
    : LetterContent(ClusterName, TimeZone)
{
    /// <summary>Whether the recipient is invited at another address from now on: the entry leaves this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReaddressed { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "cancellation";

    /// <summary>The person as invitee; null in letters from before it was written down.</summary>
    public string? InviteeId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool HasLink => false;
}

/// <summary>That an answer given on the page is noted; the calendar entry shows it from now on.</summary>
/// <param name="Entry">The invitation as it stands, with the answer: its calendar entry replaces the one before.</param>
/// <param name="People">How many come, where the person said so.</param>
/// <param name="Substitute">Who is named to come instead, if somebody is.</param>
public sealed record AnswerNotedContent(string ClusterName, string TimeZone, InvitationContent Entry, int? People, string? Substitute)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "answerNoted";
}

/// <summary>The meetings of which a person is reminded on a day.</summary>
/// <param name="Day">The local day on which it is sent.</param>
/// <param name="Meetings">The meetings, the nearest first; nearly always one.</param>
public sealed record MeetingReminderContent(string ClusterName, string TimeZone, DateOnly Day, IReadOnlyList<RemindedMeeting> Meetings)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "meetingReminder";
}

/// <summary>One meeting of which a person is reminded.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="InviteeId">The person as invitee.</param>
/// <param name="AsksAnswer">Whether the person has not answered; else it is told what is needed to come.</param>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Facts">When and where.</param>
/// <param name="Agenda">Its agenda in lines; may be empty.</param>
/// <param name="Answer">The page on which the person answers.</param>
public sealed record RemindedMeeting(
    string MeetingId, string InviteeId, bool AsksAnswer, string Title, MeetingFacts Facts, string Agenda, LinkReference Answer);

/// <summary>Minutes and photos of a meeting, to everybody who was invited.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Start">Local time.</param>
/// <param name="Files">Names of the minutes, then of photos.</param>
/// <param name="Page">The page on which they are.</param>
public sealed record MinutesContent(string ClusterName, string TimeZone, string Title, DateTime Start, IReadOnlyList<string> Files, LinkReference Page)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "minutes";
}

/// <summary>What the organizers of a meeting have to look after.</summary>
/// <param name="News">What it is.</param>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="About">The substitute's name and address, or the time that is proposed.</param>
/// <param name="Console">The console.</param>
public sealed record MeetingNewsContent(
    string ClusterName, string TimeZone, MeetingNews News, string Title, string Person, string About, LinkReference Console)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "meetingNews";
}

/// <summary>Kinds of news about a meeting.</summary>
public enum MeetingNews
{
    /// <summary>A substitute waits for confirmation.</summary>
    SubstituteWaits,

    /// <summary>An invitee proposes another time (COUNTER).</summary>
    Counter,
}

/// <summary>A mail that somebody wrote to a meeting's address, passed on to its organizers.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Sender">Who wrote it, as far as the From line says.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attachments">Names of the files with it, which stay behind.</param>
public sealed record ForwardedContent(
    string ClusterName, string TimeZone, string Title, Correspondent Sender, string Subject, string Text, IReadOnlyList<string> Attachments)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "forwarded";

    /// <summary>Whether neither SPF nor DKIM vouches for the sender.</summary>
    public bool IsUnverified { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool HasLink => false;
}
