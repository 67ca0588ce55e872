using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads.Direct;

/// <summary>The clock passes the deadline, or a week, while a file is on its way. Everything here is due on Tuesday 24 November 2026 at 17:00.</summary>
[Collection("app")]
public sealed class DirectDeadlineTests(RunningApp app)
{
    private static readonly UploadedFile File = UploadedFile.Pdf("report", "Báo cáo.pdf");

    [Fact]
    public async Task What_was_begun_before_the_deadline_and_is_handed_in_inside_the_hour_counts_as_in_time_and_says_so()
    {
        var (cluster, page, sender) = await MakeAsync("direct-in-time", graceHours: 2);
        await app.SetClockAsync("2026-11-24T16:40:00+07:00");
        var upload = await sender.BringAsync(File);
        await app.SetClockAsync("2026-11-24T17:55:00+07:00");

        var end = await sender.EndAsync(await sender.CompleteAsync(null, upload));

        Assert.Equal("filed", State(end));
        Assert.False((await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("late").GetBoolean());
        const string Says = "trước hạn nộp, nên được tính là đúng hạn";
        Assert.Contains(Says, Flat(cluster.Mail("receipt").Single().Part("text/plain").Text), StringComparison.Ordinal);
        Assert.Contains(Says, Flat(WebUtility.HtmlDecode((await new Visitor(app).GetAsync($"{page}/activities/quy-4")).Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_that_hour_it_is_late_like_everything_that_comes_then()
    {
        var (cluster, _, sender) = await MakeAsync("direct-after-the-hour", graceHours: 48);
        await app.SetClockAsync("2026-11-24T16:40:00+07:00");
        var upload = await sender.BringAsync(File);
        await app.SetClockAsync("2026-11-24T18:00:30+07:00");

        await sender.EndAsync(await sender.CompleteAsync(null, upload));

        Assert.True((await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("late").GetBoolean());
    }

    [Fact]
    public async Task Without_grace_nothing_is_begun_after_the_deadline_and_what_was_is_taken_for_an_hour()
    {
        var (cluster, _, sender) = await MakeAsync("direct-closed", graceHours: 0);
        await app.SetClockAsync("2026-11-24T16:59:00+07:00");
        var (first, second) = (await sender.BringAsync(File), await sender.BringAsync(UploadedFile.Pdf("report", "Khác.pdf")));
        await app.SetClockAsync("2026-11-24T17:30:00+07:00");

        var anew = await sender.OpenAsync("report", "Mới.pdf", 10);
        Assert.Equal((HttpStatusCode.Forbidden, "deadline-passed"), (anew.Status, anew.Code));
        Assert.Equal(HttpStatusCode.OK, (await sender.OpenAsync(File)).Status);
        Assert.Equal("filed", State(await sender.EndAsync(await sender.CompleteAsync(null, first))));

        await app.SetClockAsync("2026-11-24T18:00:30+07:00");
        Assert.Equal("deadline-passed", (await sender.CompleteAsync(null, second)).Code);
        Assert.Equal(1, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task An_upload_that_nobody_ends_is_swept_after_a_week_and_leaves_a_trace()
    {
        var (cluster, _, sender) = await MakeAsync("direct-forsaken", graceHours: 0);
        var upload = await sender.BringAsync(File);
        await app.SetClockAsync("2026-11-09T07:59:00+07:00");
        await app.TickAsync();
        Assert.Equal(HttpStatusCode.OK, (await sender.OpenAsync(File)).Status);

        await app.SetClockAsync("2026-11-09T08:01:00+07:00");
        await app.TickAsync();

        Assert.Equal("upload-gone", (await sender.CompleteAsync(null, upload)).Code);
        var again = await sender.OpenAsync(File);
        Assert.Equal((HttpStatusCode.Created, 0), (again.Status, again.Json.GetProperty("arrived").GetArrayLength()));
        var incoming = new Azure.Storage.Blobs.BlobContainerClient(app.StorageConnectionString, "incoming");
        Assert.DoesNotContain(
            incoming.GetBlobs(states: Azure.Storage.Blobs.Models.BlobStates.All, prefix: cluster.Id, cancellationToken: TestContext.Current.CancellationToken),
            blob => blob.Name.EndsWith(upload.Id, StringComparison.Ordinal));
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Contains("bỏ dở, đã dọn sau bảy ngày", WebUtility.HtmlDecode((await organizer.GetAsync("/console/activities/quy-4/units/bac-son")).Text), StringComparison.Ordinal);
        Assert.Contains("không hoàn tất trong bảy ngày", WebUtility.HtmlDecode((await organizer.GetAsync("/console/activities/quy-4/audit")).Text), StringComparison.Ordinal);
    }

    private async Task<(TestCluster Cluster, string Page, DirectSender Sender)> MakeAsync(string id, int graceHours)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, id, Report("quy-4", graceHours: graceHours));
        var page = await cluster.LinkAsync("an");
        return (cluster, page, new DirectSender(app, $"{page}/activities/quy-4"));
    }

    private static string? State(JsonElement completion) => completion.GetProperty("state").GetString();

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
