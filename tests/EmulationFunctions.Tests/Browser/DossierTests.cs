using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The organizer decides about a unit's submission, and the unit reads it, in a browser.</summary>
[Collection("browser app")]
public sealed class DossierTests(RunningApp app, Chromium chromium)
{
    private const string Reason = "Thiếu chữ ký của thủ trưởng đơn vị ở trang cuối";

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_organizer_extends_returns_and_accepts_by_keyboard_alone(string language)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, $"browser-dossier-{language}", Report("tong-ket", "2026-11-24T17:00", 24));
        var unitPage = await cluster.LinkAsync("an");
        foreach (var link in new[] { unitPage, await cluster.LinkAsync("boris") })
            await cluster.UploadAsync(link, "tong-ket", UploadedFile.Pdf("report", "Báo cáo.pdf"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Dossier);
        await keys.OpenAsync("/console");

        await keys.FollowAsync("a[href='/console/activities/tong-ket/units/bac-son']");
        await keys.DateAsync("#deadline", "2026-11-01T17:00");
        await keys.FollowAsync("form[action$='/extension'] button");
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("dossier-wrong");
        await keys.FollowToFieldAsync("deadline");
        await page.Locator("#deadline").FillAsync("2026-12-01T17:00");
        await keys.TypeAsync("#extension-reason", "Bão số 9");
        await keys.FollowAsync("form[action$='/extension'] button");
        await keys.IsToldAsync(say.Notice(DossierNotice.Extended));
        await keys.TypeAsync("#review-reason", Reason);
        await keys.FollowAsync("button[value=return]");
        await keys.IsToldAsync(say.Notice(DossierNotice.Returned));
        await screen.ShootAsync("dossier");
        await keys.OpenAsync("/console/activities/tong-ket/units/nam-hai");
        await keys.FollowAsync("button[value=accept]");
        await keys.IsToldAsync(say.Notice(DossierNotice.Accepted));

        await page.GotoAsync("/console/activities/tong-ket/audit");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Bão số 9");
        await screen.ShootAsync("audit");
        await page.GotoAsync(unitPage);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Reason);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("01/12/2026 17:00");
    }
}
