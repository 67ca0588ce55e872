namespace Emulation.Views.Pages;

/// <summary>People of no unit who were invited to meetings.</summary>
/// <param name="Listed">The guests, by name, a page of them at a time.</param>
/// <param name="Filter">What is looked for; empty for all.</param>
public sealed record GuestsPageModel(PageShell Shell, ListPage<GuestLine> Listed, string Filter = "") : PageModel(Shell)
{
    internal const string Address = "/console/guests";

    internal static string PageUrl(string filter, int page) => $"{Address}?{(filter.Length > 0 ? $"q={Uri.EscapeDataString(filter)}&" : "")}page={page}";

    internal override Type Component => typeof(GuestsPage);
}

/// <summary>A guest.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Organization">Where the guest comes from.</param>
/// <param name="Meeting">The latest meeting.</param>
/// <param name="AddUrl">Where the guest becomes a contact.</param>
/// <param name="EraseUrl">Where the guest's data is deleted.</param>
public sealed record GuestLine(string Name, string Email, string? Organization, string Meeting, string AddUrl, string EraseUrl);
