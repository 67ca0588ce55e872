using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.Wording;

/// <summary>Keeps a cluster's own words for its letters, and sends a letter to try them.</summary>
public sealed class WordsDesk(ClusterTable table, OwnWordsReader reader, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Stores the words as a whole. What is there already is not written again.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="words">The words.</param>
    /// <param name="isExpected">Whether the stored revision is the one that the writer has seen.</param>
    /// <param name="by">Who words them.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is stored now, or null where it is another revision than the writer has seen.</returns>
    internal Task<StoredWords?> PutAsync(string cluster, ClusterWords words, Func<int, bool> isExpected, Decider by, CancellationToken cancellation) =>
        ChangeAsync(cluster, stored => isExpected(stored.Revision) ? words : null, by, "all", cancellation);

    /// <summary>Stores the words for one kind and language. What somebody else changed meanwhile stays, as long as it is not the same.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="own">The words; empty ones take the usual words back.</param>
    /// <param name="origin">The words that the writer began from; null where nobody knows.</param>
    /// <param name="by">Who words them.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The words put together; where both changed the same, nothing is written, and what is stored stands beside them.</returns>
    internal async Task<(OwnWordsMerge Merge, ClusterWords Stored)> SaveAsync(string cluster, OwnWords own, OwnWords? origin, Decider by, CancellationToken cancellation)
    {
        // Judged again with each reading: the words may have changed since.
        var (merge, read) = (new OwnWordsMerge(own, []), ClusterWords.None);
        var saved = await ChangeAsync(
            cluster,
            stored =>
            {
                read = stored.Words;
                merge = OwnWordsMerge.Of(origin, own, read.Of(own.Kind, own.Language));
                return merge.Both.Count == 0 ? read.With(merge.Words) : null;
            },
            by,
            About(own),
            cancellation);
        return (merge, saved?.Words ?? read);
    }

    /// <summary>How the log names the words for one kind and language.</summary>
    internal static string About(OwnWords own) => $"{own.Kind}/{own.Language.ToString().ToLowerInvariant()}";

    private async Task<StoredWords?> ChangeAsync(string cluster, Func<StoredWords, ClusterWords?> change, Decider by, string about, CancellationToken cancellation)
    {
        while (true)
        {
            var stored = await reader.AllAsync(cluster, cancellation);
            if (change(stored) is not { } words)
                return null;
            var changed = words.Words.Except(stored.Words.Words).Concat(stored.Words.Words.Except(words.Words)).Select(About).Distinct().ToList();
            if (changed.Count == 0)
                return stored;
            var next = new StoredWords(words, stored.Revision + 1, null);
            var detail = new Dictionary<string, string> { ["revision"] = $"{next.Revision}", ["words"] = string.Join(',', changed) };
            var batch = new Batch(cluster)
                .Put(next.Row(), stored.ETag)
                .Add(new AuditEntry(time.GetUtcNow(), by.Id, "words-changed", about, by.Link, detail).Row());
            if (await table.CommitAsync(batch, cancellation) is not null)
                return next;
        }
    }

    /// <summary>Sends a letter to the organizer alone. It is marked as a test, and its key is nobody else's, so it answers for nothing.</summary>
    internal async Task TryAsync(StoredCluster cluster, Contact organizer, Language language, LetterContent letter, OwnWords own, Decider by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var content = new TestContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, letter, own);
        var test = outbox.Write(LetterKeys.Test(now, Nonce.Next()), Correspondent.Of(organizer), language, cluster.Cluster.FirstOrganizer(), content);
        await agenda.EnterAsync(cluster.Id, cancellation);
        await table.CommitAsync(new Batch(cluster.Id).Add(test).Add(new AuditEntry(now, by.Id, "words-tried", own.Kind, by.Link).Row()), cancellation);
        await outbox.NudgeAsync(cluster.Id, [test.Key], cancellation);
    }
}
