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
    }

    [Fact]
    public async Task Two_organizers_changes_of_a_plans_policy_go_together_and_the_same_field_is_asked_about()
    {
        var (cluster, _) = await OpenAsync("policy-plan-two");
        var (first, second) = await TwoOrganizers.OfAsync(cluster);
        var mark = Mark(await second.GetAsync(Plan));
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync(Plan, ("before", "6"), ("after", "–"), ("hour", "9"), ("leader", "5"), ("mark", mark))).Status);
        // Whoever changes something else of the draft later is not the one who is named.
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/plans/2026/title", ("planTitle", "Tên khác"), ("was", "Kế hoạch 2026"))).Status);

        // A wrong value keeps what the form was made from.
        var wrong = await second.PostAsync(Plan, ("before", "ba"), ("hour", "10"), ("mark", mark));
        Assert.Equal((HttpStatusCode.BadRequest, mark), (wrong.Status, Mark(wrong)));
        var clash = await second.PostAsync(Plan, ("hour", "10"), ("meeting", "2"), ("mark", mark));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        AssertClash(clash, "hour", "9", "10");
        Assert.Contains("name=\"before\" value=\"6\"", clash.Text, StringComparison.Ordinal);

        // Both changes together can be wrong where each was right: leaders after five days, the head after three.
        var together = await second.PostAsync(Plan, ("head", "3"), ("mark", mark));
        Assert.Equal(HttpStatusCode.Conflict, together.Status);
        Assert.Contains("Chuyên viên A đã sửa lúc", Text(together), StringComparison.Ordinal);
        Assert.Contains("id=\"head-fault\"", together.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync(Plan, ("before", "6"), ("after", "–"), ("hour", "10"), ("leader", "5"), ("meeting", "2"), ("mark", Mark(clash)))).Status);
        var draft = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("reminders");
        Assert.Equal("""{"daysBefore":[6],"daysAfter":[],"hour":10,"leaderAfter":5,"meetingDays":[2]}""", Order(draft));
    }

    [Fact]
    public async Task Two_organizers_changes_of_the_clusters_policy_go_together_and_the_same_field_is_asked_about()
    {
        var (cluster, _) = await OpenAsync("policy-cluster-two");
        var (first, second) = await TwoOrganizers.OfAsync(cluster);
        var mark = Mark(await second.GetAsync(Everywhere));
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync(Everywhere, ("before", "6"), ("hour", "9"), ("mark", mark), ("action", "save"))).Status);

        // What is looked at is what would be saved: with the first one's hour.
        var look = await second.PostAsync(Everywhere, ("after", "–"), ("mark", mark), ("action", "look"));
        Assert.Equal(HttpStatusCode.OK, look.Status);
        Assert.Contains("name=\"hour\" value=\"9\"", look.Text, StringComparison.Ordinal);
        foreach (var action in new[] { "look", "save" })
        {
            var clash = await second.PostAsync(Everywhere, ("before", "8"), ("mark", mark), ("action", action));
            Assert.Equal(HttpStatusCode.Conflict, clash.Status);
            AssertClash(clash, "before", "6", "8");
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync(Everywhere, ("after", "–"), ("mark", mark), ("action", "save"))).Status);
        Assert.Equal("""{"daysBefore":[6],"daysAfter":[],"hour":9}""", Order(await StoredAsync(cluster)));

        // Now the second one is who changed it last.
        var late = await first.PostAsync(Everywhere, ("after", "2"), ("mark", mark), ("action", "save"));
        Assert.Contains("Chuyên viên B đã sửa lúc", Text(late), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync(Everywhere, ("before", "6"), ("after", "2"), ("hour", "9"), ("mark", Mark(late)), ("action", "save"))).Status);
        Assert.Equal("""{"daysBefore":[6],"daysAfter":[2],"hour":9}""", Order(await StoredAsync(cluster)));
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

    /// <summary>Who and when, the fault at its field with what is stored there, and what was typed.</summary>
    private static void AssertClash(Reply page, string field, string stored, string typed)
    {
        Assert.Contains("Chuyên viên A đã sửa lúc 16/11/2026 10:00", Text(page), StringComparison.Ordinal);
        Assert.Contains("changed-meanwhile", Text(page), StringComparison.Ordinal);
        Assert.Equal([$"{field}-fault"], Regex.Matches(page.Text, "id=\"([a-z]+-fault)\"").Select(fault => fault.Groups[1].Value));
        Assert.Matches($"id=\"{field}-stored\">.*<span class=\"lines\">{stored}</span>", page.Text);
        Assert.Contains($"name=\"{field}\" value=\"{typed}\"", page.Text, StringComparison.Ordinal);
    }

    private static string Order(System.Text.Json.JsonElement policy) =>
        $"{{{string.Join(',', policy.EnumerateObject().Where(one => one.Value.ValueKind != System.Text.Json.JsonValueKind.Null).Select(one => $"\"{one.Name}\":{one.Value.GetRawText()}"))}}}";

    private static string Mark(Reply page) => TwoOrganizers.Seen(page);

    private static string Text(Reply page) => WebUtility.HtmlDecode(Regex.Replace(page.Text, "<[^>]+>", " "));
}
