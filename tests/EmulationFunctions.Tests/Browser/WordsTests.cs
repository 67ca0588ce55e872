using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer words a letter, and a unit names somebody else.</summary>
[Collection("app")]
public sealed class WordsTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task An_organizer_words_a_reminder_and_sees_how_it_reads()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-words", Report("tong-ket", "2026-11-24T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.Locator("nav.rooms a[href='/console/letters']").ClickAsync();
        await page.Locator("a[href='/console/words']").ClickAsync();
        await screen.ShootAsync("words");

        await page.Locator("[name=subject]").FillAsync("Nhắc {unit}: còn {so} hồ sơ");
        await page.Locator("button[value=save]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("dòng 1, ký tự 18");
        await Assertions.Expect(page.Locator("[name=subject]")).ToHaveValueAsync("Nhắc {unit}: còn {so} hồ sơ");
        await screen.ShootAsync("words-wrong");

        await page.Locator("[name=subject]").FillAsync("Nhắc {unit}: còn {count} hồ sơ");
        await page.Locator("[name=opening]").FillAsync("Ban tổ chức trân trọng nhắc {person}.\n\nXin nộp đúng hạn.");
        await page.Locator("button[value=preview]").ClickAsync();
        await Assertions.Expect(page.Locator(".preview pre")).ToContainTextAsync("Ban tổ chức trân trọng nhắc Chuyên viên A.");
        await Assertions.Expect(page.Locator(".preview strong")).ToHaveTextAsync("Nhắc Công ty Bắc Sơn: còn 1 hồ sơ");
        await page.Locator("button[value=save]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã lưu");
        await screen.ShootAsync("words-saved");
    }

    [Fact]
    public async Task A_contact_names_somebody_else_and_the_organizer_accepts()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-replace", Report("tong-ket", "2026-11-24T17:00"));
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await page.Locator("#replacement summary").ClickAsync();
        await page.Locator("#replacement [name=name]").FillAsync("Chuyên viên mới");
        await page.Locator("#replacement [name=email]").FillAsync("khong-phai-dia-chi");
        await page.Locator("#replacement button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa gửi được đề nghị");
        await screen.ShootAsync("replacement-wrong");
        await page.Locator("#replacement [name=email]").FillAsync("moi@bac-son.example");
        await page.Locator("#replacement button").ClickAsync();
        await Assertions.Expect(page.Locator("#replacement")).ToContainTextAsync("moi@bac-son.example");
        await screen.ShootAsync("replacement-asked");

        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.Locator("section.attention a[href='/console/people#replacements']").ClickAsync();
        await screen.ShootAsync("replacement-console");
        await page.Locator("button[value=accept]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã thay người phụ trách");
        Assert.Equal("notice", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Chuyên viên mới");
    }
}
