using System.Text.Json.Serialization;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Letters;

/// <summary>What a letter says, without its language. The stored names of kinds are a contract.</summary>
/// <param name="ClusterName">For which cluster.</param>
/// <param name="TimeZone">IANA zone of every local time in the letter.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReceiptContent), "receipt")]
[JsonDerivedType(typeof(ReminderContent), "reminder")]
[JsonDerivedType(typeof(InvitationContent), "invitation")]
[JsonDerivedType(typeof(SignInContent), "signIn")]
[JsonDerivedType(typeof(ExtensionContent), "extension")]
[JsonDerivedType(typeof(ReturnContent), "return")]
[JsonDerivedType(typeof(RefusalContent), "refusal")]
[JsonDerivedType(typeof(ScanContent), "scan")]
[JsonDerivedType(typeof(ClosedAddressContent), "closedAddress")]
[JsonDerivedType(typeof(WeeklyContent), "weekly")]
[JsonDerivedType(typeof(DeadlineDayContent), "deadlineDay")]
[JsonDerivedType(typeof(TestContent), "test")]
[JsonDerivedType(typeof(ReplacementAskedContent), "replacementAsked")]
[JsonDerivedType(typeof(ReplacementDeclinedContent), "replacementDeclined")]
[JsonDerivedType(typeof(WelcomeContent), "welcome")]
[JsonDerivedType(typeof(CancellationContent), "cancellation")]
[JsonDerivedType(typeof(AnswerNotedContent), "answerNoted")]
[JsonDerivedType(typeof(MeetingReminderContent), "meetingReminder")]
[JsonDerivedType(typeof(MinutesContent), "minutes")]
[JsonDerivedType(typeof(MeetingNewsContent), "meetingNews")]
[JsonDerivedType(typeof(ForwardedContent), "forwarded")]
[JsonDerivedType(typeof(FindingContent), "finding")]
public abstract record LetterContent(string ClusterName, string TimeZone)
{
    /// <summary>The kind's stored name.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>Whether it carries a link that is its recipient's alone.</summary>
    [JsonIgnore]
    public virtual bool HasLink => true;
}

/// <summary>What a person's units still owe, for one day.</summary>
/// <param name="Day">The local day on which it is sent.</param>
/// <param name="Units">The units that the person answers for; nearly always one.</param>
public sealed record ReminderContent(string ClusterName, string TimeZone, DateOnly Day, IReadOnlyList<OwingUnit> Units)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "reminder";

    /// <summary>All that is owed, the nearest deadline first.</summary>
    [JsonIgnore]
    public IEnumerable<OwedItem> Items => Units.SelectMany(unit => unit.Items).OrderBy(item => item.Deadline);

    /// <summary>Whether nothing in it is owed.</summary>
    [JsonIgnore]
    public bool IsNoticeOnly => Units.All(unit => unit.Items.All(item => item.IsNoticeOnly));

    /// <summary>Whether it tells of everything that the other was written for.</summary>
    public bool Covers(ReminderContent other) => other.Units.All(unit => unit.Items.Where(item => item.IsCause).All(item =>
        Units.Any(own => own.UnitId == unit.UnitId && own.Items.Any(one =>
            (one.Year, one.ActivityId) == (item.Year, item.ActivityId) && (item.EscalatedTo is null || one.EscalatedTo == item.EscalatedTo)))));
}

/// <summary>A unit in a reminder.</summary>
/// <param name="UnitId">Its id.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Page">The recipient's link to the unit's page; null for a leader of the head unit, who has none.</param>
/// <param name="Items">What it owes, the nearest deadline first.</param>
public sealed record OwingUnit(string UnitId, string UnitName, LinkReference? Page, IReadOnlyList<OwedItem> Items)
{
    /// <summary>Who answers for it and was reminded before; only where something is escalated.</summary>
    public IReadOnlyList<Correspondent>? Responsible { get; init; }

    /// <summary>The contact that the recipient is here; null in letters of before that was written down.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContactId { get; init; }

    /// <summary>As what the recipient hears that something is overdue; null where nothing is escalated.</summary>
    [JsonIgnore]
    public Duty? EscalatedTo => Items.Max(item => item.EscalatedTo);
}

