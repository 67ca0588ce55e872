using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit looks at its guide, and prints it.</summary>
[Collection("browser app")]
public sealed partial class GuideTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task The_guide_is_one_page_in_every_language_and_holds_no_link_of_the_reader()
    {
        await app.SetClockAsync("2026-11-02T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-guide", Report("tong-ket", "2026-11-24T17:00"));
        var home = await cluster.LinkAsync("an");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        foreach (var (language, title) in new[] { ("en", "Guide for units"), ("ru", "Памятка для предприятий"), ("vi", "Hướng dẫn dành cho đơn vị") })
        {
            await page.GotoAsync($"{home}?lang={language}");
            await page.Locator($"a[href='{home}/guide']").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
            await screen.ShootAsync($"guide-{language}");
            var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"guide-{language}.pdf") }));
            Assert.Equal("1", Pages().Match(paper).Groups[1].Value);
            Assert.DoesNotContain("/u/", await page.Locator(".guide-steps").InnerTextAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>How many pages a PDF says it has.</summary>
    [GeneratedRegex(@"/Type /Pages\s*/Count (\d+)")]
    private static partial Regex Pages();
}
