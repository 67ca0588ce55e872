using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>A cluster's check of files that wait for a verdict: the organizers are told of what is malicious, and of what nobody scanned in time.</summary>
public sealed class ScanCheck(ClusterTable table, ClusterReader reader, MalwareScans scans, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Looks at each file that waits. Repeating it does no harm.</summary>
    internal async Task CheckAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var isWaiting = false;
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Scans, cancellation))
        {
            isWaiting = true;
            var scan = StoredScan.Read(row);
            if (await table.FindAsync(cluster.Id, RowKeys.Document(scan.FileId), cancellation) is { } document)
                await CheckAsync(cluster, scan, StoredDocument.Read(document), cancellation);
        }

        // Until the last of them has its verdict, somebody looks again every hour.
        if (isWaiting)
            await agenda.EnterAsync(cluster.Id, [time.GetUtcNow().AddHours(1)], cancellation);
    }

    private async Task CheckAsync(StoredCluster cluster, StoredScan scan, StoredDocument document, CancellationToken cancellation)
    {
        var verdict = await scans.VerdictAsync(document.Blob, cancellation);
        if (verdict == ScanVerdict.Clean)
            await table.CommitAsync(new Batch(cluster.Id).Delete(RowKeys.Scan(scan.FileId), scan.ETag), cancellation);
        else if (verdict == ScanVerdict.Malicious)
            await TellAsync(cluster, document, isMalicious: true, batch => batch.Delete(RowKeys.Scan(scan.FileId), scan.ETag), cancellation);
        else if (!scan.IsTold && time.GetUtcNow() >= scan.FiledAt + ScanTag.Patience)
            await TellAsync(cluster, document, isMalicious: false, batch => batch.Replace((scan with { IsTold = true }).Row(), scan.ETag), cancellation);
    }

    private async Task TellAsync(StoredCluster cluster, StoredDocument document, bool isMalicious, Func<Batch, Batch> mark, CancellationToken cancellation)
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
        var batch = mark(new Batch(cluster.Id)).Add(new AuditEntry(now, "scanner", isMalicious ? "file-malicious" : "file-unscanned", document.Activity, null, detail).Row());
        foreach (var letter in letters)
            batch.Add(letter);
        await agenda.EnterAsync(cluster.Id, cancellation);
        if (await table.CommitAsync(batch, cancellation) is not null)
            await outbox.NudgeAsync(cluster.Id, letters.Select(letter => letter.Key), cancellation);
    }
}
