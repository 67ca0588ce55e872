using Emulation.Views.Assets;
using EmulationFunctions.Tests.Views;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>Every page in every turn it can take, in three languages, by day and by night, with all that can be opened open: axe finds nothing that WCAG 2.2 AA forbids, and large letters and small screens cut nothing off.</summary>
/// <remarks>
/// The pages are rendered as the app does and handed to one browser tab, so all of their states are there. Motion is reduced:
/// a colour on its way to another is nobody's colour.
/// </remarks>
public sealed class AccessibilityTests(Chromium chromium)
{
    private const string Site = "http://pages.example";

    private readonly Dictionary<string, string> pages = [];

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public async Task Nobody_is_kept_out_of_a_page(Language language)
    {
        await using var screen = await OpenAsync();
        var found = new List<string>();
        foreach (var (name, model) in SamplePages.All(language))
        {
            await ShowAsync(screen.Page, name, await RenderedViews.PageAsync(model));
            await screen.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            await screen.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            found.AddRange((await Axe.FindAsync(screen.Page, coloursOnly: false)).Select(fault => $"{name}: {fault}"));
            await screen.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
            found.AddRange((await Axe.FindAsync(screen.Page, coloursOnly: true)).Select(fault => $"{name}, dark: {fault}"));
            found.AddRange((await Zoom.FindAsync(screen.Page)).Select(fault => $"{name}, {fault}"));
            // The longest words are Russian.
            if (language == Language.Ru)
                found.AddRange((await OnAPhoneAsync(screen.Page)).Select(fault => $"{name}, on a phone: {fault}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Languages_are_named_in_themselves_and_by_their_codes_where_there_is_no_room()
    {
        await using var screen = await OpenAsync();
        await ShowAsync(screen.Page, "console", await RenderedViews.PageAsync(SamplePages.Console(Language.Vi)));
        foreach (var (width, names) in new (int, string[])[] { (1280, ["Tiếng Việt", "English", "Русский"]), (360, ["VI", "EN", "RU"]) })
        {
            await screen.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(names, await screen.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.languages a > *')].filter(one => one.offsetWidth > 1).map(one => one.innerText)"));
            await Assertions.Expect(screen.Page.GetByRole(AriaRole.Link, new() { Name = "Русский" })).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task A_faulty_page_is_found()
    {
        await using var screen = await OpenAsync();
        var good = await RenderedViews.PageAsync(SamplePages.All(Language.Vi)["sign-in"]);
        var faulty = good.Replace("</main>", "<img src=\"/assets/icon.svg\"><input name=\"x\"><p class=\"faint\">hardly to be read</p></main>", StringComparison.Ordinal);
        await ShowAsync(screen.Page, "faulty", faulty);
        await screen.Page.AddStyleTagAsync(new() { Content = ".faint { color: #ddd; background: #fff; }" });

        var found = await Axe.FindAsync(screen.Page, coloursOnly: false);
        Assert.All(new[] { "image-alt: ", "label: ", "color-contrast: " }, rule => Assert.Contains(found, fault => fault.StartsWith(rule, StringComparison.Ordinal)));
        await screen.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Empty(await Zoom.FindAsync(screen.Page));
        await screen.Page.AddStyleTagAsync(new() { Content = ".faint { width: 30rem; } .card { overflow: hidden; height: 5rem; } h1 { transition: color 1s; }" });
        var small = await Zoom.FindAsync(screen.Page);
        Assert.All(new[] { "too wide", "cut", "moves" }, fault => Assert.Contains(small, one => one.Contains(fault, StringComparison.Ordinal)));
        await screen.Page.SetViewportSizeAsync(1280, 800);
        Assert.Equal(["color-contrast"], (await Axe.FindAsync(screen.Page, coloursOnly: true)).Select(fault => fault.Split(':')[0]).Distinct());
    }

    private static async Task<IReadOnlyList<string>> OnAPhoneAsync(IPage page)
    {
        await page.SetViewportSizeAsync(360, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        var found = await Axe.FindAsync(page, coloursOnly: false);
        await page.SetViewportSizeAsync(1280, 800);
        return found;
    }

    private async Task<Screen> OpenAsync()
    {
        var screen = await chromium.OpenAsync(Site);
        var script = await Axe.ScriptAsync();
        await screen.Page.AddInitScriptAsync(script);
        await screen.Page.RouteAsync("**/*", async route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            if (SiteAsset.All.FirstOrDefault(asset => asset.Path == path) is { } asset)
                await route.FulfillAsync(new() { ContentType = asset.ContentType, BodyBytes = asset.Bytes.ToArray() });
            else
                await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = pages.GetValueOrDefault(path, ""), Status = pages.ContainsKey(path) ? 200 : 404 });
        });
        return screen;
    }

    private async Task ShowAsync(IPage page, string name, string html)
    {
        pages[$"/{name}"] = html;
        await page.GotoAsync($"{Site}/{name}");
    }
}
