using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Browser.UploadCard;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A unit on a platform at sea hands in a large file over a line that cannot be relied on.</summary>
[Collection("line app")]
public sealed class BadLineTests(LineApp house, Chromium chromium)
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_quarter_of_a_gigabyte_arrives_whole_over_a_line_that_breaks_again_and_again()
    {
        using var file = LargeFile.Pdf("Hồ sơ tổng kết.pdf", 256);
        await using var visit = await VisitAsync("line-cuts");
        house.Line.CutAtRandom(20261122, 16 * Megabyte);
        var (sentBefore, cutsBefore) = (house.Line.Sent, house.Line.Cuts);

        await visit.Card.SendAsync(file.Path);
        foreach (var share in new[] { 0.1, 0.5, 0.9 })
            await visit.Card.ReachesAsync(share);

        await visit.FiledAsync(file);
        var cuts = house.Line.Cuts - cutsBefore;
        Assert.InRange(cuts, 10, int.MaxValue);
        // A cut costs the piece that it strikes and no other; the heads of requests come on top.
        Assert.InRange(house.Line.Sent - sentBefore, file.Size, file.Size + (cuts * 4 * Megabyte) + (2 * Megabyte));
    }

    [Fact]
    public async Task A_line_that_is_off_is_waited_for()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 32);
        await using var visit = await VisitAsync("line-off");
        house.Line.LetThrough(12 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await visit.Card.ReachesAsync(0.3);

        house.Line.GoOff();
        await Assertions.Expect(visit.Card.State).ToHaveTextAsync(Says.Waiting);
        await visit.Screen.ShootAsync("upload-waiting");
        house.Line.Mend();

        await visit.FiledAsync(file);
    }

    [Fact]
    public async Task The_browsers_word_that_it_is_online_ends_a_pause_at_once()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 32);
        await using var visit = await VisitAsync("line-online");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.ReloadAsync();
        house.Line.LetThrough(12 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await visit.Card.ReachesAsync(0.3);

        // No timer of the page fires any more: what goes on from here was woken by the browser.
        await visit.Page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddSeconds(5).UtcDateTime);
        await visit.Page.Context.SetOfflineAsync(true);
        house.Line.GoOff();
        house.Line.Mend();
        var sent = house.Line.Sent;
        await visit.Page.Context.SetOfflineAsync(false);
        await Until.HoldsAsync(async () =>
        {
            // Said once more: the page may have noticed only now that its requests had failed.
            await visit.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
            return house.Line.Sent > sent + Megabyte ? null : "Nothing moves.";
        });

        await visit.Page.Clock.ResumeAsync();
        await visit.FiledAsync(file);
    }

    [Fact]
    public async Task A_machine_that_slept_until_its_address_had_run_out_goes_on_with_a_new_one()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 32);
        await using var visit = await VisitAsync("line-sleep");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.ReloadAsync();
        var opened = 0;
        visit.Page.Request += (_, request) => opened += request.Method == "POST" && request.Url.EndsWith("/uploads", StringComparison.Ordinal) ? 1 : 0;
        house.Line.LetThrough(12 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await visit.Card.ReachesAsync(0.3);
        Assert.Equal(1, opened);

        await visit.Page.Clock.FastForwardAsync("50:00");
        house.Line.Mend();

        await visit.FiledAsync(file);
        Assert.InRange(opened, 2, 4);
    }

    [Fact]
    public async Task An_address_that_storage_no_longer_takes_is_renewed()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 12);
        await using var visit = await VisitAsync("line-renewed");
        var opened = 0;
        await visit.Page.RouteAsync("**/uploads", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = opened++ == 0 ? text.Replace("sig=", "sig=x", StringComparison.Ordinal) : text });
        });

        await visit.Card.SendAsync(file.Path);

        await visit.FiledAsync(file);
        Assert.InRange(opened, 2, 5);
    }

    [Fact]
    public async Task Pieces_that_storage_has_lost_are_sent_again_before_the_file_is_handed_in()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 12);
        await using var visit = await VisitAsync("line-lost");
        var address = visit.Page.WaitForResponseAsync("**/uploads");
        var handedIn = 0;
        await visit.Page.RouteAsync("**/completions", async route =>
        {
            if (handedIn++ == 0)
                await house.LosePiecesAsync(new Uri((await (await address).JsonAsync())!.Value.GetProperty("url").GetString()!));
            await route.ContinueAsync();
        });

        await visit.Card.SendAsync(file.Path);

        await visit.FiledAsync(file);
        Assert.Equal(2, handedIn);
    }

    [Fact]
    public async Task After_a_reload_the_same_file_goes_on_where_it_stopped()
    {
        using var file = LargeFile.Pdf("Báo cáo tổng kết.pdf", 64);
        await using var visit = await VisitAsync("line-reload");
        var before = house.Line.Sent;
        house.Line.LetThrough(34 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await Until.HoldsAsync(() => Task.FromResult(house.Line.Sent - before >= 34 * Megabyte ? null : "The line is not full yet."));

        var warned = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        visit.Page.Dialog += (_, dialog) =>
        {
            warned.TrySetResult(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        await visit.Page.ReloadAsync();
        Assert.Equal("beforeunload", await warned.Task);
        house.Line.Mend();
        await Assertions.Expect(visit.Card.Picked).ToHaveTextAsync(Says.WasSending("Báo cáo tổng kết.pdf"));
        await visit.Screen.ShootAsync("upload-reloaded");

        house.Line.LetThrough(8 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await Assertions.Expect(visit.Card.State).ToContainTextAsync(Says.GoesOn("").Trim());
        await visit.Card.ReachesAsync(0.4);
        await visit.Screen.ShootAsync("upload-goes-on");
        house.Line.Mend();

        await visit.FiledAsync(file);
        // What was on its way when the page went is sent again: three pieces at the most, and heads of requests.
        Assert.InRange(house.Line.Sent - before, file.Size, file.Size + (13 * Megabyte));
    }

    [Fact]
    public async Task Nothing_flows_while_it_is_paused()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 48);
        await using var visit = await VisitAsync("line-pause");
        house.Line.LetThrough(16 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await visit.Card.ReachesAsync(0.2);
        await Assertions.Expect(visit.Card.State).ToHaveTextAsync(Says.Sending);
        await visit.Screen.ShootAsync("upload-sending");
        await visit.Screen.ShootAsync("upload-sending-dark", ColorScheme.Dark);

        await visit.Card.Pause.ClickAsync();
        await Assertions.Expect(visit.Card.State).ToHaveTextAsync(Says.Paused);
        await visit.Screen.ShootAsync("upload-paused");
        house.Line.Mend();
        var sent = -1L;
        await Until.HoldsAsync(async () =>
        {
            // What had left the browser already still runs out of the buffers.
            (var before, sent) = (sent, house.Line.Sent);
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            return before == sent ? null : "It still flows.";
        });
        await Task.Delay(2000, TestContext.Current.CancellationToken);
        Assert.Equal(sent, house.Line.Sent);

        await Assertions.Expect(visit.Card.Pause).ToContainTextAsync(Says.Resume);
        await visit.Card.Pause.ClickAsync();
        await visit.FiledAsync(file);
    }

    [Fact]
    public async Task A_cancelled_upload_is_gone_and_the_form_can_be_used_again()
    {
        using var file = LargeFile.Pdf("Báo cáo.pdf", 32);
        await using var visit = await VisitAsync("line-cancel");
        house.Line.LetThrough(12 * Megabyte);
        await visit.Card.SendAsync(file.Path);
        await visit.Card.ReachesAsync(0.2);

        await visit.Card.Cancel.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync(Says.CancelTitle("Báo cáo.pdf"));
        await visit.Screen.ShootAsync("upload-cancel");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(visit.Card.Cancel).ToBeFocusedAsync();
        var gone = visit.Page.WaitForResponseAsync(answer => answer.Request.Method == "DELETE");
        await visit.Card.Cancel.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = Says.CancelYes, Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Card.Submit).ToBeFocusedAsync();
        Assert.Equal(204, (await gone).Status);
        var organizer = new Visitor(house.App) { Cookies = { ["emulation-session"] = await visit.Cluster.SessionAsync() } };
        var shown = System.Net.WebUtility.HtmlDecode((await organizer.GetAsync("/console/activities/quy-4/units/bac-son")).Text);
        Assert.Contains("người gửi đã hủy", shown, StringComparison.Ordinal);
        await visit.Screen.ShootAsync("upload-cancelled");

        house.Line.Mend();
        await visit.Card.Submit.ClickAsync();
        await visit.FiledAsync(file);
    }

    private async Task<Visit> VisitAsync(string id)
    {
        house.Line.Mend();
        await house.App.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(house.App, id, Report("quy-4", documents: Document("report", maxMegabytes: 512)));
        var screen = await chromium.OpenAsync(house.App.Url);
        screen.Forgives = text => text.Contains("net::ERR", StringComparison.Ordinal) || text.StartsWith("403 http://127.0.0.1", StringComparison.Ordinal) || text.StartsWith("409 ", StringComparison.Ordinal);
        await screen.Page.GotoAsync(await cluster.LinkAsync("an"));
        return new Visit(cluster, screen);
    }

    private sealed record Visit(TestCluster Cluster, Screen Screen) : IAsyncDisposable
    {
        public IPage Page => Screen.Page;

        public UploadCard Card => Of(Page, "quy-4");

        public async Task FiledAsync(LargeFile file)
        {
            await Assertions.Expect(Page.Locator(".receipt")).ToContainTextAsync(Path.GetFileName(file.Path), new() { Timeout = 240_000 });
            var stands = await Cluster.SubmissionAsync("quy-4", "bac-son");
            Assert.Equal(1, stands.GetProperty("version").GetInt32());
            Assert.Equal(file.Sha256, stands.GetProperty("documents")[0].GetProperty("sha256").GetString());
        }

        public ValueTask DisposeAsync() => Screen.DisposeAsync();
    }
}
