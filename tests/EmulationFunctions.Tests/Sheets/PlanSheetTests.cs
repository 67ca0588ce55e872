using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Emulation.Domain.Plans;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Spreadsheets go out of a cluster and come in as drafts.</summary>
[Collection("app")]
public sealed partial class PlanSheetTests(RunningApp app)
{
    // As TestCluster makes it, as far as a plan names it.
    private static readonly Cluster Cluster = new(
        "", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn"), new("nam-hai", "Công ty Nam Hải"), new("dong-a", "Công ty Đông Á"), new("tay-ho", "Công ty Tây Hồ")], []);

    private static readonly ActivityDraft Quarter = new("quy-4", "report", "Báo cáo quy-4", ["all"], "2026-11-24T17:00");

    private static readonly ActivityDraft Year = new("nam", "report", "Báo cáo nam", ["all"], "2026-12-24T17:00");

    [Fact]
    public async Task Plan_submissions_and_people_leave_as_spreadsheets_with_real_dates()
    {
        await app.SetClockAsync("2026-11-24T18:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "sheets-out", Report("quy-4", "2026-11-24T17:00", graceHours: 24));
        Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "bc.pdf"))).Status);
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };

        var submissions = await SheetAsync(cluster, "submissions-2026.xlsx");
        var plan = await SheetAsync(cluster, "plan-2026.xlsx");
        var people = await SheetAsync(cluster, "people.xlsx?lang=vi");

        var first = submissions.Rows[4].Cells;
        Assert.Equal(["Báo cáo quy-4", "Công ty Bắc Sơn"], [first[2].Text, first[4].Text]);
        Assert.Equal((new DateTime(2026, 11, 24, 17, 0, 0), new DateTime(2026, 11, 24, 18, 0, 0)), (first[5].Time!.Value, first[8].Time!.Value.Date.AddHours(first[8].Time!.Value.Hour)));
        Assert.Equal("Overdue", submissions.Rows[5].Cells[6].Text);
        Assert.Contains(plan.Rows, row => row.Cells.GetValueOrDefault(6)?.Time == new DateTime(2026, 11, 24, 17, 0, 0));
        Assert.Contains(people.Rows, row => row.Cells.GetValueOrDefault(3)?.Text == cluster.Email("boris") && row.Cells[6].Text == "Русский");
        var page = await browser.GetAsync("/console/sheets/plan-2027-template.xlsx");
        Assert.Equal("attachment; filename=plan-2027-template.xlsx", page.Message.Content.Headers.ContentDisposition!.ToString());
        foreach (var nothing in new[] { "plan-2031.xlsx", "plan-1999-template.xlsx", "submissions-2026-template.xlsx", "plan-2026-draft.xlsx", "people-draft.xlsx", "plan-2026.xls", "people-2026.xlsx" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/console/sheets/{nothing}")).Status);
    }

    [Fact]
    public async Task A_sheet_shows_its_changes_becomes_the_draft_when_applied_and_sends_nothing()
    {
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "sheets-in", Report("quy-4", "2026-11-24T17:00"), Report("nam", "2026-12-24T17:00"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Contains("giống hệt", await TextAsync(browser, "plan.xlsx", await BytesAsync(cluster, "plan-2026.xlsx?lang=vi")), StringComparison.Ordinal);

        // Due in six days, a report would be reminded of at once.
        var file = Written(Quarter with { Deadline = "2026-11-25T09:00" }, new(null, "report", "Báo cáo đột xuất", ["bac-son", "dong-a"], "2026-11-24T17:00"));
        var shown = await TextAsync(browser, "plan.xlsx", file);
        Assert.Contains("Thêm mới: 1", shown, StringComparison.Ordinal);
        Assert.Contains("<del>24/11/2026 17:00</del> → <ins>25/11/2026 09:00</ins>", shown, StringComparison.Ordinal);
        Assert.Contains("Không có trong tệp: 1", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Status);

        // Somebody else begins a draft meanwhile: the sheet is not lost, and is held against what is there now.
        var other = new { title = "Kế hoạch 2026", activities = new[] { Report("quy-4", "2026-11-24T17:00"), Report("nam", "2026-12-25T17:00"), Report("moi", "2026-12-28T17:00") } };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", other)).Status);
        var late = await ApplyAsync(browser, shown, "remove");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Không có trong tệp: 2", WebUtility.HtmlDecode(late.Text), StringComparison.Ordinal);
        var applied = await ApplyAsync(browser, WebUtility.HtmlDecode(late.Text), "remove");

        Assert.Equal((HttpStatusCode.SeeOther, "/console/plans/2026?notice=Saved#notice"), (applied.Status, applied.Location));
        Assert.Contains((await SheetAsync(cluster, "plan-2026-draft.xlsx")).Rows, row => row.Cells.GetValueOrDefault(2)?.Text == "Báo cáo đột xuất");
        var draft = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("activities").EnumerateArray();
        Assert.Equal([("quy-4", "2026-11-25T09:00"), ("bao-cao-dot-xuat", "2026-11-24T17:00")], draft.Select(one => (one.GetProperty("id").GetString(), one.GetProperty("deadline").GetString())));
        await app.TickAsync();
        Assert.DoesNotContain(cluster.Mail("reminder"), mail => mail.Part("text/plain").Text.Contains("đột xuất", StringComparison.Ordinal));
        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        Assert.Equal(TestCluster.Organizer, audit.Last(row => row.GetString("What") == "plan-drafted").GetString("Who"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_cell_and_files_that_cannot_be_read_have_a_code()
    {
        var cluster = await TestCluster.MakeAsync(app, "sheets-wrong", Report("quy-4", "2026-11-24T17:00"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var faulty = Written(Quarter with { Deadline = "31/02/2026" }, Year with { Units = ["bac-son", "<b>"] });

        var page = await PostAsync(browser, "plan.xlsx", faulty);
        var text = WebUtility.HtmlDecode(page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("""<code class="cell">F7</code> <span>Hạn nộp: “31/02/2026” – """, text, StringComparison.Ordinal);
        Assert.Contains("D6", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"sheet\"", page.Text, StringComparison.Ordinal);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, true), Refused(await PostAsync(browser, "plan.xls", faulty), "type-not-allowed"));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, true), Refused(await PostAsync(browser, "plan.xlsx", new byte[(5 * 1024 * 1024) + 1]), "file-too-large"));
        Assert.Equal((HttpStatusCode.BadRequest, true), Refused(await PostAsync(browser, "", []), "sheet-missing"));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/console/plans/2026/sheet/apply", ("sheet", "x"))).Status);
        // A page that was tampered with changes nothing either: the sheet is judged once more.
        var (sheets, _) = await WorkbookReading.ReadAsync("a.xlsx", faulty, CancellationToken.None);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostAsync("/console/plans/2026/sheet/apply", ("sheet", SheetParcel.Pack(sheets[0])), ("seen", "plan-1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Status);
    }

    [Theory]
    [InlineData("24/11/2026 17:00", HttpStatusCode.OK)]
    [InlineData("25/11/2026", HttpStatusCode.OK)]
    [InlineData("31/11/2026", HttpStatusCode.UnprocessableEntity)]
    public async Task Columns_that_are_not_read_are_told_beside_changes_and_faults(string deadline, HttpStatusCode status)
    {
        var cluster = await TestCluster.MakeAsync(app, $"sheets-unread-{deadline[..2]}", Report("quy-4", "2026-11-24T17:00"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var paper = new SheetPaper("Kế hoạch", "Kế hoạch", "vi", [], [.. new[] { "STT", "Nội dung", "Hạn chót nộp", "Hạn nộp", "Tài liệu <cần có>", "Để trống", "Ghi chú" }.Select(heading => new PaperColumn(heading, 20, PaperStyle.Text))],
            [[new("1"), new("Báo cáo quy-4"), new("x"), new(deadline), new("pdf"), null, new("gấp")]]);
        var file = SheetDocument.Write(paper);

        var page = await PostAsync(browser, "plan.xlsx", file);

        Assert.Equal(status, page.Status);
        Assert.Contains("Các cột không được đọc: Hạn chót nộp; Tài liệu <cần có>.", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        if (status == HttpStatusCode.OK)
            Assert.Equal(["Hạn chót nộp", "Tài liệu <cần có>"], (await SendAsync($"{cluster.Path}/plans/2026/sheet", file)).Json.GetProperty("unreadColumns").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public async Task A_program_brings_a_sheet_in_looks_first_and_applies()
    {
        var cluster = await TestCluster.MakeAsync(app, "sheets-api", Report("quy-4", "2026-11-24T17:00"));
        var path = $"{cluster.Path}/plans/2026/sheet";

        var faulty = await SendAsync(path, Written(Quarter with { Deadline = "31/02/2026" }));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "sheet-invalid", "F6 bad-deadline"), (faulty.Status, faulty.Code, Assert.Single(faulty.Faults)));
        var file = Written(Quarter, Year);
        var look = await SendAsync(path, file);
        Assert.Equal((HttpStatusCode.OK, false, 1), (look.Status, look.Json.GetProperty("applied").GetBoolean(), look.Json.GetProperty("same").GetInt32()));
        Assert.Equal("Báo cáo nam", Assert.Single(look.Json.GetProperty("added").EnumerateArray()).GetProperty("title").GetString());
        Assert.Equal("outdated", (await SendAsync($"{path}?apply=true", file, "\"7-x\"")).Code);
        Assert.True((await SendAsync($"{path}?apply=true", file)).Json.GetProperty("applied").GetBoolean());
        Assert.Equal("bao-cao-nam", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("activities")[1].GetProperty("id").GetString());
        Assert.Equal("content-differs", (await SendAsync(path, [1, 2, 3])).Code);
    }

    private static byte[] Written(params ActivityDraft[] activities) => SheetDocument.Write(PlanPaper.Of("Kế hoạch", 2026, activities, Cluster, Language.Vi));

    private static (HttpStatusCode Status, bool HasCode) Refused(Reply reply, string code) => (reply.Status, reply.Text.Contains($"<p class=\"code\"><code>{code}</code></p>", StringComparison.Ordinal));

    private static async Task<Reply> PostAsync(Visitor browser, string name, byte[] bytes)
    {
        using var form = UploadedFile.Form([new("file", name, bytes)]);
        return await browser.SendAsync(HttpMethod.Post, "/console/plans/2026/sheet", form);
    }

    private static async Task<string> TextAsync(Visitor browser, string name, byte[] bytes)
    {
        var reply = await PostAsync(browser, name, bytes);
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        return WebUtility.HtmlDecode(reply.Text);
    }

    private static Task<Reply> ApplyAsync(Visitor browser, string page, string missing) => browser.PostAsync(
        "/console/plans/2026/sheet/apply",
        [.. Hidden().Matches(page).Select(field => (field.Groups["name"].Value, field.Groups["value"].Value)), ("missing", missing)]);

    private async Task<byte[]> BytesAsync(TestCluster cluster, string file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{cluster.Path}/sheets/{file}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.OperatorToken);
        using var answer = await app.Http.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, SheetExports.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<Sheet> SheetAsync(TestCluster cluster, string file) =>
        (await WorkbookReading.ReadAsync("a.xlsx", await BytesAsync(cluster, file), CancellationToken.None)).Sheets[0];

    private async Task<Reply> SendAsync(string path, byte[] bytes, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.OperatorToken);
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    [GeneratedRegex("""type="hidden"\sname="(?<name>sheet|seen)"\svalue="(?<value>[^"]*)" """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}
