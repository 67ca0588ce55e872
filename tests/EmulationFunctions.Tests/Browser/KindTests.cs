using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>What an organizer does for units about activities that are no reports: registers values, says who takes part, files what an inspection found, plans a meeting.</summary>
/// <remarks>The unit's own side is in <see cref="UnitStoryTests"/>.</remarks>
[Collection("browser app")]
public sealed class KindTests(RunningApp app, Chromium chromium)
{
    private static readonly object[] Plan =
    [
        new
        {
            id = "chi-tieu", kind = "registration", title = "Đăng ký chỉ tiêu thi đua năm 2027", units = new[] { "all" }, deadline = "2026-11-24T17:00",
            indicators = new[]
            {
                new { id = "dau", title = "Sản lượng khai thác dầu và condensate quy đổi của toàn đơn vị", measure = "nghìn tấn" },
                new { id = "doanh-thu", title = "Doanh thu", measure = "triệu USD" },
                new { id = "sang-kien", title = "Số sáng kiến được công nhận", measure = "" },
            },
            actualsFrom = "2026-11-10",
        },
        new { id = "90-ngay", kind = "campaign", title = "Phong trào thi đua 90 ngày đêm", units = new[] { "all" }, deadline = "2026-12-31T17:00", from = "2026-11-10" },
        new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra chéo công tác an toàn", units = new[] { "all" }, deadline = "2026-12-31T17:00", visits = new Dictionary<string, string> { ["bac-son"] = "2026-11-20" } },
        new { id = "hoi-nghi", kind = "meeting", title = "Hội nghị tổng kết", units = new[] { "all" }, deadline = "2026-12-18T08:30" },
    ];

    [Theory]
    [InlineData("vi", "2.900,5", "1.234.567,89", "3.130", "107,9")]
    [InlineData("en", "2,900.5", "1,234,567.89", "3,130", "107.9")]
    [InlineData("ru", "2900,5", "1234567,89", "3130", "107,9")]
    public async Task Values_are_registered_and_reported_for_a_unit_by_keyboard_alone(string language, string oil, string turnover, string reached, string percent)
    {
        await using var screen = await OpenAsync("values", language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Dossier);
        await keys.OpenAsync("/console/activities/chi-tieu");
        await keys.FollowAsync("a[href='/console/activities/chi-tieu/units/bac-son']");

        // What is no number is said, kept and mended.
        await keys.TypeAsync("[id='value.Targets.chi-tieu.dau']", "khoảng 3 nghìn");
        await keys.TypeAsync("[id='value.Targets.chi-tieu.doanh-thu']", turnover);
        await keys.EnterAsync();
        await keys.IsToldAsync(screen.Words.Kinds.NotTaken);
        await Assertions.Expect(page.Locator("[id='value.Targets.chi-tieu.dau']")).ToHaveValueAsync("khoảng 3 nghìn");
        await screen.ShootAsync("kinds-values-wrong");
        await keys.FollowToFieldAsync("value.Targets.chi-tieu.dau");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(oil);
        await keys.TypeAsync("[id='value.Targets.chi-tieu.sang-kien']", "12");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.Notice(DossierNotice.Registered));

