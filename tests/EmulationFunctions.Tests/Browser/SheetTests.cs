using Emulation.Domain.Plans;
using Emulation.Views.Pages;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer brings a plan in as a spreadsheet: first with faults, then mended.</summary>
[Collection("browser app")]
public sealed class SheetTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_plan_comes_in_from_a_file_by_keyboard_alone_and_becomes_the_draft(string language)
    {
        await app.SetClockAsync("2026-11-02T08:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-sheets-{language}", Report("quy-4", "2026-11-24T17:00"), Report("nam", "2026-12-24T17:00"));
        var known = new Cluster("", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn"), new("dong-a", "Công ty Đông Á")], []);
        var quarter = new ActivityDraft("quy-4", "report", "Báo cáo quy-4", ["all"], "2026-11-27T11:30");
        var added = new ActivityDraft(null, "meeting", "Hội nghị tổng kết công tác thi đua, khen thưởng và ký giao ước thi đua", ["bac-son", "dong-a"], "2026-12-18T08:30");
        FilePayload File(params ActivityDraft[] activities) => new()
        {
            Name = "ke-hoach.xlsx",
            MimeType = SheetExports.ContentType,
            Buffer = SheetDocument.Write(PlanPaper.Of("Kế hoạch", 2026, activities, known, Enum.Parse<Language>(language, ignoreCase: true))),
        };

        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Sheet);
        await keys.OpenAsync("/console/plans/2026");
        await keys.FollowAsync("main a[href$='/sheet']");
        await keys.GoToAsync("form a[download]");
        var template = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith(".xlsx", template.SuggestedFilename, StringComparison.Ordinal);
        await screen.ShootAsync("sheets");

        await keys.OpenAsync("/console/plans/2026/sheet");
        await keys.GiveAsync("#file", File(quarter with { Deadline = "31/11/2026", Units = ["Công ty Không Có"] }, added with { Kind = "họp" }));
        await keys.FollowAsync("main form button");
        await keys.IsToldAsync(say.FaultsTitle(3));
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("F7");
        await screen.ShootAsync("sheets-wrong");

        await keys.GiveAsync("#file", File(quarter, added));
        await keys.FollowAsync("main form button");
        await Assertions.Expect(page.Locator(".changes h2")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".changes ins")).ToHaveTextAsync("27/11/2026 11:30");
        await screen.ShootAsync("sheets-changes");
        await keys.PressAsync("[name=missing][value=keep]", "ArrowDown");
        await keys.FollowAsync(".changes button.primary");
        await keys.IsToldAsync(screen.Words.PlanDesk.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("ký giao ước thi đua");
    }
}
