namespace Emulation.Views.Pages;

/// <summary>A page that says why there is no other page.</summary>
/// <param name="Code">A code of <see cref="ProblemCode"/>; an unknown one reads as <see cref="ProblemCode.SomethingBroke"/>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reference">What an operator can find the event by, if anything.</param>
public sealed record MessagePageModel(PageShell Shell, string Code, int Status, string? Reference = null)
    : PageModel(Shell)
{
    internal override Type Component => typeof(MessagePage);
}

/// <summary>The front page: what this is.</summary>
public sealed record HomePageModel(PageShell Shell)
    : PageModel(Shell)
{
    internal override Type Component => typeof(HomePage);
}
