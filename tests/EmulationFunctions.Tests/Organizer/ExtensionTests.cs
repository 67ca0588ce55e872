using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>More time for one unit. The plan's deadline is Tuesday 10 November 2026, 17:00, without grace.</summary>
[Collection("app")]
public sealed class ExtensionTests(RunningApp app)
{
    private const string Deadline = "2026-11-10T17:00";

    [Fact]
    public async Task A_unit_with_an_extension_hands_in_after_the_plans_deadline_and_is_not_late()
    {
        var cluster = await MakeAsync("extended");
        var page = await cluster.LinkAsync("an");
        await app.SetClockAsync("2026-11-11T09:00:00+07:00");
        Assert.Equal("deadline-passed", (await cluster.UploadAsync(page, "ext", UploadedFile.Pdf("report", "a.pdf"))).Code);

        var put = await app.CallAsync(HttpMethod.Put, Path(cluster, "bac-son"), new { deadline = "2026-11-20T17:00", reason = "Đoàn công tác trên giàn" });
        Assert.True(put.Status == HttpStatusCode.OK, put.Text);
        Assert.Equal("2026-11-20T17:00", put.Json.GetProperty("deadline").GetString());
        Assert.Equal("Đoàn công tác trên giàn", put.Json.GetProperty("extension").GetProperty("reason").GetString());

        var taken = await cluster.UploadAsync(page, "ext", UploadedFile.Pdf("report", "a.pdf"));
        Assert.Equal(HttpStatusCode.Created, taken.Status);
        Assert.False(taken.Json.GetProperty("late").GetBoolean());
        var other = await cluster.UploadAsync(await cluster.LinkAsync("boris"), "ext", UploadedFile.Pdf("report", "a.pdf"));
        Assert.Equal("deadline-passed", other.Code);
    }

