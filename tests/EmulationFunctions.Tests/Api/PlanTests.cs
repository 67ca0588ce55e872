using System.Net;
using System.Net.Http.Json;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Api;

/// <summary>PUT and GET of a plan.</summary>
[Collection("app")]
public sealed class PlanTests(RunningApp app)
{
    [Fact]
    public async Task A_plan_is_created_changed_and_left_alone_where_nothing_differs()
    {
        var cluster = await MakeAsync("plan-put");
        var created = await cluster.PutPlanAsync(Report("one"), Report("two"));
        Assert.Equal(HttpStatusCode.Created, created.Status);
        var same = await cluster.PutPlanAsync(Report("one"), Report("two"));
        Assert.Equal((HttpStatusCode.OK, created.ETag, created.Text), (same.Status, same.ETag, same.Text));
        var changed = await cluster.PutPlanAsync(Report("two"));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(created.ETag, changed.ETag);

        var read = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026");
        Assert.Equal((changed.ETag, changed.Text), (read.ETag, read.Text));
        var activity = Assert.Single(read.Json.GetProperty("activities").EnumerateArray());
        Assert.Equal("[14,7,3,1,0]", activity.GetProperty("remindDaysBefore").GetRawText());
        Assert.Equal("[1,3]", activity.GetProperty("remindDaysAfter").GetRawText());
        Assert.Equal("2026-11-24T17:00", activity.GetProperty("deadline").GetString());
        Assert.Equal("report", Assert.Single(activity.GetProperty("documents").EnumerateArray()).GetProperty("id").GetString());

        // What was handed out can be handed in again, also where the plan names no document.
        var plain = await cluster.PutPlanAsync(new { id = "plain", kind = "report", title = "Báo cáo", units = new[] { "all" }, deadline = "2026-11-24T17:00" });
        Assert.Equal(HttpStatusCode.OK, plain.Status);
        var again = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026", plain.Json);
        Assert.Equal((HttpStatusCode.OK, plain.ETag), (again.Status, again.ETag));

        using var outdated = new HttpRequestMessage(HttpMethod.Put, $"{cluster.Path}/plans/2026") { Content = JsonContent.Create(new { title = "x" }) };
        outdated.Headers.Authorization = new("Bearer", app.OperatorToken);
        outdated.Headers.TryAddWithoutValidation("If-Match", created.ETag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await app.Http.SendAsync(outdated)).StatusCode);
    }

    [Fact]
    public async Task A_wrong_plan_is_refused_whole_with_every_fault_and_its_place()
    {
        var cluster = await MakeAsync("plan-wrong", Report("old"));
        var refused = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2027", new
        {
            title = "",
            daysOff = new[] { "2027-02-05", "2027-02-30" },
            activities = new object[]
            {
                new { id = "old", kind = "report", title = "In 2026 as well", units = new[] { "all" }, deadline = "2027-03-01T17:00" },
                new { id = "dance", kind = "dance", title = "No such kind", units = new[] { "bac-son", "nobody" }, deadline = "2027-03-01 17:00" },
                new { id = "dance", kind = "report", title = "The same id", units = Array.Empty<string>(), deadline = "2028-03-01T17:00", graceHours = -1 },
                new
                {
                    id = "papers",
                    kind = "campaign",
                    title = "Wrong documents",
                    units = new[] { "all" },
                    deadline = "2027-03-01T17:00",
                    remindDaysBefore = new[] { 7, 400 },
                    documents = new object[] { Document("a"), Document("a"), Document("b", types: "pdf"), Document("c", maxMegabytes: 0) },
                },
            },
        });

        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), (refused.Status, refused.Code));
        Assert.Equal(
            [
                "/activities/0/id id-in-another-year", "/activities/1/deadline bad-deadline", "/activities/1/kind unknown-kind", "/activities/1/units/1 unknown-unit",
                "/activities/2/deadline deadline-outside-year", "/activities/2/graceHours out-of-range", "/activities/2/id duplicate", "/activities/2/units missing",
                "/activities/3/documents/1/id duplicate", "/activities/3/documents/2/types/0 bad-type", "/activities/3/documents/3/maxMegabytes out-of-range",
                "/activities/3/remindDaysBefore/1 out-of-range", "/daysOff/1 bad-date", "/title missing",
            ],
            refused.Faults.Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2027")).Status);
    }

    [Fact]
    public async Task A_deadline_in_an_hour_that_the_clock_skips_is_refused()
    {
        // In Berlin, Sunday 29 March 2026 has no 02:30.
        var put = await app.CallAsync(HttpMethod.Put, "/api/clusters/plan-hour", new { name = "Berlin", timeZone = "Europe/Berlin", units = new[] { new { id = "a", name = "A" } } });
        Assert.Equal(HttpStatusCode.Created, put.Status);
        var refused = await new TestCluster(app, "plan-hour").PutPlanAsync(Report("night", "2026-03-29T02:30"));
        Assert.Equal(["/activities/0/deadline no-such-hour"], refused.Faults);
    }

    [Fact]
    public async Task An_activity_with_submissions_cannot_disappear()
    {
        var cluster = await MakeAsync("plan-keep", Report("one"), Report("two"), Report("three"));
        var page = await cluster.LinkAsync("an");
        foreach (var activity in new[] { "one", "three" })
            Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(page, activity, UploadedFile.Pdf("report", "a.pdf"))).Status);

        var refused = await cluster.PutPlanAsync(Report("four"));
        Assert.Equal((HttpStatusCode.Conflict, "activity-has-submissions"), (refused.Status, refused.Code));
        Assert.Equal(["one", "three"], refused.Json.GetProperty("detail").EnumerateArray().Select(one => one.GetString()!));

        // The one without submissions may go, and the others may change.
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("one", "2026-11-30T17:00"), Report("three"))).Status);
        Assert.Equal("submitted", (await cluster.SubmissionAsync("one", "bac-son")).GetProperty("state").GetString());
    }

    // Each round the upload begins a little later within the change of the plan, so that both orders happen.
    [Fact]
    public async Task A_first_submission_and_the_activitys_removal_exclude_each_other()
    {
        var cluster = await MakeAsync("plan-race", Report("stays"));
        var page = await cluster.LinkAsync("an");
        var kept = new List<object> { Report("stays") };
        for (var round = 0; round < 20; round++)
        {
            var activity = $"round-{round}";
            Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync([.. kept, Report(activity)])).Status);

            var upload = cluster.UploadAsync(page, activity, UploadedFile.Pdf("report", "a.pdf"));
            await Task.Delay(round * 4);
            var removal = cluster.PutPlanAsync([.. kept]);
            await Task.WhenAll(upload, removal);

            var taken = (await upload).Status == HttpStatusCode.Created;
            Assert.Equal(taken ? HttpStatusCode.Conflict : HttpStatusCode.OK, (await removal).Status);
            Assert.Equal(taken ? "submitted" : "unknown-activity", taken ? (await cluster.SubmissionAsync(activity, "bac-son")).GetProperty("state").GetString() : (await upload).Code);
            if (taken)
                kept.Add(Report(activity));
        }
    }

    private async Task<TestCluster> MakeAsync(string id, params object[] activities)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, activities);
    }
}
