using System.Net;
using EmulationFunctions.Tests.Calendars;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>A person's calendar, read by other people's programs as they subscribe to it.</summary>
[Collection("app")]
public sealed class FeedTests(RunningApp app)
{
    [Fact]
    public async Task It_shows_the_units_deadlines_and_the_persons_meetings_and_follows_what_happens()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "feed-life", Report("quy-4", "2026-12-24T17:00"), new { id = "giao-luu", kind = "campaign", title = "Giao lưu thể thao", units = new[] { "all" }, deadline = "2026-12-05T08:00" });
        var other = await MeetAsync(cluster, "Họp riêng của Nam Hải", "boris");
        var meeting = await MeetAsync(cluster, "Hội nghị tổng kết", "an", "boris");
        var planned = await MeetAsync(cluster, "Chưa mời ai", "an");
        foreach (var invited in new[] { other, meeting })
            await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{invited}/invitations");
        await app.IdleAsync();
        var feed = await cluster.LinkAsync("an", "feed");
        Assert.EndsWith(".ics", feed, StringComparison.Ordinal);

        var reply = await GetAsync(feed);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("text/calendar", reply.Message.Content.Headers.ContentType?.MediaType);
        var calendar = Assert.Single(await CalendarReadings.AgreedAsync([reply.Text]));
        Assert.Null(calendar.Method);
        Assert.Equal("Cụm thi đua số 1: lịch thi đua", calendar.Name);
        Assert.Equal(["Giao lưu thể thao", "Hội nghị tổng kết", "Hạn nộp: Báo cáo quy-4"], calendar.Events.Select(entry => entry.Summary));
        var deadline = calendar.Events[2];
        Assert.Equal(new DateTimeOffset(2026, 12, 24, 10, 0, 0, TimeSpan.Zero), deadline.End);
        Assert.Equal(new DateTimeOffset(2026, 12, 24, 9, 30, 0, TimeSpan.Zero), deadline.Start);
        Assert.Equal("TRANSPARENT", deadline.Transparency);
        Assert.Contains("Câu trả lời của Quý vị: Chưa trả lời", calendar.Events[1].Description, StringComparison.Ordinal);
        Assert.All(calendar.Events, entry => Assert.Empty(entry.Attendees));
        Assert.DoesNotContain("/rsvp/", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/u/", reply.Text, StringComparison.Ordinal);

        // Nothing has changed: also a minute later it is the same calendar.
        await app.SetClockAsync("2026-11-02T08:05:00+07:00");
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(feed, reply.ETag)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(feed, $"\"x\", {reply.ETag}")).Status);

        Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "a.pdf"))).Status);
        await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{planned}/invitations");
        var later = await GetAsync(feed, reply.ETag);
        Assert.Equal(HttpStatusCode.OK, later.Status);
        Assert.NotEqual(reply.ETag, later.ETag);
        var changed = Assert.Single(await CalendarReadings.AgreedAsync([later.Text]));
        Assert.Contains("Đã nộp: Báo cáo quy-4", changed.Events.Select(entry => entry.Summary));
        Assert.Contains("Chưa mời ai", changed.Events.Select(entry => entry.Summary));
        Assert.Equal(deadline.Uid, changed.Events.Single(entry => entry.Summary!.StartsWith("Đã nộp", StringComparison.Ordinal)).Uid);
    }

    [Fact]
    public async Task An_organizers_shows_the_whole_plan_in_the_organizers_language()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "feed-organizer", Report("quy-4", "2026-12-24T17:00"));
        await MeetAsync(cluster, "Hội nghị tổng kết", "an");

        var calendar = Assert.Single(await CalendarReadings.AgreedAsync([(await GetAsync(await cluster.LinkAsync(TestCluster.Organizer, "feed"))).Text]));

        Assert.Equal(["Hội nghị tổng kết", "Hạn nộp: Báo cáo quy-4"], calendar.Events.Select(entry => entry.Summary));
        var russian = Assert.Single(await CalendarReadings.AgreedAsync([(await GetAsync(await cluster.LinkAsync("boris", "feed"))).Text]));
        Assert.Equal(["Срок: Báo cáo quy-4"], russian.Events.Select(entry => entry.Summary));
    }

    [Fact]
    public async Task Visits_are_days_in_the_units_calendar_and_all_of_them_in_the_organizers()
    {
        await app.SetClockAsync(RunningApp.Start);
        object Inspection(string day) => new
        {
            id = "kiem-tra",
            kind = "inspection",
            title = "Kiểm tra chéo",
            units = new[] { "bac-son", "nam-hai", "dong-a" },
            deadline = "2026-12-24T17:00",
            visits = new Dictionary<string, string> { ["bac-son"] = day, ["nam-hai"] = "2026-12-10" },
        };
        var cluster = await TestCluster.MakeAsync(app, "feed-visits", Inspection("2026-12-09"));
        async Task<IReadOnlyList<ReadEvent>> EventsAsync(string contact) => Assert.Single(await CalendarReadings.AgreedAsync([(await GetAsync(await cluster.LinkAsync(contact, "feed"))).Text])).Events;

        var visit = Assert.Single(await EventsAsync("an"));
        Assert.Equal(("Kiểm tra tại Công ty Bắc Sơn: Kiểm tra chéo", 0, "TRANSPARENT"), (visit.Summary, visit.Sequence, visit.Transparency));
        Assert.Equal(new DateTimeOffset(2026, 12, 9, 0, 0, 0, TimeSpan.Zero), visit.Start);
        Assert.Equal(new DateTimeOffset(2026, 12, 10, 0, 0, 0, TimeSpan.Zero), visit.End);
        // Whoever has no day yet sees by when it will be.
        Assert.Equal(["Kiểm tra chéo"], (await EventsAsync("carol")).Select(entry => entry.Summary));
        var all = await EventsAsync(TestCluster.Organizer);
        Assert.Equal(["Kiểm tra tại Công ty Bắc Sơn: Kiểm tra chéo", "Kiểm tra tại Công ty Nam Hải: Kiểm tra chéo", "Kiểm tra chéo"], all.Select(entry => entry.Summary));

        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Inspection("2026-12-11"))).Status);
        var moved = Assert.Single(await EventsAsync("an"));
        Assert.Equal((visit.Uid, new DateTimeOffset(2026, 12, 11, 0, 0, 0, TimeSpan.Zero)), (moved.Uid, moved.Start));
    }

    [Fact]
    public async Task A_new_address_ends_the_one_before_and_removing_the_contact_ends_all()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "feed-revoke", Report("quy-4", "2026-12-24T17:00"));
        var page = $"{await cluster.LinkAsync("an")}/calendar";
        var an = new Visitor(app);
        Assert.DoesNotContain("/feeds/", (await an.GetAsync(page)).Text, StringComparison.Ordinal);

        var first = await MakeAsync(an, page);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(first)).Status);
        var second = await MakeAsync(an, page);

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(second)).Status);
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutAsync("an")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/feeds/nobody.ics")).Status);
    }

    private static async Task<string> MakeAsync(Visitor visitor, string page)
    {
        var made = await visitor.PostAsync(page);
        Assert.Equal((HttpStatusCode.SeeOther, $"{page}?made"), (made.Status, made.Location));
        var text = (await visitor.GetAsync(made.Location!)).Text;
        var from = text.IndexOf("/feeds/", StringComparison.Ordinal);
        return text[from..(text.IndexOf(".ics", from, StringComparison.Ordinal) + 4)];
    }

    private static async Task<string> MeetAsync(TestCluster cluster, string title, params string[] invitees)
    {
        var stored = await cluster.App.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new { title, start = "2026-12-18T08:30", end = "2026-12-18T11:30", place = "Hội trường A", invitees });
        Assert.Equal(HttpStatusCode.Created, stored.Status);
        return stored.Json.GetProperty("id").GetString()!;
    }

    private async Task<Reply> GetAsync(string feed, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, feed);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
