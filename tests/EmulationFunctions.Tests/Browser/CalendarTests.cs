using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit's secretary subscribes to the own calendar; an organizer takes the papers for the day. Without script, by keyboard.</summary>
[Collection("browser app")]
public sealed class CalendarTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task A_secretary_makes_the_calendars_address_and_replaces_it()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "browser-feed", Report("tong-ket", "2026-12-24T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url, script: false);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await page.Locator("a[href$='/calendar']").PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Lịch của tôi");
        await Assertions.Expect(page.Locator("#address")).ToHaveCountAsync(0);

        await page.Locator("main form button").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã tạo địa chỉ lịch mới");
        var first = await page.Locator("#address").InputValueAsync();
        Assert.EndsWith(".ics", first, StringComparison.Ordinal);
        Assert.Equal($"webcal{first[first.IndexOf(':', StringComparison.Ordinal)..]}", await page.Locator("a[href^='webcal:']").GetAttributeAsync("href"));

        await page.Locator("main form button.danger").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        var second = await page.Locator("#address").InputValueAsync();
        Assert.NotEqual(first, second);
        Assert.Equal(410, (int)(await app.Http.GetAsync(new Uri(first))).StatusCode);
        Assert.Equal(200, (int)(await app.Http.GetAsync(new Uri(second))).StatusCode);
    }

    [Fact]
    public async Task The_calendars_page_and_the_papers_for_the_day_look_as_they_should()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "browser-lists", Report("tong-ket", "2026-12-24T17:00"));
        var guests = new[] { "Nguyễn Thị Ánh", "Đặng Quốc Ân", "Trần Minh Đức", "Võ Văn Hùng" }.Select((name, at) => new { name, email = $"g{at}@guest.example", language = "vi" });
        await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new
        {
            title = "Hội nghị tổng kết công tác thi đua năm 2026",
            start = "2027-02-05T08:30",
            end = "2027-02-05T11:30",
            place = "Hội trường lớn, Công ty Bắc Sơn",
            invitees = new[] { "units" },
            guests,
        });
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync($"{await cluster.LinkAsync("an")}/calendar");
        await page.Locator("main form button").ClickAsync();
        await screen.ShootAsync("calendar");
        await screen.ShootAsync("calendar-dark", ColorScheme.Dark);

        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.GotoAsync("/console/meetings");
        await page.Locator("a[href$='/lists/attendance.html']").ClickAsync();
        await Assertions.Expect(page.Locator(".sheet h1")).ToContainTextAsync("DANH SÁCH ĐẠI BIỂU");
        Assert.Equal(
            ["Nguyễn Thị Ánh", "Đặng Quốc Ân", "Trần Minh Đức", "Lãnh đạo Tây Hồ", "Võ Văn Hùng", "Thư ký Bắc Sơn"],
            (await page.Locator("tbody th").AllInnerTextsAsync()).Where(name => name[0] < '\u0400' && !name.StartsWith("Secretary", StringComparison.Ordinal)));
        await screen.ShootAsync("attendance");
        await PrintAsync(page, "attendance-print");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".paper-tools .button").ClickAsync());
        Assert.Equal("attendance-2027-02-05.docx", download.SuggestedFilename);

        await page.GotoAsync("/console/meetings");
        await page.Locator("a[href$='/lists/name-plates.html']").ClickAsync();
        await screen.ShootAsync("name-plates");
        await PrintAsync(page, "name-plates-print");
    }

    private static Task<byte[]> PrintAsync(IPage page, string name) =>
        page.PdfAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.pdf"), PreferCSSPageSize = true, PrintBackground = true });
}
