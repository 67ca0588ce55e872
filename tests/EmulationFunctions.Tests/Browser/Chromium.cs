using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(EmulationFunctions.Tests.Browser.Chromium))]

namespace EmulationFunctions.Tests.Browser;

/// <summary>One Chromium for a whole run of the tests; each screen has cookies of its own.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    public async Task<Screen> OpenAsync(string url, bool script = true)
    {
        var context = await (await started.Value).Browser.NewContextAsync(new() { BaseURL = url, Locale = "vi-VN", TimezoneId = "Europe/Berlin", JavaScriptEnabled = script });
        return new Screen(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated)
            return;
        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        // Files are judged and filed in the background, on a machine that may have much else to do.
        Assertions.SetDefaultExpectTimeout(60_000);
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Timeout = 180_000,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return (driver, browser);
    }
}
