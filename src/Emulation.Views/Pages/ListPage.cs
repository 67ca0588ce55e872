namespace Emulation.Views.Pages;

/// <summary>A page of a long list; a meeting may have a thousand people.</summary>
/// <param name="Shown">What stands on it.</param>
/// <param name="Page">Which it is, from 1 on.</param>
/// <param name="Pages">How many there are.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Shown, int Page, int Pages)
{
    /// <summary>The same page of what is made of each.</summary>
    public ListPage<TShown> Select<TShown>(Func<T, TShown> make) => new([.. Shown.Select(make)], Page, Pages);
}

/// <summary>Cuts lists into pages.</summary>
public static class ListPage
{
    /// <summary>Most lines of a page.</summary>
    public const int Most = 50;

    /// <summary>The page that was asked for, or the nearest that there is.</summary>
    public static ListPage<T> Of<T>(IReadOnlyList<T> all, int asked, int most = Most) => Of(all, asked, _ => 1, most);

    /// <summary>The page that was asked for, or the nearest that there is, of a list in which some take more room than others.</summary>
    /// <param name="all">The list.</param>
    /// <param name="asked">The page, from 1 on.</param>
    /// <param name="room">How much room one takes.</param>
    /// <param name="most">Most room of a page; one that takes more has a page of its own.</param>
    public static ListPage<T> Of<T>(IReadOnlyList<T> all, int asked, Func<T, int> room, int most)
    {
        var pages = new List<List<T>> { new() };
        var left = most;
        foreach (var one in all)
        {
            if (room(one) > left && pages[^1].Count > 0)
            {
                pages.Add([]);
                left = most;
            }

            pages[^1].Add(one);
            left -= room(one);
        }

        var page = Math.Clamp(asked, 1, pages.Count);
        return new(pages[page - 1], page, pages.Count);
    }
}
