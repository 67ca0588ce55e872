using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A meeting from its plan to its end without a mouse.</summary>
[Collection("browser app")]
public sealed class MeetingKeyTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_meeting_is_kept_by_keyboard_alone(string language)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, $"browser-meeting-{language}", Activities.Report("tong-ket", "2026-12-10T17:00"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.MeetingDesk);
        await keys.OpenAsync("/console/meetings");

        await keys.FollowAsync("main a[href='/console/meetings/new']");
        await keys.TypeAsync("#title", "Hội nghị tổng kết năm 2026");
        await keys.DateAsync("#start", "2026-12-18T08:30");
        await keys.DateAsync("#end", "2026-12-18T07:30");
        await keys.PressAsync("[name=invitees][value=units]");
        await keys.FollowAsync("main form.card button.primary");
        await keys.IsToldAsync(screen.Words.Meeting.FaultsTitle);
        await keys.FollowToFieldAsync("end");
        await page.Locator("#end").FillAsync("2026-12-18T11:30");
        await keys.TypeAsync("#place", "Hội trường lớn, 105 Lê Lợi, Vũng Tàu");
        await screen.ShootAsync("meeting-new");
        await keys.FollowAsync("main form.card button.primary");
        await screen.ShootAsync("meeting-looked-at");
        await keys.FollowAsync(".closing button.primary");
        await keys.IsToldAsync(say.Notice(MeetingNotice.Sent));
        await app.IdleAsync();
        Assert.Equal(4, cluster.Mail("invitation").Count);

        await keys.FollowAsync("a[href$='/edit']");
        await keys.TypeAsync("#place", "Phòng họp số 2");
        await keys.FollowAsync("main form.card button.primary");
        await keys.FollowAsync(".closing button.primary");
        await keys.IsToldAsync(say.Notice(MeetingNotice.Changed));

        await keys.FollowAsync("a[href$='/attendance']");
        await keys.FollowAsync("#c-boris button[value=yes]");
        await Assertions.Expect(page.Locator("#c-boris")).ToBeFocusedAsync();
        await screen.ShootAsync("meeting-taken");
        await keys.OpenAsync(new Uri(page.Url).AbsolutePath.Replace("/attendance", "/overview", StringComparison.Ordinal));
        await keys.FollowAsync("a[href$='said=silent#people']");
        await Assertions.Expect(page.Locator(".roll li")).ToHaveCountAsync(4);
        await keys.GiveAsync("#file-Minutes", new FilePayload { Name = "Biên bản.pdf", MimeType = "application/pdf", Buffer = UploadedFile.Pdf("paper", "x").Bytes });
        await keys.FollowAsync("form[action$='/files'] button");
        await keys.IsToldAsync(say.Notice(MeetingNotice.PaperAdded));
        await keys.FollowAsync("form[action$='/minutes'] button");
        await keys.IsToldAsync(say.Notice(MeetingNotice.MinutesSent));
        await screen.ShootAsync("meeting-desk");

        await keys.FollowAsync("a[href$='/cancel']");
        await keys.TypeAsync("[name=reason]", "Bão số 12 vào bờ.");
        await keys.FollowAsync("button.danger");
        await keys.IsToldAsync(say.Notice(MeetingNotice.Cancelled));
        await app.IdleAsync();
    }
}
