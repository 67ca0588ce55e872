using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer keeps units and people, from an empty list to a deleted person.</summary>
[Collection("app")]
public sealed class PeopleTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task An_organizer_keeps_people_without_help()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-people", Report("tong-ket", "2026-11-24T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.GotoAsync("/console/people");
        await screen.ShootAsync("people");
        await screen.ShootAsync("people-dark", ColorScheme.Dark);

        // By keyboard alone: what is wrong is said, kept and mended.
        await page.Locator("a[href='/console/person']").PressAsync("Enter");
        await page.Locator("[name=name]").FillAsync("Trần Thị Mới");
        await page.Locator("[name=email]").FillAsync("moi@");
        await page.Locator("[name=email]").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa lưu");
        await page.Locator("a[href='#email']").PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("Trần Thị Mới");
        await screen.ShootAsync("people-wrong");
        await page.Locator("[name=email]").FillAsync("moi@dong-a.example");
        await page.Locator("[name=unitId]").SelectOptionAsync("dong-a");
        await page.Locator("[name=email]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Trần Thị Mới");

        await page.GotoAsync("/console/people/an");
        await screen.ShootAsync("person");
        await page.Locator("a[href$='/successor']").ClickAsync();
        await screen.ShootAsync("person-successor");
        await page.GotoAsync("/console/people/an/removal");
        await screen.ShootAsync("person-removal");

        await page.GotoAsync("/console/people-import");
        await page.Locator("[name=list]").FillAsync("Họ tên;Email;Đơn vị;Vai trò\nLê Văn Ba;ba@tay-ho.example;Công ty Tây Hồ;thư ký\nHoàng Bốn;bon@;Công ty Lạ;vua");
        await page.Locator("button[value=look]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Dòng 3, vai trò");
        await screen.ShootAsync("people-import-wrong");
        await page.Locator("[name=list]").FillAsync("Lê Văn Ba;ba@tay-ho.example;Công ty Tây Hồ;thư ký\nHoàng Bốn;bon@la.example;Công ty Lạ;lãnh đạo\nThư ký Bắc Sơn; an@browser-people.example; Công ty Bắc Sơn; lãnh đạo");
        await page.Locator("[name=addUnits]").CheckAsync();
        await page.Locator("button[value=look]").ClickAsync();
        await screen.ShootAsync("people-import");
        await page.Locator("button[value=apply]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã áp dụng danh sách");

        await page.Locator("[name=q]").FillAsync("hoang bon");
        await page.Locator("[name=q]").PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hoàng Bốn" }).ClickAsync();
        await page.Locator("a[href$='/erasure']").ClickAsync();
        await page.Locator("button.danger").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("xác nhận");
        await screen.ShootAsync("person-erasure");
        await page.Locator("#confirmed").CheckAsync();
        await page.Locator("button.danger").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đang xóa dữ liệu");
        await page.GotoAsync("/console/leadership?lang=ru");
        await screen.ShootAsync("leadership");
        await page.GotoAsync("/console/people?lang=en");
        await screen.ShootAsync("people-en");
    }
}
