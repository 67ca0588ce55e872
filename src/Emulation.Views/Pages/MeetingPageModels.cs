using Emulation.Views.Letters;

namespace Emulation.Views.Pages;

/// <summary>The form in which an organizer writes a meeting.</summary>
/// <param name="TimeZone">IANA zone in which its times are meant.</param>
/// <param name="Form">What was typed so far.</param>
/// <param name="Choices">The contacts that may be invited one by one.</param>
/// <param name="Faults">What is wrong with it, as <see cref="MeetingDraft.Check"/> found.</param>
/// <param name="PostUrl">Where it is posted, for the preview.</param>
/// <param name="BackUrl">The console.</param>
public sealed record MeetingFormPageModel(
    PageShell Shell,
    string TimeZone,
    MeetingForm Form,
    IReadOnlyList<InviteeChoice> Choices,
    IReadOnlyList<Fault> Faults,
    string PostUrl = "/console/meetings/preview",
    string BackUrl = "/console/meetings")
    : PageModel(Shell)
{
    internal override Type Component => typeof(MeetingFormPage);

    /// <summary>Whether a meeting is changed that is there.</summary>
    public bool IsChange { get; init; }

    /// <summary>What happened to the meeting meanwhile, if something did.</summary>
    public MeetingConflict? Conflict { get; init; }

    /// <summary>The contacts that are shown.</summary>
    public Choices<InviteeChoice> People => Pages.Choices.Of(Choices, Form.Invitees ?? [], Form.Find);

    /// <summary>Where it is posted to look for people.</summary>
    public string FindUrl { get; init; } = "/console/meetings/new";

    /// <summary>The organizers who may be deputies.</summary>
    public IReadOnlyList<InviteeChoice> Organizers { get; init; } = [];

    /// <summary>The plan's activities that it may belong to: ids and titles.</summary>
    public IReadOnlyList<(string Id, string Title)> Activities { get; init; } = [];

    /// <summary>The mailbox that reads answers where none is named.</summary>
    public string UsualMailbox { get; init; } = "";

    /// <summary>The faults of one field.</summary>
    public IEnumerable<Fault> FaultsOf(string field) => Faults.Where(fault => Field(fault) == field);

    /// <summary>The field that a fault is about. An agenda's items are the lines of its field.</summary>
    public static string Field(Fault fault) => fault.Pointer.Split('/').ElementAtOrDefault(1) switch
    {
        "items" => "agenda",
        "timeZone" => "start",
        var field => field ?? "",
    };
}

/// <summary>A contact that may be invited.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="UnitName">The contact's unit, if any.</param>
public sealed record InviteeChoice(string ContactId, string Name, string Email, string? UnitName);

/// <summary>What will go out, before it does.</summary>
/// <param name="TimeZone">IANA zone of its times.</param>
/// <param name="Form">What was typed; the buttons post it again, to send it or to change it.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">Whom it invites.</param>
/// <param name="Letters">The letter in each language that somebody invited reads.</param>
/// <param name="SendUrl">Where the button that sends posts.</param>
/// <param name="ChangeUrl">Where the button that goes back posts: the form again, filled in.</param>
public sealed record MeetingPreviewPageModel(
    PageShell Shell,
    string TimeZone,
    MeetingForm Form,
    Meeting Meeting,
    IReadOnlyList<Invitee> Invitees,
    IReadOnlyList<LetterPreview> Letters,
    string SendUrl = "/console/meetings",
    string ChangeUrl = "/console/meetings/new")
    : PageModel(Shell)
{
    internal override Type Component => typeof(MeetingPreviewPage);
}

/// <summary>A letter in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Entry">The calendar entry that comes with it; null where it brings none.</param>
public sealed record LetterPreview(Language Language, RenderedLetter Letter, CalendarEvent? Entry = null);

/// <summary>What a change will do, before it is made.</summary>
/// <param name="TimeZone">IANA zone of its times.</param>
/// <param name="Form">What was typed; the buttons post it again.</param>
/// <param name="Update">What it does.</param>
/// <param name="Differences">What everybody is told that changed.</param>
/// <param name="Letters">One letter of each kind in each language.</param>
/// <param name="SendUrl">Where the button that stores posts.</param>
/// <param name="ChangeUrl">Where the button that goes back posts.</param>
public sealed record MeetingChangesPageModel(
    PageShell Shell,
    string TimeZone,
    MeetingForm Form,
    MeetingUpdate Update,
    IReadOnlyList<MeetingDifference> Differences,
    IReadOnlyList<LetterPreview> Letters,
    string SendUrl,
    string ChangeUrl)
    : PageModel(Shell)
{
    internal override Type Component => typeof(MeetingChangesPage);

    /// <summary>Who is told that something changed.</summary>
    public IReadOnlyList<Invitee> Updated => [.. Update.Told.Where(invitee => invitee.InvitedSequence is not null)];

    /// <summary>Who is invited with it.</summary>
    public IReadOnlyList<Invitee> Invited => [.. Update.Told.Where(invitee => invitee.InvitedSequence is null)];

    /// <summary>Who is invited no more and is told.</summary>
    public IReadOnlyList<Invitee> Removed => [.. Update.Removed.Where(invitee => invitee.IsInvited)];

    /// <summary>From whose old mailbox the entry is taken.</summary>
    public IReadOnlyList<Invitee> Readdressed => Update.Readdressed;
}
