using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>"We will hand in on …" on a unit's page. A report due on Tuesday 24 November 2026; steps on Tuesday 10, Monday 16, Friday 20, Monday 23, Tuesday 24 and after it.</summary>
[Collection("app")]
public sealed class PromiseSendingTests(RunningApp app)
{
    [Fact]
    public async Task A_promise_keeps_reminders_quiet_is_shown_to_both_and_ends_with_a_version()
    {
        var cluster = await MakeAsync("promise");
        var (page, unit) = (await cluster.LinkAsync("carol"), new Visitor(app));
        await app.SetClockAsync("2026-11-12T09:00:00+07:00");
        for (var twice = 0; twice < 2; twice++)
        {
            var given = await unit.PostAsync($"{page}/activities/quy-4/promise", ("day", "2026-11-23"));
            Assert.Equal((HttpStatusCode.SeeOther, $"{page}?promised=quy-4"), (given.Status, given.Location));
        }

        var shown = (await unit.GetAsync($"{page}?promised=quy-4")).Text;
        Assert.Contains("Noted: “Báo cáo quy-4” will be handed in on Monday, 23/11/2026", WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
        var api = (await cluster.SubmissionAsync("quy-4", "dong-a")).GetProperty("promise");
        Assert.Equal(("2026-11-23", "Secretary of Dong A"), (api.GetProperty("day").GetString(), api.GetProperty("by").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("promise").ValueKind);
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        foreach (var path in new[] { "/console/activities/quy-4", "/console/activities/quy-4/units/dong-a" })
            Assert.Contains("Hẹn nộp", WebUtility.HtmlDecode((await organizer.GetAsync(path)).Text), StringComparison.Ordinal);
        var audit = WebUtility.HtmlDecode((await organizer.GetAsync("/console/activities/quy-4/audit")).Text);
        Assert.Equal(2, audit.Split("vào ngày 23/11/2026").Length);

        // Friday 20 is quiet for that unit alone; Monday 23 is the promised day.
        await TickAtAsync("2026-11-16T08:00:00+07:00");
        await TickAtAsync("2026-11-20T08:00:00+07:00");
        Assert.Equal(0, Reminders(cluster, "carol"));
        Assert.Equal(2, Reminders(cluster, "an"));
        await TickAtAsync("2026-11-23T08:00:00+07:00");
        Assert.Equal(1, Reminders(cluster, "carol"));

        Assert.Equal(HttpStatusCode.Created, (await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("annex", "a.pdf"))).Status);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cluster.SubmissionAsync("quy-4", "dong-a")).GetProperty("promise").ValueKind);
    }

    [Fact]
    public async Task A_wrong_day_is_told_at_the_form_and_nothing_is_noted()
    {
        var cluster = await MakeAsync("promise-wrong");
        var (page, unit) = (await cluster.LinkAsync("carol"), new Visitor(app));
        await app.SetClockAsync("2026-11-12T09:00:00+07:00");

        foreach (var (day, sentence) in new[] { ("2026-11-11", "This day has passed"), ("2026-11-25", "Nothing is taken any more on this day"), ("", "Please choose a day") })
        {
            var wrong = await unit.PostAsync($"{page}/activities/quy-4/promise", ("day", day));
            Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
            Assert.Contains(sentence, wrong.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await unit.PostAsync($"{page}/activities/no-such/promise", ("day", "2026-11-20"))).Status);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cluster.SubmissionAsync("quy-4", "dong-a")).GetProperty("promise").ValueKind);
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync("2026-11-10T09:00:00+07:00");
        return await TestCluster.MakeAsync(app, id, Report("quy-4", "2026-11-24T17:00", 0, Document("report"), Document("annex")));
    }

    private async Task TickAtAsync(string now)
    {
        await app.SetClockAsync(now);
        await app.TickAsync();
    }

    private static int Reminders(TestCluster cluster, string contact) =>
        cluster.Mail("reminder").Count(mail => mail["To"].Contains(cluster.Email(contact), StringComparison.Ordinal));
}
