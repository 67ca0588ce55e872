namespace Emulation.Views.Pages;

/// <summary>The page on which one person answers an invitation.</summary>
/// <remarks>The form posts the field <c>answer</c>: yes, no or maybe.</remarks>
/// <param name="TimeZone">IANA zone of the meeting's times.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitee">The person, with the current answer.</param>
/// <param name="AnsweredAt">When that answer was given, local.</param>
/// <param name="Organizer">Who invites.</param>
/// <param name="PostUrl">Where the answer is posted.</param>
/// <param name="IsOver">Whether the meeting is past: its answer stands.</param>
/// <param name="JustSaved">Whether the page follows on a post.</param>
public sealed record RsvpPageModel(
    PageShell Shell,
    string TimeZone,
    Meeting Meeting,
    Invitee Invitee,
    DateTime? AnsweredAt,
    Correspondent? Organizer,
    string PostUrl,
    bool IsOver = false,
    bool JustSaved = false)
    : PageModel(Shell)
{
    internal override Type Component => typeof(RsvpPage);
}
