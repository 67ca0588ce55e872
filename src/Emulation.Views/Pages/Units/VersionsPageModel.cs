namespace Emulation.Views.Pages;

/// <summary>All that a unit has handed in for one activity, version by version.</summary>
/// <param name="UnitName">Whose.</param>
/// <param name="ActivityTitle">For what.</param>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Versions">A page of the versions, the newest first.</param>
/// <param name="Back">The activity's page.</param>
public sealed record VersionsPageModel(
    PageShell Shell, string UnitName, string ActivityTitle, string TimeZone, ListPage<VersionLine> Versions, string Back)
    : PageModel(Shell)
{
    internal override Type Component => typeof(VersionsPage);
}
