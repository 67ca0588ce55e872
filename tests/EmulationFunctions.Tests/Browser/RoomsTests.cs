using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The overview's three views and search, without a mouse; and the plan, the matrix and the letters to come on paper.</summary>
[Collection("browser app")]
public sealed partial class RoomsTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_year_is_looked_at_and_searched_by_keyboard_alone(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-rooms-{language}", Report("quy-3", "2026-10-20T17:00"), Report("quy-4", "2026-11-24T17:00"));
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Overview);
        await keys.OpenAsync("/console");
        await screen.ShootAsync("overview");
        await keys.FollowAsync(".attention a[href*='state=overdue']");
        await Assertions.Expect(page.Locator(".board tbody tr")).ToHaveCountAsync(1);
        await keys.ChooseAsync("[name=state]", "open");
        await keys.FollowAsync(".filter button");
        await keys.FollowAsync(".switch a[href*='calendar']");
        await Assertions.Expect(page.Locator("#calendar")).ToHaveTextAsync(say.CalendarHeading(2026));
        await screen.ShootAsync("overview-calendar");
        await keys.FollowAsync(".switch a[href*='charts']");
        await Assertions.Expect(page.Locator("#charts")).ToHaveTextAsync(say.ChartsHeading(2026));
        await screen.ShootAsync("overview-charts");

        // Search awaits the first word: the focus is there already.
        await keys.FollowAsync("nav.rooms a[href='/console/search']");
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync("bao cao quy");
        await keys.EnterAsync();
        await Assertions.Expect(page.Locator("[aria-labelledby=activities] mark").First).ToContainTextAsync("Báo");
        await screen.ShootAsync("search");
        await keys.FollowAsync(".found a");
        await Assertions.Expect(page.Locator("tr:target")).ToBeVisibleAsync();
    }

    // On paper: no buttons, nothing cut, what has many columns lies on its side, and a part says of how many it is one.
    [Fact]
    public async Task The_plan_the_matrix_and_the_letters_to_come_are_fit_for_paper()
    {
        await app.SetClockAsync("2026-11-02T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-paper", [.. Enumerable.Range(1, 60).Select(at => Report($"bao-cao-{at}", $"2026-{11 + (at % 2)}-24T17:00"))]);
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, "vi");
        var page = screen.Page;
        foreach (var (name, address, what, isWide) in new[] { ("plan", "/console/plans/2026", "table.plan", true), ("matrix", "/console", ".board table", true), ("preview", "/console/preview", ".to-come", false) })
        {
            await page.GotoAsync(address);
            var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"paper-{name}.pdf") }));
            var sheet = Sheet().Match(paper);
            Assert.True(sheet.Success, name);
            Assert.Equal(isWide, Size(sheet, 1) > Size(sheet, 2));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await Assertions.Expect(page.Locator(what).First).ToBeVisibleAsync();
            Assert.Empty(await page.Locator("button:visible, nav a:visible, main select:visible").AllInnerTextsAsync());
            Assert.Equal(isWide ? 1 : 0, await page.Locator("nav:visible").GetByText("60 hoạt động, trang 1/2").CountAsync());
            await page.EmulateMediaAsync(new() { Media = Media.Null });
        }
    }

    private static double Size(System.Text.RegularExpressions.Match sheet, int group) => double.Parse(sheet.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Width and height of a PDF's pages.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial System.Text.RegularExpressions.Regex Sheet();
}
