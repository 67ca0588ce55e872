using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Posts that other sites' pages make a browser send.</summary>
[Collection("app")]
public sealed class CrossSiteTests(RunningApp app)
{
    public static TheoryData<string, string> ForeignHeaders => new()
    {
        { "Sec-Fetch-Site", "cross-site" },
        { "Sec-Fetch-Site", "same-site" },
        { "Origin", "https://elsewhere.example" },
        { "Origin", "null" },
    };

    [Theory]
    [MemberData(nameof(ForeignHeaders))]
    public async Task A_post_from_another_site_is_refused_whoever_is_let_in(string header, string value)
    {
        var cluster = await MakeAsync($"cross-{ForeignHeaders.Select(row => row.Data).ToList().IndexOf((header, value))}");
        foreach (var (name, request) in await PostsAsync(cluster))
        {
            request.Headers.Add(header, value);
            Assert.True(await StatusAsync(request) == HttpStatusCode.Forbidden, name);
        }

        Assert.Equal(0, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(app).GetAsync(await cluster.LinkAsync("an"))).Status);
    }

    [Fact]
    public async Task Our_own_address_as_origin_passes()
    {
        foreach (var (name, request) in await PostsAsync(await MakeAsync("cross-own")))
        {
            request.Headers.Add("Origin", app.Url);
            Assert.True((int)await StatusAsync(request) < 400, name);
        }
    }

    [Fact]
    public async Task Without_either_header_links_and_bearer_tokens_pass_and_cookies_do_not()
    {
        foreach (var (name, request) in await PostsAsync(await MakeAsync("cross-neither")))
        {
            var status = await StatusAsync(request);
            Assert.True(name == "cookie" ? status == HttpStatusCode.Forbidden : (int)status < 400, $"{name}: {status}");
        }
    }

    // The clock stands where sessions of other tests are no concern: each test makes its own.
    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, Report("quy-4"));
    }

    private static async Task<Dictionary<string, HttpRequestMessage>> PostsAsync(TestCluster cluster)
    {
        var byCookie = Post("/console/links", new FormUrlEncodedContent([KeyValuePair.Create("contactId", "an")]));
        byCookie.Headers.Add("Cookie", $"emulation-session={await cluster.SessionAsync()}");
        var byBearer = Post($"{cluster.Path}/links", JsonContent.Create(new { contactId = "an", purpose = "unit" }));
        byBearer.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await cluster.ApiTokenAsync());
        return new()
        {
            ["unit's link"] = Post($"{await cluster.LinkAsync("an")}/activities/quy-4", UploadedFile.Form([UploadedFile.Pdf("report", "a.pdf")])),
            ["sign-in link"] = Post(await cluster.LinkAsync(TestCluster.Organizer, "signIn"), new FormUrlEncodedContent([])),
            ["bearer"] = byBearer,
            ["cookie"] = byCookie,
            ["asking to sign in"] = Post("/sign-in", new FormUrlEncodedContent([KeyValuePair.Create("email", cluster.Email(TestCluster.Organizer))])),
        };
    }

    private static HttpRequestMessage Post(string path, HttpContent content) => new(HttpMethod.Post, path) { Content = content };

    private async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await app.Http.SendAsync(request);
            return answer.StatusCode;
        }
    }
}
