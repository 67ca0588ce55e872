using System.Globalization;
using System.Net;
using System.Text;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace EmulationFunctions.Letters;

/// <summary>Posts letters to SendGrid's v3 Mail Send. It knows no idempotency key, so an answer that is lost leaves a letter unknown.</summary>
public sealed class SendGridDelivery(ISendGridClient client) : IMailDelivery
{
    /// <summary>How long SendGrid is given to answer; shorter than a worker's claim on a letter.</summary>
    public static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(20);

    /// <summary>How long a connection may take: without one nothing was sent, and it is tried later.</summary>
    private static readonly TimeSpan ConnectTimeOut = TimeSpan.FromSeconds(8);

    // The year 9999 ends there.
    private const long LastSecond = 253402300800;

    /// <inheritdoc/>
    public bool IsRepeatable => false;

    /// <inheritdoc/>
    public async Task<PostOutcome> PostAsync(Mail mail, CancellationToken cancellation)
    {
        try
        {
            var answer = await client.SendEmailAsync(Message(mail), cancellation);
            return await JudgeAsync(answer, cancellation);
        }
        catch (NothingSentException failure) when (!cancellation.IsCancellationRequested)
        {
            return new PostOutcome.Later(null, $"not connected: {failure.HttpRequestError}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new PostOutcome.Unknown($"the answer was lost: {failure.GetType().Name}");
        }
    }

    /// <summary>The client to post with.</summary>
    internal static HttpClient Http() => new(new SentBodyHandler(new SocketsHttpHandler { ConnectTimeout = ConnectTimeOut })) { Timeout = TimeOut };

    internal static SendGridMessage Message(Mail mail)
    {
        var message = new SendGridMessage();
        message.SetFrom(Address(mail.From));
        message.AddTo(Address(mail.To));
        message.SetSubject(mail.Words.Subject);
        if (mail.ReplyTo is { } replyTo)
            message.SetReplyTo(Address(replyTo));

        // In this order: SendGrid builds multipart/alternative from it, the richest last.
        message.AddContent("text/plain", mail.Words.Text);
        message.AddContent("text/html", mail.Words.Html);
        if (mail.Calendar is { } calendar)
        {
            message.AddContent($"text/calendar; method={mail.CalendarMethod}", calendar);
            message.AddAttachment(Mail.CalendarFile, Convert.ToBase64String(Encoding.UTF8.GetBytes(calendar)), "application/ics", "attachment");
        }

        message.AddHeader("Auto-Submitted", "auto-generated");
        message.AddCustomArg("cluster", mail.Cluster);
        message.AddCustomArg("letter", mail.Key);
        // Tracking would rewrite the links and send people through somebody else's site.
        message.SetClickTracking(false, false);
        message.SetOpenTracking(false, null);
        return message;
    }

    private static async Task<PostOutcome> JudgeAsync(Response answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode)
            return new PostOutcome.Accepted();
        var reason = $"{(int)answer.StatusCode}: {Short(await answer.Body.ReadAsStringAsync(cancellation))}";
        return answer.StatusCode switch
        {
            // A wrong or blocked key is the operator's to mend; the letters wait for it.
            HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout
                or >= HttpStatusCode.InternalServerError => new PostOutcome.Later(Wait(answer), reason),
            _ => new PostOutcome.Refused(reason),
        };
    }

    /// <summary>How long it asks to wait. It names instants of real time, wherever the app's own clock stands.</summary>
    private static TimeSpan? Wait(Response answer)
    {
        var now = TimeProvider.System.GetUtcNow();
        if (answer.Headers?.RetryAfter is { } after)
            return after.Delta ?? Until(after.Date);
        return answer.Headers?.TryGetValues("X-RateLimit-Reset", out var values) == true
            && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var reset)
            && reset < LastSecond
            ? Until(DateTimeOffset.FromUnixTimeSeconds(reset))
            : null;

        TimeSpan? Until(DateTimeOffset? instant) => instant - now is { Ticks: > 0 } wait ? wait : null;
    }

    // SendGrid refuses names with these characters.
    private static EmailAddress Address(Correspondent person) => new(person.Email, person.Name.Replace(';', ' ').Replace(',', ' '));

    private static string Short(string text) => text.Length <= 300 ? text : text[..300];
}
