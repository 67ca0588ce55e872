using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Api;

/// <summary>Links for a cluster's people.</summary>
[Collection("app")]
public sealed class LinkTests(RunningApp app)
{
    [Fact]
    public async Task A_link_is_made_opens_and_ends_at_once_when_it_is_revoked()
    {
        var cluster = await MakeAsync("links-made");
        var made = await PostAsync(cluster, new { contactId = "an", purpose = "unit", days = 10 });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("2026-11-12", made.Json.GetProperty("expires").GetString()![..10]);
        var path = new Uri(made.Json.GetProperty("url").GetString()!).AbsolutePath;
        Assert.Equal(HttpStatusCode.OK, await OpenAsync(path));

        var link = $"{cluster.Path}/links/{made.Json.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, link)).Status);
        Assert.Equal(HttpStatusCode.Gone, await OpenAsync(path));
        Assert.Equal(HttpStatusCode.Gone, (await cluster.UploadAsync(path, "quy-4", UploadedFile.Pdf("report", "a.pdf"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, link)).Status);
    }

    [Fact]
    public async Task A_link_of_another_cluster_cannot_be_revoked()
    {
        var (cluster, other) = (await MakeAsync("links-own"), await MakeAsync("links-other"));
        var path = await other.LinkAsync("an");
        var id = path.Split('/')[^1][..22];
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Delete, $"{cluster.Path}/links/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, await OpenAsync(path));
    }

    [Fact]
    public async Task A_removed_contacts_links_end_with_the_contact_and_do_not_come_back()
    {
        var cluster = await MakeAsync("links-removed");
        var (unit, signIn, api) = (await cluster.LinkAsync("an"), await cluster.LinkAsync(TestCluster.Organizer, "signIn"), await cluster.ApiTokenAsync());
        var session = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutAsync(without: ["an", TestCluster.Organizer])).Status);
        await AreGoneAsync();

        // The same ids come back: they are other people as far as links go.
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutAsync()).Status);
        await AreGoneAsync();
        Assert.Equal(HttpStatusCode.OK, await OpenAsync(await cluster.LinkAsync("an")));

        async Task AreGoneAsync()
        {
            Assert.Equal(HttpStatusCode.Gone, await OpenAsync(unit));
            Assert.Equal(HttpStatusCode.Gone, await OpenAsync(signIn));
            Assert.Equal(HttpStatusCode.Unauthorized, (await app.CallAsync(HttpMethod.Get, cluster.Path, token: api)).Status);
            Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/console")).Status);
        }
    }

    [Fact]
    public async Task The_page_of_a_link_that_has_ended_speaks_its_holders_language_and_names_whom_to_ask()
    {
        var cluster = await MakeAsync("links-ended");
        var (revoked, expired) = (await cluster.LinkAsync("boris"), await cluster.LinkAsync("boris", days: 1));
        await app.CallAsync(HttpMethod.Delete, $"{cluster.Path}/links/{revoked.Split('/')[^1][..22]}");
        await app.SetClockAsync("2026-11-04T08:00:00+07:00");
        foreach (var link in new[] { revoked, expired })
        {
            var page = await new Visitor(app).GetAsync(link);
            Assert.Equal(HttpStatusCode.Gone, page.Status);
            Assert.Contains("<html lang=\"ru\"", page.Text, StringComparison.Ordinal);
            Assert.Contains(cluster.Email(TestCluster.Organizer), page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sign_in_links_are_made_by_the_operator_alone_and_api_tokens_for_organizers_alone()
    {
        var cluster = await MakeAsync("links-who");
        var token = await cluster.ApiTokenAsync();
        var asked = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/links", new { contactId = TestCluster.Organizer, purpose = "signIn" }, token);
        Assert.Equal((HttpStatusCode.Forbidden, "operator-only"), (asked.Status, asked.Code));
        Assert.Equal(HttpStatusCode.Created, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/links", new { contactId = "an", purpose = "unit" }, token)).Status);

        foreach (var (contactId, purpose) in new[] { ("an", "api"), ("an", "signIn"), (TestCluster.Organizer, "unit") })
            Assert.Equal(["/contactId wrong-role"], (await PostAsync(cluster, new { contactId, purpose })).Faults);
    }

    [Fact]
    public async Task A_wrong_request_for_a_link_is_refused_with_every_fault()
    {
        var cluster = await MakeAsync("links-wrong");
        var refused = await PostAsync(cluster, new { purpose = "rsvp", days = 0 });
        Assert.Equal(["/purpose unknown-purpose", "/contactId missing", "/days out-of-range"], refused.Faults);
        var unknown = await PostAsync(cluster, new { contactId = "nobody", purpose = "unit" });
        Assert.Equal((HttpStatusCode.NotFound, "no-such-contact"), (unknown.Status, unknown.Code));
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, Report("quy-4"));
    }

    private Task<Reply> PostAsync(TestCluster cluster, object body) => app.CallAsync(HttpMethod.Post, $"{cluster.Path}/links", body);

    private async Task<HttpStatusCode> OpenAsync(string path) => (await new Visitor(app).GetAsync(path)).Status;
}
