using System.Net;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;
using EmulationFunctions.Storage;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters;

public sealed class PoisonTests(MailServiceApp mail) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task Work_that_fails_every_time_waits_in_its_cluster_and_a_replay_sends_its_letter_once()
    {
        var cluster = await mail.InviteAsync("poison@guest.example");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        var (key, content) = await BreakAsync(cluster);
        await NudgeAsync("letters", cluster, key);

        var waits = await WaitsAsync($"/api/clusters/{cluster}/poison");
        Assert.Equal("letters", waits.GetProperty("queue").GetString());
        Assert.Contains(key, waits.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Single(mail.Service.To("poison@guest.example"));

        await MendAsync(cluster, key, content);
        var replays = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReplayAsync(cluster, waits)));
        Assert.Contains(HttpStatusCode.Accepted, replays);
        await mail.App.IdleAsync();

        Assert.Equal(2, mail.Service.To("poison@guest.example").Count);
        Assert.Equal(HttpStatusCode.NotFound, await ReplayAsync(cluster, waits));
        Assert.Empty((await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/poison")).Json.GetProperty("poison").EnumerateArray());
    }

    [Fact]
    public async Task A_message_that_fails_again_and_again_waits_once_and_a_letter_nobody_can_read_stops_no_check()
    {
        var cluster = await mail.InviteAsync("again@poison.example");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        var (key, content) = await BreakAsync(cluster);
        await NudgeAsync("letters-poison", cluster, key);
        await NudgeAsync("letters-poison", cluster, key);
        await mail.App.IdleAsync();
        await WaitsAsync($"/api/clusters/{cluster}/poison");

        await NudgeAsync("cluster-checks", cluster, "", "cluster-check/1");
        await mail.App.IdleAsync();
        Assert.Equal("letters", (await WaitsAsync($"/api/clusters/{cluster}/poison")).GetProperty("queue").GetString());

        await MendAsync(cluster, key, content);
        await NudgeAsync("letters", cluster, key);
        await mail.App.IdleAsync();
        Assert.Equal(2, mail.Service.To("again@poison.example").Count);
        await NudgeAsync("cluster-checks", cluster, "", "cluster-check/1");
        await mail.App.IdleAsync();
        Assert.Empty((await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/poison")).Json.GetProperty("poison").EnumerateArray());
    }

    [Fact]
    public async Task What_nobody_wants_done_any_more_is_dismissed()
    {
        var cluster = await mail.InviteAsync("dismiss@poison.example");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        await NudgeAsync("letters-poison", cluster, "20261103-reminder-1");
        var path = $"/api/clusters/{cluster}/poison/{(await WaitsAsync($"/api/clusters/{cluster}/poison")).GetProperty("id").GetString()}";

        Assert.Equal(HttpStatusCode.NoContent, (await mail.App.CallAsync(HttpMethod.Delete, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mail.App.CallAsync(HttpMethod.Delete, path)).Status);

        // Whoever presses on an older page hears that nothing is left to do.
        var organizer = new Visitor(mail.App);
        await organizer.PostAsync(new Uri((await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/links", new { contactId = "organizer", purpose = "signIn" })).Json.GetProperty("url").GetString()!).AbsolutePath);
        foreach (var press in new[] { "replay", "dismiss" })
            Assert.Equal("/console/letters?notice=WorkSettledBefore#notice", (await organizer.PostAsync($"/console/poison/{path.Split('/')[^1]}/{press}")).Location);
    }

    [Fact]
    public async Task A_replay_for_a_letter_that_went_out_sends_nothing()
    {
        var cluster = await mail.InviteAsync("sent@guest.example");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        await NudgeAsync("letters-poison", cluster, (await mail.LetterAsync(cluster)).GetProperty("key").GetString()!);

        Assert.Equal(HttpStatusCode.Accepted, await ReplayAsync(cluster, await WaitsAsync($"/api/clusters/{cluster}/poison")));
        await mail.App.IdleAsync();

        Assert.Single(mail.Service.To("sent@guest.example"));
        Assert.Equal("accepted", (await mail.LetterAsync(cluster)).State());
    }

    [Fact]
    public async Task An_organizer_sees_only_what_is_about_the_own_cluster_and_the_rest_is_the_operators()
    {
        var (own, other) = (await mail.InviteAsync("own@guest.example"), await mail.InviteAsync("other@guest.example"));
        await NudgeAsync("cluster-checks-poison", other, "");
        await NudgeAsync("letters-poison", "no-such", "20261103-reminder-1");
        await SendAsync("letters-poison", "no message");
        var waits = await WaitsAsync($"/api/clusters/{other}/poison");
        await Until.HoldsAsync(async () => (await mail.App.CallAsync(HttpMethod.Get, "/api/poison")).Json.GetProperty("poison").GetArrayLength() == 2 ? null : "not yet kept");

        var token = (await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{own}/links", new { contactId = "organizer", purpose = "api" })).Json.GetProperty("token").GetString();
        Assert.Empty((await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{own}/poison", token: token)).Json.GetProperty("poison").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, await ReplayAsync(own, waits, token));
        Assert.Equal(HttpStatusCode.Forbidden, await ReplayAsync(other, waits, token));
        Assert.Equal(HttpStatusCode.Forbidden, (await mail.App.CallAsync(HttpMethod.Get, "/api/poison", token: token)).Status);

        Assert.Equal(HttpStatusCode.Accepted, await ReplayAsync(other, waits));
        await mail.App.IdleAsync();
    }

    [Fact]
    public async Task Events_that_nobody_could_read_are_applied_once_they_can_be()
    {
        var cluster = await mail.InviteAsync("events@guest.example");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        Assert.Equal(HttpStatusCode.OK, (await mail.Hook.PostAsync(mail.App, "no events"u8.ToArray())).Status);
        JsonElement waits = default;
        await Until.HoldsAsync(async () =>
        {
            waits = (await mail.App.CallAsync(HttpMethod.Get, "/api/poison")).Json.GetProperty("poison").EnumerateArray().FirstOrDefault(one => one.GetProperty("queue").GetString() == "delivery-events");
            return waits.ValueKind == JsonValueKind.Undefined ? "not yet kept" : null;
        });

        var name = JsonDocument.Parse(waits.GetProperty("text").GetString()!).RootElement.GetProperty("message").GetProperty("blob").GetString();
        var blob = new BlobContainerClient(mail.App.StorageConnectionString, "events").GetBlockBlobClient(name);
        await blob.StageBlockAsync("BBBB", new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new[] { await mail.EventAsync(cluster, "delivered", await mail.NowAsync()) })));
        await blob.CommitBlockListAsync(["BBBB"]);
        var replayed = await mail.App.CallAsync(HttpMethod.Post, $"/api/poison/{waits.GetProperty("id").GetString()}/replay", new { });

        Assert.Equal(HttpStatusCode.Accepted, replayed.Status);
        await mail.App.IdleAsync();
        Assert.Equal("delivered", (await mail.LetterAsync(cluster)).State());
    }

    /// <summary>A second letter beside the cluster's first that nobody can read.</summary>
    private async Task<(string Key, string Content)> BreakAsync(string cluster)
    {
        var row = await RowAsync(cluster, (await mail.LetterAsync(cluster)).GetProperty("key").GetString()!);
        var content = row.GetString("Json0");
        row.RowKey += "2";
        (row["State"], row["Attempts"], row["Json0"]) = ("Planned", 0, "{");
        await Table.AddEntityAsync(row);
        await Table.AddEntityAsync(new TableEntity(cluster, $"outbox|{row.RowKey["letter|".Length..]}"));
        return (row.RowKey["letter|".Length..], content!);
    }

    private async Task MendAsync(string cluster, string key, string content)
    {
        var row = await RowAsync(cluster, key);
        row["Json0"] = content;
        await Table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    private async Task<TableEntity> RowAsync(string cluster, string key) => (await Table.GetEntityAsync<TableEntity>(cluster, $"letter|{key}")).Value;

    private TableClient Table => new TableServiceClient(mail.App.StorageConnectionString).GetTableClient("clusters");

    private Task NudgeAsync(string queue, string cluster, string key, string schema = LetterNudge.Schema) => SendAsync(queue, Json.Write(new { schema, message = new { cluster, key } }));

    private async Task SendAsync(string queue, string text) => await new QueueClient(mail.App.StorageConnectionString, queue).SendMessageAsync(text);

    private async Task<JsonElement> WaitsAsync(string path)
    {
        await Until.HoldsAsync(async () => await mail.App.CallAsync(HttpMethod.Get, path) is var reply && reply.Json.GetProperty("poison").GetArrayLength() == 1 ? null : reply.Text);
        return (await mail.App.CallAsync(HttpMethod.Get, path)).Json.GetProperty("poison")[0];
    }

    private async Task<HttpStatusCode> ReplayAsync(string cluster, JsonElement poison, string? token = null) =>
        (await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/poison/{poison.GetProperty("id").GetString()}/replay", new { }, token)).Status;
}
