namespace Emulation.Views.Pages;

/// <summary>The guide for a unit: one page to print. It holds no personal link, so that the paper may lie about.</summary>
/// <param name="UnitName">Whose; null where it is for all units.</param>
/// <param name="TimeZone">IANA zone of the cluster's times.</param>
/// <param name="FormMegabytes">Largest form as a whole, in MiB.</param>
/// <param name="Back">The page from which it is reached.</param>
public sealed record GuidePageModel(PageShell Shell, string? UnitName, string TimeZone, int FormMegabytes, string Back) : PageModel(Shell)
{
    internal override Type Component => typeof(GuidePage);
}
