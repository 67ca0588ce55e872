using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Programs that check mail open every link in it: opening does nothing.</summary>
[Collection("app")]
public sealed class ReadingTests(RunningApp app)
{
    [Fact]
    public async Task Opening_links_again_and_again_changes_nothing()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "reading", Report("quy-4"));
        var stored = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new { title = "Họp", start = "2026-12-18T08:00", end = "2026-12-18T09:00", invitees = new[] { "an" } });
        var meeting = $"{cluster.Path}/meetings/{stored.Json.GetProperty("id").GetString()}";
        await app.CallAsync(HttpMethod.Post, $"{meeting}/invitations");
        await app.IdleAsync();
        var rsvp = Assert.Single(cluster.Mail("invitation")).Link("/rsvp/");
        var signIn = await cluster.LinkAsync(TestCluster.Organizer, "signIn");
        var unit = await cluster.LinkAsync("an");
        var before = await AllAsync(cluster, meeting);

        var checker = new Visitor(app);
        foreach (var link in new[] { rsvp, $"{rsvp}?answer=yes", signIn, unit })
        {
            for (var time = 0; time < 3; time++)
            {
                Assert.Equal(HttpStatusCode.OK, (await checker.GetAsync(link)).Status);
                Assert.Equal(HttpStatusCode.OK, (await checker.SendAsync(HttpMethod.Head, link)).Status);
            }
        }

        Assert.Empty(checker.Cookies);
        Assert.Equal(before, await AllAsync(cluster, meeting));
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(signIn)).Status);
    }

    private async Task<string> AllAsync(TestCluster cluster, string meeting)
    {
        var read = new List<string>();
        foreach (var path in new[] { cluster.Path, $"{cluster.Path}/plans/2026", $"{cluster.Path}/activities/quy-4/submissions", $"{cluster.Path}/letters", meeting })
            read.Add((await app.CallAsync(HttpMethod.Get, path)).Text);
        return string.Join('\n', read);
    }
}
