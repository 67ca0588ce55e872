using Emulation.Views.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Emulation.Views;

/// <summary>Turns components into complete HTML, every value encoded.</summary>
public sealed class HtmlPages(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The page that shows the model.</summary>
    public Task<string> RenderAsync(PageModel model) => RenderAsync(model.Component, model);

    internal async Task<string> RenderAsync(Type component, object model)
    {
        // A renderer keeps what it has rendered, so each page has its own.
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await renderer.RenderComponentAsync(component, parameters);
            return root.ToHtmlString();
        });
    }
}
