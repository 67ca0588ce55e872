using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The whole life of a meeting in a browser: planned, previewed, sent, answered, a substitute, moved, held, cancelled.</summary>
[Collection("browser app")]
public sealed class MeetingTests(RunningApp app, Chromium chromium)
{
    private const string Title = "Hội nghị tổng kết và ký giao ước thi đua năm 2027";

    [Fact]
    public async Task A_meeting_is_planned_sent_answered_moved_and_cancelled()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "browser-meeting", Activities.Report("tong-ket", "2026-12-10T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();

        await PlanAsync(screen);
        await app.IdleAsync();
        Assert.Equal(5, cluster.Mail("invitation").Count);
        var link = cluster.Mail("invitation").Single(letter => letter["To"].Contains("an@", StringComparison.Ordinal)).Link("/rsvp/");
        await AnswerAsync(link);
        await ConfirmAsync(screen);
        await app.IdleAsync();
        Assert.Single(cluster.Mail("invitation"), letter => letter["To"].Contains("thay@", StringComparison.Ordinal));

        await MoveAsync(screen);
        await app.IdleAsync();
        Assert.Equal(12, cluster.Mail("invitation").Count);
        await HoldAsync(screen);
        await CancelAsync(screen);
        await app.IdleAsync();
        Assert.Equal(6, cluster.Mail("cancellation").Count);

        await page.GotoAsync(link);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("đã bị hủy");
        await screen.ShootAsync("rsvp-cancelled");
    }

    private static async Task PlanAsync(Screen screen)
    {
        var page = screen.Page;
        await page.GotoAsync("/console/meetings/new");
        await page.Locator("[name=title]").FillAsync(Title);
        await page.Locator("[name=start]").FillAsync("2026-12-18T08:30");
        await page.Locator("[name=end]").FillAsync("2026-12-18T11:30");
        await page.Locator("[name=place]").FillAsync("Hội trường lớn, 105 Lê Lợi, Vũng Tàu");
        await page.Locator("[name=onlineUrl]").FillAsync("https://meet.example/cum-1/tong-ket-2026");
        await page.Locator("[name=passcode]").FillAsync("2718 28");
        await page.Locator("[name=agenda]").FillAsync("08:30 Khai mạc | Trưởng cụm\n08:45 Báo cáo tổng kết năm 2026 | Thư ký Bắc Sơn\n10:00 Bình xét thi đua\n11:00 Ký giao ước thi đua năm 2027");
        await page.Locator("[name=invitees][value=units]").CheckAsync();
        await page.Locator("[name=guests]").FillAsync("Guest of Honour <guest@partner.example>, en, Group emulation department");
        await page.Locator("details.more summary").ClickAsync();
        await page.Locator("#activityId").SelectOptionAsync("tong-ket");
        await screen.ShootAsync("meeting-form-full");
        await page.Locator("main form.card button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Xem trước giấy mời");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("08:45 – Báo cáo tổng kết năm 2026 (Thư ký Bắc Sơn)");
        await Assertions.Expect(page.Locator(".preview .entry")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".preview .entry[lang=ru]")).ToContainTextAsync("Онлайн");
        await screen.ShootAsync("meeting-preview-full");
        await page.Locator("main .closing button.primary").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=Sent$");
        await screen.ShootAsync("meeting-sent");
    }

    private async Task AnswerAsync(string link)
    {
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(link);
        await page.Locator("[name=answer][value=no]").CheckAsync();
        await page.Locator("[name=remark]").FillAsync("Tôi đi công tác ngoài khơi.");
        await page.Locator("details.more summary").ClickAsync();
        await page.Locator("[name=substituteName]").FillAsync("Nguyễn Văn Thay");
        await page.Locator("[name=substituteEmail]").FillAsync("thay");
        await page.Locator("main button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("[name=substituteEmail]")).ToHaveAttributeAsync("aria-invalid", "true");
        await screen.ShootAsync("rsvp-faults");
        await page.Locator("[name=substituteEmail]").FillAsync("thay@partner.example");
        await page.Locator("main button.primary").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã ghi nhận");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("đang chờ Ban tổ chức xác nhận");
        await screen.ShootAsync("rsvp-substitute");
    }

    private static async Task ConfirmAsync(Screen screen)
    {
        var page = screen.Page;
        await page.GotoAsync("/console/meetings");
        await Assertions.Expect(page.Locator("article .ways a[href$='/lists/attendance.html']")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Tôi đi công tác ngoài khơi.");
        await screen.ShootAsync("meeting-substitute");
        await Assertions.Expect(page.Locator("main .ways a[href$='/lists/attendance.html']")).ToHaveTextAsync("Danh sách ký tên");
        await Assertions.Expect(page.Locator("main .ways a[href$='/lists/name-plates.html']")).ToHaveTextAsync("Biển tên đại biểu");
        await page.Locator("button[value=confirm]").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=SubstituteInvited$");
    }

    private static async Task MoveAsync(Screen screen)
    {
        var page = screen.Page;
        await page.Locator("a[href$='/edit']").ClickAsync();
        await Assertions.Expect(page.Locator("[name=agenda]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^08:30 Khai mạc \\| Trưởng cụm\n"));
        await page.Locator("[name=start]").FillAsync("2026-12-21T08:30");
        await page.Locator("[name=end]").FillAsync("2026-12-21T11:30");
        await page.Locator("[name=place]").FillAsync("Phòng họp số 2");
        await screen.ShootAsync("meeting-edit");
        await page.Locator("main form.card button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Số thư sẽ được gửi: 6");
        await screen.ShootAsync("meeting-changes");
        await page.Locator("main .closing button.primary").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=Changed$");
    }

    private static async Task HoldAsync(Screen screen)
    {
        var page = screen.Page;
        await page.Locator("#file-Paper").SetInputFilesAsync(new FilePayload { Name = "Dự thảo báo cáo.pdf", MimeType = "application/pdf", Buffer = UploadedFile.Pdf("paper", "x").Bytes });
        await page.Locator("form[action$='/files'] button").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=PaperAdded$");
        await page.Locator("a[href$='/attendance']").ClickAsync();
        await page.Locator("#c-boris button[value=yes]").ClickAsync();
        await Assertions.Expect(page.Locator("#c-boris")).ToContainTextAsync("Bỏ ghi");
        await screen.ShootAsync("meeting-attendance");
        await page.Locator("main a").First.ClickAsync();
        await page.Locator("details.history summary").ClickAsync();
        await screen.ShootAsync("meeting-overview");
    }

    private static async Task CancelAsync(Screen screen)
    {
        var page = screen.Page;
        await page.Locator("a[href$='/cancel']").ClickAsync();
        await page.Locator("[name=reason]").FillAsync("Bão số 12 vào bờ; thời gian mới sẽ được báo sau.");
        await screen.ShootAsync("meeting-cancel");
        await page.Locator("button.danger").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=Cancelled$");
        await screen.ShootAsync("meeting-cancelled");
    }
}
