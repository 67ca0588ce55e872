using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>A cluster's check of files that wait for a verdict: the organizers are told of what is malicious, and of what nobody scanned in time.</summary>
public sealed class ScanCheck(ClusterTable table, ClusterReader reader, MalwareScans scans, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>How long somebody looks for a verdict again and again. The file stays closed without one, and opens should it come later.</summary>
    private static readonly TimeSpan Awaited = TimeSpan.FromDays(7);

    /// <summary>Looks at each file that waits. Repeating it does no harm.</summary>
    internal async Task CheckAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var isWaiting = false;
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Scans, cancellation))
        {
            var scan = StoredScan.Read(row);
            if (scans.AreOn && time.GetUtcNow() < scan.FiledAt + Awaited)
                isWaiting |= await CheckAsync(cluster, scan, cancellation);
            else
                await table.CommitAsync(new Batch(cluster.Id).Delete(row.RowKey, row.ETag), cancellation);
        }

        // Until the last of them has its verdict, somebody looks again every hour.
        if (isWaiting)
            await agenda.EnterAsync(cluster.Id, [time.GetUtcNow().AddHours(1)], cancellation);
    }

    /// <summary>Whether some of a version's files still wait.</summary>
    private async Task<bool> CheckAsync(StoredCluster cluster, StoredScan scan, CancellationToken cancellation)
    {
        foreach (var file in scan.Files)
        {
            var document = await table.FindAsync(cluster.Id, RowKeys.Document(file), cancellation) is { } row ? StoredDocument.Read(row) : null;
            var verdict = document is null ? ScanVerdict.Clean : await scans.VerdictAsync(document.Blob, cancellation);
            var isOverdue = verdict == ScanVerdict.None && !scan.Told.Contains(file) && time.GetUtcNow() >= scan.FiledAt + ScanTag.Patience;
            if (verdict == ScanVerdict.None && !isOverdue)
                continue;
            var after = isOverdue ? scan with { Told = [.. scan.Told, file] } : scan.Without(file);
            var batch = after.Files.Count == 0
                ? new Batch(cluster.Id).Delete(RowKeys.Scans + scan.Key, scan.ETag)
                : new Batch(cluster.Id).Replace(after.Row(), scan.ETag);
            var letters = verdict == ScanVerdict.Clean ? [] : await TellAsync(cluster, document!, verdict == ScanVerdict.Malicious, batch, cancellation);
            if (await table.CommitAsync(batch, cancellation) is not [var etag, ..])
                return true;
            await outbox.NudgeAsync(cluster.Id, letters.Select(letter => letter.Key), cancellation);
            scan = after with { ETag = etag };
        }

        return scan.Files.Count > 0;
    }

    /// <summary>Adds the letters to the organizers and the audit.</summary>
    private async Task<IReadOnlyList<Letter>> TellAsync(
        StoredCluster cluster, StoredDocument document, bool isMalicious, Batch batch, CancellationToken cancellation)
    {
        var line = await reader.ActivityAsync(cluster.Id, document.Activity, cancellation);
        var content = new ScanContent(
            cluster.Cluster.Name,
            cluster.Cluster.TimeZone,
            cluster.Cluster.Unit(document.Unit)?.Name ?? document.Unit,
            line?.Activity.Title ?? document.Activity,
            document.Document.Name,
            document.Version,
            isMalicious);
        var now = time.GetUtcNow();
        var letters = cluster.Cluster.Organizers()
            .Select(organizer => outbox.Write(
                LetterKeys.Scan(now, document.Document.FileId, isMalicious, organizer.Id), Correspondent.Of(organizer), organizer.Language, replyTo: null, content))
            .ToList();
        var detail = new Dictionary<string, string> { ["unit"] = document.Unit, ["file"] = document.Document.Name };
        batch.Add(new AuditEntry(now, "scanner", isMalicious ? "file-malicious" : "file-unscanned", document.Activity, null, detail).Row());
        foreach (var letter in letters)
            batch.Add(letter);
        await agenda.EnterAsync(cluster.Id, cancellation);
        return letters;
    }
}
