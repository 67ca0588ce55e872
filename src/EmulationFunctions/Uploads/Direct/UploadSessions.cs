using Emulation.Domain.Submissions.Files;
using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>What a page needs to bring a file in.</summary>
/// <param name="Session">The session.</param>
/// <param name="Url">Where pieces are written.</param>
/// <param name="Expires">Until when; asking again gives another address.</param>
/// <param name="Arrived">Names of the pieces that are there.</param>
/// <param name="IsNew">Whether it has just been opened.</param>
internal sealed record OpenedUpload(UploadSession Session, Uri Url, DateTimeOffset Expires, IReadOnlyList<string> Arrived, bool IsNew);

/// <summary>Upload sessions: opened, taken up again, given up, and swept when nobody ends them.</summary>
public sealed class UploadSessions(
    ClusterTable table, ClusterReader reader, UploadBlobs blobs, Allowances allowances, Agenda agenda, UploadOptions options, TimeProvider time)
{
    private const string OpenOnes = nameof(UploadSessionState.Open);

    /// <summary>Opens a session, or finds the one that is open for the same file: after a break, or when its address has expired.</summary>
    internal async Task<(OpenedUpload? Opened, Refusal? Refused)> OpenAsync(
        Handover handover, string activityId, UploadRequest asked, CancellationToken cancellation)
    {
        if (await reader.LineAsync(handover.Stored, activityId, handover.Unit, cancellation) is not { } line)
            return (null, Refusal.UnknownActivity);
        var name = FileName.Of(asked.Name);
        var open = await OpenOfAsync(handover, line.Year, cancellation);
        var found = open.FirstOrDefault(session =>
            session.IsAbout(handover.Sender.Link.Id, handover.Unit, activityId, asked.Document ?? "", name.Text, asked.Size));

        var now = time.GetUtcNow();
        var deadline = Deadline.Of(line.Submission.Own(line.Activity), handover.Cluster.Zone());
        if (deadline.IsClosed(deadline.Counts(new Transfer(found?.OpenedAt ?? now, now))))
            return (null, Refusal.DeadlinePassed);
        if (found is not null)
            return (await OpenedAsync(handover, found, isNew: false, cancellation), null);

        if (Judge(line.Activity, asked, name) is { } refused)
            return (null, refused);
        if (open.Count >= options.OpenPerLink)
            return (null, Refusal.TooManyUploads(options.OpenPerLink));
        if (await allowances.SpendAsync(line, asked.Size, cancellation) is { } spent)
            return (null, spent);
        var session = new UploadSession(
            Nonce.Next(), line.Year, activityId, handover.Unit, asked.Document!, name.Text, asked.Size, now, handover.Sender);
        await agenda.EnterAsync(handover.Stored.Id, [now + UploadSession.Life], cancellation);
        await table.CommitAsync(new Batch(handover.Stored.Id).Add(new StoredSession(session, Swept: false, default).Row()), cancellation);
        return (await OpenedAsync(handover, session, isNew: true, cancellation), null);
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
        await table.FindAsync(handover.Stored.Id, RowKeys.UploadSession(year, activityId, handover.Unit, id), cancellation) is { } row
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
                if (stored.Session.State != UploadSessionState.Open)
                    await RemoveAsync(cluster.Id, stored, cancellation);
                else if (stored.Session.IsForsaken(time.GetUtcNow()))
                    await EndAsync(cluster.Id, stored, UploadSessionState.Abandoned, cancellation);
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

    private async Task<List<UploadSession>> OpenOfAsync(Handover handover, int year, CancellationToken cancellation)
    {
        var link = handover.Sender.Link.Id;
        var open = new List<UploadSession>();
        await foreach (var row in table.WhereAsync(
            handover.Stored.Id, RowKeys.UploadSessions(year), $"Link eq {link} and State eq {OpenOnes}", cancellation))
            open.Add(StoredSession.Read(row).Session);
        return open;
    }

    private async Task<OpenedUpload> OpenedAsync(Handover handover, UploadSession session, bool isNew, CancellationToken cancellation)
    {
        var blob = UploadBlobs.Name(handover.Stored.Id, session.Id);
        var (url, expires) = await blobs.WriteOnlyAsync(blob, cancellation);
        return new(session, url, expires, isNew ? [] : await blobs.ArrivedAsync(blob, cancellation), isNew);
    }

    /// <summary>What can be judged by what the browser announces. All of it is judged again when the bytes are there.</summary>
    private static Refusal? Judge(Activity activity, UploadRequest asked, FileName name) => activity.Document(asked.Document ?? "") switch
    {
        null => Refusal.UnknownDocument(asked.Document ?? ""),
        _ when asked.Size <= 0 => Refusal.EmptyFile(name.Text),
        var document when asked.Size > document.MaxBytes => Refusal.FileTooLarge(name.Text, document.MaxMegabytes),
        var document => FileRules.MayArrive(name, document),
    };
}

/// <summary>A file that a browser wants to bring.</summary>
internal sealed record UploadRequest(string? Document = null, string? Name = null, long Size = 0);
