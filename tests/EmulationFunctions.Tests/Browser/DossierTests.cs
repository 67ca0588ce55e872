using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The organizer decides about a unit's submission, and the unit reads it, in a browser.</summary>
[Collection("app")]
public sealed class DossierTests(RunningApp app, Chromium chromium)
{
    private const string Reason = "Thiếu chữ ký của thủ trưởng đơn vị ở trang cuối";

    [Fact]
    public async Task The_organizer_extends_and_returns_and_the_unit_reads_why()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "browser-dossier", Report("tong-ket", "2026-11-24T17:00", 24));
        var unitPage = await cluster.LinkAsync("an");
        await cluster.UploadAsync(unitPage, "tong-ket", UploadedFile.Pdf("report", "Báo cáo.pdf"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();

        await page.Locator("a[href='/console/activities/tong-ket/units/bac-son']").First.ClickAsync();
        await page.Locator("#deadline").FillAsync("2026-12-01T17:00");
        await page.Locator("form[action$='/extension'] [name=reason]").FillAsync("Bão số 9");
        await page.Locator("form[action$='/extension'] button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.Locator("form[action$='/review'] [name=reason]").FillAsync(Reason);
        await page.Locator("button[value=return]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await screen.ShootAsync("dossier");

        await page.GotoAsync("/console/activities/tong-ket/audit");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Bão số 9");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Reason);
        await screen.ShootAsync("audit");

        await page.GotoAsync(unitPage);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Reason);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("01/12/2026 17:00");
        await screen.ShootAsync("unit-returned");
    }
}
