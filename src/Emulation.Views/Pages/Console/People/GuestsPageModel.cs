namespace Emulation.Views.Pages;

/// <summary>People of no unit who were invited to meetings.</summary>
/// <param name="Guests">The guests, by name.</param>
public sealed record GuestsPageModel(PageShell Shell, IReadOnlyList<GuestLine> Guests) : PageModel(Shell)
{
    internal override Type Component => typeof(GuestsPage);
}

/// <summary>A guest.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Organization">Where the guest comes from.</param>
/// <param name="Meeting">The latest meeting.</param>
/// <param name="AddUrl">Where the guest becomes a contact.</param>
public sealed record GuestLine(string Name, string Email, string? Organization, string Meeting, string AddUrl);
