using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Kinds;

/// <summary>A campaign from Wednesday 11 November 2026 to Tuesday 24; inspections of two units within it.</summary>
[Collection("app")]
public sealed class CampaignAndInspectionTests(RunningApp app)
{
    private static readonly object Campaign = new { id = "sang-kien", kind = "campaign", title = "Phong trào sáng kiến", units = new[] { "all" }, deadline = "2026-11-24T17:00", from = "2026-11-11" };

    private static readonly object Inspection = new
    {
        id = "kiem-tra",
        kind = "inspection",
        title = "Kiểm tra chéo",
        units = new[] { "bac-son", "dong-a" },
        deadline = "2026-11-24T17:00",
        visits = new Dictionary<string, string> { ["bac-son"] = "2026-11-18" },
        remindDaysBefore = new[] { 5 },
    };

    [Fact]
    public async Task Units_hear_of_the_opening_take_part_and_take_it_back()
    {
        await app.SetClockAsync("2026-11-09T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "campaign", Campaign);
        var browser = new Visitor(app);
        var page = await cluster.LinkAsync("carol");
        var early = await browser.PostAsync($"{page}/activities/sang-kien/participation", ("takesPart", "yes"));
        Assert.Equal(HttpStatusCode.Forbidden, early.Status);
        Assert.Contains("11/11/2026", early.Text, StringComparison.Ordinal);

        await app.SetClockAsync("2026-11-11T08:00:00+07:00");
        for (var twice = 0; twice < 2; twice++)
            await app.TickAsync();
        await app.IdleAsync();
        var letters = cluster.Mail("reminder");
        Assert.Equal(4, letters.Count);
        Assert.Contains(letters, letter => letter.Subject == "Campaign begins: Phong trào sáng kiến");
        Assert.Contains("Kính gửi", letters.Single(letter => letter["To"].Contains(cluster.Email("an"), StringComparison.Ordinal)).Part("text/plain").Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/activities/sang-kien/participation", ("takesPart", "yes"), ("note", "120 people"))).Status);
        Assert.Equal("120 people", (await cluster.SubmissionAsync("sang-kien", "dong-a")).GetProperty("participation").GetProperty("note").GetString());
        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var board = WebUtility.HtmlDecode((await desk.GetAsync("/console/activities/sang-kien?lang=en")).Text);
        Assert.Contains("1 of 4 units take part", board, StringComparison.Ordinal);
        Assert.Contains("120 people", board, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/activities/sang-kien/participation", ("takesPart", "no"))).Status);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cluster.SubmissionAsync("sang-kien", "dong-a")).GetProperty("participation").ValueKind);
        // What was said stays in the plan and in the audit.
        Assert.Equal(HttpStatusCode.Conflict, (await cluster.PutPlanAsync()).Status);
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/sang-kien/units/tay-ho/participation", new { takesPart = true });
        Assert.True(put.Status == HttpStatusCode.OK, put.Text);
        Assert.Equal(["/takesPart missing"], (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/sang-kien/units/tay-ho/participation", new { note = "x" })).Faults);
    }

    [Fact]
    public async Task A_result_that_is_refused_keeps_its_note_and_is_filed_once_however_often_it_is_sent()
    {
        await app.SetClockAsync("2026-11-18T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "inspection-twice", Inspection);
        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Dossier = "/console/activities/kiem-tra/units/bac-son";
        var nonce = (await desk.GetAsync(Dossier)).Nonce;
        (string, string)[] typed = [("nonce", nonce), ("note", "Xin xem mục 3.")];

        var refused = await desk.SendAsync(HttpMethod.Post, $"{Dossier}/findings", UploadedFile.Typed(typed, UploadedFile.Pdf("result", "kết luận.exe")));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
        Assert.Contains(">Xin xem mục 3.</textarea>", WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\" aria-describedby=\"result.fault\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"result.fault\"", refused.Text, StringComparison.Ordinal);
        var tooLong = await desk.SendAsync(HttpMethod.Post, $"{Dossier}/findings", UploadedFile.Typed([("note", new string('x', 2001))], UploadedFile.Pdf("result", "a.pdf")));
        Assert.Contains($">{new string('x', 2001)}</textarea>", tooLong.Text, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"finding-note.fault\"", tooLong.Text, StringComparison.Ordinal);

        // A double press, and both at once.
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync("kết luận.pdf")).Status);
        Assert.All(await Task.WhenAll(SendAsync("kết luận.pdf"), SendAsync("kết luận.pdf")), again => Assert.Equal(HttpStatusCode.SeeOther, again.Status));
        await app.IdleAsync();
        Assert.Single(cluster.Mail("finding"));
        Assert.Equal(1, (await cluster.SubmissionAsync("kiem-tra", "bac-son")).GetProperty("findings").GetArrayLength());

        // Another file from the same page, gone back to, is another.
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync("phụ lục.pdf")).Status);
        Assert.Equal(2, (await cluster.SubmissionAsync("kiem-tra", "bac-son")).GetProperty("findings").GetArrayLength());

        Task<Reply> SendAsync(string name) => desk.SendAsync(HttpMethod.Post, $"{Dossier}/findings", UploadedFile.Typed(typed, UploadedFile.Pdf("result", name)));
    }

    [Fact]
    public async Task A_unit_is_told_of_its_visit_and_reads_the_result_on_its_page()
    {
        await app.SetClockAsync("2026-11-09T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "inspection", Inspection);
        await app.SetClockAsync("2026-11-13T08:00:00+07:00");
        await app.TickAsync();
        await app.IdleAsync();
        var told = Assert.Single(cluster.Mail("reminder"));
        Assert.Equal("Kiểm tra tại Đơn vị: thứ Tư, 18/11/2026 – Kiểm tra chéo", told.Subject);

        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Dossier = "/console/activities/kiem-tra/units/bac-son";
        var nothing = await desk.SendAsync(HttpMethod.Post, $"{Dossier}/findings", new MultipartFormDataContent { { new StringContent("x"), "note" } });
        Assert.Equal(HttpStatusCode.BadRequest, nothing.Status);
        Assert.Contains("no-file", nothing.Text, StringComparison.Ordinal);
        var form = UploadedFile.Form([UploadedFile.Pdf("result", "kết luận.pdf")]);
        form.Add(new StringContent("Xin xem mục 3."), "note");
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.SendAsync(HttpMethod.Post, $"{Dossier}/findings", form)).Status);
        await app.IdleAsync();
        var letter = Assert.Single(cluster.Mail("finding"));
        Assert.Contains("Xin xem mục 3.", letter.Part("text/plain").Text, StringComparison.Ordinal);

        var browser = new Visitor(app);
        var page = letter.UnitPage;
        foreach (var address in new[] { letter.Link("/u/"), page })
            Assert.Contains("kết luận.pdf", WebUtility.HtmlDecode((await browser.GetAsync(address)).Text), StringComparison.Ordinal);
        var file = (await cluster.SubmissionAsync("kiem-tra", "bac-son")).GetProperty("findings")[0].GetProperty("fileId").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"{page}/files/{file}")).Status);
        // Another unit has no part in it.
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{await cluster.LinkAsync("carol")}/files/{file}")).Status);
        Assert.Contains("1 of 2 units have their result", (await desk.GetAsync("/console/activities/kiem-tra?lang=en")).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await desk.PostAsync($"{Dossier}/findings/{file}/remove")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{page}/files/{file}")).Status);
    }
}
