using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>A cluster's check of its uploads: nudges what was handed in and is not filed, and sweeps what nobody needs.</summary>
public sealed class UploadCheck(ClusterTable table, UploadSessions sessions, UploadBlobs blobs, Completions completions, ScanCheck scans, Allowances allowances, Agenda agenda, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Does what is due now. Repeating it does no harm.</summary>
    internal async Task CheckAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        await NudgeAsync(cluster.Id, cancellation);

        // A session lives a week: it belongs to a plan of last year, this year or next.
        var year = cluster.Cluster.Zone().Day(time.GetUtcNow()).Year;
        await sessions.SweepAsync(cluster, [year - 1, year, year + 1], cancellation);
        await scans.CheckAsync(cluster, cancellation);
        await allowances.SweepAsync(cluster, cancellation);
    }

    /// <summary>
    /// Takes away what a page wrote after its session had ended, while its address was still good: no row knows of it. Where
    /// something that was handed in is unfinished, its cluster is left alone.
    /// </summary>
    /// <param name="age">How old it must be: older than any session becomes.</param>
    /// <param name="cancellation">Ends the work; the next sweep goes on.</param>
    internal async Task SweepAsync(TimeSpan age, CancellationToken cancellation)
    {
        foreach (var untouched in await blobs.UntouchedAsync(age, cancellation))
        {
            if (await table.RangeAsync(untouched.Key, RowKeys.Inbox, cancellation).AnyAsync(cancellation))
                continue;
            foreach (var blob in untouched)
                await blobs.RemoveAsync(blob, cancellation);
        }
    }

    private async Task NudgeAsync(string cluster, CancellationToken cancellation)
    {
        var isOpen = false;
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Inbox, cancellation))
        {
            isOpen = true;

            // Storage's own clock tells: a fresh one has its worker.
            if (mark.Timestamp > TimeProvider.System.GetUtcNow() - Fresh)
                continue;
            await completions.NudgeAsync(cluster, mark.RowKey[RowKeys.Inbox.Length..], cancellation);
        }

        // Until the last of them is filed, somebody looks again every hour.
        if (isOpen)
            await agenda.EnterAsync(cluster, [time.GetUtcNow().AddHours(1)], cancellation);
    }
}