        // What was reached, and how far that is.
        await keys.PressAsync("details:has(form[action$='/actuals']) summary", "Enter");
        await keys.TypeAsync("[id='value.Actuals.chi-tieu.dau']", reached);
        await keys.FollowAsync("form[action$='/actuals'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.ActualsReported));
        await Assertions.Expect(page.Locator("table.values")).ToContainTextAsync(percent);
        await screen.ShootAsync("kinds-values");
        await keys.OpenAsync("/console/activities/chi-tieu");
        await Assertions.Expect(page.Locator("table.matrix")).ToContainTextAsync(percent);
        await screen.ShootAsync("kinds-board-values");
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Campaign_inspection_and_meeting_are_looked_after_by_keyboard_alone(string language)
    {
        await using var screen = await OpenAsync("kinds", language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Dossier);

        // That a unit takes part, and no more.
        await keys.OpenAsync("/console/activities/90-ngay");
        await keys.FollowAsync("a[href='/console/activities/90-ngay/units/nam-hai']");
        await keys.TypeAsync("[id='note.Participation.90-ngay']", "Toàn bộ 12 giàn tham gia.");
        await keys.FollowAsync("form[action$='/participation'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.ParticipationSaid));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Toàn bộ 12 giàn tham gia.");
        await screen.ShootAsync("kinds-campaign");
        await keys.FollowAsync("form[action$='/participation'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.ParticipationSaid));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(screen.Words.Kinds.NotSaid);

        // An inspection's result: none at first, then a paper, then taken away again.
        await keys.OpenAsync("/console/activities/kiem-tra");
        await keys.FollowAsync("th a[href='/console/activities/kiem-tra/units/bac-son']");
        await keys.FollowAsync("form[action$='/findings'] button");
        await keys.IsToldAsync(screen.Words.Kinds.NotTaken);
        await screen.ShootAsync("kinds-finding-wrong");
        await keys.GiveAsync("#result", new FilePayload { Name = "Biên bản kiểm tra.pdf", MimeType = "application/pdf", Buffer = UploadedFile.Pdf("result", "x").Bytes });
        await keys.TypeAsync("#finding-note", "Hai kiến nghị, xong trước 31/12.");
        await keys.FollowAsync("form[action$='/findings'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.FindingFiled));
        await Assertions.Expect(page.Locator(".papers")).ToContainTextAsync("Hai kiến nghị, xong trước 31/12.");
        await screen.ShootAsync("kinds-finding");
        await keys.OpenAsync("/console/activities/kiem-tra");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Biên bản kiểm tra.pdf");
        await screen.ShootAsync("kinds-board-inspection");
        await keys.FollowAsync("th a[href='/console/activities/kiem-tra/units/bac-son']");
        await keys.FollowAsync("form[action$='/remove'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.FindingRemoved));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(screen.Words.Kinds.NoFindings);

        // A meeting is planned from its line of the plan, which knows what, when and for whom.
        await keys.OpenAsync("/console/activities/hoi-nghi");
        await screen.ShootAsync("kinds-board-meeting");
        await keys.FollowAsync("a[href='/console/meetings/new?activity=hoi-nghi']");
        await Assertions.Expect(page.Locator("[name=title]")).ToHaveValueAsync("Hội nghị tổng kết");
        await Assertions.Expect(page.Locator("#start")).ToHaveValueAsync("2026-12-18T08:30");
        await keys.DateAsync("#end", "2026-12-18T11:30");
        await Assertions.Expect(page.Locator("[name=invitees][value=units]")).ToBeCheckedAsync();
        await keys.FollowAsync("main form.card button.primary");
        await keys.FollowAsync(".closing button.primary");
        await keys.IsToldAsync(screen.Words.MeetingDesk.Notice(MeetingNotice.Sent));
        await keys.OpenAsync("/console/activities/hoi-nghi");
        await Assertions.Expect(page.Locator("article a")).ToHaveTextAsync("Hội nghị tổng kết");
        await app.IdleAsync();
    }

    [Fact]
    public async Task Boards_of_kinds_are_fit_to_be_seen_by_night()
    {
        await using var screen = await OpenAsync("night", "vi");
        foreach (var activity in new[] { "chi-tieu", "90-ngay", "kiem-tra", "hoi-nghi" })
        {
            await screen.Page.GotoAsync($"/console/activities/{activity}");
            await screen.Screen.ShootAsync($"kinds-board-{activity}-dark", ColorScheme.Dark);
        }
    }

    private async Task<ConsoleScreen> OpenAsync(string what, string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-{what}-{language}", Plan);
        return await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
    }
}