/// <summary>One thing owed.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Title">Its title.</param>
/// <param name="Deadline">Local time.</param>
/// <param name="Missing">Titles of the required documents that have not come; an empty title is the activity's only report.</param>
/// <param name="Stage">How far the deadline is.</param>
/// <param name="IsCause">Whether a step of this activity is what the letter is sent for; the others are listed along with it.</param>
/// <param name="Returned">Why what came was returned; null where it was not.</param>
public sealed record OwedItem(
    int Year, string ActivityId, string Title, DateTime Deadline, IReadOnlyList<string> Missing, DeadlineStage Stage, bool IsCause, string? Returned = null)
{
    /// <summary>As what the recipient hears that it is overdue; null where this is no escalation.</summary>
    public Duty? EscalatedTo { get; init; }

    /// <summary>The day on which the unit has promised to hand in, if it has.</summary>
    public DateOnly? Promised { get; init; }

    /// <summary>Of an escalation: the day of the last letter about it to those who answer for the unit.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>Of an escalation: the day on which the unit's leaders were told.</summary>
    public DateOnly? LeaderToldOn { get; init; }

    /// <summary>What the unit is told of the activity besides: that a campaign begins, or the day of a visit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Notice? Notice { get; init; }

    /// <summary>Whether nothing is owed: the activity is there for its notice alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNoticeOnly { get; init; }

    /// <summary>How many indicators have no registered value; null where none is missing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Unregistered { get; init; }
}

/// <summary>Where now is, seen from a deadline.</summary>
public enum DeadlineStage
{
    /// <summary>The deadline is to come.</summary>
    Open,

    /// <summary>It has passed; what comes is taken and marked late.</summary>
    Grace,

    /// <summary>Nothing is taken any more without an extension.</summary>
    Closed,
}

/// <summary>An invitation to a meeting; its calendar entry is made from the same frozen values.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Uid">The calendar entry's UID, the same for ever.</param>
/// <param name="Sequence">The calendar entry's SEQUENCE.</param>
/// <param name="Stamp">The calendar entry's DTSTAMP.</param>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time.</param>
/// <param name="Place">Where, if anywhere.</param>
/// <param name="OnlineUrl">Where online, if there.</param>
/// <param name="Agenda">Free text, lines kept; may be empty.</param>
/// <param name="Organizer">Who invites and reads replies.</param>
/// <param name="Attendee">Who is invited.</param>
/// <param name="Answer">The page on which the person answers.</param>
public sealed record InvitationContent(
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
    string? OnlineUrl,
    string Agenda,
    Correspondent Organizer,
    Correspondent Attendee,
    LinkReference Answer)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "invitation";

    /// <summary>What opens the online meeting, if something does.</summary>
    public string? Passcode { get; init; }

    /// <summary>How to take part by telephone.</summary>
    public string? DialIn { get; init; }

    /// <summary>What the person has answered, if the answer still counts.</summary>
    public Answer? Answered { get; init; }

    /// <summary>What the person was told before; null in a first invitation.</summary>
    public MeetingFacts? Before { get; init; }

    /// <summary>In whose place the person is invited, if in somebody's.</summary>
    public string? StandsInFor { get; init; }

    /// <summary>The person as invitee; null in letters from before it was written down.</summary>
    public string? InviteeId { get; init; }

    /// <summary>Who else is invited, where everybody may see that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Correspondent>? Others { get; init; }

    /// <summary>When and where.</summary>
    [JsonIgnore]
    public MeetingFacts Facts => new(Start, End, Place, OnlineUrl, Passcode, DialIn);
}

/// <summary>A link to sign in with.</summary>
/// <param name="SignIn">The link.</param>
/// <param name="Minutes">How long it is good for.</param>
public sealed record SignInContent(string ClusterName, string TimeZone, LinkReference SignIn, int Minutes)
    : LetterContent(ClusterName, TimeZone)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => "signIn";
}

/// <summary>A link named by its id: the token is made when the letter is rendered, so no stored row holds one.</summary>
/// <param name="Id">The link's id.</param>
/// <param name="Purpose">What it opens.</param>
public sealed record LinkReference(string Id, LinkPurpose Purpose)
{
    /// <summary>The console, which is no link of anybody's: who opens it has signed in, or is asked to.</summary>
    public static LinkReference Console { get; } = new("", LinkPurpose.Session);

    /// <summary>A meeting's page in the console.</summary>
    public static LinkReference MeetingDesk(string meeting) => new($"meetings/{meeting}/overview", LinkPurpose.Session);

    /// <summary>Of a link to a unit's pages: the activity to whose own page it leads; null where it leads to the first one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Activity { get; init; }

    /// <summary>Where it leads in the console, beginning with a slash or empty; null where it is a link of somebody's.</summary>
    [JsonIgnore]
    public string? ConsolePath => this == Console ? "" : Purpose == LinkPurpose.Session && Id.StartsWith("meetings/", StringComparison.Ordinal) ? $"/{Id}" : null;
}

/// <summary>What a link opens. A token made for one purpose is void for every other.</summary>
public enum LinkPurpose
{
    /// <summary>A unit's page.</summary>
    Unit,

    /// <summary>An invitee's answer to a meeting.</summary>
    Rsvp,

    /// <summary>An organizer's sign-in.</summary>
    SignIn,

    /// <summary>An organizer's session in one browser.</summary>
    Session,

    /// <summary>A program's access to the JSON API.</summary>
    Api,

    /// <summary>A person's calendar, to subscribe to.</summary>
    Feed,
}
