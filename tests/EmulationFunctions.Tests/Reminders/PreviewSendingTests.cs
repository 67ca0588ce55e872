using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using EmulationFunctions.Letters;
using EmulationFunctions.Storage.Rows;
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
        await MeetAsync(cluster);
        await WaitAsync(cluster);
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
        Assert.Equal(4, foreseen.Count(line => line.Contains("\nmeetingReminder\n", StringComparison.Ordinal)));
        var waiting = Assert.Single(preview.Json.GetProperty("letters").EnumerateArray(), letter => letter.GetProperty("waiting").GetBoolean() && letter.GetProperty("kind").GetString() == "reminder");
        Assert.Equal((cluster.Email("an"), "2026-11-03T08:00:00+07:00"), (waiting.GetProperty("to").GetString(), Local(waiting).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
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

    /// <summary>On Friday 13 November; a guest is silent, two come, one does not.</summary>
    private async Task MeetAsync(TestCluster cluster)
    {
        var meeting = new { title = "Họp giao ban", start = "2026-11-13T14:00", end = "2026-11-13T16:00", place = "Phòng 1", invitees = new[] { "an", "boris", "carol" }, guests = new[] { new { name = "Khách", email = "guest@guest.example", language = "vi" } } };
        var made = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", meeting);
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        Assert.Equal(HttpStatusCode.Accepted, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{made.Json.GetProperty("id").GetString()}/invitations")).Status);
        await app.IdleAsync();
        foreach (var (person, answer) in new[] { ("an", "yes"), ("boris", "maybe"), ("carol", "no") })
        {
            var invitation = Assert.Single(cluster.Mail("invitation"), mail => mail["To"].Contains(cluster.Email(person), StringComparison.Ordinal));
            await new Visitor(app).PostAsync(invitation.Link("/rsvp/"), ("answer", answer));
        }
    }

    /// <summary>A reminder of Friday evening that a mail service has asked to wait with, over a weekend and a Monday.</summary>
    private async Task WaitAsync(TestCluster cluster)
    {
        var item = new OwedItem(2026, "sang-kien", "Báo cáo sáng kiến", new(2026, 11, 5, 17, 0, 0), [""], DeadlineStage.Open, IsCause: true);
        var page = new LinkReference((await cluster.LinkAsync("an"))[3..25], LinkPurpose.Unit);
        var content = new ReminderContent("Cụm thi đua số 1", "Asia/Ho_Chi_Minh", new(2026, 10, 30), [new("bac-son", "Công ty Bắc Sơn", page, [item])]);
        var written = new DateTimeOffset(2026, 10, 30, 16, 0, 0, TimeSpan.FromHours(7));
        var letter = new Letter(LetterKeys.Reminder(content.Day, cluster.Email("an")), new("Thư ký Bắc Sơn", cluster.Email("an"), "an"), new("Chuyên viên A", cluster.Email(TestCluster.Organizer)), Language.Vi, "Nhắc", content, written)
        {
            NotBefore = new DateTimeOffset(2026, 11, 3, 7, 30, 0, TimeSpan.FromHours(7)),
            Attempts = 1,
            TryingSince = new DateTimeOffset(2026, 11, 2, 20, 0, 0, TimeSpan.FromHours(7)),
        };
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        foreach (var row in new[] { StoredLetter.Row(letter), StoredLetter.Mark(letter.Key) })
        {
            row.PartitionKey = cluster.Id;
            await table.AddEntityAsync(row, TestContext.Current.CancellationToken);
        }
    }

    private static DateTimeOffset Local(JsonElement letter) => letter.GetProperty("at").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(7));

    private static string Foreseen(JsonElement letter) => string.Join('\n',
        Local(letter).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        letter.GetProperty("kind").GetString() is "escalation" ? "reminder" : letter.GetProperty("kind").GetString(),
        letter.GetProperty("to").GetString(),
        letter.GetProperty("subject").GetString(),
        letter.GetProperty("text").GetString());

    /// <summary>The local day on which it went out; a key has the day on which it was written, in UTC for some kinds.</summary>
    private static string Posted(MimePart mail) =>
        DateTimeOffset.Parse(mail["Date"], CultureInfo.InvariantCulture).ToOffset(TimeSpan.FromHours(7)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private IEnumerable<string> Sent(TestCluster cluster) =>
        from file in app.Letters(cluster.Id).Concat(app.Digests(cluster.Id))
        let mail = MimePart.OfFile(file)
        let key = Path.GetFileName(file)[(cluster.Id.Length + 1)..].Split('-')
        select string.Join('\n', Posted(mail), key[1] switch { "deadline" => "deadlineDay", "meeting" => "meetingReminder", "answer" => "answerNoted", var kind => kind }, Address().Match(mail["To"]).Value, mail.Subject,
            Token().Replace(mail.Part("text/plain").Text.ReplaceLineEndings("\n"), "/$1/…"));

    [GeneratedRegex("[^<\\s]+@[^>\\s]+")]
    private static partial Regex Address();

    [GeneratedRegex("/(u|rsvp)/[\\w-]{20,}")]
    private static partial Regex Token();
}
