using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Letters.Events;

public sealed class HookTests(MailServiceApp mail) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task What_the_service_tells_reaches_the_letter_in_words_and_the_blob_goes()
    {
        var cluster = await AcceptedAsync("told@guest.example");
        var now = await mail.NowAsync();

        await mail.TellAsync(await mail.EventAsync(cluster, "processed", now), await mail.EventAsync(cluster, "deferred", now.AddSeconds(1), "450 full"));
        Assert.Equal(("deferred", "450 full", "The mailbox asks to wait"), await StateAsync(cluster));
        await mail.TellAsync(await mail.EventAsync(cluster, "delivered", now.AddSeconds(2)));

        Assert.Equal("delivered", (await StateAsync(cluster)).State);
        var inVietnamese = (await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/letters?lang=vi")).Json.GetProperty("letters")[0];
        Assert.Equal("Đã đến hộp thư", inVietnamese.GetProperty("stateText").GetString());
        Assert.Empty(await BlobsAsync());
    }

    [Fact]
    public async Task One_batch_repeated_46_times_has_the_effect_of_one()
    {
        var (cluster, other) = (await AcceptedAsync("often@guest.example"), await AcceptedAsync("fine@guest.example"));
        var now = await mail.NowAsync();
        object[] batch = [await mail.EventAsync(cluster, "bounce", now, "550 5.1.1 no such user", "bounce"), await mail.EventAsync(other, "delivered", now), await mail.EventAsync(cluster, "processed", now)];
        await mail.TellAsync(batch);
        var before = await StoredAsync(cluster, other);

        var body = JsonSerializer.SerializeToUtf8Bytes(batch);
        await Parallel.ForAsync(0, 46, async (_, _) => Assert.Equal(HttpStatusCode.OK, (await mail.Hook.PostAsync(mail.App, body)).Status));
        await mail.App.IdleAsync();

        Assert.Equal(before, await StoredAsync(cluster, other));
        Assert.Single(await mail.App.LetterRowsAsync(cluster, "closedAddress"));
        Assert.Empty(await BlobsAsync());
    }

    [Theory]
    [InlineData("delivered", "delivered")]
    [InlineData("processed", "accepted")]
    public async Task An_event_settles_a_letter_of_which_nobody_knew(string kind, string state)
    {
        var email = $"lost-{kind}@guest.example";
        mail.Service.Answer(email, (context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var cluster = await mail.InviteAsync(email);
        await mail.BecomesAsync(cluster, "unknown", attempts: 1);

        await mail.TellAsync(await mail.EventAsync(cluster, kind, await mail.NowAsync()));

        Assert.Equal(state, (await StateAsync(cluster)).State);
        Assert.Empty(await StoredRows.OfAsync(mail.App.StorageConnectionString, "clusters", cluster, "outbox|"));
        Assert.Single(mail.Service.To(email));
    }

    [Fact]
    public async Task An_address_that_takes_nothing_is_told_of_once_and_left_alone_until_it_works_again()
    {
        var cluster = await AcceptedAsync("gone@guest.example");
        var planned = await mail.PlanMeetingAsync(cluster, "gone@guest.example");
        var now = await mail.NowAsync();
        var bounce = await mail.EventAsync(cluster, "bounce", now, "550 5.1.1 no such user", "bounce");
        await mail.TellAsync(bounce);
        await mail.TellAsync(bounce, await mail.EventAsync(cluster, "dropped", now.AddSeconds(5), "Bounced Address"));

        var notice = Assert.Single(mail.Service.To("organizer@cluster.example"), post => Text(post.Body).Contains("gone@guest.example", StringComparison.Ordinal));
        Assert.Contains("550 5.1.1 no such user", Text(notice.Body), StringComparison.Ordinal);
        var closed = Assert.Single((await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/closed-addresses")).Json.GetProperty("closedAddresses").EnumerateArray());
        Assert.Equal(("gone@guest.example", "bounced"), (closed.GetProperty("email").GetString(), closed.GetProperty("fault").GetString()));

        await mail.SendAsync(cluster, planned);
        await mail.App.IdleAsync();
        var withheld = Assert.Single(await mail.App.LetterRowsAsync(cluster, "invitation"), letter => letter.State() == "withdrawn");
        Assert.Equal("address-bounced", withheld.GetProperty("reason").GetString());
        Assert.Equal("Not sent: the address takes no letters", withheld.GetProperty("stateText").GetString());
        Assert.Single(mail.Service.To("gone@guest.example"));

        var opened = await mail.App.CallAsync(HttpMethod.Delete, $"/api/clusters/{cluster}/closed-addresses/{closed.GetProperty("id").GetString()}");
        Assert.Equal(HttpStatusCode.NoContent, opened.Status);
        await mail.Hook.PostAsync(mail.App, bounce);
        var again = await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/letters/{withheld.GetProperty("key").GetString()}/settle", new { outcome = "resend" });
        Assert.Equal(HttpStatusCode.OK, again.Status);
        await mail.App.IdleAsync();
        Assert.Equal(2, mail.Service.To("gone@guest.example").Count);
        Assert.Equal(HttpStatusCode.NotFound, (await mail.App.CallAsync(HttpMethod.Delete, $"/api/clusters/{cluster}/closed-addresses/{closed.GetProperty("id").GetString()}")).Status);
    }

    [Fact]
    public async Task The_organizers_own_address_still_gets_the_letter_to_sign_in_with()
    {
        var cluster = await AcceptedAsync("somebody@guest.example");
        await mail.TellAsync(await mail.EventAsync(cluster, "bounce", await mail.NowAsync(), "550", "bounce"));
        var notice = Assert.Single(await mail.App.LetterRowsAsync(cluster, "closedAddress"));
        await mail.TellAsync(new { @event = "spamreport", timestamp = (await mail.NowAsync()).ToUnixTimeSeconds(), cluster, letter = notice.GetProperty("key").GetString() });

        using var form = new FormUrlEncodedContent([new("email", "organizer@cluster.example")]);
        Assert.Equal(HttpStatusCode.OK, (await mail.App.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode);
        await mail.App.IdleAsync();

        Assert.Equal("accepted", Assert.Single(await mail.App.LetterRowsAsync(cluster, "signIn")).State());
        // Whoever cannot be reached is not told by letter that he cannot; the console says it.
        Assert.Single(await mail.App.LetterRowsAsync(cluster, "closedAddress"));
    }

    [Fact]
    public async Task A_refusal_of_this_one_letter_leaves_the_address_open()
    {
        var cluster = await AcceptedAsync("blocked@guest.example");

        await mail.TellAsync(await mail.EventAsync(cluster, "bounce", await mail.NowAsync(), "554 content", "blocked"));

        Assert.Equal("bounced", (await StateAsync(cluster)).State);
        Assert.Empty(await mail.App.LetterRowsAsync(cluster, "closedAddress"));
        Assert.Empty((await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/closed-addresses")).Json.GetProperty("closedAddresses").EnumerateArray());
    }

    [Fact]
    public async Task What_is_not_signed_or_too_long_is_refused_and_leaves_nothing()
    {
        Assert.Equal((HttpStatusCode.Forbidden, "not-signed"), Said(await mail.Hook.PostAsync(mail.App, "[]"u8.ToArray(), signed: false)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "body-too-large"), Said(await mail.Hook.PostAsync(mail.App, new byte[(8 * 1024 * 1024) + 1])));
        Assert.Equal(HttpStatusCode.OK, (await mail.Hook.PostAsync(mail.App, Encoding.UTF8.GetBytes($"[{new string(' ', (8 * 1024 * 1024) - 2)}]"))).Status);
        await mail.App.IdleAsync();
        Assert.Empty(await BlobsAsync());
    }

    [Fact]
    public async Task Events_of_other_mail_and_a_body_that_nobody_can_read_stop_nothing()
    {
        var cluster = await AcceptedAsync("behind@guest.example");
        Assert.Equal(HttpStatusCode.OK, (await mail.Hook.PostAsync(mail.App, "no events"u8.ToArray())).Status);

        await mail.TellAsync(
            new { @event = "delivered", timestamp = 1793348990, cluster = "no-such", letter = "20261103-invitation-x" },
            new { @event = "newsletter", timestamp = 1793348990 },
            await mail.EventAsync(cluster, "delivered", await mail.NowAsync()));

        Assert.Equal("delivered", (await StateAsync(cluster)).State);
        // It is kept for whoever looks after poison messages.
        var unread = Assert.Single(await BlobsAsync());
        var container = new BlobContainerClient(mail.App.StorageConnectionString, "events");
        await container.DeleteBlobAsync(unread, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static (HttpStatusCode, string?) Said(Reply reply) => (reply.Status, reply.Code);

    private static string Text(JsonElement body) => body.GetProperty("content")[0].GetProperty("value").GetString()!;

    private async Task<string> AcceptedAsync(string email)
    {
        var cluster = await mail.InviteAsync(email);
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        return cluster;
    }

    private async Task<(string State, string? Reason, string? Text)> StateAsync(string cluster)
    {
        var letter = await mail.LetterAsync(cluster);
        return (letter.State(), letter.GetProperty("reason").GetString(), letter.GetProperty("stateText").GetString());
    }

    /// <summary>All that is stored of the clusters, with the rows' ETags: who writes again changes them.</summary>
    private async Task<string> StoredAsync(params string[] clusters)
    {
        var rows = new List<string>();
        foreach (var cluster in clusters)
            rows.AddRange((await StoredRows.OfAsync(mail.App.StorageConnectionString, "clusters", cluster, "")).Select(row => $"{row.RowKey} {row.ETag}"));
        return string.Join('\n', rows);
    }

    private async Task<IReadOnlyList<string>> BlobsAsync()
    {
        var names = new List<string>();
        await foreach (var blob in new BlobContainerClient(mail.App.StorageConnectionString, "events").GetBlobsAsync())
            names.Add(blob.Name);
        return names;
    }
}
