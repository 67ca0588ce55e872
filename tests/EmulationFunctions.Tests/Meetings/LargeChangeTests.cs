using System.Net;
using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>Changes that concern more people than one transaction holds.</summary>
[Collection("mortal meetings")]
public sealed class LargeChangeTests(MortalApp mortal)
{
    [Fact]
    public async Task Many_are_removed_and_some_added_while_one_of_them_answers_and_each_is_told_once()
    {
        var guests = Guests(1, 125);
        var (meeting, day) = await MakeAsync($"{LifeCalls.Prefix}meet-large", Body, guests);
        Assert.Equal(125, meeting.Cluster.Mail("invitation").Count);
        var page = meeting.Mail("invitation", "<g100@guest.example>")[0].Link("/rsvp/");

        // Somebody whom a later part is about answers while it is being written: that part is judged again.
        var held = new HeldCall(call => call.Method == "POST" && call.Path.Contains("$batch", StringComparison.Ordinal) && IsPart(call.Body) && call.Body.Contains("g-100", StringComparison.Ordinal));
        var changed = default(Reply);
        await mortal.WatchAsync(held.SeeAsync, async () =>
        {
            var put = mortal.App.CallAsync(HttpMethod.Put, meeting.Path, Body(day, [.. guests[..25], .. Guests(201, 5)]));
            await held.MeanwhileAsync(async () => Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(mortal.App).PostAsync(page, ("answer", "yes"))).Status));
            changed = await put;
            await mortal.App.IdleAsync();
        });

        Assert.True(changed!.Status == HttpStatusCode.OK, changed.Text);
        Assert.Equal(105, changed.Json.GetProperty("letters").GetInt32());
        Assert.Equal(changed.ETag, (await mortal.App.CallAsync(HttpMethod.Get, meeting.Path)).ETag);
        Assert.Equal(100, meeting.Cluster.Mail("cancellation").Select(letter => letter["To"]).Distinct().Count());
        Assert.Equal((100, 130), (meeting.Cluster.Mail("cancellation").Count, meeting.Cluster.Mail("invitation").Count));
        var left = await meeting.PersonAsync("g-100");
        Assert.Equal(("yes", true), (left.GetProperty("answer").GetString(), left.GetProperty("isRemoved").GetBoolean()));
        Assert.Equal(30, (await meeting.ShowAsync()).GetProperty("invitees").EnumerateArray().Count(one => !one.GetProperty("isRemoved").GetBoolean()));
        Assert.Empty(meeting.Calendar("<g100@guest.example>").Entries);
        Assert.Single(meeting.Calendar("<g7@guest.example>").Entries);
        Assert.Single(meeting.Calendar("<g205@guest.example>").Entries);
        Assert.Empty(await RostersAsync(meeting));

        // Once more changes nothing.
        Assert.Equal(0, (await mortal.App.CallAsync(HttpMethod.Put, meeting.Path, Body(day, [.. guests[..25], .. Guests(201, 5)]))).Json.GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task What_a_crash_left_of_a_large_change_the_next_check_does()
    {
        var (meeting, _) = await MakeAsync($"{LifeCalls.Prefix}meet-large-crash", Body, Guests(1, 2));
        const string Left = """{"put":[{"id":"g-9","name":"Khách 9","email":"g9@guest.example","language":"en","contactId":null,"unitId":null}],"removed":["g-2"]}""";
        await Table().AddEntityAsync(new TableEntity(meeting.Cluster.Id, $"roster|{meeting.Id}|000002|0000") { ["Json0"] = Left }, TestContext.Current.CancellationToken);
        await mortal.App.TickAsync();

        Assert.Single(meeting.Mail("invitation", "<g9@guest.example>"));
        Assert.Single(meeting.Mail("cancellation", "<g2@guest.example>"));
        Assert.Empty(await RostersAsync(meeting));
    }

    [Fact]
    public async Task Calendars_hear_of_one_organizer_for_ever_and_people_write_to_who_reads()
    {
        var (meeting, day) = await MakeAsync($"{LifeCalls.Prefix}meet-frozen", (on, who) => Body(on, who, "Hội trường A", "truoc@cluster.example"), Guests(1, 1));
        var moved = await mortal.App.CallAsync(HttpMethod.Put, meeting.Path, Body(day, Guests(1, 2), "Hội trường B", "sau@cluster.example"));
        Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
        // What has not gone out when a later letter overtakes it stays behind.
        await mortal.App.IdleAsync();
        await mortal.App.CallAsync(HttpMethod.Post, $"{meeting.Path}/cancellation", new { reason = "Bão" });
        await mortal.App.IdleAsync();

        var letters = meeting.Cluster.Mail("invitation").Concat(meeting.Cluster.Mail("cancellation")).ToList();
        Assert.Equal(5, letters.Count);
        Assert.All(letters, letter => Assert.Equal("mailto:truoc@cluster.example", new CalendarEntry(letter.Part("text/calendar").Text)["ORGANIZER"]));
        var first = meeting.Mail("invitation", "<g1@guest.example>")[0];
        Assert.Contains("truoc@cluster.example", first["Reply-To"], StringComparison.Ordinal);
        var later = letters.Where(letter => new CalendarEntry(letter.Part("text/calendar").Text)["SEQUENCE"] != "0").ToList();
        Assert.Equal(4, later.Count);
        Assert.All(later, letter => Assert.Contains("sau@cluster.example", letter["Reply-To"], StringComparison.Ordinal));
    }

    private async Task<(TestMeeting Meeting, DateOnly Day)> MakeAsync(string id, Func<DateOnly, object[], object> body, object[] guests)
    {
        var today = mortal.NextDay();
        await mortal.SetClockAsync(today, "09:00:00");
        var day = today.AddDays(20);
        var cluster = await TestCluster.MakeAsync(mortal.App, id);
        var made = await mortal.App.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", body(day, guests));
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        var meeting = new TestMeeting(cluster, made.Json.GetProperty("id").GetString()!);
        await meeting.PostAsync("invitations");
        return (meeting, day);
    }

    private static object Body(DateOnly day, object[] guests) => Body(day, guests, "Hội trường A", null);

    private static object Body(DateOnly day, object[] guests, string place, string? mailbox) =>
        new { title = "Hội nghị", start = $"{day:yyyy-MM-dd}T08:30", end = $"{day:yyyy-MM-dd}T11:30", place, mailbox, invitees = Array.Empty<string>(), guests };

    private static object[] Guests(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(at => (object)new { name = $"Khách {at}", email = $"g{at}@guest.example", language = "en" })];

    /// <summary>Whether the transaction does a part of a change that is written down already.</summary>
    private static bool IsPart(string body) => System.Text.RegularExpressions.Regex.IsMatch(body, @"DELETE [^\n]*roster(?:\||%7C)", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private Task<IReadOnlyList<TableEntity>> RostersAsync(TestMeeting meeting) => StoredRows.OfAsync(mortal.ConnectionString, "clusters", meeting.Cluster.Id, "roster|");

    private TableClient Table() => new TableServiceClient(mortal.ConnectionString).GetTableClient("clusters");
}
