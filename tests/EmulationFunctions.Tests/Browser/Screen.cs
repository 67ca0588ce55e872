using System.Globalization;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A tab of a browser that notes whatever its console complains of, breaches of the page's own policy above all.</summary>
public sealed class Screen : IAsyncDisposable
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    private readonly List<string> complaints = [];

    public Screen(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, error) => complaints.Add(error);
        page.Response += (_, answer) => Note(answer.Status >= 400 && !answer.Request.IsNavigationRequest, $"{answer.Status} {answer.Url}");
        // A page of ours that says no comes with the status to match, which the console repeats.
        page.Console += (_, message) => Note(
            message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal),
            message.Text);
    }

    public IPage Page { get; }

    /// <summary>What its console may complain of, where a test breaks the line.</summary>
    public Func<string, bool> Forgives { get; set; } = _ => false;

    /// <summary>Keeps pictures of the page on a desk and in a hand, where nothing may have to be moved sideways.</summary>
    public async Task ShootAsync(string name, ColorScheme scheme = ColorScheme.Light)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        foreach (var width in new[] { 1280, 360 })
        {
            await Page.SetViewportSizeAsync(width, 800);
            var wide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(wide <= 0, string.Create(CultureInfo.InvariantCulture, $"{name} is {wide} pixels too wide for {width}."));
            await Page.EvaluateAsync("scrollTo(0, 0)");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{width}.jpg"), Type = ScreenshotType.Jpeg, Quality = 85, FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }

        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Page.SetViewportSizeAsync(1280, 800);
        Assert.Equal([], complaints);
    }

    /// <summary>Moves the focus on until it stands at the element, as somebody without a mouse does.</summary>
    public async Task TabToAsync(string id)
    {
        for (var step = 0; step < 60; step++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.className") == id)
            {
                Assert.NotEqual("none", await Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
                return;
            }
        }

        Assert.Fail($"The focus never came to {id}.");
    }

    /// <summary>Moves the focus on to the element, which then shows that it has it, and presses a key.</summary>
    public async Task PressAtAsync(ILocator element, string key)
    {
        await Assertions.Expect(element).ToHaveCountAsync(1);
        for (var step = 0; step < 120; step++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (!await element.EvaluateAsync<bool>("element => element === document.activeElement"))
                continue;
            Assert.True(
                await element.EvaluateAsync<bool>("element => getComputedStyle(element).outlineStyle !== 'none' && element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight"),
                $"{element} has the focus and does not show it.");
            await Page.Keyboard.PressAsync(key);
            return;
        }

        Assert.Fail($"The focus never came to {element}.");
    }

    /// <summary>Types into the field of this id, which takes the place of what stands there, and presses a key at the end.</summary>
    public async Task TypeAtAsync(string id, string text, string? key = null)
    {
        await PressAtAsync(Page.Locator($"[id='{id}']"), "Control+A");
        await Page.Keyboard.TypeAsync(text);
        if (key is not null)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>
    /// Waits until a page is there, whole, whose address looks like this. It looks again and again: who waits for the browser to tell
    /// of it waits in vain where it told of it a moment before.
    /// </summary>
    public Task ArrivesAsync(string pattern) => Until.HoldsAsync(async () =>
    {
        try
        {
            return await Page.EvaluateAsync<bool>("pattern => new RegExp(pattern).test(location.href) && document.readyState === 'complete'", pattern)
                ? null
                : $"{Page.Url} is not {pattern}.";
        }
        catch (PlaywrightException)
        {
            return "The page is on its way.";
        }
    });

    /// <summary>Waits for what a post is answered with; the focus stands on it, so that whoever sees nothing hears it.</summary>
    public Task TellsAsync(string notice) => Assertions.Expect(Page.Locator(notice)).ToBeFocusedAsync();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint && !Forgives(text))
            complaints.Add(text);
    }
}
