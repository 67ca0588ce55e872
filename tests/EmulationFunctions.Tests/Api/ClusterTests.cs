using System.Net;
using System.Net.Http.Json;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Api;

/// <summary>PUT and GET of a cluster.</summary>
[Collection("app")]
public sealed class ClusterTests(RunningApp app)
{
    [Fact]
    public async Task A_cluster_is_created_changed_and_left_alone_where_nothing_differs()
    {
        var cluster = new TestCluster(app, "cluster-put");
        Assert.Equal((HttpStatusCode.NotFound, "no-such-cluster"), await CodeAsync(HttpMethod.Get, cluster.Path));

        var created = await cluster.PutAsync();
        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.NotNull(created.ETag);
        var same = await cluster.PutAsync();
        Assert.Equal((HttpStatusCode.OK, created.ETag, created.Text), (same.Status, same.ETag, same.Text));
        var changed = await cluster.PutAsync(without: "dung");
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(created.ETag, changed.ETag);

        var read = await app.CallAsync(HttpMethod.Get, cluster.Path);
        Assert.Equal((changed.ETag, changed.Text), (read.ETag, read.Text));
        Assert.Equal("Công ty Tây Hồ", read.Json.GetProperty("units")[3].GetProperty("name").GetString());
    }

    [Fact]
    public async Task If_Match_lets_only_the_revision_that_was_read_be_replaced()
    {
        var cluster = new TestCluster(app, "cluster-match");
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await PutAsync(cluster, "*")).Status);
        var first = await cluster.PutAsync();
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(cluster, first.ETag!, "dung")).Status);

        var outdated = await PutAsync(cluster, first.ETag!, "carol");
        Assert.Equal((HttpStatusCode.PreconditionFailed, "outdated"), (outdated.Status, outdated.Code));
        Assert.DoesNotContain("dung", (await app.CallAsync(HttpMethod.Get, cluster.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(cluster, "*", "carol")).Status);
    }

    [Fact]
    public async Task A_wrong_cluster_is_refused_whole_with_every_fault_and_its_place()
    {
        var refused = await app.CallAsync(HttpMethod.Put, "/api/clusters/cluster-wrong", new
        {
            timeZone = "Asia/Saigon2",
            language = "fr",
            leadership = new[] { new { year = 2026, head = "nobody" } },
            units = new[] { new { id = "A B", name = "A" }, new { id = "b", name = "" }, new { id = "b", name = "B" } },
            contacts = new object[]
            {
                new { id = "one", name = "One", email = "no address", role = "secretary" },
                new { id = "two", name = "Two", email = "two@x.example", role = "king", unitId = "zzz" },
            },
        });

        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), (refused.Status, refused.Code));
        Assert.Equal("application/problem+json", refused.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            [
                "/contacts/0/email bad-email", "/contacts/0/unitId missing", "/contacts/1/role unknown-role", "/contacts/1/unitId unknown-unit", "/language unknown-language",
                "/leadership/0/head unknown-unit", "/name missing", "/timeZone unknown-time-zone", "/units/0/id bad-id", "/units/1/name missing", "/units/2/id duplicate",
            ],
            refused.Faults.Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, "/api/clusters/cluster-wrong")).Status);
    }

    [Fact]
    public async Task An_organizer_changes_the_own_cluster_and_creates_none()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "cluster-organizer");
        var token = await cluster.ApiTokenAsync();
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, cluster.Path, cluster.Body("dung"), token)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.CallAsync(HttpMethod.Put, "/api/clusters/cluster-other", cluster.Body(), token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, "/api/clusters/cluster-other")).Status);
    }

    [Theory]
    [InlineData("""{"name": """, "/name")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("", "")]
    [InlineData("""{"name": 5}""", "/name")]
    [InlineData("""{"units": [{"id": "a"}, {"id": 5}]}""", "/units/1/id")]
    [InlineData("""{"leadership": [{"year": "2026"}]}""", "/leadership/0/year")]
    public async Task Bad_json_is_refused_with_the_place(string json, string pointer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/clusters/bad-json") { Content = new StringContent(json) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        var refused = await Reply.OfAsync(await app.Http.SendAsync(request));

        Assert.Equal((HttpStatusCode.BadRequest, "bad-json"), (refused.Status, refused.Code));
        Assert.Equal([$"{pointer} bad-json"], refused.Faults);
    }

    [Theory]
    [InlineData("GET", "/nowhere")]
    [InlineData("GET", "/u")]
    [InlineData("GET", "/api")]
    [InlineData("GET", "/api/clusters")]
    [InlineData("GET", "/api/clusters/cluster-put/nowhere")]
    [InlineData("GET", "/api/clusters/cluster-put/plans/1999")]
    [InlineData("PUT", "/api/clusters/cluster-put/plans/year")]
    [InlineData("GET", "/api/clusters/no-such/letters")]
    [InlineData("GET", "/api/clusters/no-such/meetings/2026-x")]
    [InlineData("DELETE", "/api/clusters/no-such/links/xxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("GET", "/api/clusters/no-such/activities/a/submissions")]
    [InlineData("PATCH", "/healthz")]
    public async Task What_does_not_exist_is_404(string method, string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(new HttpMethod(method), path, method == "PUT" ? new { } : null)).Status);

    private async Task<(HttpStatusCode, string?)> CodeAsync(HttpMethod method, string path)
    {
        var reply = await app.CallAsync(method, path);
        return (reply.Status, reply.Code);
    }

    private async Task<Reply> PutAsync(TestCluster cluster, string match, params string[] without)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, cluster.Path) { Content = JsonContent.Create(cluster.Body(without)) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        request.Headers.TryAddWithoutValidation("If-Match", match);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
