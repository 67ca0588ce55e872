using Emulation.Views.Texts;
using Microsoft.AspNetCore.Components;

namespace Emulation.Views.Pages;

/// <summary>A component that shows a whole page.</summary>
public abstract class PageComponent<TModel> : ComponentBase
    where TModel : PageModel
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = null!;

    private protected Words Words => Words.Of(Model.Shell.Language);
}

/// <summary>A piece of a page; it speaks the page's language.</summary>
public abstract class Part : ComponentBase
{
    [CascadingParameter]
    private protected Words Words { get; set; } = null!;
}
