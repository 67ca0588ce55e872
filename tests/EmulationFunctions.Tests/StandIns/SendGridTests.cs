using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SendGrid;
using SendGrid.Helpers.Errors.Model;
using SendGrid.Helpers.Mail;
using SendGrid.Helpers.Reliability;

namespace EmulationFunctions.Tests.StandIns;

public sealed class SendGridTests
{
    [Fact]
    public async Task A_letter_is_posted_field_by_field()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Accepted(answer));
        var message = new SendGridMessage
        {
            From = new EmailAddress("plans@example.org", "Ban kế hoạch"),
            Subject = "Nhắc nộp báo cáo",
            ReplyTo = new EmailAddress("organizer@example.org"),
            Categories = ["reminder"],
            Headers = new() { ["X-Letter"] = "7" },
            CustomArgs = new() { ["cluster"] = "hanoi" },
        };
        message.AddTo(new EmailAddress("unit@example.org", "Unit"));
        message.AddCustomArg("letter", "2027-02-04|unit");
        message.AddHeader("X-Unit", "u1");
        message.SetSubject("Nhắc riêng");
        message.AddContent("text/plain", "Plain");
        message.AddContent("text/html", "<p>HTML</p>");
        message.AddContent("text/calendar; method=REQUEST", "BEGIN:VCALENDAR");
        message.AddAttachment("invite.ics", "QkVHSU4=", "application/ics", "attachment", "ics1");
        message.AddAttachment(new Attachment { Filename = "a.pdf", Content = "JVBERg==", Type = "application/pdf" });
        message.SetClickTracking(false, false);
        message.SetOpenTracking(false, null);

        var response = await ClientTo(server).SendEmailAsync(message);

        var asked = Assert.Single(server.Requests);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(("POST", "/v3/mail/send"), (asked.Method, asked.Path));
        Assert.Equal(("Bearer SG.key", "application/json"), (asked.Headers["Authorization"], asked.Headers["Content-Type"]));
        AssertJson(
            """
            {
              "from": { "name": "Ban kế hoạch", "email": "plans@example.org" },
              "subject": "Nhắc nộp báo cáo",
              "personalizations": [{
                "to": [{ "name": "Unit", "email": "unit@example.org" }],
                "subject": "Nhắc riêng",
                "headers": { "X-Unit": "u1" },
                "custom_args": { "letter": "2027-02-04|unit" }
              }],
              "content": [
                { "type": "text/plain", "value": "Plain" },
                { "type": "text/html", "value": "<p>HTML</p>" },
                { "type": "text/calendar; method=REQUEST", "value": "BEGIN:VCALENDAR" }
              ],
              "attachments": [
                { "content": "QkVHSU4=", "type": "application/ics", "filename": "invite.ics", "disposition": "attachment", "content_id": "ics1" },
                { "content": "JVBERg==", "type": "application/pdf", "filename": "a.pdf" }
              ],
              "headers": { "X-Letter": "7" },
              "categories": ["reminder"],
              "custom_args": { "cluster": "hanoi" },
              "tracking_settings": {
                "click_tracking": { "enable": false, "enable_text": false },
                "open_tracking": { "enable": false }
              },
              "reply_to": { "email": "organizer@example.org" }
            }
            """,
            asked.Body);
    }

    [Fact]
    public async Task Plain_text_goes_first_and_HTML_second()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Accepted(answer));
        var message = new SendGridMessage();
        foreach (var type in new[] { "text/calendar", "text/html", "text/plain", "text/x-amp-html" })
            message.AddContent(type, type);

        await ClientTo(server).SendEmailAsync(message);

        using var body = JsonDocument.Parse(server.Requests[0].Body);
        Assert.Equal(
            ["text/plain", "text/html", "text/calendar", "text/x-amp-html"],
            body.RootElement.GetProperty("content").EnumerateArray().Select(content => content.GetProperty("type").GetString()!));
    }

    [Fact]
    public async Task Recipients_may_have_an_envelope_each()
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Accepted(answer));
        var message = new SendGridMessage();
        message.SetFrom("plans@example.org", "Plans");
        message.AddTo("a@example.org", "A");
        message.AddTo(new EmailAddress("b@example.org"), 1);
        message.AddTo(new EmailAddress("c@example.org"), personalization: new Personalization { Subject = "C" });

        await ClientTo(server).SendEmailAsync(message);

        AssertJson(
            """
            {
              "from": { "name": "Plans", "email": "plans@example.org" },
              "personalizations": [
                { "to": [{ "name": "A", "email": "a@example.org" }] },
                { "to": [{ "email": "b@example.org" }] },
                { "to": [{ "email": "c@example.org" }], "subject": "C" }
              ]
            }
            """,
            server.Requests[0].Body);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task An_answer_other_than_2xx_is_an_answer(int status)
    {
        await using var server = await LoopbackServer.StartAsync((answer, _) => Refused(answer, status));

        var response = await ClientTo(server).SendEmailAsync(new SendGridMessage());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.False(response.IsSuccessStatusCode);
        Assert.Contains("Bad address", await response.Body.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("3", response.Headers.GetValues("X-RateLimit-Remaining").Single());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_error_is_an_exception_where_that_is_asked_for()
    {
        await using var server = await LoopbackServer.StartAsync((answer, number) => Refused(answer, number == 1 ? 400 : 503));
        using var http = new HttpClient();
        var client = new SendGridClient(http, new SendGridClientOptions { ApiKey = "SG.key", Host = server.Address.ToString(), HttpErrorAsException = true });

        var refusal = await Assert.ThrowsAsync<BadRequestException>(() => client.SendEmailAsync(new SendGridMessage()));
        await Assert.ThrowsAsync<ServiceNotAvailableException>(() => client.SendEmailAsync(new SendGridMessage()));

        Assert.Contains("Bad address", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_of_its_own_connections_tries_again_when_told_to()
    {
        await using var server = await LoopbackServer.StartAsync((answer, number) => number < 3 ? Refused(answer, 503) : Accepted(answer));
        var client = new SendGridClient(new SendGridClientOptions
        {
            ApiKey = "SG.key",
            Host = server.Address.ToString(),
            ReliabilitySettings = new ReliabilitySettings(2, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(1)),
        });

        var response = await client.SendEmailAsync(new SendGridMessage());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public void The_service_is_the_host_unless_another_is_named()
    {
        Assert.Equal("https://api.sendgrid.com", new SendGridClientOptions().Host);
        Assert.Equal("v3", new SendGridClient("SG.key").Version);
    }

    private static SendGridClient ClientTo(LoopbackServer server) =>
        new(new HttpClient(), new SendGridClientOptions { ApiKey = "SG.key", Host = server.Address.ToString() });

    private static Task Accepted(HttpResponse answer)
    {
        answer.StatusCode = 202;
        return Task.CompletedTask;
    }

    private static Task Refused(HttpResponse answer, int status)
    {
        answer.StatusCode = status;
        answer.Headers["X-RateLimit-Remaining"] = "3";
        return answer.WriteAsync("""{"errors":[{"message":"Bad address","field":"from"}]}""");
    }

    private static void AssertJson(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), actual);
    }
}
