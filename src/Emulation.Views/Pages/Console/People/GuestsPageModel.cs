namespace Emulation.Views.Pages;

/// <summary>People of no unit who were invited to meetings.</summary>
/// <param name="Listed">The guests, by name, a page of them at a time.</param>
/// <param name="Filter">What is looked for; empty for all.</param>
public sealed record GuestsPageModel(PageShell Shell, ListPage<GuestLine> Listed, string Filter = "") : PageModel(Shell)
{
    internal const string Address = "/console/guests";

    /// <summary>The year whose meetings' guests are shown; null for this one and the last.</summary>
    public int? Year { get; init; }

    /// <summary>The years that have meetings, the latest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    internal static string PageUrl(int? year, string filter, int page)
    {
        string?[] asked = [year is null ? null : $"year={year}", filter.Length > 0 ? $"q={Uri.EscapeDataString(filter)}" : null, page > 1 ? $"page={page}" : null];
        return string.Join('?', new[] { Address, string.Join('&', asked.OfType<string>()) }.Where(part => part.Length > 0));
    }

    internal override Type Component => typeof(GuestsPage);
}

/// <summary>A guest.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Organization">Where the guest comes from.</param>
/// <param name="Meeting">The latest meeting.</param>
/// <param name="AddUrl">Where the guest becomes a contact.</param>
/// <param name="Url">Where the guest's own page is.</param>
public sealed record GuestLine(string Name, string Email, string? Organization, string Meeting, string AddUrl, string Url)
{
    /// <summary>Where the guest's data is deleted.</summary>
    public string EraseUrl => $"{Url}/erasure";
}
