using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>A contact says that somebody else is in charge, and an organizer decides.</summary>
[Collection("app")]
public sealed class ReplacementTests(RunningApp app)
{
    [Fact]
    public async Task An_accepted_person_takes_the_place_and_the_old_link_ends()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "replace-accepted", Report("quy-4", "2026-11-24T17:00"));
        var page = await cluster.LinkAsync("carol");
        var browser = new Visitor(app);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/replacement", ("name", "New secretary"), ("email", "new@replace-accepted.example"))).Status);
        // The same once more changes nothing; another one waits for the decision.
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/replacement", ("name", "New secretary"), ("email", "new@replace-accepted.example"))).Status);
        var other = await browser.PostAsync($"{page}/replacement", ("name", "Third"), ("email", "third@replace-accepted.example"));
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        await app.IdleAsync();

        Assert.Contains("new@replace-accepted.example", (await browser.GetAsync(page)).Text, StringComparison.Ordinal);
        Assert.Contains(cluster.Email(TestCluster.Organizer), Assert.Single(cluster.Mail("replacement"))["To"], StringComparison.Ordinal);
        Assert.DoesNotContain(app.Letters(cluster.Id).Select(MimePart.OfFile), mail => mail["To"].Contains("new@", StringComparison.Ordinal));

        var decided = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/replacements/carol", new { decision = "accept" });
        Assert.True(decided.Status == HttpStatusCode.OK, decided.Text);
        await app.IdleAsync();

        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(page)).Status);
        var welcome = Assert.Single(cluster.Mail("welcome"));
        Assert.Contains("new@replace-accepted.example", welcome["To"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(welcome.Link("/u/"))).Status);
        var contact = (await app.CallAsync(HttpMethod.Get, cluster.Path)).Json.GetProperty("contacts").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "carol");
        Assert.Equal(("New secretary", "new@replace-accepted.example"), (contact.GetProperty("name").GetString(), contact.GetProperty("email").GetString()));

        await app.SetClockAsync("2026-11-20T09:00:00+07:00");
        await app.TickAsync();
        Assert.Contains(cluster.Mail("reminder"), mail => mail["To"].Contains("new@", StringComparison.Ordinal));
        Assert.DoesNotContain(cluster.Mail("reminder"), mail => mail["To"].Contains("carol@", StringComparison.Ordinal));
        var again = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/replacements/carol", new { decision = "decline", reason = "x" });
        Assert.Equal((HttpStatusCode.Conflict, "already-decided"), (again.Status, again.Code));
        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        Assert.Single(audit, row => row.GetString("What") == "replacement-asked");
        Assert.Single(audit, row => row.GetString("What") == "replacement-accepted");
    }

    [Fact]
    public async Task A_declined_person_hears_nothing_and_the_asker_reads_why()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "replace-declined");
        var page = await cluster.LinkAsync("an");
        var unit = new Visitor(app);
        Assert.Equal(HttpStatusCode.SeeOther, (await unit.PostAsync($"{page}/replacement", ("name", "Người khác"), ("email", "other@replace-declined.example"))).Status);
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var people = await organizer.GetAsync("/console/people");
        Assert.Contains("other@replace-declined.example", people.Text, StringComparison.Ordinal);

        var asked = people.Hidden("asked");
        foreach (var (reason, code) in new[] { (" ", "missing"), (new string('ế', 1001), "too-long") })
        {
            var wrong = await organizer.PostAsync("/console/replacements/an", ("decision", "decline"), ("reason", reason), ("asked", asked));
            Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
            Assert.Matches("<div class=\"notice bad\" role=\"alert\" tabindex=\"-1\" autofocus", wrong.Text);
            Assert.Contains("<a href=\"#reason.an\">", wrong.Text, StringComparison.Ordinal);
            Assert.Contains($"<code>{code}</code>", wrong.Text, StringComparison.Ordinal);
            Assert.Contains("<details class=\"again\" open", wrong.Text, StringComparison.Ordinal);
            Assert.Contains($"aria-invalid=\"true\" aria-describedby=\"reason.an-fault\">{reason}</textarea>", wrong.Read, StringComparison.Ordinal);
        }

        Assert.EndsWith("/console/people?notice=ReplacementDeclined#notice", (await organizer.PostAsync("/console/replacements/an", ("decision", "decline"), ("reason", "Chưa có giấy giới thiệu"), ("asked", asked))).Location, StringComparison.Ordinal);
        await app.IdleAsync();

        Assert.Contains("Chưa có giấy giới thiệu", Assert.Single(cluster.Mail("declined")).Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Letters(cluster.Id).Select(MimePart.OfFile), mail => mail["To"].Contains("other@", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await unit.GetAsync(page)).Status);
        Assert.Equal("declined", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/replacements")).Json.GetProperty("replacements")[0].GetProperty("state").GetString());
        // Somebody else may be named then.
        Assert.Equal(HttpStatusCode.SeeOther, (await unit.PostAsync($"{page}/replacement", ("name", "Ba"), ("email", "ba@replace-declined.example"))).Status);
    }

    [Fact]
    public async Task A_decision_is_about_the_request_that_was_on_the_page()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "replace-asked");
        var page = await cluster.LinkAsync("an");
        var unit = new Visitor(app);
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        const string Before = "/console/people?notice=ReplacementDecidedBefore#notice";
        await unit.PostAsync($"{page}/replacement", ("name", "Người đầu"), ("email", "first@replace-asked.example"));
        var asked = (await organizer.GetAsync("/console/people")).Hidden("asked");
        await organizer.PostAsync("/console/replacements/an", ("decision", "decline"), ("reason", "Chưa có giấy giới thiệu"), ("asked", asked));
        await unit.PostAsync($"{page}/replacement", ("name", "Người sau"), ("email", "second@replace-asked.example"));

        // Pages from before: the new person does not get the place of whom they showed, nor hears of a reason that is too long.
        Assert.Equal(Before, (await organizer.PostAsync("/console/replacements/an", ("decision", "accept"), ("asked", asked))).Location);
        Assert.Equal(Before, (await organizer.PostAsync("/console/replacements/an", ("decision", "decline"), ("reason", ""), ("asked", asked))).Location);
        Assert.Equal("already-decided", (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/replacements/an", new { decision = "accept", asked })).Code);
        Assert.Equal("open", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/replacements")).Json.GetProperty("replacements")[0].GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.OK, (await unit.GetAsync(page)).Status);

        var now = (await organizer.GetAsync("/console/people")).Hidden("asked");
        for (var twice = 0; twice < 2; twice++)
            Assert.EndsWith("?notice=ReplacementAccepted#notice", (await organizer.PostAsync("/console/replacements/an", ("decision", "accept"), ("asked", now))).Location, StringComparison.Ordinal);
        await app.IdleAsync();
        Assert.Contains("second@", Assert.Single(cluster.Mail("welcome"))["To"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_cannot_be_used_is_refused_at_its_fields_and_keeps_what_was_typed()
    {
        var cluster = await TestCluster.MakeAsync(app, "replace-refused");
        var page = await cluster.LinkAsync("carol");

        var refused = await new Visitor(app).PostAsync($"{page}/replacement", ("name", ""), ("email", "somebody at home"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("value=\"somebody at home\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("replacement-email-fault", refused.Text, StringComparison.Ordinal);
        var own = await new Visitor(app).PostAsync($"{page}/replacement", ("name", "Carol"), ("email", cluster.Email("carol").ToUpperInvariant()));
        Assert.Equal(HttpStatusCode.BadRequest, own.Status);
        Assert.Empty((await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/replacements")).Json.GetProperty("replacements").EnumerateArray());
        Assert.Equal("no-such-replacement", (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/replacements/carol", new { decision = "accept" })).Code);
        Assert.Equal(["/decision unknown-decision"], (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/replacements/carol", new { decision = "maybe" })).Faults);
    }
}
