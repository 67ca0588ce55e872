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
        ChangeAsync(cluster, _ => words, isExpected, by, "all", cancellation);

    /// <summary>Stores the words for one kind and language; empty ones take the usual words back.</summary>
    internal Task<StoredWords?> PutAsync(string cluster, OwnWords own, Func<int, bool> isExpected, Decider by, CancellationToken cancellation) => ChangeAsync(
        cluster,
        before => new(
        [
            .. before.Words.Where(one => one.Kind != own.Kind || one.Language != own.Language),
            .. own is { Subject: null, Opening: null } ? Array.Empty<OwnWords>() : [own],
        ]),
        isExpected,
        by,
        $"{own.Kind}/{own.Language.ToString().ToLowerInvariant()}",
        cancellation);

    private async Task<StoredWords?> ChangeAsync(
        string cluster, Func<ClusterWords, ClusterWords> change, Func<int, bool> isExpected, Decider by, string about, CancellationToken cancellation)
    {
        while (true)
        {
            var stored = await reader.AllAsync(cluster, cancellation);
            var words = change(stored.Words);
            if (!isExpected(stored.Revision))
                return null;
            if (words.Words.ToHashSet().SetEquals(stored.Words.Words))
                return stored;
            var next = new StoredWords(words, stored.Revision + 1, null);
            var batch = new Batch(cluster)
                .Put(next.Row(), stored.ETag)
                .Add(new AuditEntry(time.GetUtcNow(), by.Id, "words-changed", about, by.Link, new Dictionary<string, string> { ["revision"] = $"{next.Revision}" }).Row());
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
