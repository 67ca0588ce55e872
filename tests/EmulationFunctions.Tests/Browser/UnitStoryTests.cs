using System.Net;
using System.Text;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>All that a unit does in a year, in its person's language, by somebody who has no mouse.</summary>
[Collection("browser app")]
public sealed class UnitStoryTests(RunningApp app, Chromium chromium)
{
    private const string Day = "2026-11-19";

    private static readonly object[] Plan =
    [
        Report("quy-4", "2026-11-24T17:00", 24),
        new
        {
            id = "chi-tieu", kind = "registration", title = "Đăng ký chỉ tiêu thi đua năm 2027", units = new[] { "all" }, deadline = "2026-11-25T17:00", actualsFrom = "2026-11-10",
            indicators = new[] { new { id = "dau", title = "Sản lượng khai thác dầu", measure = "nghìn tấn" }, new { id = "sang-kien", title = "Số sáng kiến", measure = "" } },
        },
        new { id = "90-ngay", kind = "campaign", title = "Phong trào thi đua 90 ngày đêm", units = new[] { "all" }, deadline = "2026-12-31T17:00", from = "2026-11-10" },
        new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra chéo công tác an toàn", units = new[] { "all" }, deadline = "2026-12-31T17:00", visits = new Dictionary<string, string> { ["bac-son"] = "2026-11-20" } },
    ];

    [Theory]
    [InlineData("an", "bac-son", "vi", "2.900,5", "3.130")]
    [InlineData("carol", "dong-a", "en", "2,900.5", "3,130")]
    [InlineData("boris", "nam-hai", "ru", "2900,5", "3130")]
    public async Task The_keyboard_alone_suffices_for_the_whole_year(string contact, string unit, string language, string target, string actual)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-story-{language}", Plan);
        var invitation = await InviteAndInspectAsync(cluster, contact, unit);
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        // A page that glides to what has the focus shows it a moment later.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var home = await cluster.LinkAsync(contact);
        await page.GotoAsync(home);
        await screen.ShootAsync($"story-{language}-home");

        // A promise.
        var report = page.Locator("[id='activity.quy-4']");
        await screen.PressAtAsync(report.Locator("summary"), "Enter");
        await screen.TabToAsync("day.quy-4");
        // Whether the day or the month is typed first is the browser's own.
        await page.Locator("[id='day.quy-4']").FillAsync(Day);
        await screen.PressAtAsync(report.Locator("form.promise button"), "Enter");
        await screen.TellsAsync("main > [role=status]");
        Assert.Equal(Day, (await cluster.SubmissionAsync("quy-4", unit)).GetProperty("promise").GetProperty("day").GetString());

        // A file, and another one in its place, on the activity's own page.
        await PickAsync(screen, report.Locator("input[type=file]"), "Báo cáo.pdf");
        await screen.PressAtAsync(report.Locator("button.primary"), "Enter");
        await screen.TellsAsync(".receipt");
        await screen.ShootAsync($"story-{language}-receipt");
        await screen.PressAtAsync(page.Locator(".receipt h2 a"), "Enter");
        await screen.ArrivesAsync("/activities/quy-4$");
        await screen.PressAtAsync(page.Locator(".again summary"), "Enter");
        await PickAsync(screen, page.Locator("input[type=file]"), "Báo cáo bản 2.pdf");
        await screen.PressAtAsync(page.Locator("button.primary"), "Enter");
        await screen.TellsAsync(".receipt");
        Assert.Equal(2, (await cluster.SubmissionAsync("quy-4", unit)).GetProperty("version").GetInt32());

