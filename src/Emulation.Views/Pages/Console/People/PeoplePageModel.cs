namespace Emulation.Views.Pages;

/// <summary>The units' people: who asks to be replaced, and who holds which link.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Links">The contacts and their form links.</param>
/// <param name="Replacements">Requests to be replaced that wait for an organizer.</param>
/// <param name="Notice">What has just been done, if anything.</param>
public sealed record PeoplePageModel(
    PageShell Shell, string TimeZone, IReadOnlyList<ConsoleLink> Links, IReadOnlyList<ConsoleReplacement> Replacements, ConsoleNotice Notice = ConsoleNotice.None)
    : PageModel(Shell)
{
    internal override Type Component => typeof(PeoplePage);
}
