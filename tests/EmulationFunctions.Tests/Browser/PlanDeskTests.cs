using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The secretary keeps the year's plan in a browser.</summary>
[Collection("app")]
public sealed class PlanDeskTests(RunningApp app, Chromium chromium)
{
    // No mouse and no script: an activity is changed, looked through and published by the keyboard.
    [Fact]
    public async Task A_plan_is_changed_and_published_by_keyboard_alone()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-plan", [.. Activities()]);
        await using var screen = await chromium.OpenAsync(app.Url, script: false);
        var page = screen.Page;
        await page.Context.AddCookiesAsync([new() { Name = "emulation-session", Value = await cluster.SessionAsync(), Url = app.Url }]);
        await page.GotoAsync("/console/plans/2026");

        await TabToAsync(page, "a[href='?edit=tong-ket#form']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/console/plans/2026?edit=tong-ket*");
        await TabToAsync(page, "#title");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(" ");
        await TabToAsync(page, "button[value=save]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tên hoạt động");

        await TabToAsync(page, "#title");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Báo cáo tổng kết và phương hướng năm 2027");
        await TabToAsync(page, "button[value=save]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã lưu vào bản nháp");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 thay đổi chưa công bố");

        await TabToAsync(page, "a[href$='/review']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("del").First).ToContainTextAsync("Báo cáo tổng kết");
        await TabToAsync(page, "form.closing button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã công bố kế hoạch");
        Assert.Contains("phương hướng năm 2027", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plans_pages_are_fit_to_be_seen_in_every_language()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-plan-look", [.. Activities()]);
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.Context.AddCookiesAsync([new() { Name = "emulation-session", Value = await cluster.SessionAsync(), Url = app.Url }]);
        var draft = new
        {
            title = "Kế hoạch công tác thi đua năm 2026",
            daysOff = new[] { "2026-11-17", "2026-09-01", "2026-09-02" },
            activities = Activities().Skip(1).Append(Report("bao-cao-moi", "2026-12-04T17:00")),
        };
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", draft)).Status);

        foreach (var language in new[] { "en", "ru", "vi" })
        {
            await page.GotoAsync($"/console/plans/2026?lang={language}");
            await screen.ShootAsync($"plan-{language}");
            await page.GotoAsync("/console/plans/2026?edit=kiem-tra#form");
            // What belongs to a kind is shown with the kind, without a script.
            await Assertions.Expect(page.Locator("[name='visit-bac-son']")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("[name=indicators]")).ToBeHiddenAsync();
            await screen.ShootAsync($"plan-edit-{language}");
            await page.GotoAsync("/console/plans/2026/review");
            await screen.ShootAsync($"plan-review-{language}");
        }

        foreach (var path in new[] { "2026/days", "2027/copy", "2026/revisions/1" })
        {
            await page.GotoAsync($"/console/plans/{path}");
            await screen.ShootAsync($"plan-{path.Replace('/', '-')}");
        }

        await page.GotoAsync("/console/plans/2026");
        await screen.ShootAsync("plan-dark", ColorScheme.Dark);
    }

    private static IEnumerable<object> Activities() =>
    [
        Report("quy-4", "2026-11-24T17:00", 24),
        new { id = "tong-ket", kind = "report", title = "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026", units = new[] { "all" }, deadline = "2026-12-10T17:00", documents = new[] { Document("bao-cao"), Document("phu-luc", required: false, maxMegabytes: 20, ".xlsx") } },
        new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra chéo công tác an toàn", units = new[] { "bac-son", "nam-hai" }, deadline = "2026-12-15T17:00", visits = new Dictionary<string, string> { ["bac-son"] = "2026-12-02" } },
        new { id = "dang-ky", kind = "registration", title = "Đăng ký chỉ tiêu thi đua", units = new[] { "all" }, deadline = "2026-02-10T17:00", indicators = new[] { new { id = "doanh-thu", title = "Doanh thu", measure = "tỷ đồng" } } },
        new { id = "hoi-nghi", kind = "meeting", title = "Hội nghị tổng kết cụm và ký giao ước thi đua năm 2027", units = new[] { "all" }, deadline = "2026-12-18T08:30", reminders = new { daysBefore = new[] { 10, 2 }, hour = 9 } },
    ];

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < 120; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"The focus never came to {selector}.");
    }
}
