namespace Emulation.Views.Pages;

/// <summary>The organizer's page of one meeting.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Address">The page's own address without its last part, under which its forms are posted.</param>
/// <param name="People">Everybody who is or was invited.</param>
/// <param name="IsOver">Whether it is past.</param>
public sealed record MeetingDeskPageModel(
    PageShell Shell, string TimeZone, Meeting Meeting, string Address, IReadOnlyList<MeetingPerson> People, bool IsOver)
    : PageModel(Shell)
{
    /// <summary>Calendar replies that changed nothing, the newest first.</summary>
    public IReadOnlyList<ReplyLine> Replies { get; init; } = [];

    /// <summary>The meeting's files.</summary>
    public IReadOnlyList<PaperLink> Papers { get; init; } = [];

    /// <summary>What its form of files carries along, so that one that is sent twice is taken once.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>Why a file was not taken.</summary>
    public RefusedFiles? Refused { get; init; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<AuditLine> History { get; init; } = [];

    /// <summary>What has just been done.</summary>
    public MeetingNotice Notice { get; init; }

    /// <summary>Whose answers are listed: yes, no, maybe, silent, or empty for everybody.</summary>
    public string Said { get; init; } = "";

    /// <summary>The page of people that was asked for, from 1 on.</summary>
    public int Asked { get; init; } = 1;

    internal override Type Component => typeof(MeetingDeskPage);

    /// <summary>Those who are listed, a page of them at a time.</summary>
    public ListPage<MeetingPerson> Listed => ListPage.Of(Said switch
    {
        "yes" => [.. Present.Where(one => one.Invitee.Answer == Answer.Yes)],
        "no" => [.. Present.Where(one => one.Invitee.Answer == Answer.No)],
        "maybe" => [.. Present.Where(one => one.Invitee.Answer == Answer.Maybe)],
        "silent" => [.. Present.Where(one => one.Invitee.Answer is null)],
        _ => People,
    }, Asked);

    /// <summary>Those who are invited.</summary>
    public IReadOnlyList<MeetingPerson> Present => [.. People.Where(one => !one.Invitee.IsRemoved)];

    /// <summary>How many gave this answer; null counts the silent.</summary>
    public int Count(Answer? answer) => Present.Count(one => one.Invitee.Answer == answer);

    /// <summary>How many people come, those whom invitees bring along included.</summary>
    public int Heads => Present.Where(one => one.Invitee.Answer == Answer.Yes).Sum(one => one.Invitee.People ?? 1);

    /// <summary>Whether somebody has yet to be invited.</summary>
    public bool MayInvite => !Meeting.IsCancelled && !IsOver && Present.Any(one => one.Invitee.InvitedSequence is null);
}

/// <summary>A person on the page of a meeting.</summary>
/// <param name="Invitee">The person.</param>
/// <param name="From">The person's unit or organization.</param>
/// <param name="AnsweredAt">When the answer came, local.</param>
/// <param name="InPlaceOf">In whose place the person comes.</param>
public sealed record MeetingPerson(Invitee Invitee, string? From, DateTime? AnsweredAt, string? InPlaceOf)
{
    /// <summary>What stands for the substitute that the person has named; a decision about another one does not hold.</summary>
    public string Asked { get; init; } = "";
}

/// <summary>A calendar reply that changed nothing.</summary>
/// <param name="At">When it came, local.</param>
/// <param name="From">Who sent it, as far as its From line says.</param>
/// <param name="Code">Why it changed nothing.</param>
/// <param name="Proposed">The time that it proposes.</param>
/// <param name="Comment">What its sender adds.</param>
public sealed record ReplyLine(DateTime At, string From, string Code, string? Proposed, string? Comment);

/// <summary>The page that asks once more before a meeting is cancelled.</summary>
/// <param name="TimeZone">IANA zone of its times.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Form">The meeting as it was read: its revision and what it was travel with the page.</param>
/// <param name="Address">Where it is posted.</param>
/// <param name="BackUrl">The meeting's page.</param>
/// <param name="Letters">How many letters go out.</param>
/// <param name="Previews">The letter in each language.</param>
public sealed record MeetingCancelPageModel(
    PageShell Shell, string TimeZone, Meeting Meeting, MeetingForm Form, string Address, string BackUrl, int Letters, IReadOnlyList<LetterPreview> Previews)
    : PageModel(Shell)
{
    /// <summary>What was typed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What somebody else did with the meeting meanwhile, if somebody did.</summary>
    public MeetingConflict? Conflict { get; init; }

    internal override Type Component => typeof(MeetingCancelPage);
}

/// <summary>The page on which attendance is taken, one tap a person.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Address">Where it is posted.</param>
/// <param name="BackUrl">The meeting's page.</param>
/// <param name="People">Who is invited, those who said that they come first.</param>
public sealed record AttendancePageModel(PageShell Shell, Meeting Meeting, string Address, string BackUrl, IReadOnlyList<MeetingPerson> People)
    : PageModel(Shell)
{
    /// <summary>What names or units are looked for.</summary>
    public string Filter { get; init; } = "";

    /// <summary>The people found, a page of them at a time.</summary>
    public ListPage<MeetingPerson> Listed { get; init; } = ListPage.Of(People, 1);

    internal override Type Component => typeof(AttendancePage);

    internal string PageUrl(int page) => $"{Address}?{(Filter.Length > 0 ? $"q={Uri.EscapeDataString(Filter)}&" : "")}page={page}";
}

/// <summary>What an organizer has just done with a meeting.</summary>
public enum MeetingNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Invitations go out.</summary>
    Sent,

    /// <summary>A change is told.</summary>
    Changed,

    /// <summary>A change was stored that nobody is told of.</summary>
    Saved,

    /// <summary>The meeting was cancelled.</summary>
    Cancelled,

    /// <summary>A substitute was confirmed.</summary>
    SubstituteInvited,

    /// <summary>A substitute was declined.</summary>
    SubstituteDeclined,

    /// <summary>A file was added.</summary>
    PaperAdded,

    /// <summary>A file was taken away.</summary>
    PaperRemoved,

    /// <summary>The minutes go out.</summary>
    MinutesSent,

    /// <summary>Everybody has the minutes already.</summary>
    MinutesSentBefore,

    /// <summary>There are no minutes to send.</summary>
    NoMinutes,

    /// <summary>The substitute that was looked at waits no more.</summary>
    SubstituteDecidedBefore,
}
