using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EmulationFunctions.Storage;

namespace EmulationFunctions.Tests.Letters;

public sealed class MailServiceTests(MailServiceApp mail) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task A_letter_is_posted_field_by_field()
    {
        var cluster = await mail.InviteAsync("khach@guest.example", "Ông Đại diện A; Giám đốc, Công ty B", "Cụm 1; miền Nam, Việt Nam");
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);

        var post = Assert.Single(mail.Service.To("khach@guest.example"));
        var letter = await mail.LetterAsync(cluster);
        Assert.Equal("Bearer SG.key", post.Authorization);
        Assert.Equal("""{"name":"Cụm 1  miền Nam  Việt Nam","email":"thi-dua@cluster.example"}""", Text(post.Body, "from"));
        Assert.Equal("""{"name":"Người organizer","email":"organizer@cluster.example"}""", Text(post.Body, "reply_to"));
        var personal = Assert.Single(post.Body.GetProperty("personalizations").EnumerateArray());
        Assert.Equal("""[{"name":"Ông Đại diện A  Giám đốc  Công ty B","email":"khach@guest.example"}]""", Text(personal, "to"));
        Assert.Equal(letter.GetProperty("subject").GetString(), personal.GetProperty("subject").GetString());
        Assert.Equal($$"""{"cluster":"{{cluster}}","letter":"{{letter.GetProperty("key").GetString()}}"}""", Text(personal, "custom_args"));
        Assert.Equal("""{"Auto-Submitted":"auto-generated"}""", Text(personal, "headers"));
        Assert.Equal("""{"click_tracking":{"enable":false,"enable_text":false},"open_tracking":{"enable":false}}""", Text(post.Body, "tracking_settings"));

        var content = post.Body.GetProperty("content").EnumerateArray().ToList();
        Assert.Equal(["text/plain", "text/html", "text/calendar; method=REQUEST"], content.Select(part => part.GetProperty("type").GetString()));
        Assert.Contains("/rsvp/", content[0].GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", content[1].GetProperty("value").GetString(), StringComparison.OrdinalIgnoreCase);
        var calendar = content[2].GetProperty("value").GetString()!;
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST\r\n", calendar, StringComparison.Ordinal);
        var file = Assert.Single(post.Body.GetProperty("attachments").EnumerateArray());
        Assert.Equal(("application/ics", "invite.ics", "attachment"), (file.GetProperty("type").GetString(), file.GetProperty("filename").GetString(), file.GetProperty("disposition").GetString()));
        Assert.Equal(calendar, Encoding.UTF8.GetString(file.GetProperty("content").GetBytesFromBase64()));
    }

    [Fact]
    public async Task Too_many_requests_wait_for_as_long_as_the_service_says()
    {
        mail.Service.AnswerFirst("retry@guest.example", 429, "", ("Retry-After", "3"));

        var cluster = await mail.InviteAsync("retry@guest.example");

        await SecondTryAsync(cluster, "retry@guest.example", TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task Without_Retry_After_the_end_of_the_rate_limit_is_waited_for()
    {
        mail.Service.Answer("reset@guest.example", (context, number) =>
        {
            // The service names a second of real time, weeks away from where the app's clock stands.
            if (number == 1)
            {
                context.Response.StatusCode = 429;
                context.Response.Headers["X-RateLimit-Reset"] = TimeProvider.System.GetUtcNow().AddSeconds(6).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            }

            return Task.CompletedTask;
        });

        var cluster = await mail.InviteAsync("reset@guest.example");

        await SecondTryAsync(cluster, "reset@guest.example", TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_service_that_cannot_just_now_is_asked_again_after_half_a_minute(int status)
    {
        var email = $"s{status}@guest.example";
        mail.Service.AnswerFirst(email, status, "không được lúc này");
        var cluster = await mail.InviteAsync(email);
        await mail.BecomesAsync(cluster, "planned", attempts: 1);
        Assert.Equal($"{status}: không được lúc này", (await mail.LetterAsync(cluster)).GetProperty("reason").GetString());

        await mail.LaterAsync(TimeSpan.FromSeconds(31));

        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
        Assert.Equal(2, mail.Service.To(email).Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_letter_that_the_service_will_not_take_is_refused_with_its_reason(int status)
    {
        var email = $"s{status}@guest.example";
        mail.Service.AnswerFirst(email, status, """{"errors":[{"message":"Bad Request"}]}""");

        var cluster = await mail.InviteAsync(email);

        await mail.BecomesAsync(cluster, "refused", attempts: 1);
        Assert.Equal($$"""{{status}}: {"errors":[{"message":"Bad Request"}]}""", (await mail.LetterAsync(cluster)).GetProperty("reason").GetString());
        await mail.LaterAsync(TimeSpan.FromMinutes(5));
        await mail.App.IdleAsync();
        Assert.Single(mail.Service.To(email));
    }

    // Somebody in between gave up waiting: the service behind may have taken the letter.
    [Theory]
    [InlineData(408)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_letter_that_somebody_in_between_lost_sight_of_is_unknown(int status)
    {
        var email = $"s{status}@guest.example";
        mail.Service.AnswerFirst(email, status, "gateway");

        var cluster = await mail.InviteAsync(email);

        await mail.BecomesAsync(cluster, "unknown", attempts: 1);
        await mail.LaterAsync(TimeSpan.FromMinutes(5));
        await mail.App.IdleAsync();
        Assert.Single(mail.Service.To(email));
    }

    [Fact]
    public async Task The_services_own_lists_are_passed_by_only_where_somebody_vouches_for_the_address()
    {
        const string Email = "vouched@guest.example";
        var cluster = await mail.InviteAsync(Email);
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        Assert.False(mail.Service.To(Email)[0].Body.TryGetProperty("mail_settings", out _));
        await mail.TellAsync(await mail.EventAsync(cluster, "bounce", await mail.NowAsync(), "550 5.1.1", "bounce"));

        var closed = (await mail.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/closed-addresses")).Json.GetProperty("closedAddresses")[0];
        Assert.Equal(System.Net.HttpStatusCode.NoContent, (await mail.App.CallAsync(HttpMethod.Delete, $"/api/clusters/{cluster}/closed-addresses/{closed.GetProperty("id").GetString()}")).Status);
        await mail.InviteAgainAsync(cluster, Email);

        Assert.Equal(
            """{"bypass_spam_management":{"enable":true},"bypass_bounce_management":{"enable":true}}""",
            Text(mail.Service.To(Email)[1].Body, "mail_settings"));
    }

    [Fact]
    public async Task The_organizers_word_sends_a_refused_letter_again()
    {
        mail.Service.AnswerFirst("refused@guest.example", 400, "{}");
        var cluster = await mail.InviteAsync("refused@guest.example");
        await mail.BecomesAsync(cluster, "refused", attempts: 1);
        var key = (await mail.LetterAsync(cluster)).GetProperty("key").GetString();

        var settled = await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/letters/{key}/settle", new { outcome = "resend" });

        Assert.Equal(System.Net.HttpStatusCode.OK, settled.Status);
        await mail.BecomesAsync(cluster, "accepted", attempts: 1);
        Assert.Equal(2, mail.Service.To("refused@guest.example").Count);
    }

    [Fact]
    public async Task A_service_that_is_away_is_asked_again()
    {
        await mail.Service.CloseAsync();
        var cluster = await mail.InviteAsync("away@guest.example");
        await mail.BecomesAsync(cluster, "planned", attempts: 1);
        Assert.Equal("not connected: ConnectionError", (await mail.LetterAsync(cluster)).GetProperty("reason").GetString());

        await mail.Service.OpenAsync();
        await mail.LaterAsync(TimeSpan.FromSeconds(31));

        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
        Assert.Single(mail.Service.To("away@guest.example"));
    }

    [Fact]
    public async Task A_service_that_takes_nothing_for_a_day_is_given_up_and_the_organizers_word_begins_anew()
    {
        mail.Service.Answer("day@guest.example", (context, _) =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        var cluster = await mail.InviteAsync("day@guest.example");
        await mail.BecomesAsync(cluster, "planned", attempts: 1);

        await mail.LaterAsync(TimeSpan.FromHours(25));

        await mail.BecomesAsync(cluster, "refused", attempts: 2);
        var letter = await mail.LetterAsync(cluster);
        Assert.Equal("given up after 24 hours: 503: ", letter.GetProperty("reason").GetString());
        var again = await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/letters/{letter.GetProperty("key").GetString()}/settle", new { outcome = "resend" });
        Assert.Equal(System.Net.HttpStatusCode.OK, again.Status);
        await mail.BecomesAsync(cluster, "planned", attempts: 1);

        mail.Service.Answer("day@guest.example", (_, _) => Task.CompletedTask);
        await mail.LaterAsync(TimeSpan.FromSeconds(31));
        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
    }

    private async Task SecondTryAsync(string cluster, string email, TimeSpan least)
    {
        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
        var posts = mail.Service.To(email);
        Assert.Equal(2, posts.Count);
        // Our own pause would have been half a minute.
        Assert.InRange(Stopwatch.GetElapsedTime(posts[0].At, posts[1].At), least, TimeSpan.FromSeconds(25));
    }

    private static string Text(JsonElement body, string name) => JsonSerializer.Serialize(body.GetProperty(name), Json.Options);
}
