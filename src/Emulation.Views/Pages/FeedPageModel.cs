namespace Emulation.Views.Pages;

/// <summary>How a person subscribes to the own calendar.</summary>
/// <param name="Url">The calendar's address; null while none has been made.</param>
/// <param name="MakeUrl">Where a new one is asked for.</param>
/// <param name="Back">The page from which this one is reached.</param>
/// <param name="JustMade">Whether the address has just been made.</param>
public sealed record FeedPageModel(PageShell Shell, string? Url, string MakeUrl, string Back, bool JustMade = false) : PageModel(Shell)
{
    internal override Type Component => typeof(FeedPage);

    /// <summary>The address that opens a calendar program.</summary>
    public string? Webcal => Url is null ? null : $"webcal://{new Uri(Url).Authority}{new Uri(Url).AbsolutePath}";

    /// <summary>Google's page that subscribes.</summary>
    public string? Google => Webcal is null ? null : $"https://calendar.google.com/calendar/render?cid={Uri.EscapeDataString(Webcal)}";

    /// <summary>The page of Outlook on the web that subscribes.</summary>
    public string? Outlook => Url is null
        ? null
        : $"https://outlook.office.com/calendar/0/addfromweb?url={Uri.EscapeDataString(Url)}&name={Uri.EscapeDataString(Shell.ClusterName ?? "")}";
}
