using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit says in a browser when it will hand in, and the organizer reads it.</summary>
[Collection("browser app")]
public sealed class PromiseTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task A_unit_promises_a_day_and_the_organizer_sees_it()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-promise", Report("tong-ket", "2026-11-24T17:00", 24), Report("sang-kien", "2026-11-30T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        var card = page.Locator("[id='activity.tong-ket']");
        await card.Locator("summary").ClickAsync();
        await screen.ShootAsync("promise-form");

        await card.Locator("[name=day]").FillAsync("2026-11-15");
        await card.Locator("form.promise button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa ghi nhận được ngày hẹn");
        await Assertions.Expect(card.Locator(".fault")).ToContainTextAsync("đã qua");
        await screen.ShootAsync("promise-wrong");

        await card.Locator("[name=day]").FillAsync("2026-11-20");
        await card.Locator("form.promise button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("thứ Sáu, 20/11/2026");
        await Assertions.Expect(card).ToContainTextAsync("Đơn vị đã hẹn nộp thứ Sáu, 20/11/2026");
        await screen.ShootAsync("promise-given");

        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.Locator("a[href='/console/activities/tong-ket']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Hẹn nộp 20/11/2026");
        await screen.ShootAsync("promise-console");
        await page.Locator("a[href='/console/activities/tong-ket/units/bac-son']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Hẹn nộp thứ Sáu, 20/11/2026");
        await screen.ShootAsync("promise-dossier");
    }
}
