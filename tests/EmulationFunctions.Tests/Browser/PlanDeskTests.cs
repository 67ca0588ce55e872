using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The secretary keeps the year's plan in a browser.</summary>
[Collection("browser app")]
public sealed class PlanDeskTests(RunningApp app, Chromium chromium)
{
    // No mouse and no script, in each language: a year from the first activity to the revision that is restored.
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_plan_is_kept_by_keyboard_alone(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-plan-{language}", [.. Activities()]);
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language, script: false);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.PlanDesk);
        await keys.OpenAsync("/console/plans/2026");

        // An activity with its own reminders: what is wrong is said, and what was typed stays.
        await keys.FollowAsync("a[href='?edit=new#form']");
        await keys.TypeAsync("#title", "Báo cáo đột xuất");
        await keys.DateAsync("#deadline", "2026-12-04T17:00");
        await keys.PressAsync("details.more summary", "Enter");
        await keys.TypeAsync("#before", "ba ngày");
        await keys.FollowAsync("button.primary[value=save]");
        await keys.IsToldAsync(say.FaultsTitle);
        await keys.FollowToFieldAsync("before");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("10, 3");
        await keys.TypeAsync("#after", "–");
        await screen.ShootAsync("plan-new");
        await keys.FollowAsync("button.primary[value=save]");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("tr.just")).ToContainTextAsync($"{say.DaysBefore("10, 3")}; {say.NoneAfter}");

        // One is changed, one is split, days off are ticked.
        await keys.FollowAsync("a[href='?edit=tong-ket#form']");
        await keys.TypeAsync("#title", "Báo cáo tổng kết và phương hướng năm 2027");
        await keys.FollowAsync("button.primary[value=save]");
        await keys.OpenAsync("/console/plans/2026?edit=hoi-nghi");
        await keys.FollowAsync("button[value=split]");
        await keys.IsToldAsync(say.Notice(PlanNotice.Split));
        await keys.FollowAsync("a[href$='/days']");
        await keys.PressAsync("input[value='2026-01-05']");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));

        // Looked through, published; the first revision comes back as a draft.
        await keys.FollowAsync("a[href$='/review']");
        await Assertions.Expect(page.Locator("del").First).ToContainTextAsync("Báo cáo tổng kết");
        await keys.FollowAsync("form.closing button");
        await keys.IsToldAsync(say.Notice(PlanNotice.Published));
        Assert.Contains("phương hướng năm 2027", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026")).Text, StringComparison.Ordinal);
        await keys.FollowAsync("a[href$='/revisions']");
        await keys.FollowAsync("a[href$='/revisions/1']");
        await keys.FollowAsync("form.closing button");
        await keys.IsToldAsync(say.Notice(PlanNotice.Restored));

        // Somebody else was quicker with the same activity: each field is asked for.
        await keys.OpenAsync("/console/plans/2026?edit=quy-4");
        await using (var other = await ConsoleScreen.OpenAsync(chromium, app, cluster, language))
        {
            await other.Page.GotoAsync("/console/plans/2026?edit=quy-4");
            await other.Page.Locator("#title").FillAsync("Báo cáo quý IV");
            await other.Page.Locator("button.primary[value=save]").ClickAsync();
            await other.Screen.ArrivesAsync("#notice$");
        }

        await keys.TypeAsync("#title", "Báo cáo quý 4 năm 2026");
        await keys.FollowAsync("button.primary[value=save]");
        await Assertions.Expect(page.Locator("h1:focus")).ToHaveTextAsync(say.ClashTitle);
        await screen.ShootAsync("plan-clash");
        await keys.PressAsync("[name=take-Title][value=mine]", "ArrowDown");
        await keys.FollowAsync("button.primary");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("tr.just")).ToContainTextAsync("Báo cáo quý IV");

        // A line for one more document has the focus; Enter in a field saves.
        await keys.OpenAsync("/console/plans/2026?edit=quy-4");
        await keys.TypeAsync("#documentTitle-0", "Báo cáo");
        await keys.FollowAsync("button[value=more]");
        await Assertions.Expect(page.Locator(".plan-document:last-of-type input[name=documentTitle]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Biểu số liệu");
        await page.Keyboard.PressAsync("Enter");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("tr.just")).ToContainTextAsync("Biểu số liệu");

        // Next year begins with a copy, without one line.
        await keys.OpenAsync("/console/plans/2027/copy");
        await keys.PressAsync("input[value=quy-4]");
        await screen.ShootAsync("plan-copy");
        await keys.FollowAsync("main form button");
        await keys.IsToldAsync(say.Copied(8));
    }

    // What is undone, and what comes from elsewhere: another way to store the plan, the year's public holidays.
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_draft_is_mended_and_thrown_away_by_keyboard_alone(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-draft-{language}", [.. Activities()]);
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language, script: false);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.PlanDesk);

        // Taken out and put back.
        await keys.OpenAsync("/console/plans/2026?edit=quy-4");
        await keys.FollowAsync("button[value=remove]");
        await keys.IsToldAsync(say.Notice(PlanNotice.Removed));
        await screen.ShootAsync("plan-out");
        await keys.FollowAsync("form[action$='/activities/quy-4/return'] button");
        await keys.IsToldAsync(say.Notice(PlanNotice.PutBack));
        await Assertions.Expect(page.Locator("#a-quy-4")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#out")).ToHaveCountAsync(0);

        // A program stores the plan beneath the draft: both go together.
        await keys.FollowAsync("a[href='?edit=tong-ket#form']");
        await keys.TypeAsync("#title", "Báo cáo tổng kết và phương hướng");
        await keys.FollowAsync("button.primary[value=save]");
        Assert.Equal(System.Net.HttpStatusCode.OK, (await cluster.PutPlanAsync([.. Activities(), Report("dot-xuat", "2026-12-04T17:00")])).Status);
        await keys.OpenAsync("/console/plans/2026");
        await screen.ShootAsync("plan-moved");
        await keys.FollowAsync("form[action$='/changes'] button");
        await keys.IsToldAsync(say.Notice(PlanNotice.TakenIn));
        await Assertions.Expect(page.Locator("#a-dot-xuat")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#a-tong-ket")).ToContainTextAsync("phương hướng");

        // Next year has no days off yet: the public holidays come in at once, and the draft goes again.
        await keys.FollowAsync(".switch a[href$='/2027']");
        await keys.FollowAsync("form[action$='/holidays'] button");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("form[action$='/holidays']")).ToHaveCountAsync(0);
        await keys.FollowAsync("a[href$='/2027/days']");
        await Assertions.Expect(page.Locator("input[value='2027-04-30']")).ToBeCheckedAsync();
        await screen.ShootAsync("plan-holidays");
        await keys.FollowAsync("main > p > a");
        await keys.PressAsync("details:has(form[action$='/discard']) summary", "Enter");
        await keys.FollowAsync("form[action$='/discard'] button");
        await keys.IsToldAsync(say.Notice(PlanNotice.Discarded));
        await Assertions.Expect(page.Locator("form[action$='/holidays']")).ToHaveCountAsync(1);
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

        foreach (var path in new[] { "2026/days", "2026/revisions/1" })
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
}
