namespace Emulation.Views.Pages;

/// <summary>A page of a long list; a meeting may have a thousand people.</summary>
/// <param name="Shown">What stands on it.</param>
/// <param name="Page">Which it is, from 1 on.</param>
/// <param name="Pages">How many there are.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Shown, int Page, int Pages);

/// <summary>Cuts lists into pages.</summary>
public static class ListPage
{
    /// <summary>Most lines of a page.</summary>
    public const int Most = 50;

    /// <summary>The page that was asked for, or the nearest that there is.</summary>
    public static ListPage<T> Of<T>(IReadOnlyList<T> all, int asked)
    {
        var pages = Math.Max(1, (all.Count + Most - 1) / Most);
        var page = Math.Clamp(asked, 1, pages);
        return new([.. all.Skip((page - 1) * Most).Take(Most)], page, pages);
    }
}
