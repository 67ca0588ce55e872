using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Papers that a unit brought, handed in by an organizer.</summary>
[Collection("app")]
public sealed class HandInTests(RunningApp app)
{
    private const string Page = "/console/activities/stick/units/dong-a";

    [Fact]
    public async Task What_an_organizer_hands_in_is_marked_and_the_units_secretary_gets_the_receipt()
    {
        var (cluster, browser) = await MakeAsync("on-behalf");
        var done = await PostAsync(browser, Page, UploadedFile.Pdf("report", "Báo cáo.pdf"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{Page}?notice=HandedIn"), (done.Status, done.Location));

        var submission = await cluster.SubmissionAsync("stick", "dong-a");
        Assert.True(submission.GetProperty("onBehalf").GetBoolean());
        Assert.Equal("Chuyên viên A", submission.GetProperty("by").GetString());
        await app.IdleAsync();
        var receipt = Assert.Single(cluster.Mail("receipt"));
        Assert.Contains(cluster.Email("carol"), receipt["To"], StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A of the organizers handed this in", receipt.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Handed in for the unit by the organizers", (await new Visitor(app).GetAsync(receipt.Link("/u/"))).Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A nộp thay Công ty Đông Á, lần 1", (await browser.GetAsync("/console/activities/stick/audit")).Text, StringComparison.Ordinal);

        var own = await cluster.UploadAsync(receipt.UnitPage, "stick", UploadedFile.Pdf("report", "b.pdf"));
        Assert.Equal(HttpStatusCode.Created, own.Status);
        Assert.False((await cluster.SubmissionAsync("stick", "dong-a")).GetProperty("onBehalf").GetBoolean());
    }

    [Fact]
    public async Task The_same_rules_hold_as_for_the_unit()
    {
        var (cluster, browser) = await MakeAsync("on-behalf-rules");
        var refused = await PostAsync(browser, Page, UploadedFile.Pdf("report", "a.exe"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
        Assert.Contains("type-not-allowed", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(browser, "/console/activities/stick/units/nobody", UploadedFile.Pdf("report", "a.pdf"))).Status);

        await app.SetClockAsync("2026-11-02T18:00:00+07:00");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(browser, Page, UploadedFile.Pdf("report", "a.pdf"))).Status);
        await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-03T17:00"), ("reason", "x"));
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(browser, Page, UploadedFile.Pdf("report", "a.pdf"))).Status);
        Assert.False((await cluster.SubmissionAsync("stick", "dong-a")).GetProperty("late").GetBoolean());
    }

    [Fact]
    public async Task A_note_stays_when_its_file_is_refused_and_a_double_press_hands_in_once()
    {
        var (cluster, browser) = await MakeAsync("on-behalf-twice");
        var unitPage = $"{await cluster.LinkAsync("carol")}/activities/stick";
        foreach (var (who, page, action) in new[] { (browser, Page, $"{Page}/documents"), (new Visitor(app), unitPage, unitPage) })
        {
            (string, string)[] typed = [("nonce", (await who.GetAsync(page)).Nonce), ("note", $"Bản giấy gửi sau, {action.Length}.")];
            var refused = await who.SendAsync(HttpMethod.Post, action, UploadedFile.Typed(typed, UploadedFile.Pdf("report", "a.exe")));
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
            Assert.Contains($">{typed[1].Item2}</textarea>", WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
            Assert.Contains("aria-invalid=\"true\" aria-describedby=\"file.stick.report.fault file.stick.report.hint\"", refused.Text, StringComparison.Ordinal);
            Assert.Contains("id=\"file.stick.report.fault\"", refused.Text, StringComparison.Ordinal);
            for (var press = 0; press < 2; press++)
                Assert.Equal(HttpStatusCode.SeeOther, (await who.SendAsync(HttpMethod.Post, action, UploadedFile.Typed(typed, UploadedFile.Pdf("report", "a.pdf")))).Status);
        }

        // One version by each.
        Assert.Equal(2, (await cluster.SubmissionAsync("stick", "dong-a")).GetProperty("version").GetInt32());
        await app.IdleAsync();
        Assert.Equal(2, cluster.Mail("receipt").Count);
    }

    private static Task<Reply> PostAsync(Visitor browser, string page, UploadedFile file) =>
        browser.SendAsync(HttpMethod.Post, $"{page}/documents", UploadedFile.Form([file]));

    // Due on the very day, at 17:00.
    private async Task<(TestCluster Cluster, Visitor Browser)> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, id, Report("stick", "2026-11-02T17:00"));
        return (cluster, new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } });
    }
}
