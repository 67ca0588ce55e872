using System.Security.Cryptography;
using System.Text;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Meetings.Inbound;

/// <summary>Mail to meetings, as SendGrid's inbound parse brings it.</summary>
public sealed partial class InboundFunctions(Desk desk, InboundDesk inbound, InboundOptions options, ILogger<InboundFunctions> log)
{
    /// <summary>Header with the secret; the mail service, which sets no headers, shows it in the address's query.</summary>
    public const string SecretHeader = "X-Inbound-Secret";

    /// <summary>Takes a mail. What it does not apply it answers with 200 and a code: it would come again otherwise.</summary>
    [Function("InboundHook")]
    public Task<IResult> Hook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hooks/inbound")] HttpRequest request) =>
        desk.ForAnyone(request, async visit =>
        {
            if (options.Secret is not { } secret)
                return Problem.NotFound("webhook").Answer();
            if (!IsSecret(secret, request.Headers[SecretHeader].ToString()) && !IsSecret(secret, request.Query["secret"].ToString()))
            {
                NotKnown();
                return new Problem(StatusCodes.Status403Forbidden, "wrong-secret", "This is not the mail service's secret.").Answer();
            }

            if (await InboundForm.ReadAsync(request, visit.Cancellation) is not { } mail)
                return Answer("bad-mail");
            return Answer(await inbound.TakeAsync(mail, visit.Cancellation));
        });

    private IResult Answer(string outcome)
    {
        Taken(outcome);
        return Results.Json(new { outcome }, Json.Options);
    }

    // Hashes have one length, so that comparing them tells nothing about the secret's.
    private static bool IsSecret(string secret, string shown) =>
        shown.Length is > 0 and <= 1000
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(shown)));

    [LoggerMessage(LogLevel.Warning, "The inbound webhook was called without its secret.")]
    private partial void NotKnown();

    [LoggerMessage(LogLevel.Information, "A mail came in: {Outcome}.")]
    private partial void Taken(string outcome);
}
