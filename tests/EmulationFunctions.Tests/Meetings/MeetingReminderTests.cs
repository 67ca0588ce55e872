using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>The meeting is on Friday 18 December 2026: three working days before is Tuesday 15, one is Thursday 17.</summary>
[Collection("meeting app")]
public sealed class MeetingReminderTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task The_silent_are_reminded_until_they_answer_and_all_who_come_on_the_day_before()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-remind", TestMeeting.Body(invitees: ["an", "boris", "carol"]));
        await new Visitor(app).PostAsync(meeting.Page("boris"), ("answer", "yes"));
        await new Visitor(app).PostAsync(meeting.Page("carol"), ("answer", "no"));
        await TickAsync("2026-12-15T07:59");
        Assert.Empty(meeting.Cluster.Mail("meeting"));

        foreach (var time in new[] { "2026-12-15T08:00", "2026-12-15T08:15", "2026-12-15T17:00", "2026-12-16T09:00" })
            await TickAsync(time);
        var asked = Assert.Single(meeting.Cluster.Mail("meeting"));
        Assert.Contains(meeting.Cluster.Email("an"), asked["To"], StringComparison.Ordinal);
        Assert.Contains("Xin trả lời giấy mời", asked.Subject, StringComparison.Ordinal);
        Assert.Equal(meeting.Page("an"), asked.Link("/rsvp/"));

        foreach (var time in new[] { "2026-12-17T08:00", "2026-12-17T10:00", "2026-12-18T08:00" })
            await TickAsync(time);
        Assert.Equal(3, meeting.Cluster.Mail("meeting").Count);
        var eve = Assert.Single(meeting.Cluster.Mail("meeting"), letter => letter["To"].Contains(meeting.Cluster.Email("boris"), StringComparison.Ordinal));
        Assert.Contains("https://meet.example/x", eve.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("2718", eve.Part("text/plain").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outage_leaves_one_reminder_and_an_answer_before_it_none()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-outage");
        await TickAsync("2026-12-17T14:00");
        Assert.Equal(2, meeting.Cluster.Mail("meeting").Count);

        var answered = await TestMeeting.MakeAsync(app, "meet-stop");
        await new Visitor(app).PostAsync(answered.Page("an"), ("answer", "no"));
        await TickAsync("2026-12-17T14:00");
        Assert.DoesNotContain(answered.Cluster.Mail("meeting"), letter => letter["To"].Contains(answered.Cluster.Email("an"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_meetings_on_a_day_are_one_letter_and_a_cancelled_one_is_none()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-two");
        foreach (var title in new[] { "Họp trù bị", "Họp bị hủy" })
        {
            var made = await app.CallAsync(HttpMethod.Post, $"{meeting.Cluster.Path}/meetings", TestMeeting.Body("2026-12-18T14:00", "2026-12-18T15:00", title: title, invitees: ["an"]));
            var other = new TestMeeting(meeting.Cluster, made.Json.GetProperty("id").GetString()!);
            await other.PostAsync("invitations");
            if (title == "Họp bị hủy")
                await other.PostAsync("cancellation", new { });
        }

        await TickAsync("2026-12-15T09:00");
        var letter = Assert.Single(meeting.Cluster.Mail("meeting"), one => one["To"].Contains(meeting.Cluster.Email("an"), StringComparison.Ordinal));
        var text = letter.Part("text/plain").Text;
        Assert.Contains("Hội nghị tổng kết", text, StringComparison.Ordinal);
        Assert.Contains("Họp trù bị", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Họp bị hủy", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_added_right_before_a_crash_is_invited_by_the_next_check()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-crash");
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        var json = """{"id":"g-9","name":"Khách","email":"g9@guest.example","language":"vi","contactId":null,"unitId":null}""";
        await table.AddEntityAsync(new TableEntity("meet-crash", $"invitee|{meeting.Id}|g-9") { ["Json0"] = json }, TestContext.Current.CancellationToken);
        await TickAsync("2026-11-02T08:30");

        Assert.Single(meeting.Mail("invitation", "g9@guest.example"));
        Assert.Equal(3, meeting.Cluster.Mail("invitation").Count);
    }

    [Fact]
    public async Task A_meeting_that_cannot_be_read_does_not_hold_back_another()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-broken");
        var made = await app.CallAsync(HttpMethod.Post, $"{meeting.Cluster.Path}/meetings", TestMeeting.Body(title: "Họp khác"));
        var other = new TestMeeting(meeting.Cluster, made.Json.GetProperty("id").GetString()!);
        await other.PostAsync("invitations");
        var (first, second) = string.CompareOrdinal(meeting.Id, other.Id) < 0 ? (meeting, other) : (other, meeting);
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        await table.UpsertEntityAsync(new TableEntity("meet-broken", $"invitee|{first.Id}|c-an") { ["Json0"] = "{" }, cancellationToken: TestContext.Current.CancellationToken);
        await table.AddEntityAsync(
            new TableEntity("meet-broken", $"invitee|{second.Id}|g-9") { ["Json0"] = """{"id":"g-9","name":"Khách","email":"g9@guest.example","language":"vi","contactId":null,"unitId":null}""" },
            TestContext.Current.CancellationToken);

        await TickAsync("2026-11-02T08:30");
        Assert.Single(second.Mail("invitation", "g9@guest.example"));
        await TickAsync("2026-12-15T08:00");
        Assert.Single(meeting.Cluster.Mail("meeting"), letter => letter["To"].Contains("g9@guest.example", StringComparison.Ordinal));
    }

    private async Task TickAsync(string local)
    {
        await app.SetClockAsync($"{local}:00+07:00");
        await app.TickAsync();
    }
}