        // Values, wrong at first: the fault leads to its field.
        await screen.TypeAtAsync("value.Targets.chi-tieu.dau", "khoảng 3 nghìn", "Enter");
        await screen.TellsAsync(".card [role=alert]");
        await screen.ShootAsync($"story-{language}-values-wrong");
        await screen.PressAtAsync(page.Locator("[role=alert] a"), "Enter");
        await Assertions.Expect(page.Locator("[id='value.Targets.chi-tieu.dau']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(target);
        await screen.TypeAtAsync("value.Targets.chi-tieu.sang-kien", "12", "Enter");
        await screen.TellsAsync("main > [role=status]");
        var asked = page.Locator("details", new() { Has = page.Locator("form[action$='/actuals']") });
        if (await asked.GetAttributeAsync("open") is null)
            await screen.PressAtAsync(asked.Locator("summary"), "Enter");
        await screen.TypeAtAsync("value.Actuals.chi-tieu.dau", actual, "Enter");
        await screen.TellsAsync("main > [role=status]");
        await Assertions.Expect(page.Locator(".share")).ToContainTextAsync("107");
        await screen.ShootAsync($"story-{language}-values");

        // Back, to the campaign, and to what the inspection found.
        await screen.PressAtAsync(page.Locator("main > p > a"), "Enter");
        await screen.PressAtAsync(page.Locator("[id='activity.90-ngay'] button.primary"), "Enter");
        await screen.TellsAsync("main > [role=status]");
        await screen.ShootAsync($"story-{language}-campaign");
        await page.GotoAsync(home);
        var paper = page.Locator("[id='activity.kiem-tra'] .papers a");
        var download = await page.RunAndWaitForDownloadAsync(() => screen.PressAtAsync(paper, "Enter"));
        Assert.Equal("Biên bản kiểm tra.pdf", download.SuggestedFilename);

        // Somebody else for the letters.
        await screen.PressAtAsync(page.Locator("#replacement summary"), "Enter");
        await screen.TypeAtAsync("replacement-name", "Chuyên viên B");
        await screen.TypeAtAsync("replacement-email", "khong-phai-thu", "Enter");
        await screen.TellsAsync("main > [role=alert]");
        await screen.ShootAsync($"story-{language}-replacement-wrong");
        await screen.TypeAtAsync("replacement-email", "b@unit.example", "Enter");
        await Assertions.Expect(page.Locator("#replacement")).ToContainTextAsync("b@unit.example");
        await Assertions.Expect(page.Locator("#replacement")).ToBeFocusedAsync();
        await screen.ShootAsync($"story-{language}-done");

        // A meeting.
        await page.GotoAsync(invitation);
        await screen.PressAtAsync(page.Locator("input[value=yes]"), "Space");
        await screen.PressAtAsync(page.Locator("form button.primary"), "Enter");
        await screen.TellsAsync("[role=status]");
        await Assertions.Expect(page.Locator("input[value=yes]")).ToBeCheckedAsync();
        await screen.ShootAsync($"story-{language}-meeting");
    }

    /// <summary>Gives the unit a result of its inspection, and invites its person; gives the address of the invitation.</summary>
    private async Task<string> InviteAndInspectAsync(TestCluster cluster, string contact, string unit)
    {
        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var filed = await desk.SendAsync(HttpMethod.Post, $"/console/activities/kiem-tra/units/{unit}/findings", UploadedFile.Form([UploadedFile.Pdf("result", "Biên bản kiểm tra.pdf")]));
        Assert.Equal(HttpStatusCode.SeeOther, filed.Status);
        var meeting = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new
        {
            title = "Hội nghị tổng kết và ký giao ước thi đua năm 2027",
            start = "2026-12-18T08:30",
            end = "2026-12-18T11:30",
            place = "Hội trường lớn, 105 Lê Lợi, Vũng Tàu",
            invitees = new[] { contact },
        });
        await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{meeting.Json.GetProperty("id").GetString()}/invitations");
        await app.IdleAsync();
        return Assert.Single(cluster.Mail("invitation")).Link("/rsvp/");
    }

    /// <summary>Picks a file in the dialog that the key opens.</summary>
    private static async Task PickAsync(Screen screen, ILocator input, string name)
    {
        var chooser = await screen.Page.RunAndWaitForFileChooserAsync(() => screen.PressAtAsync(input, "Enter"));
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes($"%PDF-1.7\n% {name}\n") });
    }
}
