using Azure;
using Emulation.Domain.Submissions.Files;
using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Uploads;

/// <summary>What a page needs to bring a file in.</summary>
/// <param name="Session">The session.</param>
/// <param name="Url">Where pieces are written.</param>
/// <param name="Expires">Until when; asking again gives another address.</param>
/// <param name="Arrived">Names of the pieces that are there.</param>
/// <param name="IsNew">Whether it has just been opened.</param>
internal sealed record OpenedUpload(UploadSession Session, Uri Url, DateTimeOffset Expires, IReadOnlyList<string> Arrived, bool IsNew);

/// <summary>Upload sessions: opened, taken up again, given up, and swept when nobody ends them.</summary>
public sealed partial class UploadSessions(
    ClusterTable table, ClusterReader reader, UploadBlobs blobs, Allowances allowances, Agenda agenda, UploadOptions options, TimeProvider time, ILogger<UploadSessions> log)
{
    private const string OpenOnes = nameof(UploadSessionState.Open);

    /// <summary>A link that has too many under way gives up one that is older than this.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);

    /// <summary>Opens a session, or finds the one that is open for the same file: after a break, or when its address has expired.</summary>
    internal async Task<(OpenedUpload? Opened, Refusal? Refused)> OpenAsync(
        Handover handover, string activityId, UploadRequest asked, CancellationToken cancellation)
    {
        if (await reader.LineAsync(handover.Stored, activityId, handover.Unit, cancellation) is not { } line)
            return (null, Refusal.UnknownActivity);
        var name = FileName.Of(asked.Name);
        bool IsIt(StoredSession stored) =>
            stored.Session.IsAbout(handover.Sender.Link.Id, handover.Unit, activityId, asked.Document ?? "", name.Text, asked.Size);
        var open = await OpenOfAsync(handover, line.Year, cancellation);
        var known = open.Find(IsIt);

        var now = time.GetUtcNow();
        var deadline = Deadline.Of(line.Submission.Own(line.Activity), handover.Cluster.Zone());
        if (deadline.IsClosed(deadline.Counts(new Transfer(known?.Session.OpenedAt ?? now, now))))
            return (null, Refusal.DeadlinePassed);
        if (known is not null)
            return await TakeUpAsync(handover, known, cancellation);

        if (Judge(line.Activity, asked, name) is { } refused)
            return (null, refused);
        if (open.Count >= options.OpenPerLink && !await GiveUpAsync(handover, open, now, cancellation))
            return (null, Refusal.TooManyUploads(options.OpenPerLink));
        var session = new UploadSession(
            Nonce.Next(), line.Year, activityId, handover.Unit, asked.Document!, name.Text, asked.Size, now, handover.Sender);
        await agenda.EnterAsync(handover.Stored.Id, [now + UploadSession.Life], cancellation);

        // Two tabs that open the same file at once meet in what the unit has spent: the second takes up what the first has opened.
        StoredSession? first = null;
        var spent = await allowances.SpendAsync(line, asked.Size, cancellation, async batch =>
        {
            first = (await OpenOfAsync(handover, line.Year, cancellation)).Find(IsIt);
            return first is null && batch.Add(new StoredSession(session, Swept: false, default).Row()) is not null;
        });
        return first is not null && first.Session.Id != session.Id ? await TakeUpAsync(handover, first, cancellation)
            : spent is not null ? (null, spent)
            : (await OpenedAsync(handover, session, [], isNew: true, cancellation), null);
    }

    private async Task<(OpenedUpload? Opened, Refusal? Refused)> TakeUpAsync(Handover handover, StoredSession known, CancellationToken cancellation)
    {
        var (arrived, bytes) = await blobs.ArrivedAsync(UploadBlobs.Name(handover.Stored.Id, known.Session.Id), cancellation);
        if (!known.Session.IsOverfull(bytes))
            return (await OpenedAsync(handover, known.Session, arrived, isNew: false, cancellation), null);
        await EndAsync(handover.Stored.Id, known, UploadSessionState.Abandoned, cancellation);
        return (null, Refusal.UploadGone);
    }

    /// <summary>Ends the oldest of a link's uploads, where it is one that nobody seems to go on with.</summary>
    private async Task<bool> GiveUpAsync(Handover handover, List<StoredSession> open, DateTimeOffset now, CancellationToken cancellation)
    {
        var oldest = open.MinBy(stored => stored.Session.OpenedAt)!;
        if (now < oldest.Session.OpenedAt + Stale)
            return false;
        await EndAsync(handover.Stored.Id, oldest, UploadSessionState.Abandoned, cancellation);
        return true;
    }

    /// <summary>Gives a session up. One that is not there, or not the link's, is left as it is.</summary>
    internal async Task CancelAsync(Handover handover, string activityId, string id, CancellationToken cancellation)
    {
        if (await reader.LineAsync(handover.Stored, activityId, handover.Unit, cancellation) is { } line
            && await FindAsync(handover, line.Year, activityId, id, cancellation) is { Session.State: UploadSessionState.Open } stored)
            await EndAsync(handover.Stored.Id, stored, UploadSessionState.Cancelled, cancellation);
    }

    /// <summary>The session of this link, unit and activity, or null.</summary>
    internal async Task<StoredSession?> FindAsync(Handover handover, int year, string activityId, string id, CancellationToken cancellation) =>
        Id.IsValid(id)
        && await table.FindAsync(handover.Stored.Id, RowKeys.UploadSession(year, activityId, handover.Unit, id), cancellation) is { } row
        && StoredSession.Read(row) is var stored
        && stored.Session.Sender.Link.Id == handover.Sender.Link.Id
            ? stored
            : null;

    /// <summary>Ends what nobody has ended in time, and takes away what an end that was cut off left behind.</summary>
    internal async Task SweepAsync(StoredCluster cluster, IEnumerable<int> years, CancellationToken cancellation)
    {
        foreach (var year in years)
        {
            await foreach (var row in table.WhereAsync(cluster.Id, RowKeys.UploadSessions(year), $"Swept eq {false}", cancellation))
            {
                var stored = StoredSession.Read(row);
                try
                {
                    if (stored.Session.State != UploadSessionState.Open)
                        await RemoveAsync(cluster.Id, stored, cancellation);
                    else if (stored.Session.IsForsaken(time.GetUtcNow()))
                        await EndAsync(cluster.Id, stored, UploadSessionState.Abandoned, cancellation);
                }
                catch (RequestFailedException failure)
                {
                    // What cannot be taken away today must not stand in the way of everything else.
                    NotSwept(failure, cluster.Id);
                }
            }
        }
    }

    /// <summary>The state first: from then on nobody can hand the file in, and its pieces may go. The next check goes on where this is cut off.</summary>
    private async Task EndAsync(string cluster, StoredSession stored, UploadSessionState state, CancellationToken cancellation)
    {
        await agenda.EnterAsync(cluster, cancellation);
        var ended = stored with { Session = stored.Session with { State = state } };
        if (await table.CommitAsync(new Batch(cluster).Replace(ended.Row(), stored.ETag).Add(Audit(ended.Session).Row()), cancellation) is [var etag, ..])
            await RemoveAsync(cluster, ended with { ETag = etag }, cancellation);
    }

    private async Task RemoveAsync(string cluster, StoredSession ended, CancellationToken cancellation)
    {
        await blobs.RemoveAsync(UploadBlobs.Name(cluster, ended.Session.Id), cancellation);
        await table.CommitAsync(new Batch(cluster).Replace((ended with { Swept = true }).Row(), ended.ETag), cancellation);
    }

    private AuditEntry Audit(UploadSession session)
    {
        var detail = new Dictionary<string, string> { ["unit"] = session.UnitId, ["file"] = session.Name };
        return session.State == UploadSessionState.Cancelled
            ? new(time.GetUtcNow(), session.Sender.ContactId, "upload-cancelled", session.ActivityId, Links.LinkTokens.Short(session.Sender.Link.Id), detail)
            : new(time.GetUtcNow(), session.Sender.ContactId, "upload-abandoned", session.ActivityId, null, detail);
    }

    private async Task<List<StoredSession>> OpenOfAsync(Handover handover, int year, CancellationToken cancellation)
    {
        var link = handover.Sender.Link.Id;
        var open = new List<StoredSession>();
        await foreach (var row in table.WhereAsync(
            handover.Stored.Id, RowKeys.UploadSessions(year), $"Link eq {link} and State eq {OpenOnes}", cancellation))
            open.Add(StoredSession.Read(row));
        return open;
    }

    private async Task<OpenedUpload> OpenedAsync(
        Handover handover, UploadSession session, IReadOnlyList<string> arrived, bool isNew, CancellationToken cancellation)
    {
        var (url, expires) = await blobs.WriteOnlyAsync(UploadBlobs.Name(handover.Stored.Id, session.Id), cancellation);
        return new(session, url, expires, arrived, isNew);
    }

    /// <summary>What can be judged by what the browser announces. All of it is judged again when the bytes are there.</summary>
    private static Refusal? Judge(Activity activity, UploadRequest asked, FileName name) => activity.Document(asked.Document ?? "") switch
    {
        null => Refusal.UnknownDocument(asked.Document ?? ""),
        _ when asked.Size <= 0 => Refusal.EmptyFile(name.Text),
        var document when asked.Size > document.MaxBytes => Refusal.FileTooLarge(name.Text, document.MaxMegabytes),
        var document => FileRules.MayArrive(name, document),
    };

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: an upload that ended could not be taken away; the next check tries again.")]
    private partial void NotSwept(Exception failure, string cluster);
}

/// <summary>A file that a browser wants to bring.</summary>
internal sealed record UploadRequest(string? Document = null, string? Name = null, long Size = 0);
