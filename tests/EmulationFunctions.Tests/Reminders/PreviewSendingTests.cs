using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>What the preview says is what goes out.</summary>
[Collection("app")]
public sealed partial class PreviewSendingTests(RunningApp app)
{
    [Fact]
    public async Task Three_weeks_of_letters_go_out_as_they_were_foreseen()
    {
        await app.SetClockAsync("2026-11-02T06:30:00+07:00");
        var escalated = new { id = "sang-kien", kind = "report", title = "Báo cáo sáng kiến", units = new[] { "bac-son", "dong-a" }, deadline = "2026-11-05T17:00", reminders = new { hour = 14, daysBefore = new[] { 1 }, daysAfter = new[] { 2 }, leaderAfter = 1, headAfter = 3 } };
        var cluster = await TestCluster.MakeAsync(app, "preview-sending", Report("quy-4", "2026-11-12T17:00"), escalated, Report("tong-ket", "2026-11-20T17:00", 24));
        // One unit has handed in, one has promised, one has more time.
        Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(await cluster.LinkAsync("boris"), "quy-4", UploadedFile.Pdf("report", "a.pdf"))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync($"{await cluster.LinkAsync("carol")}/activities/quy-4/promise", ("day", "2026-11-11"))).Status);
        var extension = new { deadline = "2026-11-16T17:00", reason = "Bão" };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/quy-4/units/tay-ho/extension", extension)).Status);
        await app.IdleAsync();
        var before = Sent(cluster).ToHashSet();

        var preview = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/preview?from=2026-11-02&to=2026-11-22");
        Assert.True(preview.Status == HttpStatusCode.OK, preview.Text);
        var foreseen = preview.Json.GetProperty("letters").EnumerateArray().Select(Foreseen).Order(StringComparer.Ordinal).ToList();
        for (var day = new DateOnly(2026, 11, 2); day <= new DateOnly(2026, 11, 22); day = day.AddDays(1))
        {
            foreach (var hour in new[] { 8, 14 })
            {
                await app.SetClockAsync(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{hour:00}:00:05+07:00"));
                await app.TickAsync();
            }
        }

        Assert.True(foreseen.Count > 20, preview.Text);
        Assert.Contains(foreseen, line => line.Contains("weekly", StringComparison.Ordinal));
        Assert.Equal(foreseen, Sent(cluster).Where(line => !before.Contains(line)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "/from bad-date", "/to bad-date")]
    [InlineData("?from=2026-11-01&to=2026-11-30", "/from day-passed")]
    [InlineData("?from=2026-11-20&to=2026-11-19", "/to end-before-start")]
    [InlineData("?from=2026-11-20&to=2027-02-20", "/to span-too-long")]
    public async Task Days_that_cannot_be_foreseen_are_refused_with_their_place(string query, params string[] faults)
    {
        await app.SetClockAsync("2026-11-02T08:00:00+07:00");
        await app.PutClusterAsync("preview-faults", []);

        var refused = await app.CallAsync(HttpMethod.Get, $"/api/clusters/preview-faults/preview{query}");

        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), (refused.Status, refused.Code));
        Assert.Equal(faults, refused.Faults);
    }

    private static string Foreseen(JsonElement letter) => string.Join('\n',
        letter.GetProperty("at").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(7)).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        letter.GetProperty("kind").GetString() is "escalation" ? "reminder" : letter.GetProperty("kind").GetString(),
        letter.GetProperty("to").GetString(),
        letter.GetProperty("subject").GetString(),
        letter.GetProperty("text").GetString());

    private IEnumerable<string> Sent(TestCluster cluster) =>
        from file in app.Letters(cluster.Id).Concat(app.Digests(cluster.Id))
        let mail = MimePart.OfFile(file)
        let key = Path.GetFileName(file)[(cluster.Id.Length + 1)..].Split('-')
        select string.Join('\n', key[0], key[1] == "deadline" ? "deadlineDay" : key[1], Address().Match(mail["To"]).Value, mail.Subject,
            Token().Replace(mail.Part("text/plain").Text.ReplaceLineEndings("\n"), "/u/…"));

    [GeneratedRegex("[^<\\s]+@[^>\\s]+")]
    private static partial Regex Address();

    [GeneratedRegex("/u/[\\w-]{20,}")]
    private static partial Regex Token();
}
