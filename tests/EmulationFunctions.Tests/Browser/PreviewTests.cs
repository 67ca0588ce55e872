using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>An organizer looks in a browser at letters to come.</summary>
[Collection("browser app")]
public sealed class PreviewTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task Letters_to_come_stand_as_a_list_and_as_a_calendar_and_each_can_be_read()
    {
        await app.SetClockAsync("2026-11-02T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-preview", Report("tong-ket", "2026-11-24T17:00"), Report("sang-kien", "2026-11-12T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.Locator("nav.rooms a[href='/console/letters']").ClickAsync();
        await page.Locator("a[href='/console/preview']").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Thư sắp gửi");
        await Assertions.Expect(page.Locator("#d20261109")).ToContainTextAsync("thứ Hai, 09/11/2026");
        await screen.ShootAsync("preview-list");

        await page.Locator(".switch a").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".month caption")).ToHaveTextAsync("11/2026");
        await screen.ShootAsync("preview-calendar");
        await page.Locator(".month a").First.ClickAsync();
        await page.Locator("section.day a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".preview pre")).ToContainTextAsync("Kính gửi");
        await screen.ShootAsync("preview-letter");

        await page.GotoAsync("/console/preview?from=2026-11-01&to=2027-06-01");
        await Assertions.Expect(page.Locator(".fault").First).ToContainTextAsync("đã qua");
        await screen.ShootAsync("preview-wrong");
    }
}
