using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Letters;

/// <summary>Letters of which nobody knows whether the mail service took them: it knows no key by which it would not take one twice.</summary>
public sealed class UnknownLetterTests(MailServiceApp mail) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task A_letter_whose_answer_is_lost_is_unknown_and_never_sent_again_by_itself()
    {
        var cluster = await LoseAsync("lost@guest.example");

        for (var tick = 0; tick < 10; tick++)
        {
            await mail.LaterAsync(TimeSpan.FromMinutes(15));
            await mail.App.IdleAsync();
        }

        Assert.Equal("unknown", (await mail.LetterAsync(cluster)).State());
        Assert.Single(mail.Service.To("lost@guest.example"));
        var settled = await SettleAsync(cluster, "accepted");
        Assert.Equal((HttpStatusCode.OK, "accepted"), (settled.Status, settled.Json.State()));
        await mail.LaterAsync(TimeSpan.FromMinutes(15));
        await mail.App.IdleAsync();
        Assert.Single(mail.Service.To("lost@guest.example"));
    }

    [Fact]
    public async Task The_organizers_word_sends_an_unknown_letter_once_more()
    {
        var cluster = await LoseAsync("again@guest.example");

        Assert.Equal(HttpStatusCode.OK, (await SettleAsync(cluster, "resend")).Status);

        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
        await mail.LaterAsync(TimeSpan.FromMinutes(15));
        await mail.App.IdleAsync();
        Assert.Equal(2, mail.Service.To("again@guest.example").Count);
        var settledTwice = await SettleAsync(cluster, "resend");
        Assert.Equal((HttpStatusCode.Conflict, "letter-not-unknown"), (settledTwice.Status, settledTwice.Code));
    }

    [Fact]
    public async Task A_letter_whose_worker_died_at_the_post_is_unknown_after_the_restart()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        mail.Service.Answer("killed@guest.example", async (context, number) =>
        {
            reached.TrySetResult();
            if (number == 1)
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        });
        var cluster = await mail.InviteAsync("killed@guest.example");
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        mail.App.Kill();
        await mail.App.StartAgainAsync();
        await mail.LaterAsync(TimeSpan.FromMinutes(2));

        await mail.BecomesAsync(cluster, "unknown", attempts: 1);
        await mail.App.IdleAsync();
        Assert.Single(mail.Service.To("killed@guest.example"));
        await SettleAsync(cluster, "resend");
        await mail.BecomesAsync(cluster, "accepted", attempts: 2);
    }

    /// <summary>The service reads the letter, and then the line is cut.</summary>
    private async Task<string> LoseAsync(string email)
    {
        mail.Service.Answer(email, (context, number) =>
        {
            if (number == 1)
                context.Abort();
            return Task.CompletedTask;
        });
        var cluster = await mail.InviteAsync(email);
        await mail.BecomesAsync(cluster, "unknown", attempts: 1);
        return cluster;
    }

    private async Task<Reply> SettleAsync(string cluster, string outcome)
    {
        var key = (await mail.LetterAsync(cluster)).GetProperty("key").GetString();
        return await mail.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/letters/{key}/settle", new { outcome });
    }
}
