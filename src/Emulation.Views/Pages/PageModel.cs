namespace Emulation.Views.Pages;

/// <summary>What one page shows.</summary>
/// <param name="Shell">What stands around its content.</param>
public abstract record PageModel(PageShell Shell)
{
    /// <summary>The component that shows it.</summary>
    internal abstract Type Component { get; }
}

/// <summary>What stands around a page's content.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="Path">The path, with its query where that matters, under which the page can be asked for again, also when it answers a post; the language switch leads there.</param>
/// <param name="ClusterName">The cluster, where one is known.</param>
/// <param name="Person">Who is looking, where that is known.</param>
/// <param name="Ask">Whom to ask: an organizer, where there is one.</param>
/// <param name="IsOrganizer">Whether the reader is signed in to the console.</param>
public sealed record PageShell(
    Language Language,
    string Path,
    string? ClusterName = null,
    string? Person = null,
    Correspondent? Ask = null,
    bool IsOrganizer = false)
{
    /// <summary>The path with the query with which the page was asked for, but for what it says once; null where a post is answered.</summary>
    public string? Asked { get; init; }

    /// <summary>The same page in another language: as it was asked for, unless it is another address's by now.</summary>
    internal string In(string tag)
    {
        var same = Asked is { } asked && asked.Split('?')[0] == Path ? asked : Path;
        return $"{same}{(same.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={tag}";
    }
}
