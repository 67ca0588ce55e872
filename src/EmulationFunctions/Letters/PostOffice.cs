using System.Security.Cryptography;
using Emulation.Views.Letters;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>
/// The life of a letter: planned → claimed → posting → accepted, refused or unknown. Every step is written with the ETag
/// that was read, so of several workers one makes it; a crash between any two leaves a row from which the next one goes on.
/// </summary>
public sealed partial class PostOffice(
    ClusterTable clusters, Outbox outbox, StillOwed stillOwed, ClosedAddresses closed, MailWriter writer, IMailDelivery delivery, TimeProvider time, ILogger<PostOffice> log)
{
    /// <summary>Brings one letter on its way.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="key">The letter.</param>
    /// <param name="isFirstTry">Whether the nudge is handled for the first time: its handler has not died before.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task DeliverAsync(string cluster, string key, bool isFirstTry, CancellationToken cancellation)
    {
        using var span = Signals.Span("deliver letter", cluster);
        if (await FindAsync(cluster, key, cancellation) is not { } stored || !stored.Letter.IsOpen())
            return;
        var letter = stored.Letter;
        if (letter.Wait(time.GetUtcNow()) is { } wait)
        {
            // Whoever has the letter now has a nudge of its own. One that comes again was perhaps the dead owner's: it stays.
            if (!isFirstTry)
                await outbox.NudgeAsync(cluster, key, wait + TimeSpan.FromSeconds(1), cancellation);
        }
        else if (letter.State == LetterState.Posting)
        {
            await ResumeAsync(cluster, stored, cancellation);
        }
        else if (await ClaimAsync(cluster, stored, cancellation) is { } claimed)
        {
            if (await PrepareAsync(cluster, claimed, cancellation) is { } posting)
                await PostAsync(cluster, posting);
        }
    }

    /// <summary>A worker died while the letter was at the post: only where repeating does no harm is it posted again.</summary>
    private async Task ResumeAsync(string cluster, StoredLetter stored, CancellationToken cancellation)
    {
        if (delivery.IsRepeatable)
            await PostAsync(cluster, stored);
        else
            await EndAsync(cluster, stored, LetterState.Unknown, "a worker ended before the answer came", cancellation);
    }

    private async Task<StoredLetter?> ClaimAsync(string cluster, StoredLetter stored, CancellationToken cancellation)
    {
        var claimed = stored.Letter.ClaimedBy(Nonce.Next(), time.GetUtcNow());
        if (await clusters.CommitAsync(new Batch(cluster).Replace(claimed, stored), cancellation) is [var etag])
            return new(claimed, etag);

        // The client repeats a write whose answer was lost: the claim that stands may be our own.
        var again = await FindAsync(cluster, claimed.Key, cancellation);
        return again?.Letter.Claim == claimed.Claim ? again : null;
    }

    /// <summary>Looks again at what there is to say and commits to posting it, unless a submission comes first.</summary>
    private async Task<StoredLetter?> PrepareAsync(string cluster, StoredLetter claimed, CancellationToken cancellation)
    {
        // Whoever asks to sign in waits for the letter: it may be the organizer who has to say that the address works again.
        if (claimed.Letter.Content is not SignInContent && await closed.HasAsync(cluster, claimed.Letter.To.Email, cancellation))
        {
            await EndAsync(cluster, claimed, LetterState.Withdrawn, ClosedAddress.Withheld, cancellation);
            return null;
        }

        while (true)
        {
            var (content, withdrawn, read) = await stillOwed.LookAsync(cluster, claimed.Letter, cancellation);
            if (content is null)
            {
                await EndAsync(cluster, claimed, LetterState.Withdrawn, withdrawn, cancellation);
                return null;
            }

            var subject = content == claimed.Letter.Content ? claimed.Letter.Subject : LetterView.Subject(content, claimed.Letter.Language);
            var posting = claimed.Letter.Posting(subject, content, time.GetUtcNow());
            var batch = new Batch(cluster).Replace(posting, claimed);
            foreach (var (rowKey, etag) in read)
                batch.Touch(rowKey, etag);
            if (await clusters.CommitAsync(batch, cancellation) is [var letterETag, ..])
                return new(posting, letterETag);

            var again = await FindAsync(cluster, posting.Key, cancellation);
            if (again?.Letter.Claim != claimed.Letter.Claim)
                return null;
            if (again?.Letter.State == LetterState.Posting)
                return again;

            // The letter is as it was: something was submitted meanwhile.
        }
    }

    /// <summary>Posts it and writes down what came of it. A host that is told to stop does not interrupt this: it takes seconds, and a letter half posted would need a person.</summary>
    private async Task PostAsync(string cluster, StoredLetter posting)
    {
        var cancellation = CancellationToken.None;
        var letter = posting.Letter;
        var outcome = await delivery.PostAsync(await writer.WriteAsync(cluster, letter), cancellation);
        Posted(letter.Key, outcome.GetType().Name);
        switch (outcome)
        {
            case PostOutcome.Accepted:
                await EndAsync(cluster, posting, LetterState.Accepted, null, cancellation);
                break;
            case PostOutcome.Refused refused:
                await EndAsync(cluster, posting, LetterState.Refused, refused.Reason, cancellation);
                break;
            case PostOutcome.Unknown unknown:
                await EndAsync(cluster, posting, LetterState.Unknown, unknown.Reason, cancellation);
                break;
            case PostOutcome.Later later:
                var chance = RandomNumberGenerator.GetInt32(1000) / 1000.0;
                var wait = later.Wait is { Ticks: > 0 } asked ? LetterLife.AtLeast(asked, chance) : LetterLife.Pause(letter.Attempts, chance);
                await PostponeAsync(cluster, posting, wait, later.Reason, cancellation);
                break;
        }
    }

    private async Task PostponeAsync(string cluster, StoredLetter posting, TimeSpan wait, string reason, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var postponed = posting.Letter.Postponed(wait, reason, now);
        await clusters.CommitAsync(new Batch(cluster).Replace(postponed, posting), cancellation);
        if (postponed.NotBefore - now is { } pause)
            await outbox.NudgeAsync(cluster, postponed.Key, pause + TimeSpan.FromSeconds(1), cancellation);
        else
            GivenUp(cluster, postponed.Key, reason);
    }

    // A conflict here means that the delivery's webhook or an earlier try of this very write came first: both know as much.
    private async Task EndAsync(string cluster, StoredLetter stored, LetterState state, string? reason, CancellationToken cancellation) =>
        await clusters.CommitAsync(new Batch(cluster).Replace(stored.Letter.Ended(state, reason, time.GetUtcNow()), stored), cancellation);

    private async Task<StoredLetter?> FindAsync(string cluster, string key, CancellationToken cancellation) =>
        await clusters.FindAsync(cluster, RowKeys.Letter(key), cancellation) is { } row ? StoredLetter.Read(row) : null;

    [LoggerMessage(LogLevel.Information, "Letter {Letter} was posted: {Outcome}.")]
    private partial void Posted(string letter, string outcome);

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: letter {Letter} could not be posted for a day and is given up; an organizer can send it again. The last answer: {Reason}")]
    private partial void GivenUp(string cluster, string letter, string reason);
}
