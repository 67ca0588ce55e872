using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>The whole back office with mail to meetings coming in; its timers fire only when a test runs them.</summary>
public sealed class MeetingApp : IAsyncLifetime
{
    public const string Secret = "a-secret-of-the-mail-service";
    public const string Domain = "meetings.cluster.example";

    internal RunningApp App { get; } = new(new() { ["Inbound__Domain"] = Domain, ["Inbound__Secret"] = Secret }, "--RemindersSchedule=0 0 0 29 2 *");

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>Tests that share the app, one after the other: its clock is everybody's.</summary>
[CollectionDefinition("meeting app")]
public sealed class MeetingAppTests : ICollectionFixture<MeetingApp>;

/// <summary>A meeting of a cluster of its own, on Friday 18 December 2026 at 08:30 in Vietnam; the clock stands at Monday 2 November.</summary>
internal sealed class TestMeeting(TestCluster cluster, string id)
{
    public TestCluster Cluster => cluster;

    public RunningApp App => cluster.App;

    public string Id => id;

    public string Path => $"{cluster.Path}/meetings/{id}";

    public static async Task<TestMeeting> MakeAsync(RunningApp app, string clusterId, object? body = null, bool send = true)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, clusterId);
        var made = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", body ?? Body());
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        var meeting = new TestMeeting(cluster, made.Json.GetProperty("id").GetString()!);
        if (send)
            Assert.Equal(HttpStatusCode.Accepted, (await app.CallAsync(HttpMethod.Post, $"{meeting.Path}/invitations")).Status);
        await app.IdleAsync();
        return meeting;
    }

    public static object Body(string start = "2026-12-18T08:30", string end = "2026-12-18T11:30", string place = "Hội trường A", string title = "Hội nghị tổng kết", string[]? invitees = null, object[]? guests = null) =>
        new { title, start, end, place, onlineUrl = "https://meet.example/x", passcode = "2718", invitees = invitees ?? ["an", "boris"], guests };

    public async Task<JsonElement> ShowAsync() => (await App.CallAsync(HttpMethod.Get, Path)).Json;

    /// <summary>Changes it; the letters have gone out then.</summary>
    public async Task<Reply> PutAsync(object body, string query = "")
    {
        var reply = await App.CallAsync(HttpMethod.Put, Path + query, body);
        await App.IdleAsync();
        return reply;
    }

    public async Task<Reply> PostAsync(string what, object? body = null)
    {
        var reply = await App.CallAsync(HttpMethod.Post, $"{Path}/{what}", body);
        await App.IdleAsync();
        return reply;
    }

    public async Task<JsonElement> PersonAsync(string invitee) =>
        (await ShowAsync()).GetProperty("invitees").EnumerateArray().Single(one => one.GetProperty("id").GetString() == invitee);

    public async Task<string?> AnswerOfAsync(string invitee) => (await PersonAsync(invitee)).GetProperty("answer").GetString();

    /// <summary>The letters of a kind to somebody, in the order in which they were written.</summary>
    public IReadOnlyList<MimePart> Mail(string kind, string email) =>
        [.. cluster.Mail(kind).Where(letter => letter["To"].Contains(email, StringComparison.Ordinal)).OrderBy(Sequence)];

    /// <summary>The page on which somebody answers.</summary>
    public string Page(string contact) => Mail("invitation", cluster.Email(contact))[0].Link("/rsvp/");

    /// <summary>Somebody's calendar after all letters have come, in any order.</summary>
    public CalendarModel Calendar(string email, int seed = 0)
    {
        var letters = Mail("invitation", email).Concat(Mail("answer", email)).Concat(Mail("cancellation", email)).ToArray();
        new Random(seed).Shuffle(letters);
        var calendar = new CalendarModel();
        foreach (var letter in letters)
            calendar.Apply(letter.Part("text/calendar").Text);
        return calendar;
    }

    private static int Sequence(MimePart letter) =>
        letter.Parts.Count > 0 && letter.Type.MediaType == "multipart/mixed" ? int.Parse(new CalendarEntry(letter.Part("text/calendar").Text)["SEQUENCE"], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
