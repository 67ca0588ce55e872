using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Emulation.Domain.Search;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Organizer.Search;

/// <summary>
/// Which words lead to which files and letters. Every transaction that brings some leaves a mark of them; a check of the
/// cluster takes the marks up, a part at a time, each in one transaction with the words' rows. So nothing is missed, whatever
/// ends halfway, and an entry that leads nowhere does no harm: who looks reads what is there.
/// </summary>
public sealed partial class SearchIndex(ClusterTable table, ILogger<SearchIndex> log)
{
    /// <summary>Marks taken up at once; the others wait for the next check.</summary>
    private const int MostMarks = 200;

    /// <summary>Words that change with one transaction: with the mark, it must not have more than a hundred rows.</summary>
    private const int MostWords = 98;

    /// <summary>Rows that are read at once.</summary>
    private const int MostReads = 32;

    /// <summary>Words that one transaction forgets; it has rows of its own beside them.</summary>
    private const int MostForgotten = 90;

    /// <summary>Makes found what has come in since the last time.</summary>
    /// <returns>Whether something is left.</returns>
    internal async Task<bool> CatchUpAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var (marks, next) = await table.PageAsync(cluster.Id, RowKeys.Unfound, null, null, MostMarks, cancellation);
        foreach (var row in marks)
        {
            // Another check may be at it.
            if (!await TakeUpAsync(cluster, StoredUnfound.Read(row), cancellation))
                return true;
        }

