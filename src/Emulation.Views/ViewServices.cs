using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emulation.Views.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Views;

/// <summary>What the pages and letters need to be rendered.</summary>
public static class ViewServices
{
    /// <summary>Registers <see cref="HtmlPages"/> and <see cref="LetterView"/>.</summary>
    public static IServiceCollection AddEmulationViews(this IServiceCollection services) =>
        services
            // The usual encoder writes Vietnamese and Russian letters as numbers; this one leaves letters alone.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<HtmlPages>()
            .AddSingleton<LetterView>();
}
