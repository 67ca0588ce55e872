using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Returned, mended, accepted. The deadline is Tuesday 24 November 2026; a reminder's step is Tuesday 10.</summary>
[Collection("app")]
public sealed class ReviewTests(RunningApp app)
{
    [Fact]
    public async Task What_is_returned_after_closing_names_a_new_deadline_and_can_be_mended_by_it()
    {
        var cluster = await MakeAsync("review-closed");
        var page = await cluster.LinkAsync("an");
        await cluster.UploadAsync(page, "rev", UploadedFile.Pdf("report", "1.pdf"));
        await app.SetClockAsync("2026-11-26T09:00:00+07:00");

        Assert.Equal(["/deadline missing"], (await DecideAsync(cluster, new { decision = "return", version = 1, reason = "Thiếu chữ ký" })).Faults);
        var returned = await DecideAsync(cluster, new { decision = "return", version = 1, reason = "Thiếu chữ ký", deadline = "2026-12-01T17:00" });

        Assert.Equal(HttpStatusCode.OK, returned.Status);
        await app.IdleAsync();
        Assert.Contains("01/12/2026", Assert.Single(cluster.Mail("return")).Part("text/plain").Text, StringComparison.Ordinal);
        var mended = await cluster.UploadAsync(page, "rev", UploadedFile.Pdf("report", "2.pdf"));
        Assert.Equal((HttpStatusCode.Created, false), (mended.Status, mended.Json.GetProperty("late").GetBoolean()));
    }

