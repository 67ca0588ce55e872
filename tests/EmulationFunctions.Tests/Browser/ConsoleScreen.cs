using Emulation.Views.Texts;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Browser;

/// <summary>An organizer's screen in one language, with its words.</summary>
internal sealed record ConsoleScreen(Screen Screen, Keys Keys, Words Words, string Language) : IAsyncDisposable
{
    public Microsoft.Playwright.IPage Page => Screen.Page;

    public static async Task<ConsoleScreen> OpenAsync(Chromium chromium, RunningApp app, TestCluster cluster, string language, bool script = true)
    {
        var screen = await chromium.OpenAsync(app.Url, script);
        await screen.Page.Context.AddCookiesAsync([new() { Name = "emulation-session", Value = await cluster.SessionAsync(), Url = app.Url }]);
        await screen.Page.GotoAsync($"/console?lang={language}");
        Assert.Equal(language, await screen.Page.Locator("html").GetAttributeAsync("lang"));
        return new(screen, new(screen.Page), Words.Of(Enum.Parse<Language>(language, ignoreCase: true)), language);
    }

    public Task ShootAsync(string name) => Screen.ShootAsync($"{name}-{Language}");

    public ValueTask DisposeAsync() => Screen.DisposeAsync();
}
