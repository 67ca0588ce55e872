using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>Somebody without a mouse: goes on by Tab, types, presses Space and Enter, and always sees where the focus is.</summary>
internal sealed class Keys(IPage page)
{
    // Where the focus is, in one question: it is what the browser draws that counts, not what the page says.
    private const string Looked =
        "selector => !document.activeElement.matches(selector) ? 'elsewhere' : getComputedStyle(document.activeElement).outlineStyle === 'none' ? 'unseen' : 'there'";

    /// <summary>A page, past its header by the link that leads there.</summary>
    public async Task OpenAsync(string address)
    {
        await page.GotoAsync(address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task GoToAsync(string selector)
    {
        for (var step = 0; step < 250; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var look = await page.EvaluateAsync<string>(Looked, selector);
            Assert.NotEqual("unseen", look);
            if (look == "there")
                return;
        }

        Assert.Fail($"The focus never came to {selector} on {page.Url}.");
    }

    public async Task TypeAsync(string selector, string text)
    {
        await GoToAsync(selector);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>A date is typed into the browser's own parts, whose order is the reader's: only the way there is ours.</summary>
    public async Task DateAsync(string selector, string value)
    {
        await GoToAsync(selector);
        await page.Locator(selector).FillAsync(value);
    }

    public async Task PressAsync(string selector, string key = "Space")
    {
        await GoToAsync(selector);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Goes down a list until its value is chosen.</summary>
    public async Task ChooseAsync(string selector, string value)
    {
        await GoToAsync(selector);
        await page.Keyboard.PressAsync("Home");
        for (var step = 0; step < 40 && await page.EvaluateAsync<string>("document.activeElement.value") != value; step++)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(value, await page.EvaluateAsync<string>("document.activeElement.value"));
    }

    /// <summary>Presses a button or follows a link, and waits for the page to which that leads.</summary>
    public async Task FollowAsync(string selector)
    {
        await GoToAsync(selector);
        await EnterAsync();
    }

    /// <summary>Presses Enter where the focus is, and waits for the next page.</summary>
    public async Task EnterAsync()
    {
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await page.Keyboard.PressAsync("Enter");
        await Until.HoldsAsync(async () =>
        {
            try
            {
                return await page.EvaluateAsync<bool>("document.readyState === 'complete' && !document.documentElement.dataset.left") ? null : $"Enter led away from {page.Url} to nowhere.";
            }
            catch (PlaywrightException)
            {
                return "The page is on its way.";
            }
        });
    }

    /// <summary>The focus has come to what a post has to say.</summary>
    public Task IsToldAsync(string text) => Assertions.Expect(page.Locator(".notice:focus")).ToContainTextAsync(text);

    /// <summary>From the sum of the faults to the field of one.</summary>
    public async Task FollowToFieldAsync(string id)
    {
        await PressAsync($"a[href='#{id}']", "Enter");
        await Assertions.Expect(page.Locator($"[id='{id}']")).ToBeFocusedAsync();
    }

    /// <summary>Files for the field, asked for by the key that opens the browser's own window.</summary>
    public async Task GiveAsync(string selector, FilePayload file)
    {
        await GoToAsync(selector);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(file);
    }
}
