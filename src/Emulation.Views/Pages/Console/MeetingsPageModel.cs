namespace Emulation.Views.Pages;

/// <summary>The list of meetings: who comes.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Meetings">Meetings, in any order.</param>
/// <param name="Notice">What has just been done, if anything.</param>
/// <param name="Earlier">Where those of earlier years are, if they may be.</param>
public sealed record MeetingsPageModel(
    PageShell Shell, string TimeZone, IReadOnlyList<ConsoleMeeting> Meetings, ConsoleNotice Notice = ConsoleNotice.None, (int Year, string Url)? Earlier = null)
    : PageModel(Shell)
{
    internal override Type Component => typeof(MeetingsPage);

    /// <summary>Meetings to come, the next one first; then those that are over, the last one first.</summary>
    public IReadOnlyList<ConsoleMeeting> InOrder =>
        [
            .. Meetings.Where(one => !one.IsOver).OrderBy(one => one.Meeting.Start),
            .. Meetings.Where(one => one.IsOver).OrderByDescending(one => one.Meeting.Start),
        ];
}
