using System.Text;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit's page in a browser.</summary>
[Collection("browser app")]
public sealed class UnitPageTests(RunningApp app, Chromium chromium)
{
    private const string Name = "Báo cáo quý 4 – Bắc Sơn.pdf";

    [Fact]
    public async Task A_unit_hands_in_its_files_and_reads_its_receipt()
    {
        var cluster = await MakeAsync("browser-unit");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Công ty Bắc Sơn");
        await screen.ShootAsync("unit-owes");

        await page.Locator("[id='file.quy-4.report']").SetInputFilesAsync(Pdf(Name));
        await page.Locator("[id='activity.quy-4'] form.upload button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(Name);
        await screen.ShootAsync("unit-receipt");
        Assert.Equal(Name, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("documents")[0].GetProperty("name").GetString());

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Status).GetByText(Name).ClickAsync());
        Assert.Equal(Name, download.SuggestedFilename);

        // Two documents, one at a time.
        await page.Locator("[id='file.tong-ket.one']").SetInputFilesAsync(Pdf("Một.pdf"));
        await page.Locator("[id='activity.tong-ket'] form.upload button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Hồ sơ chưa đủ");
        await screen.ShootAsync("unit-incomplete");

        foreach (var language in new[] { "en", "ru" })
        {
            await page.GotoAsync($"{await cluster.LinkAsync("an")}?lang={language}");
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            await screen.ShootAsync($"unit-{language}");
        }
    }

    [Fact]
    public async Task A_refused_file_is_explained_and_the_page_stays_as_it_was()
    {
        var cluster = await MakeAsync("browser-refused");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await page.Locator("[id='file.quy-4.report']").SetInputFilesAsync(new FilePayload { Name = "Báo cáo.pdf", MimeType = "application/pdf", Buffer = "MZ no PDF"u8.ToArray() });
        await page.Locator("[id='activity.quy-4'] form.upload button").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Báo cáo.pdf");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Không có gì bị mất");
        await screen.ShootAsync("unit-refused");

        // The form is still there, and now it takes the right file.
        await page.Locator("[id='file.quy-4.report']").SetInputFilesAsync(Pdf(Name));
        await page.Locator("[id='activity.quy-4'] form.upload button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(Name);
    }

    [Fact]
    public async Task The_keyboard_alone_suffices_to_hand_in_a_file()
    {
        var cluster = await MakeAsync("browser-keys");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        // Before the page is opened: the browser is told to hand its dialog over while the keys are on their way already.
        var chooser = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await page.GotoAsync(await cluster.LinkAsync("an"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await screen.TabToAsync("file.quy-4.report");
        await page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMinutes(1))).SetFilesAsync(Pdf(Name));
        await screen.TabToAsync("primary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(Name);
        Assert.Equal("submitted", (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Pages_without_a_good_link_say_what_to_do()
    {
        var cluster = await MakeAsync("browser-doors");
        await using var screen = await chromium.OpenAsync(app.Url);
        var gone = await cluster.LinkAsync("an");
        await app.CallAsync(HttpMethod.Delete, $"{cluster.Path}/links/{gone.Split('/')[^1][..22]}");
        foreach (var (name, path, status) in new[] { ("home", "/", 200), ("sign-in", "/sign-in", 200), ("link-unknown", "/u/x", 404), ("link-revoked", gone, 410), ("console-closed", "/console", 401) })
        {
            var answer = await screen.Page.GotoAsync(path);
            Assert.Equal(status, answer!.Status);
            await Assertions.Expect(screen.Page.Locator("h1")).Not.ToBeEmptyAsync();
            await screen.ShootAsync(name);
        }
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        return await TestCluster.MakeAsync(
            app,
            id,
            Report("quy-4"),
            Report("tong-ket", "2026-11-18T17:00", 24, Document("one"), Document("two"), Document("three", required: false, types: [".pdf", ".docx", ".xlsx", ".zip"])),
            Report("da-qua", "2026-11-13T17:00"),
            new { id = "hoi-thao", kind = "campaign", title = "Hội thao cụm thi đua", units = new[] { "all" }, deadline = "2026-12-05T08:00" });
    }

    private static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes($"%PDF-1.7\n% {name}\n") };
}
