using System.Globalization;
using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters;

/// <summary>The whole back office with a mail service to post to; its timers fire only when a test runs them.</summary>
public sealed class MailServiceApp : IAsyncLifetime
{
    private RunningApp? app;
    private int stories;

    internal MailService Service { get; } = new();

    internal Webhook Hook { get; } = new();

    internal RunningApp App => app!;

    public async ValueTask InitializeAsync()
    {
        await Service.OpenAsync();
        app = new RunningApp(
            new() { ["SendGrid__ApiKey"] = "SG.key", ["SendGrid__Host"] = Service.Url, ["Mail__From"] = "thi-dua@cluster.example", ["SendGrid__WebhookKey"] = Hook.PublicKey },
            "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        await Service.DisposeAsync();
        Hook.Dispose();
    }

    /// <summary>The service tells of letters, signed; everything has been applied then.</summary>
    internal async Task TellAsync(params object[] events)
    {
        Assert.Equal(HttpStatusCode.OK, (await Hook.PostAsync(App, events)).Status);
        await App.IdleAsync();
    }

    /// <summary>Invites a guest to a meeting of a new cluster; the letter is on its way then.</summary>
    internal async Task<string> InviteAsync(string email, string name = "Khách mời", string clusterName = "Cụm thi đua số 1")
    {
        var cluster = $"mail-{++stories}";
        var organizer = Clusters.Contact("organizer", "organizer@cluster.example", null, "organizer");
        var made = await App.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}", new { name = clusterName, timeZone = "Asia/Ho_Chi_Minh", language = "vi", contacts = new[] { organizer } });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        await MeetAsync(cluster, email, name);
        return cluster;
    }

    /// <summary>Invites the guest to another meeting of the cluster; the letter has been handled then.</summary>
    internal async Task InviteAgainAsync(string cluster, string email)
    {
        await MeetAsync(cluster, email, "Khách mời");
        await App.IdleAsync();
    }

    private async Task MeetAsync(string cluster, string email, string name) => await SendAsync(cluster, await PlanMeetingAsync(cluster, email, name));

    /// <summary>Stores a meeting of the cluster with the guest; nobody is written to yet.</summary>
    internal async Task<string> PlanMeetingAsync(string cluster, string email, string name = "Khách mời")
    {
        var meeting = await App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/meetings", new
        {
            title = "Hội nghị tổng kết",
            start = "2026-12-18T08:30",
            end = "2026-12-18T11:30",
            place = "Hội trường A",
            agenda = "Một. Hai.",
            guests = new[] { new { name, email, language = "vi" } },
        });
        Assert.True(meeting.Status == HttpStatusCode.Created, meeting.Text);
        return meeting.Json.GetProperty("id").GetString()!;
    }

    /// <summary>Invites to a meeting that is stored.</summary>
    internal async Task SendAsync(string cluster, string meeting)
    {
        var sent = await App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/meetings/{meeting}/invitations", new { });
        Assert.Equal(1, sent.Json.GetProperty("letters").GetInt32());
    }

    /// <summary>An event of a cluster's invitation, as the service tells it.</summary>
    internal async Task<object> EventAsync(string cluster, string kind, DateTimeOffset at, string? reason = null, string? type = null) => new
    {
        @event = kind,
        email = "somebody@guest.example",
        timestamp = at.ToUnixTimeSeconds(),
        sg_event_id = Guid.NewGuid().ToString("N"),
        cluster,
        letter = (await LetterAsync(cluster)).GetProperty("key").GetString(),
        reason,
        type,
    };

    internal async Task<JsonElement> LetterAsync(string cluster) => Assert.Single(await App.LetterRowsAsync(cluster, "invitation"));

    internal Task BecomesAsync(string cluster, string state, int attempts) => Until.HoldsAsync(async () =>
    {
        var letter = await LetterAsync(cluster);
        return letter.State() == state && letter.GetProperty("attempts").GetInt32() == attempts ? null : letter.ToString();
    });

    internal async Task<DateTimeOffset> NowAsync() =>
        DateTimeOffset.Parse((await App.CallAsync(HttpMethod.Get, "/local/clock")).Json.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);

    /// <summary>Sets the clock on and runs the timer that looks after letters.</summary>
    internal async Task LaterAsync(TimeSpan time)
    {
        await App.SetClockAsync((await NowAsync() + time).ToString("O", CultureInfo.InvariantCulture));
        await App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
    }
}
