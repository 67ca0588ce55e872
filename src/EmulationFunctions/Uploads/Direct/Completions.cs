using System.Security.Cryptography;
using System.Text;
using Azure;
using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Uploads;

/// <summary>Takes files that browsers have brought: their sender hands them in together, and a worker files them.</summary>
public sealed partial class Completions(
    ClusterTable table, ClusterReader reader, Stores stores, UploadSessions sessions, UploadBlobs blobs, Agenda agenda, TimeProvider time, ILogger<Completions> log)
{
    /// <summary>Hands files in. From here on nothing is lost, and asking again finds the same completion.</summary>
    internal async Task<(Completion? Received, Refusal? Refused)> HandInAsync(
        Handover handover, string activityId, CompletionRequest asked, CancellationToken cancellation)
    {
        if (await reader.LineAsync(handover.Stored, activityId, handover.Unit, cancellation) is not { } line)
            return (null, Refusal.UnknownActivity);
        var uploads = (asked.Uploads ?? []).OfType<CompletedUpload>().ToList();
        if (uploads.Count == 0)
            return (null, Refusal.NoFile);
        if (!FormNote.TryRead(asked.Note, out var note))
            return (null, Refusal.NoteTooLong(FormNote.Longest));

        var id = IdOf(uploads);
        if (await FindAsync(handover, line.Year, activityId, id, cancellation) is { } known)
            return await AgainAsync(handover, known, cancellation);
        var (received, refused) = await ReceiveAsync(handover, line, id, uploads, note, cancellation);

        // Another page was first, or this write was repeated after its answer was lost.
        return refused == Refusal.UploadGone && await FindAsync(handover, line.Year, activityId, id, cancellation) is { } first
            ? await AgainAsync(handover, first, cancellation)
            : (received, refused);
    }

    /// <summary>What was handed in before; its nudge may have been lost together with the answer.</summary>
    private async Task<(Completion? Received, Refusal? Refused)> AgainAsync(Handover handover, StoredCompletion known, CancellationToken cancellation)
    {
        if (!known.Completion.IsFinished())
            await NudgeAsync(handover.Stored.Id, StoredCompletion.ShortKey(known.Completion), cancellation);
        return (known.Completion, null);
    }

    private async Task<(Completion? Received, Refusal? Refused)> ReceiveAsync(
        Handover handover, StoredLine line, string id, IReadOnlyList<CompletedUpload> uploads, string? note, CancellationToken cancellation)
    {
        var (found, refused) = await FindSessionsAsync(handover, line, uploads, cancellation);
        if (refused is not null)
            return (null, refused);
        var transfer = new Transfer(found.Max(session => session.Session.OpenedAt), time.GetUtcNow());
        var deadline = Deadline.Of(line.Submission.Own(line.Activity), handover.Cluster.Zone());
        if (deadline.IsClosed(deadline.Counts(transfer)))
            return (null, Refusal.DeadlinePassed);

        var files = new List<CompletingFile>();
        foreach (var (session, upload) in found.Zip(uploads, (stored, upload) => (stored.Session, upload)))
        {
            if (await blobs.CommitAsync(UploadBlobs.Name(handover.Stored.Id, session.Id), upload.Blocks ?? [], cancellation) is not { } etag)
                return (null, Refusal.PiecesMissing(session.Name));
            files.Add(new CompletingFile(session.Id, session.DocumentId, session.Name, session.Size, Arrival.NewFileId(line.Year), etag.ToString()));
        }

        var completion = new Completion(
            id, line.Year, line.Activity.Id, handover.Unit, handover.Sender, transfer, Arrival.NewReceipt(line.Year), note, files);
        await agenda.EnterAsync(handover.Stored.Id, cancellation);
        var batch = new Batch(handover.Stored.Id).Add(StoredCompletion.Row(completion)).Add(StoredCompletion.Mark(completion));
        foreach (var session in found)
            batch.Delete(session.Key, session.ETag);
        if (await table.CommitAsync(batch, cancellation) is null)
            return (null, Refusal.UploadGone);
        await NudgeAsync(handover.Stored.Id, StoredCompletion.ShortKey(completion), cancellation);
        return (completion, null);
    }

    /// <summary>The completion of this link, or null.</summary>
    internal async Task<StoredCompletion?> FindAsync(Handover handover, int year, string activityId, string id, CancellationToken cancellation) =>
        Id.IsValid(id)
        && await table.FindAsync(handover.Stored.Id, RowKeys.Completion(year, activityId, handover.Unit, id), cancellation) is { } row
        && StoredCompletion.Read(row) is var stored
        && stored.Completion.Sender.Link.Id == handover.Sender.Link.Id
            ? stored
            : null;

    /// <summary>The completion that a page's address asks for, ACTIVITY.ID; null where there is no such one of this link.</summary>
    internal async Task<Completion?> AskedForAsync(Handover handover, string? asked, CancellationToken cancellation) =>
        asked?.Split('.') is [var activity, var id]
        && await reader.LineAsync(handover.Stored, activity, handover.Unit, cancellation) is { } line
            ? (await FindAsync(handover, line.Year, activity, id, cancellation))?.Completion
            : null;

    /// <summary>What the unit has handed in and is not filed yet: names of files by activity.</summary>
    internal async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ArrivingAsync(string cluster, string unit, CancellationToken cancellation)
    {
        var arriving = new Dictionary<string, IReadOnlyList<string>>();
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Inbox, cancellation))
        {
            var key = mark.RowKey[RowKeys.Inbox.Length..];
            if (key.Split('|')[2] != unit || await table.FindAsync(cluster, RowKeys.Completions + key, cancellation) is not { } row)
                continue;
            if (StoredCompletion.Read(row).Completion is var completion && !completion.IsFinished())
                arriving[completion.ActivityId] = [.. arriving.GetValueOrDefault(completion.ActivityId, []), .. completion.Files.Select(file => file.Name)];
        }

        return arriving;
    }

    /// <summary>Tells the workers. It is committed: should this fail, the next check of the cluster finds its mark.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="key">The completion's key after its prefix.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task NudgeAsync(string cluster, string key, CancellationToken cancellation)
    {
        try
        {
            await stores.Completions.SendAsync(CompletionMessage.Schema, new CompletionMessage(cluster, key), null, cancellation);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or OperationCanceledException)
        {
            NotNudged(failure, cluster);
        }
    }

    private async Task<(List<StoredSession> Found, Refusal? Refused)> FindSessionsAsync(
        Handover handover, StoredLine line, IReadOnlyList<CompletedUpload> uploads, CancellationToken cancellation)
    {
        var found = new List<StoredSession>();
        foreach (var upload in uploads)
        {
            if (await sessions.FindAsync(handover, line.Year, line.Activity.Id, upload.Id ?? "", cancellation) is not { Session.State: UploadSessionState.Open } stored)
                return (found, Refusal.UploadGone);
            if (found.Exists(other => other.Session.DocumentId == stored.Session.DocumentId))
                return (found, Refusal.DocumentTwice(stored.Session.DocumentId));
            if (!FilePieces.AreAll(upload.Blocks ?? [], stored.Session.Size))
                return (found, Refusal.PiecesMissing(stored.Session.Name));
            found.Add(stored);
        }

        return (found, null);
    }

    /// <summary>The same for the same files with the same pieces, in whatever order the files are named.</summary>
    private static string IdOf(IReadOnlyList<CompletedUpload> uploads)
    {
        var ids = string.Join(' ', uploads.Select(upload => $"{upload.Id}:{string.Join(',', upload.Blocks ?? [])}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..24];
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: files that were handed in could not be nudged; the next check does it.")]
    private partial void NotNudged(Exception failure, string cluster);
}

/// <summary>Files that are handed in together.</summary>
internal sealed record CompletionRequest(IReadOnlyList<CompletedUpload>? Uploads = null, string? Note = null);

/// <summary>One of them, with the names of its pieces in order.</summary>
internal sealed record CompletedUpload(string? Id = null, IReadOnlyList<string>? Blocks = null);
