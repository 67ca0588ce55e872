using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit registers values, takes part and reads of its inspection; the organizer sees all units.</summary>
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

    [Fact]
    public async Task A_unit_registers_values_by_keyboard_and_the_organizer_sees_the_board()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-kinds", Plan);
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        var home = await cluster.LinkAsync("an");
        await page.GotoAsync(home);
        await screen.ShootAsync("kinds-unit");

        var card = page.Locator("[id='activity.chi-tieu']");
        await card.Locator("[name='value.dau']").First.FillAsync("khoảng 3 nghìn");
        await card.Locator("[name='value.doanh-thu']").First.FillAsync("1.234.567,89");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("Sản lượng khai thác dầu");
        await Assertions.Expect(card.Locator("[name='value.dau']").First).ToHaveValueAsync("khoảng 3 nghìn");
        await screen.ShootAsync("kinds-wrong");
        await card.Locator("[name='value.dau']").First.FillAsync("2.900,5");
        await card.Locator("[name='value.sang-kien']").First.FillAsync("12");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã ghi nhận chỉ tiêu");

        await card.GetByText("Báo cáo số thực hiện").ClickAsync();
        var actuals = card.Locator("form[action$='/actuals']");
        await actuals.Locator("[name='value.dau']").FillAsync("3.130");
        await actuals.Locator("[name='value.doanh-thu']").FillAsync("987.654,3");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card).ToContainTextAsync("107,9");
        await page.GotoAsync(home);
        await page.Locator("[id='activity.90-ngay'] [name=note]").FillAsync("Toàn bộ 12 giàn tham gia.");
        await page.Locator("[id='activity.90-ngay'] button").ClickAsync();
        await Assertions.Expect(page.Locator("[id='activity.90-ngay']")).ToContainTextAsync("Đã báo tham gia");
        await screen.ShootAsync("kinds-said");
        await screen.ShootAsync("kinds-said-dark", ColorScheme.Dark);

        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        foreach (var activity in new[] { "chi-tieu", "90-ngay", "kiem-tra", "hoi-nghi" })
        {
            await page.GotoAsync($"/console/activities/{activity}");
            await screen.ShootAsync($"kinds-board-{activity}");
        }

        await page.Locator("a[href='/console/meetings/new?activity=hoi-nghi']").ClickAsync();
        await Assertions.Expect(page.Locator("[name=title]")).ToHaveValueAsync("Hội nghị tổng kết");
        await Assertions.Expect(page.Locator("[name=start]")).ToHaveValueAsync("2026-12-18T08:30");
        await page.GotoAsync("/console/activities/kiem-tra/units/bac-son");
        await screen.ShootAsync("kinds-dossier");
    }
}