        return next is not null;
    }

    /// <summary>Has words lead to a letter no more, in the transaction that takes the letter away or takes the words out of it.</summary>
    /// <param name="batch">The transaction.</param>
    /// <param name="row">The letter as it is.</param>
    /// <param name="after">The letter as it will be; null where it goes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal async Task ForgetAsync(Batch batch, TableEntity row, TableEntity? after, CancellationToken cancellation)
    {
        if (StoredLetter.TryRead(row)?.Letter is not { } letter)
            return;
        var stay = after is null || StoredLetter.TryRead(after)?.Letter is not { } later ? new HashSet<string>() : FoldedWord.AllIn(SearchedTexts.Of(later));
        var keys = FoldedWord.AllIn(SearchedTexts.Of(letter)).Except(stay).Take(MostForgotten).Select(word => RowKeys.FindLetters(word, letter.Key));
        foreach (var stored in (await FindsAsync(batch.Cluster, keys, cancellation)).Where(stored => stored.Ids.Contains(letter.Key)))
            Put(batch, stored with { Ids = [.. stored.Ids.Where(id => id != letter.Key)] });
    }

    private async Task<bool> TakeUpAsync(StoredCluster cluster, StoredUnfound mark, CancellationToken cancellation)
    {
        var changes = new Dictionary<string, List<Change>>();
        var done = 0;
        await foreach (var some in ChangesAsync(cluster, mark.Rows, cancellation))
        {
            if (done > 0 && changes.Keys.Union(some.Select(change => change.Key)).Count() > MostWords)
                break;
            done++;
            foreach (var change in some.Take(MostWords))
                (changes.TryGetValue(change.Key, out var all) ? all : changes[change.Key] = []).Add(change);
        }

        var batch = new Batch(cluster.Id);
        foreach (var stored in await FindsAsync(cluster.Id, changes.Keys, cancellation))
        {
            var ids = changes[stored.Key].Aggregate(stored.Ids, (ids, change) => change.Leads ? [.. ids.Append(change.Id).Distinct()] : [.. ids.Where(id => id != change.Id)]);
            if (!ids.SequenceEqual(stored.Ids))
                Put(batch, stored with { Ids = ids });
        }

        var left = mark with { Rows = [.. mark.Rows.Skip(done)] };
        if (left.Rows.Count == 0)
            batch.Delete(mark.Key, mark.ETag);
        else
            batch.Replace(left.Row(), mark.ETag);
        if (await table.CommitAsync(batch, cancellation) is not { } etags)
            return false;
        return left.Rows.Count == 0 || await TakeUpAsync(cluster, left with { ETag = etags[^1] }, cancellation);
    }

    /// <summary>The rows of words as they are, read at once; without ids where there is none yet.</summary>
    private async Task<IReadOnlyList<StoredFinds>> FindsAsync(string cluster, IEnumerable<string> keys, CancellationToken cancellation)
    {
        var all = new List<StoredFinds>();
        foreach (var some in keys.Chunk(MostReads))
            all.AddRange(await Task.WhenAll(some.Select(async key => await table.FindAsync(cluster, key, cancellation) is { } row ? StoredFinds.Read(row) : new(key, [], null))));
        return all;
    }

    /// <summary>The row of a word as it is to be; one that leads nowhere goes.</summary>
    private static void Put(Batch batch, StoredFinds finds)
    {
        if (finds.Ids.Count > 0)
            batch.Put(finds.Row(), finds.ETag);
        else
            batch.Delete(finds.Key, finds.ETag);
    }

    /// <summary>For each line of a mark, which words lead to what, and which do no more.</summary>
    private async IAsyncEnumerable<IReadOnlyList<Change>> ChangesAsync(StoredCluster cluster, IReadOnlyList<string> marked, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in marked.Chunk(MostReads))
        {
            foreach (var changes in await Task.WhenAll(some.Select(line => ChangesAsync(cluster, line, cancellation))))
                yield return changes;
        }
    }

    private async Task<IReadOnlyList<Change>> ChangesAsync(StoredCluster cluster, string line, CancellationToken cancellation)
    {
        // A word that a letter was found by: it may have come back since.
        if (line.StartsWith(RowKeys.AllFinds, StringComparison.Ordinal))
        {
            var end = line.LastIndexOf('|');
            var (key, letter) = (line[..end], line[(end + 1)..]);
            var (_, now) = await FindsOfAsync(cluster, RowKeys.Letter(letter), cancellation);
            return [new(key, letter, now.Contains(key))];
        }

        var (id, keys) = await FindsOfAsync(cluster, line, cancellation);
        return [.. keys.Select(key => new Change(key, id, Leads: true))];
    }

    /// <summary>The rows of words that are to lead to a file or letter, and what they call it.</summary>
    private async Task<(string Id, IReadOnlyList<string> Keys)> FindsOfAsync(StoredCluster cluster, string rowKey, CancellationToken cancellation)
    {
        if (await table.FindAsync(cluster.Id, rowKey, cancellation) is not { } row)
            return ("", []);
        try
        {
            if (rowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal))
            {
                var letter = StoredLetter.Read(row).Letter;
                return (letter.Key, [.. FoldedWord.AllIn(SearchedTexts.Of(letter)).Select(word => RowKeys.FindLetters(word, letter.Key))]);
            }

            if (rowKey.StartsWith(RowKeys.AllPapers, StringComparison.Ordinal))
            {
                var paper = StoredPaper.Read(row);
                return (StoredFinds.IdOf(paper.Meeting, paper.Paper.FileId), [.. FoldedWord.AllIn(SearchedTexts.Of(paper)).Select(word => RowKeys.FindFiles(word, paper.Paper.FileId))]);
            }

            var file = StoredDocument.Read(row);
            return (file.Document.FileId, [.. FoldedWord.AllIn(SearchedTexts.Of(file, cluster.Cluster)).Select(word => RowKeys.FindFiles(word, file.Document.FileId))]);
        }
        catch (Exception failure) when (failure is System.Text.Json.JsonException or ArgumentException or InvalidDataException)
        {
            Unreadable(cluster.Id, rowKey);
            return ("", []);
        }
    }

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: row {Row} cannot be read, so nobody will find it by its words.")]
    private partial void Unreadable(string cluster, string row);

    /// <summary>That a word leads to something from now on, or no more.</summary>
    private readonly record struct Change(string Key, string Id, bool Leads);
}

/// <summary>What search has to be told of letters.</summary>
internal static class LetterSearch
{
    /// <summary>What to mark when a letter is called otherwise: in the organizers' own words, or at a corrected mailbox. Nothing where its words stay.</summary>
    public static IReadOnlyList<string> Changed(Letter before, Letter after)
    {
        var (old, now) = (FoldedWord.AllIn(SearchedTexts.Of(before)), FoldedWord.AllIn(SearchedTexts.Of(after)));
        return now.SetEquals(old) ? [] : [RowKeys.Letter(after.Key), .. old.Except(now).Select(word => RowKeys.Unfind(word, after.Key))];
    }
}

/// <summary>By which of their texts things are found.</summary>
internal static class SearchedTexts
{
    public static IEnumerable<string?> Of(Letter letter) => [letter.Subject, letter.To.Name, letter.To.Email];

    public static IEnumerable<string?> Of(StoredDocument file, Cluster cluster) => [file.Document.Name, cluster.Unit(file.Unit)?.Name];

    public static IEnumerable<string?> Of(StoredPaper paper) => [paper.Paper.Name];

    public static IEnumerable<string?> Of(Activity activity) => [activity.Title];

    public static IEnumerable<string?> Of(Contact contact, Cluster cluster) => [contact.Name, contact.Email, cluster.Unit(contact.UnitId)?.Name];
}
