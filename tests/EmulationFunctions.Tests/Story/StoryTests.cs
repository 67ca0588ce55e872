using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Story;

/// <summary>The work of an autumn, over HTTP: plan, reminders, uploads, meeting, answers.</summary>
[Collection("app")]
public sealed partial class StoryTests(RunningApp app)
{
    private TestCluster cluster = null!;

    [Fact]
    public async Task A_plan_is_published_reminded_of_submitted_for_and_met_about()
    {
        await app.SetClockAsync(RunningApp.Start);
        cluster = await TestCluster.MakeAsync(app, "story");
        await PublishAsync();
        await RemindAllAsync();
        await SubmitAsync();
        await RemindTheOthersAsync();
        await MissTicksAsync();
        await CloseAsync();
        await InviteAsync();
        await AnswerAsync();
        await ShowAsync();
    }

    // Due Tuesday 24 November; the steps are Tuesday 10, Tuesday 17 (a day off, so Monday 16), Saturday 21 (so Friday 20),
    // Monday 23, Tuesday 24, and after it Wednesday 25 and Friday 27.
    private async Task PublishAsync()
    {
        var plan = await cluster.PutPlanAsync(Report("quy-4", "2026-11-24T17:00", 24, Document("bao-cao"), Document("so-lieu", required: true, types: ".xlsx")));
        Assert.Equal(HttpStatusCode.Created, plan.Status);
        var again = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026");
        Assert.Equal(plan.Text, again.Text);
    }

    private async Task RemindAllAsync()
    {
        await TickAtAsync("2026-11-09T08:00:00+07:00");
        await TickAtAsync("2026-11-10T07:45:00+07:00");
        Assert.Empty(cluster.Mail("reminder"));

        await TickAtAsync("2026-11-10T08:00:00+07:00");
        Assert.Equal(["an", "boris", "carol", "dung"], Reminded());
        var subjects = cluster.Mail("reminder").ToDictionary(letter => letter["To"], letter => letter.Subject);
        Assert.StartsWith("Nhắc hạn: 1 hồ sơ", subjects.Single(one => one.Key.Contains("an@", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.StartsWith("Напоминание", subjects.Single(one => one.Key.Contains("boris@", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.StartsWith("Reminder: 1 submission", subjects.Single(one => one.Key.Contains("carol@", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    private async Task SubmitAsync()
    {
        // Through the link in the letter.
        var page = To("an", cluster.Mail("reminder")).Link("/u/");
        await app.SetClockAsync("2026-11-12T09:30:00+07:00");
        var report = UploadedFile.Pdf("bao-cao", "Báo cáo quý 4 – Bắc Sơn.pdf");
        var figures = new UploadedFile("so-lieu", "Số liệu.xlsx", Workbook.Bytes);
        var taken = await cluster.UploadAsync(page, "quy-4", report, figures);
        Assert.Equal(HttpStatusCode.Created, taken.Status);
        Assert.Equal("submitted", taken.Json.GetProperty("state").GetString());
        Assert.Equal(1, taken.Json.GetProperty("version").GetInt32());

        await app.IdleAsync();
        var receipt = Assert.Single(cluster.Mail("receipt"));
        Assert.Contains(taken.Json.GetProperty("receipt").GetString()!, receipt.Subject, StringComparison.Ordinal);
        Assert.Contains(cluster.Email("an"), receipt["To"], StringComparison.Ordinal);
        Assert.Contains(report.Sha256, receipt.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo quý 4 – Bắc Sơn.pdf", receipt.Part("text/html").Text, StringComparison.Ordinal);
    }

    private async Task RemindTheOthersAsync()
    {
        await TickAtAsync("2026-11-16T08:00:00+07:00");
        Assert.Equal(["boris", "carol", "dung"], Reminded());

        // Ten ticks, one of them doubled.
        for (var tick = 0; tick < 9; tick++)
            await app.TickAsync();
        await Task.WhenAll(app.TickAsync(), app.TickAsync());
        Assert.Equal([], Reminded());
        // A letter that is posted again keeps its file's name.
        var letters = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/letters");
        Assert.All(letters.Json.GetProperty("letters").EnumerateArray(), letter => Assert.Equal(("accepted", 1), (letter.GetProperty("state").GetString(), letter.GetProperty("attempts").GetInt32())));

        await TickAtAsync("2026-11-17T08:00:00+07:00");
        Assert.Equal([], Reminded());
        await TickAtAsync("2026-11-20T08:00:00+07:00");
        Assert.Equal(["boris", "carol", "dung"], Reminded());
    }

    // The steps of Monday 23 and Tuesday 24 pass without a tick.
    private async Task MissTicksAsync()
    {
        await TickAtAsync("2026-11-25T09:10:00+07:00");
        Assert.Equal(["boris", "carol", "dung"], Reminded());
        Assert.Contains("will be marked late", To("carol", cluster.Mail("reminder")).Part("text/plain").Text, StringComparison.Ordinal);

        var late = await cluster.UploadAsync(await cluster.LinkAsync("carol"), "quy-4", UploadedFile.Pdf("bao-cao", "Report.pdf"), new("so-lieu", "Figures.xlsx", Workbook.Bytes));
        Assert.True(late.Json.GetProperty("late").GetBoolean());
    }

    private async Task CloseAsync()
    {
        await TickAtAsync("2026-11-27T08:00:00+07:00");
        Assert.Equal(["boris", "dung"], Reminded());
        Assert.Contains("đề nghị Ban tổ chức gia hạn", Flat(To("dung", cluster.Mail("reminder"))), StringComparison.Ordinal);

        var closed = await cluster.UploadAsync(await cluster.LinkAsync("dung"), "quy-4", UploadedFile.Pdf("bao-cao", "a.pdf"));
        Assert.Equal((HttpStatusCode.Forbidden, "deadline-passed"), (closed.Status, closed.Code));
        await TickAtAsync("2026-12-04T08:00:00+07:00");
        Assert.Equal([], Reminded());
    }

    private async Task TickAtAsync(string now)
    {
        await app.SetClockAsync(now);
        await app.TickAsync();
    }

    /// <summary>Who got a reminder since this was last asked: each letter counts.</summary>
    private string[] Reminded()
    {
        var letters = app.Letters("story").Where(file => file.Contains("-reminder-", StringComparison.Ordinal) && seen.Add(file)).Select(MimePart.OfFile);
        return [.. letters.Select(letter => TestCluster.People.Single(one => letter["To"].Contains(cluster.Email(one.Contact), StringComparison.Ordinal)).Contact).Order()];
    }

    private MimePart To(string contact, IEnumerable<MimePart> letters) => letters.Last(letter => letter["To"].Contains(cluster.Email(contact), StringComparison.Ordinal));

    private static string Flat(MimePart letter) => string.Join(' ', letter.Part("text/plain").Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private readonly HashSet<string> seen = [];
}
