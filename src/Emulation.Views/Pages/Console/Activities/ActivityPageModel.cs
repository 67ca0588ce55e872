namespace Emulation.Views.Pages;

/// <summary>One activity: where its units stand, a page of them, with their files.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="Standing">The activity with the units of this page.</param>
/// <param name="Address">Its path.</param>
/// <param name="BackUrl">Where the year stands.</param>
/// <param name="Complete">How many units have handed in everything.</param>
/// <param name="Concerned">How many are concerned.</param>
/// <param name="HasFiles">Whether anything has come.</param>
/// <param name="Page">Which page of units, from 1 on.</param>
/// <param name="Pages">How many there are.</param>
public sealed record ActivityPageModel(
    PageShell Shell, string TimeZone, DateTime Now, ConsoleActivity Standing, string Address, string BackUrl, int Complete, int Concerned, bool HasFiles, int Page = 1, int Pages = 1)
    : PageModel(Shell)
{
    internal override Type Component => typeof(ActivityPage);
}
