using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The organizer's way through the console, and an invitee's answer, in a browser.</summary>
[Collection("browser app")]
public sealed class OrganizerTests(RunningApp app, Chromium chromium)
{
    private const string Title = "Hội nghị tổng kết cụm thi đua năm 2026";

    [Fact]
    public async Task The_organizer_signs_in_invites_to_a_meeting_and_reads_the_answers()
    {
        await app.SetClockAsync("2026-11-25T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-office", Report("quy-4", "2026-11-24T17:00", 48), Report("tong-ket", "2026-12-20T17:00", 0, Document("one"), Document("two")));
        foreach (var (contact, activity, document) in new[] { ("an", "quy-4", "report"), ("boris", "tong-ket", "one") })
            await cluster.UploadAsync(await cluster.LinkAsync(contact), activity, UploadedFile.Pdf(document, "Báo cáo của đơn vị.pdf"));
        await app.IdleAsync();

        await using var screen = await chromium.OpenAsync(app.Url);
        await SignInAsync(screen, cluster);
        await InviteAsync(screen);
        await app.IdleAsync();
        var answer = cluster.Mail("invitation").Single(letter => letter["To"].Contains("an@", StringComparison.Ordinal)).Link("/rsvp/");
        await AnswerAsync(answer);

        await screen.Page.GotoAsync("/console/meetings");
        var meeting = screen.Page.Locator("article", new() { HasText = Title });
        await Assertions.Expect(meeting).ToContainTextAsync("Không tham dự: 1");
        await screen.ShootAsync("meetings");
        await screen.Page.Locator("nav.rooms a").First.ClickAsync();
        await screen.ShootAsync("console");
        await screen.Page.Locator("form.sign-out button").ClickAsync();
        await screen.ArrivesAsync("/sign-in$");
        Assert.Equal(401, (await screen.Page.GotoAsync("/console"))!.Status);
    }

    [Fact]
    public async Task A_wrong_meeting_keeps_what_was_typed_and_says_what_is_wrong()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "browser-form");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.GotoAsync("/console/meetings/new");
        await page.Locator("[name=title]").FillAsync(Title);
        await page.Locator("[name=start]").FillAsync("2026-12-18T08:30");
        await page.Locator("[name=end]").FillAsync("2026-12-18T07:30");
        await page.Locator("[name=agenda]").FillAsync("1. Khai mạc\n2. Bế mạc");
        await page.Locator("[name=guests]").FillAsync("Khách <no address>, vi");
        await page.Locator("main button.primary").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name=title]")).ToHaveValueAsync(Title);
        await Assertions.Expect(page.Locator("[name=agenda]")).ToHaveValueAsync("1. Khai mạc\n2. Bế mạc");
        await Assertions.Expect(page.Locator("[name=end]")).ToHaveAttributeAsync("aria-invalid", "true");
        await screen.ShootAsync("meeting-faults");
    }

    private async Task SignInAsync(Screen screen, TestCluster cluster)
    {
        var page = screen.Page;
        await page.GotoAsync("/sign-in");
        await page.Locator("[name=email]").FillAsync(cluster.Email(TestCluster.Organizer));
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Xin kiểm tra hộp thư");
        await screen.ShootAsync("sign-in-asked");
        await app.IdleAsync();

        await page.GotoAsync(Assert.Single(cluster.Mail("signin")).Link("/sign-in/"));
        await screen.ShootAsync("sign-in-confirm");
        await page.Locator("main button.primary").ClickAsync();
        await screen.ArrivesAsync("/console$");
        await screen.ShootAsync("console-first");
    }

    private static async Task InviteAsync(Screen screen)
    {
        var page = screen.Page;
        await page.Locator("nav.rooms a[href='/console/meetings']").ClickAsync();
        await page.Locator("a[href='/console/meetings/new']").First.ClickAsync();
        await screen.ShootAsync("meeting-form");
        await page.Locator("[name=title]").FillAsync(Title);
        await page.Locator("[name=start]").FillAsync("2026-12-18T08:30");
        await page.Locator("[name=end]").FillAsync("2026-12-18T11:30");
        await page.Locator("[name=place]").FillAsync("Hội trường lớn, Công ty Bắc Sơn");
        await page.Locator("[name=onlineUrl]").FillAsync("https://meet.example/hoi-nghi-tong-ket-cum-thi-dua-nam-2026-truc-tuyen");
        await page.Locator("[name=agenda]").FillAsync("1. Khai mạc\n2. Báo cáo tổng kết\n3. Bế mạc");
        await page.Locator("[name=invitees][value=units]").CheckAsync();
        await page.Locator("main button.primary").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Xem trước giấy mời");
        await screen.ShootAsync("meeting-preview");
        await page.Locator("main button.primary").ClickAsync();
        await screen.ArrivesAsync("/overview[?]notice=");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
    }

    private async Task AnswerAsync(string link)
    {
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(link);
        await screen.ShootAsync("rsvp");
        foreach (var answer in new[] { "yes", "no" })
        {
            await page.Locator($"[name=answer][value={answer}]").CheckAsync();
            await page.Locator("main button.primary").ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã ghi nhận");
            await Assertions.Expect(page.Locator($"[name=answer][value={answer}]")).ToBeCheckedAsync();
        }

        await screen.ShootAsync("rsvp-answered");
    }
}
