using System.Net;
using Azure;
using Azure.Storage.Blobs.Models;
using Emulation.Domain.Submissions.Files;
using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>
/// Files what browsers have brought: received → checked → filed. It trusts nothing that the browser said, and every step can
/// be repeated: a worker that dies is followed by another, which goes on from the row.
/// </summary>
public sealed class CompletionWorker(
    ClusterTable table, ClusterReader reader, Incoming incoming, UploadBlobs blobs, Examination examination, Filing filing, RefusedLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Does what is left to do for one completion.</summary>
    internal async Task WorkAsync(string cluster, string key, CancellationToken cancellation)
    {
        if (await table.FindAsync(cluster, RowKeys.Completions + key, cancellation) is not { } row)
            return;
        var stored = StoredCompletion.Read(row);
        if (!stored.Completion.IsFinished())
        {
            if (await reader.FindAsync(cluster, cancellation) is not { } its)
                return;
            if (stored.Completion.State == CompletionState.Received)
                stored = await CheckAsync(its, stored, cancellation);
            if (stored?.Completion.State == CompletionState.Checked)
                stored = await FileAsync(its, stored, cancellation);

            // Somebody else works on it and is ahead.
            if (stored?.Completion.IsFinished() != true)
                return;
        }

        await ClearAsync(cluster, stored.Completion, cancellation);
    }

    /// <summary>Reads, hashes and judges every file.</summary>
    private async Task<StoredCompletion?> CheckAsync(StoredCluster cluster, StoredCompletion stored, CancellationToken cancellation)
    {
        var completion = stored.Completion;
        if (await reader.LineAsync(cluster, completion.ActivityId, completion.UnitId, cancellation) is not { } line)
            return await RefuseAsync(cluster, stored, Refusal.UnknownActivity, cancellation);
        var files = new List<CompletingFile>();
        foreach (var file in completion.Files)
        {
            if (line.Activity.Document(file.DocumentId) is not { } asked)
                return await RefuseAsync(cluster, stored, Refusal.UnknownDocument(file.DocumentId), cancellation);
            var bytes = await incoming.ReadAsync(UploadBlobs.Name(cluster.Id, file.SessionId), new ETag(file.ETag), cancellation);
            if (bytes is null || bytes.Size != file.Size)
                return await RefuseAsync(cluster, stored, Refusal.UploadChanged(file.Name), cancellation);
            var (judged, refused) = await examination.JudgeAsync(bytes, asked, FileName.Of(file.Name), file.FileId, cancellation);
            if (judged is null)
                return await RefuseAsync(cluster, stored, refused!, cancellation);
            files.Add(file with { Sha256 = judged.Document.Sha256, Flags = judged.Document.Flags });
        }

        await table.CommitAsync(new Batch(cluster.Id).Replace(StoredCompletion.Row(completion.Checked(files)), stored.ETag), cancellation);
        return await ReadAsync(cluster.Id, completion, cancellation);
    }

    /// <summary>Makes the version. Null where another worker was first.</summary>
    private async Task<StoredCompletion?> FileAsync(StoredCluster cluster, StoredCompletion stored, CancellationToken cancellation)
    {
        var completion = stored.Completion;
        var handover = new Handover(cluster, completion.UnitId, completion.Sender);
        var arrival = new Arrival(completion.Id, completion.Receipt, completion.Transfer, completion.Note, [.. completion.Files.Select(file => Arrived(cluster.Id, file))]);
        try
        {
            var (taken, refused) = await filing.FileAsync(
                handover,
                completion.Year,
                completion.ActivityId,
                arrival,
                async (batch, version) => await IsStillCheckedAsync(cluster.Id, stored, cancellation)
                    && batch.Replace(StoredCompletion.Row(completion.Filed(version.Version)), stored.ETag) is not null,
                cancellation);
            if (refused is not null)
                return await RefuseAsync(cluster, stored, refused, cancellation);
            return taken is null ? null : stored with { Completion = completion.Filed(taken.Version) };
        }
        catch (CopyFailedException)
        {
            // The next try copies to other names.
            var renamed = completion with { Files = [.. completion.Files.Select(file => file with { FileId = Arrival.NewFileId(completion.Year) })] };
            await table.CommitAsync(new Batch(cluster.Id).Replace(StoredCompletion.Row(renamed), stored.ETag), cancellation);
            throw;
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.SourceConditionNotMet
            || (failure.Status == (int)HttpStatusCode.NotFound && (failure.ErrorCode == BlobErrorCode.BlobNotFound || failure.ErrorCode == BlobErrorCode.CannotVerifyCopySource)))
        {
            // It was written over, or taken away, after it had been handed in: what was judged is not there any more.
            return await RefuseAsync(cluster, stored, Refusal.UploadChanged(completion.Files[0].Name), cancellation);
        }
    }

    private async Task<bool> IsStillCheckedAsync(string cluster, StoredCompletion stored, CancellationToken cancellation) =>
        await table.FindAsync(cluster, StoredCompletion.Key(stored.Completion), cancellation) is { } row && row.ETag == stored.ETag;

    private async Task<StoredCompletion?> RefuseAsync(StoredCluster cluster, StoredCompletion stored, Refusal why, CancellationToken cancellation)
    {
        var refused = stored.Completion.Refused(why);
        await agenda.EnterAsync(cluster.Id, cancellation);
        var batch = new Batch(cluster.Id).Replace(StoredCompletion.Row(refused), stored.ETag).Add(Audit(refused).Row());
        var written = await letters.WriteAsync(cluster, refused, cancellation);
        foreach (var letter in written)
            batch.Add(letter);
        if (await table.CommitAsync(batch, cancellation) is not null)
            await outbox.NudgeAsync(cluster.Id, written.Select(letter => letter.Key), cancellation);
        return await ReadAsync(cluster.Id, refused, cancellation);
    }

    /// <summary>How it stands now, whoever has brought it there: an answer to our own write may have been lost.</summary>
    private async Task<StoredCompletion?> ReadAsync(string cluster, Completion completion, CancellationToken cancellation) =>
        await table.FindAsync(cluster, StoredCompletion.Key(completion), cancellation) is { } row ? StoredCompletion.Read(row) : null;

    /// <summary>Takes the arrivals away, then the mark: a check that finds the mark comes here again.</summary>
    private async Task ClearAsync(string cluster, Completion completion, CancellationToken cancellation)
    {
        foreach (var file in completion.Files)
            await blobs.RemoveAsync(UploadBlobs.Name(cluster, file.SessionId), cancellation);
        await table.CommitAsync(new Batch(cluster).Delete(StoredCompletion.Inbox(completion)), cancellation);
    }

    private AuditEntry Audit(Completion refused) => new(
        time.GetUtcNow(),
        refused.Sender.ContactId,
        "upload-refused",
        refused.ActivityId,
        Links.LinkTokens.Short(refused.Sender.Link.Id),
        new Dictionary<string, string> { ["unit"] = refused.UnitId, ["file"] = refused.Refusal!.Subject ?? refused.Files[0].Name, ["code"] = refused.Refusal.Code });

    private static ArrivedFile Arrived(string cluster, CompletingFile file) => new(
        new Document(file.DocumentId, file.FileId, file.Name, file.Size, file.Sha256!) { Flags = file.Flags }, UploadBlobs.Name(cluster, file.SessionId), new ETag(file.ETag));
}
