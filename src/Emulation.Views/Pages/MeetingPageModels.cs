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
    string BackUrl = "/console")
    : PageModel(Shell)
{
    internal override Type Component => typeof(MeetingFormPage);

    /// <summary>The faults of one field.</summary>
    public IEnumerable<Fault> FaultsOf(string field) =>
        Faults.Where(fault => fault.Pointer == $"/{field}" || fault.Pointer.StartsWith($"/{field}/", StringComparison.Ordinal));
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
public sealed record LetterPreview(Language Language, RenderedLetter Letter);
