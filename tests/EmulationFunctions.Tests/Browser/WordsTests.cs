using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer words a letter, and a unit names somebody else.</summary>
[Collection("browser app")]
public sealed class WordsTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_reminder_is_worded_by_keyboard_alone_and_shown_as_it_will_read(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-words-{language}", Report("tong-ket", "2026-11-24T17:00"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys) = (screen.Page, screen.Keys);
        await keys.OpenAsync("/console/letters");
        await keys.FollowAsync("a[href='/console/words']");
        await keys.FollowAsync("a[href='/console/words?kind=reminder&for=vi']");

        await keys.TypeAsync("[name=subject]", "Nhắc {unit}: còn {so} hồ sơ");
        await keys.FollowAsync("button[value=save]");
        await keys.IsToldAsync(screen.Words.Meeting.FaultsTitle);
        await screen.ShootAsync("words-wrong");
        await keys.FollowToFieldAsync("subject");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("Nhắc {unit}: còn {count} hồ sơ");
        await keys.TypeAsync("[name=opening]", "Ban tổ chức trân trọng nhắc {person}.\n\nXin nộp đúng hạn.");
        await keys.FollowAsync("button[value=preview]");
        await Assertions.Expect(page.Locator(".preview pre")).ToContainTextAsync("Ban tổ chức trân trọng nhắc Chuyên viên A.");
        await Assertions.Expect(page.Locator(".preview strong")).ToHaveTextAsync("Nhắc Công ty Bắc Sơn: còn 1 hồ sơ");

        // Somebody else words the same meanwhile: both versions stand at the field, and this one's word holds.
        var words = new { words = new[] { new { kind = "reminder", language = "vi", subject = "Kính nhắc {unit}", opening = "Kính gửi Quý đơn vị,\n\nBan tổ chức xin nhắc." } } };
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/words", words)).Status);
        await keys.FollowAsync("button[value=save]");
        await keys.IsToldAsync(screen.Words.People.ConflictBy(screen.Words.Audit.Operator, "16/11/2026 10:00"));
        await Assertions.Expect(page.Locator("#subject-stored")).ToContainTextAsync("Kính nhắc {unit}");
        await screen.ShootAsync("words-clash");
        await keys.FollowToFieldAsync("subject");
        await Assertions.Expect(page.Locator("#subject")).ToHaveValueAsync("Nhắc {unit}: còn {count} hồ sơ");
        await keys.FollowAsync("button[value=save]");
        await keys.IsToldAsync(screen.Words.Wording.Notice(WordsNotice.Saved));
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
        await Assertions.Expect(page.Locator("#notice")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Chuyên viên mới");
    }
}