    [Fact]
    public async Task What_is_returned_is_owed_until_a_new_version_comes()
    {
        var cluster = await MakeAsync("returned");
        var page = await cluster.LinkAsync("an");
        await SubmitAsync(cluster, page, "Phụ lục nộp sau");
        Assert.Equal("Phụ lục nộp sau", (await cluster.SubmissionAsync("rev", "bac-son")).GetProperty("note").GetString());

        var returned = await DecideAsync(cluster, new { decision = "return", version = 1, reason = "Thiếu chữ ký", documents = new[] { new { id = "report", note = "trang cuối" } } });
        Assert.True(returned.Status == HttpStatusCode.OK, returned.Text);
        Assert.Equal("returned", returned.Json.GetProperty("state").GetString());
        await app.IdleAsync();
        var letter = Assert.Single(cluster.Mail("return"));
        Assert.Contains("24/11/2026 17:00", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("trang cuối", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Thiếu chữ ký", (await new Visitor(app).GetAsync(letter.Link("/u/"))).Text, StringComparison.Ordinal);

        await app.SetClockAsync("2026-11-10T08:00:00+07:00");
        await app.TickAsync();
        var reminder = cluster.Mail("reminder").Single(mail => mail["To"].Contains(cluster.Email("an"), StringComparison.Ordinal));
        Assert.Contains("Thiếu chữ ký", reminder.Part("text/plain").Text, StringComparison.Ordinal);

        var mended = await SubmitAsync(cluster, page);
        Assert.Equal(("submitted", 2), (mended.GetProperty("state").GetString(), mended.GetProperty("version").GetInt32()));
        var now = await cluster.SubmissionAsync("rev", "bac-son");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (now.GetProperty("review").ValueKind, now.GetProperty("note").ValueKind));
    }

    [Fact]
    public async Task A_decision_about_a_version_that_is_no_longer_current_is_refused()
    {
        var cluster = await MakeAsync("outdated");
        Assert.Equal((HttpStatusCode.Conflict, "newer-version"), Code(await DecideAsync(cluster, new { decision = "accept", version = 1 })));
        var page = await cluster.LinkAsync("an");
        await SubmitAsync(cluster, page);
        await SubmitAsync(cluster, page);
        Assert.Equal((HttpStatusCode.Conflict, "newer-version"), Code(await DecideAsync(cluster, new { decision = "return", version = 1, reason = "x" })));
        await app.IdleAsync();
        Assert.Empty(cluster.Mail("return"));

        var accepted = await DecideAsync(cluster, new { decision = "accept", version = 2 });
        Assert.Equal("accept", accepted.Json.GetProperty("review").GetProperty("decision").GetString());
        Assert.Equal("submitted", accepted.Json.GetProperty("state").GetString());
        Assert.Equal(["/reason missing"], (await DecideAsync(cluster, new { decision = "return", version = 2 })).Faults);
    }

    [Fact]
    public async Task An_organizer_returns_and_accepts_on_the_console()
    {
        var cluster = await MakeAsync("reviewed");
        await SubmitAsync(cluster, await cluster.LinkAsync("an"), "Xin xem <trang> 3");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Page = "/console/activities/rev/units/bac-son";
        Assert.Contains("Xin xem &lt;trang&gt; 3", (await browser.GetAsync(Page)).Text, StringComparison.Ordinal);

        var empty = await browser.PostAsync($"{Page}/review", ("decision", "return"), ("version", "1"), ("reason", ""), ("note.report", "ký tên"));
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("ký tên", empty.Text, StringComparison.Ordinal);
        var done = await browser.PostAsync($"{Page}/review", ("decision", "return"), ("version", "1"), ("reason", "Chưa ký"), ("note.report", "ký tên"));
        Assert.Equal($"{Page}?notice=Returned", done.Location);
        var board = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/board");
        Assert.Equal("returned", board.Json.GetProperty("activities").EnumerateArray().Single(line => line.GetProperty("id").GetString() == "rev").GetProperty("units").GetProperty("bac-son").GetString());
        Assert.Contains("Công ty Bắc Sơn: Trả lại để sửa", WebUtility.HtmlDecode((await browser.GetAsync("/console")).Text), StringComparison.Ordinal);

        var seen = (await browser.GetAsync(Page)).Hidden("seen");
        Assert.Equal($"{Page}?notice=Accepted", (await browser.PostAsync($"{Page}/review", ("decision", "accept"), ("version", "1"), ("reason", ""), ("seen", seen))).Location);
        Assert.Contains("Đã chấp nhận", (await browser.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync($"{Page}/review", ("decision", "accept"), ("version", "7"))).Status);
    }

    [Fact]
    public async Task A_decision_against_another_organizers_asks_first_and_keeps_what_was_typed()
    {
        var cluster = await MakeAsync("review-twice");
        await SubmitAsync(cluster, await cluster.LinkAsync("an"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Page = "/console/activities/rev/units/bac-son";
        var seen = (await browser.GetAsync(Page)).Hidden("seen");
        (string, string)[] returned = [("decision", "return"), ("version", "1"), ("reason", "Thiếu chữ ký"), ("seen", seen)];
        Assert.Equal($"{Page}?notice=Returned", (await browser.PostAsync($"{Page}/review", returned)).Location);
        // Pressed twice it is one decision.
        Assert.Equal($"{Page}?notice=Returned", (await browser.PostAsync($"{Page}/review", returned)).Location);

        var clash = await browser.PostAsync($"{Page}/review", ("decision", "accept"), ("version", "1"), ("reason", "Bản scan mờ"), ("note.report", "trang 3"), ("seen", seen));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Chuyên viên A trả lại hồ sơ của Công ty Bắc Sơn, lần 1. Lý do: Thiếu chữ ký", clash.Read, StringComparison.Ordinal);
        Assert.Contains("<code>changed-meanwhile</code>", clash.Text, StringComparison.Ordinal);
        Assert.Contains(">Bản scan mờ</textarea>", clash.Read, StringComparison.Ordinal);
        Assert.Contains(">trang 3</textarea>", clash.Read, StringComparison.Ordinal);
        Assert.Equal("returned", (await cluster.SubmissionAsync("rev", "bac-son")).GetProperty("state").GetString());

        // Who has read that may decide otherwise; then the first one is asked.
        Assert.Equal($"{Page}?notice=Accepted", (await browser.PostAsync($"{Page}/review", ("decision", "accept"), ("version", "1"), ("seen", clash.Hidden("seen")))).Location);
        var back = await browser.PostAsync($"{Page}/review", [.. returned[..3], ("seen", clash.Hidden("seen"))]);
        Assert.Equal(HttpStatusCode.Conflict, back.Status);
        Assert.Contains("Chuyên viên A chấp nhận hồ sơ của Công ty Bắc Sơn, lần 1.", back.Read, StringComparison.Ordinal);
        await app.IdleAsync();
        Assert.Single(cluster.Mail("return"));
    }

    [Fact]
    public async Task A_return_that_was_typed_while_a_new_version_came_stays_on_the_page()
    {
        var cluster = await MakeAsync("review-newer");
        var page = await cluster.LinkAsync("an");
        await SubmitAsync(cluster, page);
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Page = "/console/activities/rev/units/bac-son";
        (string, string)[] typed = [("decision", "return"), ("reason", "Bản scan mờ"), ("note.report", "trang 3"), ("deadline", "2026-12-01T17:00")];
        await SubmitAsync(cluster, page);

        var newer = await browser.PostAsync($"{Page}/review", [.. typed, ("version", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, newer.Status);
        Assert.Contains("Thư ký Bắc Sơn nộp hồ sơ của Công ty Bắc Sơn, lần 2", newer.Read, StringComparison.Ordinal);
        Assert.Contains("<code>newer-version</code>", newer.Text, StringComparison.Ordinal);
        Assert.Contains(">Bản scan mờ</textarea>", newer.Read, StringComparison.Ordinal);
        Assert.Contains(">trang 3</textarea>", newer.Read, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-12-01T17:00\"", newer.Text, StringComparison.Ordinal);

        Assert.Equal($"{Page}?notice=Returned", (await browser.PostAsync($"{Page}/review", [.. typed, ("version", newer.Hidden("version"))])).Location);
        Assert.Equal(2, (await cluster.SubmissionAsync("rev", "bac-son")).GetProperty("review").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_fault_of_a_note_stands_at_the_note()
    {
        var cluster = await MakeAsync("review-note");
        await SubmitAsync(cluster, await cluster.LinkAsync("an"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };

        var wrong = await browser.PostAsync("/console/activities/rev/units/bac-son/review", ("decision", "return"), ("version", "1"), ("reason", "Chưa ký"), ("note.report", new string('ế', 1001)));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("href=\"#note.report\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"note.report-fault\"", wrong.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("review-reason-fault", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_2000_characters_is_kept_and_a_longer_one_refused()
    {
        var cluster = await MakeAsync("noted");
        var page = await cluster.LinkAsync("an");
        await SubmitAsync(cluster, page, new string('ế', 2000));
        Assert.Equal(2000, (await cluster.SubmissionAsync("rev", "bac-son")).GetProperty("note").GetString()!.Length);

        var refused = await PostAsync(page, new string('ế', 2001));
        Assert.Equal((HttpStatusCode.BadRequest, "note-too-long"), Code(refused));
        Assert.Equal(1, (await cluster.SubmissionAsync("rev", "bac-son")).GetProperty("version").GetInt32());
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, Report("rev"));
    }

    private async Task<JsonElement> SubmitAsync(TestCluster cluster, string page, string? note = null)
    {
        var taken = await PostAsync(page, note);
        Assert.True(taken.Status == HttpStatusCode.Created, $"{cluster.Id}: {taken.Text}");
        return taken.Json;
    }

    private async Task<Reply> PostAsync(string page, string? note)
    {
        var form = UploadedFile.Form([UploadedFile.Pdf("report", "Báo cáo.pdf")]);
        if (note is not null)
            form.Add(new StringContent(note), "\"note\"");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{page}/activities/rev") { Content = form };
        request.Headers.Accept.Add(new("application/json"));
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    private Task<Reply> DecideAsync(TestCluster cluster, object decision) =>
        app.CallAsync(HttpMethod.Post, $"{cluster.Path}/activities/rev/units/bac-son/review", decision);

    private static (HttpStatusCode Status, string? Code) Code(Reply reply) => (reply.Status, reply.Code);
}
