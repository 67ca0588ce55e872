using Emulation.Domain.Plans;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer brings a plan in as a spreadsheet: first with faults, then mended.</summary>
[Collection("app")]
public sealed class SheetTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task A_plan_comes_in_from_a_file_and_becomes_the_draft()
    {
        await app.SetClockAsync("2026-11-02T08:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-sheets", Report("quy-4", "2026-11-24T17:00"), Report("nam", "2026-12-24T17:00"));
        var known = new Cluster("", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn"), new("dong-a", "Công ty Đông Á")], []);
        var quarter = new ActivityDraft("quy-4", "report", "Báo cáo quy-4", ["all"], "2026-11-27T11:30");
        var added = new ActivityDraft(null, "meeting", "Hội nghị tổng kết công tác thi đua, khen thưởng và ký giao ước thi đua", ["bac-son", "dong-a"], "2026-12-18T08:30");
        byte[] Written(params ActivityDraft[] activities) => SheetDocument.Write(PlanPaper.Of("Kế hoạch", 2026, activities, known, Language.Vi));
        static FilePayload File(byte[] bytes) => new() { Name = "ke-hoach.xlsx", MimeType = SheetExports.ContentType, Buffer = bytes };

        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.GotoAsync("/console/plans/2026");
        await page.Locator("a[href$='/sheet']").ClickAsync();
        await screen.ShootAsync("sheets");

        await page.Locator("#file").SetInputFilesAsync(File(Written(quarter with { Deadline = "31/11/2026", Units = ["Công ty Không Có"] }, added with { Kind = "họp" })));
        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("F7");
        await screen.ShootAsync("sheets-wrong");

        await page.Locator("#file").SetInputFilesAsync(File(Written(quarter, added)));
        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.Locator(".changes ins")).ToHaveTextAsync("27/11/2026 11:30");
        await screen.ShootAsync("sheets-changes");
        await screen.ShootAsync("sheets-changes-dark", ColorScheme.Dark);
        foreach (var language in new[] { "en", "ru" })
        {
            await page.GotoAsync($"/console/plans/2026/sheet?lang={language}");
            await page.Locator("#file").SetInputFilesAsync(File(Written(quarter, added)));
            await page.Locator("main form button").ClickAsync();
            await screen.ShootAsync($"sheets-changes-{language}");
        }

        await page.Locator("[name=missing][value=remove]").CheckAsync();
        await page.Locator(".changes button.primary").ClickAsync();
        await page.WaitForURLAsync("**/console/plans/2026?notice=Saved");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("ký giao ước thi đua");
        await page.GotoAsync("/console/plans/2026?lang=vi");
    }
}
