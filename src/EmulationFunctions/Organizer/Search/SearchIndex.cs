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
        foreach (var word in FoldedWord.AllIn(SearchedTexts.Of(letter)).Except(stay).Take(MostForgotten))
        {
            if (await table.FindAsync(batch.Cluster, RowKeys.FindLetters(word, letter.Key), cancellation) is not { } found)
                continue;
            var stored = StoredFinds.Read(found);
            if (!stored.Ids.Contains(letter.Key))
                continue;
            var left = stored with { Ids = [.. stored.Ids.Where(id => id != letter.Key)] };
            if (left.Ids.Count == 0)
                batch.Delete(stored.Key, stored.ETag);
            else
                batch.Replace(left.Row(), found.ETag);
        }
    }

    private async Task<bool> TakeUpAsync(StoredCluster cluster, StoredUnfound mark, CancellationToken cancellation)
    {
        var finds = new Dictionary<string, List<string>>();
        var done = 0;
        foreach (var rowKey in mark.Rows)
        {
            var (id, keys) = await FindsOfAsync(cluster, rowKey, cancellation);
            if (done > 0 && finds.Keys.Union(keys).Count() > MostWords)
                break;
            done++;
            foreach (var key in keys.Take(MostWords))
                (finds.TryGetValue(key, out var ids) ? ids : finds[key] = []).Add(id);
        }

        var batch = new Batch(cluster.Id);
        foreach (var (key, ids) in finds)
        {
            var stored = await table.FindAsync(cluster.Id, key, cancellation) is { } row ? StoredFinds.Read(row) : new(key, [], null);
            if (ids.Except(stored.Ids).ToList() is { Count: > 0 } added)
                batch.Put((stored with { Ids = [.. stored.Ids, .. added] }).Row(), stored.ETag);
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
}

/// <summary>By which of their texts things are found.</summary>
internal static class SearchedTexts
{
    public static IEnumerable<string?> Of(Letter letter) => [letter.Subject, letter.To.Name, letter.To.Email];

    public static IEnumerable<string?> Of(StoredDocument file, Cluster cluster) => [file.Document.Name, cluster.Unit(file.Unit)?.Name];

    public static IEnumerable<string?> Of(Activity activity) => [activity.Title];

    public static IEnumerable<string?> Of(Contact contact, Cluster cluster) => [contact.Name, contact.Email, cluster.Unit(contact.UnitId)?.Name];
}
