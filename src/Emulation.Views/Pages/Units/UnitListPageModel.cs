namespace Emulation.Views.Pages;

/// <summary>All of a unit's activities of one group, a line each, page by page.</summary>
/// <param name="UnitName">Whose.</param>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="Group">Which group.</param>
/// <param name="Pages">The activities of each page; one page, and an empty one, where there are none.</param>
/// <param name="Page">The page that is shown, from 1 on.</param>
/// <param name="Home">The unit's page.</param>
public sealed record UnitListPageModel(
    PageShell Shell, string UnitName, string TimeZone, DateTime Now, UnitGroup Group, IReadOnlyList<IReadOnlyList<ActivityCard>> Pages, int Page, string Home)
    : PageModel(Shell)
{
    /// <summary>Bytes that the lines of a page may take.</summary>
    private const int MostBytes = 44_000;
    private const int MostLines = 50;

    internal override Type Component => typeof(UnitListPage);

    /// <summary>The list of a group; a page that there is not is the last one.</summary>
    /// <param name="shell">What stands around it; its path is made here.</param>
    /// <param name="unitName">Whose.</param>
    /// <param name="timeZone">IANA zone.</param>
    /// <param name="now">Local time.</param>
    /// <param name="group">Which group.</param>
    /// <param name="cards">The unit's activities.</param>
    /// <param name="page">Which page was asked for.</param>
    /// <param name="home">The unit's page.</param>
    public static UnitListPageModel Of(
        PageShell shell, string unitName, string timeZone, DateTime now, UnitGroup group, IReadOnlyList<ActivityCard> cards, int page, string home)
    {
        var rest = UnitGroups.In(group, cards);
        var pages = new List<IReadOnlyList<ActivityCard>>();
        do
        {
            pages.Add(PageWeight.Fitting(rest, MostBytes, MostLines));
            rest = [.. rest.Skip(pages[^1].Count)];
        }
        while (rest.Count > 0);
        page = Math.Clamp(page, 1, pages.Count);
        return new(shell with { Path = Address(home, group, page) }, unitName, timeZone, now, group, pages, page, home);
    }

    /// <summary>Where a page of a group is.</summary>
    public static string Address(string home, UnitGroup group, int page) => $"{home}/activities?group={group.ToString().ToLowerInvariant()}{(page > 1 ? $"&page={page}" : "")}";
}
