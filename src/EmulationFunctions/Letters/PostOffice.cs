using System.Security.Cryptography;
using Emulation.Views.Letters;
using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>
/// The life of a letter: planned → claimed → posting → accepted, refused or unknown. Every step is written with the ETag
/// that was read, so of several workers one makes it; a crash between any two leaves a row from which the next one goes on.
/// </summary>
public sealed partial class PostOffice(
    ClusterTable clusters, ClusterReader reader, Outbox outbox, StillOwed stillOwed, OwnWordsReader words, ClosedAddresses closed, MailWriter writer, IMailDelivery delivery, Agenda agenda, TimeProvider time, ILogger<PostOffice> log)
{
    private static readonly TimeSpan LongestNudge = TimeSpan.FromDays(6);

    /// <summary>Why a letter waits that may only come in office hours.</summary>
    private const string Closed = "offices are closed";

    /// <summary>Why a letter of an earlier day does not go out.</summary>
    private const string Superseded = "a later day's letter took its place";

    /// <summary>Why a letter to an earlier mailbox does not go out.</summary>
    private const string Corrected = "the address was corrected";

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
            // A queue's message waits for a week at the most; what waits longer is nudged by its cluster's check.
            if (!isFirstTry && wait < LongestNudge)
                await outbox.NudgeAsync(cluster, key, wait + TimeSpan.FromSeconds(1), cancellation);
        }
        else if (letter.State == LetterState.Posting)
        {
            await ResumeAsync(cluster, stored, cancellation);
        }
        else if (await ClaimAsync(cluster, stored, cancellation) is { } claimed)
        {
            if (await PrepareAsync(cluster, claimed, cancellation) is var (posting, mail))
                await PostAsync(cluster, posting, mail);
        }
    }

    /// <summary>A worker died while the letter was at the post: only where repeating does no harm is it posted again.</summary>
    private async Task ResumeAsync(string cluster, StoredLetter stored, CancellationToken cancellation)
    {
        if (delivery.IsRepeatable)
            await PostAsync(cluster, stored, await writer.WriteAsync(cluster, stored.Letter, insists: false));
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
    private async Task<(StoredLetter Posting, Mail Mail)?> PrepareAsync(string cluster, StoredLetter claimed, CancellationToken cancellation)
    {
        var letter = claimed.Letter;

        // Whoever asks to sign in waits for the letter: it may be the organizer who has to say that the address works again.
        var isAskedFor = letter.Content is SignInContent;
        while (true)
        {
            var stored = await reader.FindAsync(cluster, cancellation);
            var waiting = await stillOwed.ReadersAsync(stored, letter, cancellation);
            var (look, read) = await stillOwed.LookAsync(cluster, stored, waiting, cancellation);
            var to = look.Addressee(waiting.Reader);
            var address = to is null ? null : await closed.FindAsync(cluster, to.Email, cancellation);
            if (!isAskedFor && address is { Address.IsClosed: true })
            {
                await EndAsync(cluster, claimed with { Letter = letter with { To = to! } }, LetterState.Withdrawn, ClosedAddress.Withheld, cancellation);
                return null;
            }

            switch (look)
            {
                case LetterLook.Nothing nothing:
                    await EndAsync(cluster, claimed, LetterState.Withdrawn, nothing.Why, cancellation);
                    return null;
                case LetterLook.Later later:
                    await PutOffAsync(cluster, claimed, later.Opening, cancellation);
                    return null;
                case LetterLook.Moves moves:
                    await MoveAsync(cluster, claimed, moves, cancellation);
                    return null;
                case LetterLook.Says says:
                    var own = await words.ForAsync(cluster, says.Content, letter.Language, cancellation);
                    var subject = LetterView.Subject(says.Content, letter.Language, says.To, own);
                    var posting = letter.Posting(subject, says.Content, time.GetUtcNow()) with { To = says.To, Own = own };
                    if (await WriteAsync(cluster, claimed, posting, insists: isAskedFor || address is not null, cancellation) is not { } mail)
                        return null;
                    var batch = new Batch(cluster).Replace(posting, claimed);
                    foreach (var (rowKey, etag) in read)
                        batch.Touch(rowKey, etag);
                    if (await clusters.CommitAsync(batch, cancellation) is [var letterETag, ..])
                        return (new(posting, letterETag), mail);

                    var again = await FindAsync(cluster, posting.Key, cancellation);
                    if (again?.Letter.Claim != letter.Claim)
                        return null;
                    if (again?.Letter.State == LetterState.Posting)
                        return (again, mail);

                    // The letter is as it was: something was submitted meanwhile.
                    break;
            }
        }
    }

    /// <summary>The letter as it goes to the post. What cannot be written is tried again for a day, like what cannot be posted, and then given up for everybody to see.</summary>
    private async Task<Mail?> WriteAsync(string cluster, StoredLetter claimed, Letter posting, bool insists, CancellationToken cancellation)
    {
        try
        {
            return await writer.WriteAsync(cluster, posting, insists);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotWritten(failure, cluster, posting.Key);
            var tried = claimed with { Letter = claimed.Letter.Tried(time.GetUtcNow()) };
            await PostponeAsync(cluster, tried, LetterLife.Pause(tried.Letter.Attempts, 0), $"could not be written: {failure.GetType().Name}", cancellation);
            return null;
        }
    }

    private async Task PutOffAsync(string cluster, StoredLetter claimed, DateTimeOffset until, CancellationToken cancellation)
    {
        // Further off than a queue's message may wait: the cluster's check nudges it then.
        await agenda.EnterAsync(cluster, [until], cancellation);
        await clusters.CommitAsync(new Batch(cluster).Replace(claimed.Letter.PutOff(until, Closed, time.GetUtcNow()), claimed), cancellation);
    }

    /// <summary>A person has one letter a day: what goes to another mailbox, or on a later day than it was written for, takes its place there, or makes way for the letter that has it.</summary>
    private async Task MoveAsync(string cluster, StoredLetter claimed, LetterLook.Moves moves, CancellationToken cancellation)
    {
        var (old, now) = (claimed.Letter, time.GetUtcNow());
        var moved = old.Ended(LetterState.Planned, null, now) with { Key = LetterKeys.Reminder(moves.Content.Day, moves.To.Email), To = moves.To, Content = moves.Content };
        var left = moves.Rest is { } rest
            ? old.Ended(LetterState.Planned, null, now) with { Content = rest }
            : old.Ended(LetterState.Withdrawn, moves.To.Email == old.To.Email ? Superseded : Corrected, now);
        await agenda.EnterAsync(cluster, cancellation);
        if (await clusters.CommitAsync(new Batch(cluster).Replace(left, claimed).Add(moved), cancellation) is not null)
        {
            await outbox.NudgeAsync(cluster, left.IsOpen() ? [moved.Key, left.Key] : [moved.Key], cancellation);
        }
        else if (await FindAsync(cluster, moved.Key, cancellation) is { Letter: { Content: ReminderContent standing } there } && there.MayArrive() && standing.Covers(moves.Content))
        {
            if (await clusters.CommitAsync(new Batch(cluster).Replace(left, claimed), cancellation) is not null && left.IsOpen())
                await outbox.NudgeAsync(cluster, [left.Key], cancellation);
        }
        else
        {
            await PutOffAsync(cluster, claimed, moves.NextOpening, cancellation);
        }
    }

    /// <summary>Posts it and writes down what came of it. A host that is told to stop does not interrupt this: it takes seconds, and a letter half posted would need a person.</summary>
    private async Task PostAsync(string cluster, StoredLetter posting, Mail mail)
    {
        var cancellation = CancellationToken.None;
        var letter = posting.Letter;
        var outcome = await delivery.PostAsync(mail, cancellation);
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

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: letter {Letter} could not be written.")]
    private partial void NotWritten(Exception failure, string cluster, string letter);

    [LoggerMessage(LogLevel.Information, "Letter {Letter} was posted: {Outcome}.")]
    private partial void Posted(string letter, string outcome);

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: letter {Letter} could not be posted for a day and is given up; an organizer can send it again. The last answer: {Reason}")]
    private partial void GivenUp(string cluster, string letter, string reason);
}
