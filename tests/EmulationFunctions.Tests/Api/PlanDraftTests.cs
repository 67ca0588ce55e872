using System.Net;
using System.Net.Http.Json;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Api;

/// <summary>Drafts and revisions of plans, as programs use them.</summary>
[Collection("app")]
public sealed class PlanDraftTests(RunningApp app)
{
    [Fact]
    public async Task A_draft_is_kept_as_typed_sends_nothing_and_ends_when_it_is_published()
    {
        await app.SetClockAsync("2026-11-17T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "draft-api", Report("quy-4"));
        var draft = $"{cluster.Path}/plans/2026/draft";
        Assert.Equal("no-such-draft", (await app.CallAsync(HttpMethod.Get, draft)).Code);

        // Published now, it would be reminded of on the day before its deadline.
        var faulty = new { title = " ", activities = new object[] { Report("quy-4"), new { kind = "report", title = "Báo cáo đột xuất", units = new[] { "all" }, deadline = "2026-11-19T17:00" } } };
        var put = await app.CallAsync(HttpMethod.Put, draft, faulty);
        Assert.Equal(HttpStatusCode.OK, put.Status);
        var got = await app.CallAsync(HttpMethod.Get, draft);
        Assert.Equal((put.ETag, " ", 1), (got.ETag, got.Json.GetProperty("draft").GetProperty("title").GetString(), got.Json.GetProperty("basedOn").GetInt32()));
        Assert.Equal("bao-cao-dot-xuat", got.Json.GetProperty("draft").GetProperty("activities")[1].GetProperty("id").GetString());
        var refused = await app.CallAsync(HttpMethod.Post, $"{draft}/publication");
        Assert.Equal((HttpStatusCode.BadRequest, "/title missing"), (refused.Status, Assert.Single(refused.Faults)));
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        await app.TickAsync();
        Assert.DoesNotContain(cluster.Mail("reminder"), mail => mail.Part("text/plain").Text.Contains("đột xuất", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(HttpMethod.Put, draft, "\"1-other\"", faulty)).Status);
        var good = new { title = "Kế hoạch 2026", daysOff = new[] { "2026-11-17" }, got.Json.GetProperty("draft").EnumerateObject().Single(one => one.Name == "activities").Value };
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Put, draft, got.ETag, new { good.title, good.daysOff, activities = good.Value })).Status);
        var published = await app.CallAsync(HttpMethod.Post, $"{draft}/publication");
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (published.Status, published.ETag));
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, draft)).Status);
        await app.SetClockAsync("2026-11-19T09:00:00+07:00");
        await app.TickAsync();
        Assert.Contains(cluster.Mail("reminder"), mail => mail.Part("text/plain").Text.Contains("đột xuất", StringComparison.Ordinal));

        // Who, when and what: each stored plan is written down.
        var revisions = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/revisions")).Json.GetProperty("revisions").EnumerateArray().ToList();
        Assert.Equal([(2, "operator", 2), (1, "operator", 1)], revisions.Select(one => (one.GetProperty("revision").GetInt32(), one.GetProperty("by").GetString()!, one.GetProperty("activities").GetInt32())));
        var first = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/revisions/1");
        Assert.Equal("quy-4", Assert.Single(first.Json.GetProperty("plan").GetProperty("activities").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("no-such-revision", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/revisions/3")).Code);
        var audit = (await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|")).Select(row => row.GetString("What")).Where(what => what?.StartsWith("plan-", StringComparison.Ordinal) == true);
        Assert.Equal(["plan-changed", "plan-drafted", "plan-drafted", "plan-changed"], audit);
    }

    [Fact]
    public async Task A_draft_of_a_plan_that_has_changed_since_is_not_published_over_it()
    {
        var cluster = await TestCluster.MakeAsync(app, "draft-moved", Report("one"));
        var draft = $"{cluster.Path}/plans/2026/draft";
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, draft, new { title = "Kế hoạch", activities = new[] { Report("two") } })).Status);
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("one"), Report("three"))).Status);

        var refused = await app.CallAsync(HttpMethod.Post, $"{draft}/publication");

        Assert.Equal((HttpStatusCode.Conflict, "plan-changed"), (refused.Status, refused.Code));
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, draft)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Delete, draft)).Status);
        // A draft that is begun anew is another one, though its number is the same.
        var anew = await app.CallAsync(HttpMethod.Put, draft, new { title = "Kế hoạch", activities = new[] { Report("four") } });
        Assert.StartsWith("\"1-", anew.ETag, StringComparison.Ordinal);
        Assert.Equal(2, anew.Json.GetProperty("basedOn").GetInt32());
    }

    private async Task<Reply> SendAsync(HttpMethod method, string path, string? tag, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
