using System.Net;
using System.Text.Json;
using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Api;

/// <summary>The list of a cluster's letters.</summary>
[Collection("app")]
public sealed class LetterTests(RunningApp app)
{
    [Fact]
    public async Task Letters_are_listed_page_by_page_each_of_them_once()
    {
        var cluster = await MakeAsync("letters-pages");
        var guests = Enumerable.Range(1, 105).Select(guest => new { name = $"Khách {guest}", email = $"guest{guest}@{cluster.Id}.example", language = "vi" });
        await InviteAsync(cluster, new { title = "Họp lớn", start = "2026-12-18T08:00", end = "2026-12-18T09:00", guests });
        var keys = new List<string>();
        var pages = 0;
        string? continuation = null;
        do
        {
            var page = await ListAsync(cluster, $"?state=accepted&continuation={Uri.EscapeDataString(continuation ?? "")}");
            keys.AddRange(page.GetProperty("letters").EnumerateArray().Select(letter => letter.GetProperty("key").GetString()!));
            continuation = page.TryGetProperty("continuation", out var next) ? next.GetString() : null;
            pages++;
        }
        while (continuation is not null);

        Assert.Equal(2, pages);
        Assert.Equal(105, keys.Count);
        Assert.Equal(105, keys.Distinct().Count());
    }

    [Fact]
    public async Task A_letter_in_the_list_says_what_became_of_it()
    {
        var cluster = await MakeAsync("letters-one");
        await InviteAsync(cluster, new { title = "Họp", start = "2026-12-18T08:00", end = "2026-12-18T09:00", invitees = new[] { "an" } });
        var letter = Assert.Single((await ListAsync(cluster, "")).GetProperty("letters").EnumerateArray());
        Assert.Equal("invitation", letter.GetProperty("kind").GetString());
        Assert.Equal(cluster.Email("an"), letter.GetProperty("to").GetString());
        Assert.Equal("accepted", letter.GetProperty("state").GetString());
        Assert.Equal(1, letter.GetProperty("attempts").GetInt32());
        Assert.Contains("Họp", letter.GetProperty("subject").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("2026-11-02T", letter.GetProperty("createdAt").GetString(), StringComparison.Ordinal);
        Assert.Empty((await ListAsync(cluster, "?state=unknown")).GetProperty("letters").EnumerateArray());

        var settle = $"{cluster.Path}/letters/{letter.GetProperty("key").GetString()}/settle";
        Assert.Equal("letter-not-unknown", (await app.CallAsync(HttpMethod.Post, settle, new { outcome = "resend" })).Code);
        Assert.Equal(["/outcome unknown-outcome"], (await app.CallAsync(HttpMethod.Post, settle, new { outcome = "lost" })).Faults);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_read_takes_nobody_elses_from_the_list_and_is_named()
    {
        var cluster = await MakeAsync("letters-unreadable");
        await InviteAsync(cluster, new { title = "Họp", start = "2026-12-18T08:00", end = "2026-12-18T09:00", invitees = new[] { "an" } });
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        await table.AddEntityAsync(new TableEntity(cluster.Id, "letter|20261102-omen-1") { ["State"] = "Planned", ["Json0"] = """{"kind":"omen"}""" }, TestContext.Current.CancellationToken);

        var list = await ListAsync(cluster, "");
        Assert.Equal("invitation", Assert.Single(list.GetProperty("letters").EnumerateArray()).GetProperty("kind").GetString());
        Assert.Equal(["20261102-omen-1"], list.GetProperty("unreadable").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal("no-such-letter", (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/letters/20261102-omen-1/settle", new { outcome = "resend" })).Code);
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/preview?from=2026-11-02&to=2026-11-30")).Status);
    }

    [Theory]
    [InlineData("?state=lost")]
    [InlineData("?state=3")]
    public async Task A_state_that_does_not_exist_is_refused(string query)
    {
        var cluster = await MakeAsync($"letters-{query.Length}");
        Assert.Equal(HttpStatusCode.BadRequest, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/letters{query}")).Status);
    }

    private async Task<TestCluster> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id);
    }

    private async Task InviteAsync(TestCluster cluster, object meeting)
    {
        var stored = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", meeting);
        Assert.True(stored.Status == HttpStatusCode.Created, stored.Text);
        await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{stored.Json.GetProperty("id").GetString()}/invitations");
        await app.IdleAsync();
    }

    private async Task<JsonElement> ListAsync(TestCluster cluster, string query) => (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/letters{query}")).Json;
}
