using System.Text;
using Emulation.Views.Texts;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Browser.UploadCard;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>Forms whose script sends their files, on a good line.</summary>
[Collection("browser app")]
public sealed class DirectUploadTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task A_file_can_be_dropped_on_its_field_or_on_a_card_with_one_field()
    {
        var cluster = await MakeAsync("direct-drop");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        var (one, two) = (Of(page, "quy-4"), Of(page, "tong-ket"));

        Assert.False(await DropAsync(page.Locator("h1"), "Lạc.pdf"));
        Assert.False(await DropAsync(two.Root.Locator("h3"), "Lạc.pdf"));
        await Assertions.Expect(two.Fault).ToHaveTextAsync(Says.DropWhere);
        await screen.ShootAsync("upload-drop-where");
        Assert.False(await DropAsync(two.Root.Locator("label", new() { HasText = "Tài liệu two" }), "Hai.pdf"));
        Assert.Equal(["", "Hai.pdf"], await Task.WhenAll(NameAsync(two.Input("one")), NameAsync(two.Input("two"))));
        await Assertions.Expect(two.Input("two")).ToBeFocusedAsync();
        Assert.False(await DropAsync(two.Input("one"), "a.pdf", "b.pdf"));
        await Assertions.Expect(two.Fault).ToContainTextAsync("Có hai tệp");
        Assert.Equal("", await NameAsync(two.Input("one")));

        Assert.False(await DropAsync(one.Root.Locator("h3"), "Một.pdf"));
        await Assertions.Expect(one.Picked).ToContainTextAsync("B.");
        await page.EvaluateAsync("document.body.classList.add('dragging')");
        await screen.ShootAsync("upload-picked");
        await page.EvaluateAsync("document.body.classList.remove('dragging')");
        await one.Submit.ClickAsync();
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("Một.pdf");
        Assert.Equal(1, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task What_the_server_would_refuse_is_said_when_it_is_picked_in_the_same_words()
    {
        var cluster = await MakeAsync("direct-picked");
        using var folder = new TempFolder();
        foreach (var (name, megabytes) in new[] { ("Trống.pdf", 0), ("Quá lớn.pdf", 6), ("virus.exe", 1) })
        {
            await using var file = File.Create(folder.At(name));
            file.SetLength(megabytes * 1024 * 1024);
        }

        await using var screen = await chromium.OpenAsync(app.Url);
        await screen.Page.GotoAsync(await cluster.LinkAsync("an"));
        var card = Of(screen.Page, "tong-ket");
        var asked = new List<string>();
        screen.Page.Request += (_, request) => asked.AddRange(request.Method == "GET" ? [] : [request.Url]);

        await card.Submit.ClickAsync();
        await Assertions.Expect(card.Fault).ToHaveTextAsync(Explain(Refusal.NoFile));
        foreach (var (name, refusal) in new[]
        {
            ("virus.exe", Refusal.TypeNotAllowed("virus.exe", [".pdf", ".docx"])),
            ("Trống.pdf", Refusal.EmptyFile("Trống.pdf")),
            ("Quá lớn.pdf", Refusal.FileTooLarge("Quá lớn.pdf", 5)),
        })
        {
            await card.Input("one").SetInputFilesAsync(folder.At(name));
            await Assertions.Expect(card.Fault).ToHaveTextAsync(Explain(refusal));
            await card.Submit.ClickAsync();
            await Assertions.Expect(card.Input("one")).ToBeFocusedAsync();
        }

        await screen.ShootAsync("upload-faulty");
        Assert.Equal([], asked);
        await card.Input("one").SetInputFilesAsync(Pdf("Đúng.pdf"));
        await Assertions.Expect(card.Fault).ToHaveCountAsync(0);
        await card.Submit.ClickAsync();
        await Assertions.Expect(screen.Page.Locator(".receipt")).ToContainTextAsync("Đúng.pdf");
    }

    [Fact]
    public async Task What_is_refused_after_it_has_arrived_is_explained_beside_its_form()
    {
        var cluster = await MakeAsync("direct-differs");
        await using var screen = await chromium.OpenAsync(app.Url);
        await screen.Page.GotoAsync(await cluster.LinkAsync("an"));
        var card = Of(screen.Page, "quy-4");
        await card.Input().SetInputFilesAsync(new FilePayload { Name = "Báo cáo.pdf", MimeType = "application/pdf", Buffer = "MZ no PDF"u8.ToArray() });
        await card.Submit.ClickAsync();

        await Assertions.Expect(card.Root.GetByRole(AriaRole.Alert)).ToContainTextAsync(Explain(Refusal.ContentDiffers("Báo cáo.pdf", ".pdf")));
        await screen.ShootAsync("upload-refused");
        await card.Input().SetInputFilesAsync(Pdf("Báo cáo.pdf"));
        await card.Submit.ClickAsync();
        await Assertions.Expect(screen.Page.Locator(".receipt")).ToContainTextAsync("Báo cáo.pdf");
    }

    [Fact]
    public async Task What_is_refused_at_once_gives_the_form_back_with_the_reason()
    {
        var cluster = await MakeAsync("direct-late");
        await using var screen = await chromium.OpenAsync(app.Url);
        screen.Forgives = text => text.StartsWith("403 ", StringComparison.Ordinal);
        await screen.Page.GotoAsync(await cluster.LinkAsync("an"));
        var card = Of(screen.Page, "quy-4");
        await card.Input().SetInputFilesAsync(Pdf("Muộn.pdf"));
        await app.SetClockAsync("2026-11-25T10:00:00+07:00");
        await card.Submit.ClickAsync();

        var notice = card.Root.GetByRole(AriaRole.Alert);
        await Assertions.Expect(notice).ToContainTextAsync(Explain(Refusal.DeadlinePassed));
        await Assertions.Expect(notice).ToContainTextAsync("deadline-passed");
        await Assertions.Expect(notice).ToBeFocusedAsync();
        await Assertions.Expect(card.Submit).ToBeVisibleAsync();
        await screen.ShootAsync("upload-refused-at-once");
    }

    [Fact]
    public async Task A_new_version_and_what_was_returned_go_the_same_way()
    {
        var cluster = await MakeAsync("direct-versions");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        var home = await cluster.LinkAsync("an");
        await page.GotoAsync(home);
        var card = Of(page, "quy-4");
        foreach (var (version, name) in new[] { "Lần 1.pdf", "Lần 2.pdf" }.Index())
        {
            if (version > 0)
            {
                // What is handed in has a line on the unit's page, and its forms on a page of its own.
                await card.Root.Locator("a").First.ClickAsync();
                await screen.ArrivesAsync("/activities/quy-4$");
                await card.Root.Locator("summary", new() { HasText = "Nộp bản mới" }).ClickAsync();
            }

            await card.Input().SetInputFilesAsync(Pdf(name));
            await card.Submit.ClickAsync();
            await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync(name);
        }

        var review = new { decision = "return", version = 2, reason = "Thiếu chữ ký" };
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/activities/quy-4/units/bac-son/review", review)).Status);
        await page.GotoAsync(home);
        await Assertions.Expect(card.Root).ToContainTextAsync("Thiếu chữ ký");
        await card.Root.Locator("textarea").FillAsync("Đã ký lại.");
        await card.Input().SetInputFilesAsync(Pdf("Lần 3.pdf"));
        await card.Submit.ClickAsync();

        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("Lần 3.pdf");
        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal((3, "submitted", "Đã ký lại."), (stands.GetProperty("version").GetInt32(), stands.GetProperty("state").GetString(), stands.GetProperty("note").GetString()));
    }

    [Fact]
    public async Task An_organizer_hands_in_for_a_unit_the_same_way()
    {
        var cluster = await MakeAsync("direct-for");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.GotoAsync("/console/activities/quy-4/units/nam-hai");
        var card = new UploadCard(page, "section:has(form.upload)");
        var opened = page.WaitForRequestAsync("**/console/activities/quy-4/units/nam-hai/uploads");
        await card.Input().SetInputFilesAsync(Pdf("Mang đến.pdf"));
        await card.Submit.ClickAsync();

        await opened;
        await Assertions.Expect(page.Locator("[aria-labelledby=came]")).ToContainTextAsync("Mang đến.pdf");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await screen.ShootAsync("upload-on-behalf");
        Assert.True((await cluster.SubmissionAsync("quy-4", "nam-hai")).GetProperty("onBehalf").GetBoolean());
    }

    [Fact]
    public async Task Two_tabs_that_send_the_same_file_at_once_make_one_version()
    {
        var cluster = await MakeAsync("direct-tabs");
        var home = await cluster.LinkAsync("an");
        using var file = LargeFile.Pdf("Báo cáo.pdf", 4);
        await using var one = await chromium.OpenAsync(app.Url);
        await using var two = await chromium.OpenAsync(app.Url);
        // Both have sent everything before either hands it in.
        var both = new CountdownEvent(2);
        foreach (var screen in new[] { one, two })
        {
            await screen.Page.GotoAsync(home);
            await Of(screen.Page, "quy-4").Input().SetInputFilesAsync(file.Path);
            await screen.Page.RouteAsync("**/completions", async route =>
            {
                both.Signal();
                await Until.HoldsAsync(() => Task.FromResult(both.IsSet ? null : "The other tab does not hand in."));
                await route.ContinueAsync();
            });
        }

        await Of(one.Page, "quy-4").Submit.ClickAsync();
        await Of(two.Page, "quy-4").Submit.ClickAsync();

        foreach (var screen in new[] { one, two })
        {
            await Assertions.Expect(screen.Page.Locator(".receipt")).ToContainTextAsync("Báo cáo.pdf");
            await screen.ShootAsync("upload-two-tabs");
        }

        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal((1, file.Sha256), (stands.GetProperty("version").GetInt32(), stands.GetProperty("documents")[0].GetProperty("sha256").GetString()));
    }

    [Fact]
    public async Task Two_forms_of_a_page_send_at_the_same_time_and_neither_interrupts_the_other()
    {
        var cluster = await MakeAsync("direct-two-forms");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        var (one, two) = (Of(page, "quy-4"), Of(page, "tong-ket"));
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/tong-ket/completions", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await two.Input("one").SetInputFilesAsync(Pdf("Một.pdf"));
        await two.Input("two").SetInputFilesAsync(Pdf("Hai.pdf"));
        await two.Submit.ClickAsync();
        await Assertions.Expect(two.State).ToHaveTextAsync([Says.Sent, Says.Sent]);
        await screen.ShootAsync("upload-sent");
        await one.Input().SetInputFilesAsync(Pdf("Quý 4.pdf"));
        await one.Submit.ClickAsync();

        await Assertions.Expect(one.Root.GetByText(Says.SeeReceipt)).ToBeVisibleAsync();
        await screen.ShootAsync("upload-filed");
        held.SetResult();
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("Hai.pdf");
        foreach (var activity in new[] { "quy-4", "tong-ket" })
            Assert.Equal("submitted", (await cluster.SubmissionAsync(activity, "bac-son")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_keyboard_alone_suffices_to_pause_go_on_and_cancel()
    {
        var cluster = await MakeAsync("direct-keys");
        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync("an"));
        var card = Of(page, "quy-4");
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/quy-4/uploads", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await card.Input().SetInputFilesAsync(Pdf("Báo cáo.pdf"));
        await card.Submit.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card.Root.Locator(".panel")).ToBeFocusedAsync();

        foreach (var (state, name) in new[] { (Says.Paused, Says.Resume), (Says.Opening, Says.Pause) })
        {
            await card.Pause.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(card.State).ToHaveTextAsync(state);
            await Assertions.Expect(card.Pause).ToBeFocusedAsync();
            await Assertions.Expect(card.Root.GetByRole(AriaRole.Button, new() { Name = $"{name} Báo cáo.pdf" })).ToBeVisibleAsync();
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card.Submit).ToBeFocusedAsync();

        // The button that has the focus goes when the file has come; the focus does not.
        var handedIn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/quy-4/completions", async route =>
        {
            await handedIn.Task;
            await route.ContinueAsync();
        });
        await page.Keyboard.PressAsync("Enter");
        await card.Pause.FocusAsync();
        held.SetResult();
        await Assertions.Expect(card.State).ToHaveTextAsync(Says.Sent);
        await Assertions.Expect(card.Root.Locator(".panel")).ToBeFocusedAsync();
        handedIn.SetResult();
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("Báo cáo.pdf");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_script_speaks_the_pages_language(string language)
    {
        var cluster = await MakeAsync($"direct-{language}");
        await using var screen = await chromium.OpenAsync(app.Url);
        await screen.Page.GotoAsync($"{await cluster.LinkAsync("an")}?lang={language}");
        var card = Of(screen.Page, "quy-4");
        await screen.Page.RouteAsync("**/completions", _ => Task.CompletedTask);
        using var file = LargeFile.Pdf("Báo cáo.pdf", 4);
        await card.SendAsync(file.Path);

        var words = Words.Of(Enum.Parse<Language>(language, ignoreCase: true));
        await Assertions.Expect(card.State).ToHaveTextAsync(words.Uploads.Sent);
        await Assertions.Expect(card.Root.Locator(".transfer-file .size")).ToHaveTextAsync(words.Time.Size(file.Size));
        await screen.ShootAsync($"upload-{language}");
    }

    [Fact]
    public async Task Without_a_script_the_plain_form_says_its_limit_and_works()
    {
        var cluster = await MakeAsync("direct-plain");
        await using var screen = await chromium.OpenAsync(app.Url, script: false);
        var page = screen.Page;
        var home = await cluster.LinkAsync("an");
        await page.GotoAsync(home);
        var card = Of(page, "quy-4");
        await Assertions.Expect(card.Root).ToContainTextAsync("Tổng dung lượng mỗi lần gửi tối đa 512 MB");
        await Assertions.Expect(card.Root.Locator(".by-script")).ToBeHiddenAsync();

        // A file that is far too large is cut off on its way; the browser shows the answer all the same.
        using var folder = new TempFolder();
        await using (var large = File.Create(folder.At("Quá lớn.pdf")))
            large.SetLength(48 * 1024 * 1024);
        await Of(page, "tong-ket").SendAsync(folder.At("Quá lớn.pdf"), "one");
        await Assertions.Expect(page.Locator("article [role=alert]")).ToContainTextAsync("file-too-large");
        await screen.ShootAsync("upload-plain");

        await page.GotoAsync(home);
        await card.Input().SetInputFilesAsync(Pdf("Báo cáo.pdf"));
        await card.Submit.ClickAsync();
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("Báo cáo.pdf");
    }

    [Fact]
    public async Task A_browser_that_cannot_hash_sends_the_plain_form()
    {
        var cluster = await MakeAsync("direct-no-hash");
        await using var screen = await chromium.OpenAsync(app.Url);
        await screen.Page.AddInitScriptAsync("Object.defineProperty(crypto, 'subtle', { value: undefined })");
        await screen.Page.GotoAsync(await cluster.LinkAsync("an"));
        var card = Of(screen.Page, "quy-4");
        await Assertions.Expect(card.Root).ToContainTextAsync("Tổng dung lượng mỗi lần gửi tối đa 512 MB");
        await card.Input().SetInputFilesAsync(Pdf("Báo cáo.pdf"));
        var posted = screen.Page.WaitForRequestAsync("**/activities/quy-4");
        await card.Submit.ClickAsync();
        await posted;
        await Assertions.Expect(screen.Page.Locator(".receipt")).ToContainTextAsync("Báo cáo.pdf");
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        return await TestCluster.MakeAsync(
            app, id, Report("quy-4"), Report("tong-ket", "2026-12-18T17:00", 24, Document("one"), Document("two"), Document("three", required: false)));
    }

    private static Task<string> NameAsync(ILocator input) => input.EvaluateAsync<string>("input => input.files[0]?.name ?? ''");

    private static string Explain(Refusal refusal) => Words.Of(Language.Vi).Refusals.Explain(refusal);

    private static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes($"%PDF-1.7\n% {name}\n") };
}
