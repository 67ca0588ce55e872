using System.Net;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Organizers say on pages how a plan and how the whole cluster reminds.</summary>
[Collection("app")]
public sealed class ReminderPageTests(RunningApp app)
{
    private const string Plan = "/console/plans/2026/reminders";
    private const string Everywhere = "/console/reminders";

    [Fact]
    public async Task A_plans_policy_goes_into_the_draft_and_the_review_shows_its_letters()
    {
        var (cluster, browser) = await OpenAsync("policy-plan");
        var page = await browser.GetAsync(Plan);
        Assert.Contains("Để trống: 14, 7, 3, 1, 0.", Text(page), StringComparison.Ordinal);
        // The example is the plan's own activity. A week before its deadline is a day off, and the day before that has passed; three days before is a Saturday.
        Assert.Contains("Báo cáo quy-4, hạn 24/11/2026 17:00", Text(page), StringComparison.Ordinal);
        Assert.Equal(["20/11/2026", "23/11/2026", "24/11/2026", "25/11/2026", "27/11/2026"], Regex.Matches(page.Text, "<time[^>]*>([0-9/]+)</time>").Select(time => time.Groups[1].Value));

        var wrong = await browser.PostAsync(Plan, ("before", "10, ba"), ("hour", "3"), ("leader", "5"), ("head", "3"), ("mark", Mark(page)));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.All(["before-fault", "hour-fault", "head-fault"], field => Assert.Contains($"id=\"{field}\"", wrong.Text, StringComparison.Ordinal));
        Assert.Contains("value=\"10, ba\"", wrong.Text, StringComparison.Ordinal);

        var saved = await browser.PostAsync(Plan, ("before", "6"), ("after", "–"), ("leader", "2"), ("mark", Mark(page)));
        Assert.Contains("notice=Saved", saved.Location, StringComparison.Ordinal);
        var draft = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("reminders");
        Assert.Equal("6||2", $"{string.Join(',', draft.GetProperty("daysBefore").EnumerateArray())}|{string.Join(',', draft.GetProperty("daysAfter").EnumerateArray())}|{draft.GetProperty("leaderAfter")}");
        var review = Text(await browser.GetAsync("/console/plans/2026/review"));
        Assert.Matches("[0-9]+ thư sẽ không gửi nữa", review);
        Assert.Contains("18/11/2026", review, StringComparison.Ordinal);

        // Somebody else, who had the page open before.
        var late = await browser.PostAsync(Plan, ("before", "9"), ("mark", Mark(page)));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Hiện đang lưu: trước hạn 6 ngày", Text(late), StringComparison.Ordinal);
        Assert.Contains("value=\"9\"", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Plan, ("before", "9"), ("mark", Mark(late)))).Status);
    }

    [Fact]
    public async Task The_clusters_policy_is_looked_at_by_its_letters_and_then_holds_at_once()
    {
        var (cluster, browser) = await OpenAsync("policy-cluster");
        var page = await browser.GetAsync(Everywhere);

        var look = await browser.PostAsync(Everywhere, ("before", "5"), ("after", "–"), ("mark", Mark(page)), ("action", "look"));
        Assert.Equal(HttpStatusCode.OK, look.Status);
        Assert.Matches("[0-9]+ thư sẽ gửi thêm", Text(look));
        Assert.Contains("19/11/2026", look.Text, StringComparison.Ordinal);
        Assert.False((await StoredAsync(cluster)).ValueKind == System.Text.Json.JsonValueKind.Object);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(Everywhere, ("before", "500"), ("mark", Mark(page)), ("action", "save"))).Status);
        var saved = await browser.PostAsync(Everywhere, ("before", "5"), ("after", "–"), ("mark", Mark(page)), ("action", "save"));
        Assert.Equal($"{Everywhere}?saved=yes#notice", saved.Location);
        Assert.Equal("5", string.Join(',', (await StoredAsync(cluster)).GetProperty("daysBefore").EnumerateArray()));
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync(Everywhere, ("before", "8"), ("mark", Mark(page)), ("action", "save"))).Status);
        // Sent twice it is saved once.
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Everywhere, ("before", "5"), ("after", "–"), ("mark", Mark(page)), ("action", "save"))).Status);

        await app.SetClockAsync("2026-11-19T09:00:00+07:00");
        await app.TickAsync();
        Assert.NotEmpty(cluster.Mail("reminder"));
    }

    private async Task<System.Text.Json.JsonElement> StoredAsync(TestCluster cluster) =>
        (await app.CallAsync(HttpMethod.Get, cluster.Path)).Json.TryGetProperty("reminders", out var reminders) ? reminders : default;

    private async Task<(TestCluster Cluster, Visitor Browser)> OpenAsync(string id)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, id, Report("quy-4", "2026-11-24T17:00"));
        var browser = new Visitor(app);
        browser.Cookies["emulation-session"] = await cluster.SessionAsync();
        return (cluster, browser);
    }

    private static string Mark(Reply page) => Regex.Match(page.Text, "name=\"mark\" value=\"([^\"]*)\"").Groups[1].Value;

    private static string Text(Reply page) => WebUtility.HtmlDecode(Regex.Replace(page.Text, "<[^>]+>", " "));
}
