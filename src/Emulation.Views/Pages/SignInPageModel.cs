namespace Emulation.Views.Pages;

/// <summary>The page on which an organizer asks for a sign-in letter; the form posts the field <c>email</c>.</summary>
/// <param name="PostUrl">Where the address is posted.</param>
/// <param name="Email">What was typed.</param>
/// <param name="IsAnswered">Whether the page answers a post; it says the same for every address.</param>
/// <param name="IsMalformed">Whether what was typed is no address at all.</param>
/// <param name="Minutes">How long a link will be good for.</param>
public sealed record SignInPageModel(
    PageShell Shell,
    string PostUrl,
    string? Email = null,
    bool IsAnswered = false,
    bool IsMalformed = false,
    int Minutes = 15)
    : PageModel(Shell)
{
    internal override Type Component => typeof(SignInPage);
}

/// <summary>The page behind the link of a sign-in letter: one button.</summary>
/// <param name="PostUrl">Where the button posts.</param>
/// <param name="Email">For whom the link is, where that may be shown.</param>
public sealed record SignInConfirmPageModel(PageShell Shell, string PostUrl, string? Email = null)
    : PageModel(Shell)
{
    internal override Type Component => typeof(SignInConfirmPage);
}
