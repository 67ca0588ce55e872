namespace EmulationFunctions.Uploads;

/// <summary>How much a unit may send a day. What was sent counts, also where it was refused.</summary>
public sealed class Allowances(ClusterTable table, UploadOptions options, TimeProvider time)
{
    /// <summary>Days after which nobody asks any more what was sent.</summary>
    private const int Kept = 2;

    /// <summary>Counts bytes; a refusal, and nothing counted, where they are over the day's limit.</summary>
    /// <param name="line">Whose.</param>
    /// <param name="bytes">How many.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="along">Adds what commits with it: what was counted is there, and what is there was counted. It is asked between the read and the write of what the unit has sent, so nobody else spends meanwhile; false where nothing is to be counted.</param>
    internal async Task<Refusal?> SpendAsync(StoredLine line, long bytes, CancellationToken cancellation, Func<Batch, Task<bool>>? along = null)
    {
        var (day, spender) = (line.Cluster.Cluster.Zone().Day(time.GetUtcNow()), Nonce.Next());
        while (true)
        {
            var stored = await table.FindAsync(line.Cluster.Id, RowKeys.Allowance(day, line.Unit.Id), cancellation) is { } row
                ? StoredAllowance.Read(row)
                : new StoredAllowance(day, line.Unit.Id, 0, "", null);

            // The client repeats a write whose answer was lost: a conflict may be our own success.
            if (stored.Last == spender)
                return null;
            if (stored.Bytes + bytes > options.DailyBytes)
                return Refusal.DailyLimit(options.DailyGigabytes);
            var batch = new Batch(line.Cluster.Id).Put((stored with { Bytes = stored.Bytes + bytes, Last = spender }).Row(), stored.ETag);
            if (along is not null && !await along(batch))
                return null;
            if (await table.CommitAsync(batch, cancellation) is not null)
                return null;
        }
    }

    /// <summary>Takes away what is over.</summary>
    internal async Task SweepAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var last = RowKeys.Allowances(cluster.Cluster.Zone().Day(time.GetUtcNow()).AddDays(-Kept));
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.AllAllowances, cancellation))
        {
            if (string.CompareOrdinal(row.RowKey, last) >= 0)
                return;
            await table.CommitAsync(new Batch(cluster.Id).Delete(row.RowKey), cancellation);
        }
    }
}
