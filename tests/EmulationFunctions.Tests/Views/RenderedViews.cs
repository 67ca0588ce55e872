using Emulation.Views;
using Emulation.Views.Letters;
using Emulation.Views.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Tests.Views;

/// <summary>Pages and letters rendered as the function app renders them.</summary>
internal static class RenderedViews
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddEmulationViews().BuildServiceProvider();

    public static Task<string> PageAsync(PageModel model) => Services.GetRequiredService<HtmlPages>().RenderAsync(model);

    public static Task<RenderedLetter> LetterAsync(LetterContent content, Language language, OwnWords? own = null) =>
        Services.GetRequiredService<LetterView>().RenderAsync(content, language, SampleLetters.To, SampleLetters.Organizer, SampleLetters.Url, own);
}
