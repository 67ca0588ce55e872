using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>What became of letters, as SendGrid tells it.</summary>
public sealed partial class EventFunctions(Desk desk, EventInbox inbox, LetterTidings tidings, WebhookKey key, ILogger<EventFunctions> log)
{
    /// <summary>SendGrid sends batches of about a thousand events.</summary>
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>SendGrid's event webhook: what is signed is kept and answered at once.</summary>
    [Function("SendGridHook")]
    public Task<IResult> Hook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hooks/sendgrid")] HttpRequest request) =>
        desk.ForAnyone(request, async visit =>
        {
            if (!key.IsSet)
                return Problem.NotFound("webhook").Answer();
            if (await BoundedBody.ReadAsync(request.Body, MostBytes, visit.Cancellation) is not { } body)
                return new Problem(StatusCodes.Status413PayloadTooLarge, "body-too-large", "At most 8 MiB of events are taken.").Answer();
            if (!key.HasSigned(request.Headers[WebhookKey.TimestampHeader].ToString(), body, request.Headers[WebhookKey.SignatureHeader].ToString()))
            {
                NotSigned();
                return new Problem(StatusCodes.Status403Forbidden, "not-signed", "The signature is not the mail service's.").Answer();
            }

            await inbox.KeepAsync(body, visit.Cancellation);
            return Results.Ok();
        });

    /// <summary>Applies what was kept.</summary>
    [Function("ApplyDeliveryEvents")]
    public Task Apply([QueueTrigger("delivery-events")] string message, CancellationToken cancellation) =>
        tidings.ApplyAsync(QueueMessages.Read<DeliveryEventsMessage>(DeliveryEventsMessage.Schema, message).Blob, cancellation);

    /// <summary>Sweeps events that nobody applied in a month, at half past one in Vietnam.</summary>
    [Function("SweepEvents")]
    public Task Sweep([TimerTrigger("0 30 18 * * *")] TimerInfo timer, CancellationToken cancellation) =>
        inbox.SweepAsync(TimeSpan.FromDays(30), cancellation);

    [LoggerMessage(LogLevel.Warning, "The event webhook was called without the mail service's signature.")]
    private partial void NotSigned();
}
