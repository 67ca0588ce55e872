using System.Net;
using System.Net.Mail;

namespace EmulationFunctions.Letters;

/// <summary>Hands letters to a relay by SMTP with the framework's client.</summary>
/// <remarks>
/// <para>
/// What that client cannot do: OAuth (XOAUTH2), TLS from the first byte (port 465), pipelining, more than one letter a
/// connection, mailboxes with letters beyond ASCII before the @. It logs in with LOGIN where the relay offers it.
/// </para>
/// <para>
/// A relay's answer is taken at its word: 4xx is later, 5xx is refused, a login that fails is the operator's to mend and
/// waits for it. Where no answer comes (time-out, cut line) it depends on whether the letter's text had begun to go out:
/// before, it surely was not accepted and is tried later; after, it may have been, and SMTP has no key by which a relay
/// would not take it twice. So it is unknown, and a person settles it: a relay tells nobody what becomes of letters.
/// </para>
/// </remarks>
public sealed class SmtpDelivery(SmtpOptions options) : IMailDelivery
{
    /// <summary>How long the relay is given; shorter than a worker's claim on a letter.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public bool IsRepeatable => false;

    /// <inheritdoc/>
    public async Task<PostOutcome> PostAsync(Mail mail, CancellationToken cancellation)
    {
        using var mime = new MimeMail(mail);
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls };
        if (options.User is not null)
            client.Credentials = new NetworkCredential(options.User, options.Password);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeOut);
        try
        {
            // The client itself gives up a little late, or not at all while it connects.
            await client.SendMailAsync(mime.Message, patience.Token).WaitAsync(patience.Token);
            return new PostOutcome.Accepted();
        }
        catch (SmtpException failure) when (Answered(failure, mime.HasBegun) is { } answered)
        {
            return answered;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Whatever the client may still be about cannot read the letter from here on.
            mime.Dispose();
            var reason = Reason(failure);
            return mime.HasBegun ? new PostOutcome.Unknown($"the answer was lost: {reason}") : new PostOutcome.Later(null, $"not connected: {reason}");
        }
    }

    /// <summary>What the relay said, if it said anything.</summary>
    private static PostOutcome? Answered(SmtpException failure, bool hasBegun) => (int)failure.StatusCode switch
    {
        // Not logged in, or not as it should be (RFC 4954, 6).
        >= 400 and < 500 or 530 or 534 or 535 or 538 => new PostOutcome.Later(null, Said(failure)),

        // Many relays say by a code for security (RFC 3463, 3.8) that the login is missing or wrong, or that we may not relay.
        >= 500 and < 600 when !hasBegun && failure.Message.Contains("5.7.", StringComparison.Ordinal) => new PostOutcome.Later(null, Said(failure)),
        >= 500 and < 600 => new PostOutcome.Refused(Said(failure)),
        _ => null,
    };

    private static string Said(SmtpException failure) => Short($"{(int)failure.StatusCode}: {failure.Message}");

    private static string Reason(Exception failure) => Short(failure is OperationCanceledException
        ? "no answer in time"
        : failure.InnerException is { } inner ? $"{failure.Message} {inner.GetBaseException().Message}" : failure.Message);

    private static string Short(string text) => text.Length <= 300 ? text : text[..300];
}