    [Fact]
    public async Task Its_people_get_a_letter_once_and_reminders_follow_the_new_deadline()
    {
        var cluster = await MakeAsync("extended-letters");
        await app.SetClockAsync("2026-11-09T09:00:00+07:00");
        for (var twice = 0; twice < 2; twice++)
            await app.CallAsync(HttpMethod.Put, Path(cluster, "dong-a"), new { deadline = "2026-11-20T17:00", reason = "A storm" });
        await app.IdleAsync();

        var letter = Assert.Single(cluster.Mail("extension"));
        Assert.Contains(cluster.Email("carol"), letter["To"], StringComparison.Ordinal);
        Assert.Contains("20/11/2026 17:00", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("A storm", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("A storm", (await app.Http.GetAsync(letter.Link("/u/"))) is var page ? await page.Content.ReadAsStringAsync() : "", StringComparison.Ordinal);

        // The plan's own day reminds the others; seven days before Friday 20 is Friday 13.
        await app.SetClockAsync("2026-11-10T08:00:00+07:00");
        await app.TickAsync();
        Assert.DoesNotContain(cluster.Mail("reminder"), mail => mail["To"].Contains(cluster.Email("carol"), StringComparison.Ordinal));
        Assert.Contains(cluster.Mail("reminder"), mail => mail["To"].Contains(cluster.Email("an"), StringComparison.Ordinal));
        await app.SetClockAsync("2026-11-13T08:00:00+07:00");
        await app.TickAsync();
        var reminder = cluster.Mail("reminder").Single(mail => mail["To"].Contains(cluster.Email("carol"), StringComparison.Ordinal));
        Assert.Contains("20/11/2026 17:00", reminder.Part("text/plain").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_ends_before_the_plans_deadline_is_refused_and_one_taken_back_is_gone()
    {
        var cluster = await MakeAsync("extended-back");
        var early = await app.CallAsync(HttpMethod.Put, Path(cluster, "bac-son"), new { deadline = "2026-11-01T17:00", reason = "" });
        Assert.Equal(HttpStatusCode.BadRequest, early.Status);
        Assert.Equal(["/deadline not-after-plan", "/reason missing"], early.Faults);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Put, Path(cluster, "nobody"), new { deadline = "2026-11-20T17:00", reason = "x" })).Status);

        await app.CallAsync(HttpMethod.Put, Path(cluster, "bac-son"), new { deadline = "2026-11-20T17:00", reason = "x" });
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, Path(cluster, "bac-son"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, Path(cluster, "bac-son"))).Status);
        Assert.Equal(Deadline, (await cluster.SubmissionAsync("ext", "bac-son")).GetProperty("deadline").GetString());
        await app.IdleAsync();
        Assert.Equal(2, cluster.Mail("extension").Count);
    }

    [Fact]
    public async Task An_organizer_extends_and_takes_back_on_the_console()
    {
        var cluster = await MakeAsync("extended-console");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Page = "/console/activities/ext/units/bac-son";

        var wrong = await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-01T17:00"), ("reason", "vì bão"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Hạn mới phải sau hạn nộp trong kế hoạch.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("vì bão", wrong.Text, StringComparison.Ordinal);

        var done = await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-20T17:00"), ("reason", "vì bão"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{Page}?notice=Extended"), (done.Status, done.Location));
        Assert.Contains("20/11/2026 17:00", (await browser.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Contains("20/11/2026 17:00", (await browser.GetAsync("/console/activities/ext")).Text, StringComparison.Ordinal);

        var seen = (await browser.GetAsync(Page)).Hidden("seenDeadline");
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Page}/no-extension", ("seenDeadline", seen))).Status);
        Assert.DoesNotContain("20/11/2026 17:00", (await browser.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/console/activities/ext/units/nobody")).Status);
    }

    [Fact]
    public async Task An_extension_that_somebody_else_moved_is_neither_undone_nor_taken_back_unseen()
    {
        var cluster = await MakeAsync("extended-twice");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Page = "/console/activities/ext/units/bac-son";
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "ext", UploadedFile.Pdf("report", "a.pdf"));
        await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-20T17:00"), ("reason", "vì bão"));
        var seen = (await browser.GetAsync(Page)).Hidden("seenDeadline");
        for (var twice = 0; twice < 2; twice++)
            Assert.Equal($"{Page}?notice=Extended", (await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-25T17:00"), ("reason", "bão số 2"), ("seenDeadline", seen))).Location);

        var clash = await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-20T17:00"), ("reason", "vì cơn bão"), ("seenDeadline", seen));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Chuyên viên A gia hạn cho Công ty Bắc Sơn đến", clash.Read, StringComparison.Ordinal);
        Assert.Contains("Lý do: bão số 2", clash.Read, StringComparison.Ordinal);
        Assert.Contains("<code>changed-meanwhile</code>", clash.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-11-20T17:00\"", clash.Text, StringComparison.Ordinal);
        Assert.Contains(">vì cơn bão</textarea>", clash.Read, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync($"{Page}/no-extension", ("seenDeadline", seen))).Status);
        // A return that names a deadline would move it as well; one that names none does not.
        var mend = await browser.PostAsync($"{Page}/review", ("decision", "return"), ("version", "1"), ("reason", "x"), ("deadline", "2026-11-22T17:00"), ("seenDeadline", seen));
        Assert.Equal(HttpStatusCode.Conflict, mend.Status);
        Assert.Contains("Lý do: bão số 2", mend.Read, StringComparison.Ordinal);
        Assert.Equal("2026-11-25T17:00", (await cluster.SubmissionAsync("ext", "bac-son")).GetProperty("deadline").GetString());

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Page}/extension", ("deadline", "2026-11-20T17:00"), ("reason", "vì cơn bão"), ("seenDeadline", clash.Hidden("seenDeadline")))).Status);
        await app.IdleAsync();
        Assert.Equal(3, cluster.Mail("extension").Count);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Page}/review", ("decision", "return"), ("version", "1"), ("reason", "x"), ("seenDeadline", seen))).Status);
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, Report("ext", Deadline));
    }

    private static string Path(TestCluster cluster, string unit) => $"{cluster.Path}/activities/ext/units/{unit}/extension";
}
