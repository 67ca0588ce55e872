using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Letters;

/// <summary>Brings what the mail service told to the letters and their addresses. Doing it again changes nothing.</summary>
public sealed partial class LetterTidings(EventInbox inbox, ClusterTable table, ClosedAddresses addresses, ILogger<LetterTidings> log)
{
    /// <summary>Applies a blob of events, then takes it away.</summary>
    public async Task ApplyAsync(string blob, CancellationToken cancellation)
    {
        if (await inbox.ReadAsync(blob, cancellation) is not { } body)
            return;
        var events = SendGridEvents.Read(body.ToMemory());
        var unknown = 0;
        var failures = new List<Exception>();
        foreach (var letter in events.Letters)
        {
            try
            {
                if (!await TellAsync(letter.Key.Cluster, letter.Key.Key, [.. letter], cancellation))
                    unknown++;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The others of the batch do not wait for this one, which is tried again with all of them.
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);

        await inbox.ForgetAsync(blob, cancellation);
        Applied(events.Letters.Count - unknown, unknown, events.Ignored);
    }

    /// <summary>False where there is no such letter.</summary>
    private async Task<bool> TellAsync(string cluster, string key, IReadOnlyList<LetterEvent> events, CancellationToken cancellation)
    {
        while (true)
        {
            if (await table.FindAsync(cluster, RowKeys.Letter(key), cancellation) is not { } row)
                return false;
            var stored = StoredLetter.Read(row);

            // First, so that a crash between the two finds it still to be done.
            foreach (var closing in events.Where(one => one.Fault is not null))
                await addresses.CloseAsync(cluster, stored.Letter, closing, cancellation);

            var told = events.Aggregate(stored.Letter, LetterNews.Told);
            if (told == stored.Letter || await table.CommitAsync(new Batch(cluster).Replace(told, stored), cancellation) is not null)
                return true;
        }
    }

    [LoggerMessage(LogLevel.Information, "The mail service told of {Known} letters; {Unknown} more are not known here, {Ignored} events were of no concern.")]
    private partial void Applied(int known, int unknown, int ignored);
}
