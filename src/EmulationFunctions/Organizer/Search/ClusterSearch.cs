using Emulation.Domain.Search;

namespace EmulationFunctions.Organizer.Search;

/// <summary>Looks for activities, people, files and letters of a cluster by beginnings of their words.</summary>
public sealed class ClusterSearch(ClusterTable table, ClusterReader reader)
{
    /// <summary>Most of a kind that are shown.</summary>
    private const int Shown = 20;

    /// <summary>Rows of words that are read for one word of a query; a shorter beginning stands in more.</summary>
    private const int MostRows = 2000;

    /// <summary>What is found: activities by deadline, the latest first; people by name; files and letters, the newest first.</summary>
    internal async Task<SearchFindings> FindAsync(StoredCluster cluster, SearchQuery query, CancellationToken cancellation)
    {
        var zone = cluster.Cluster.Zone();
        var activities =
            from plan in await reader.PlansAsync(cluster.Id, cancellation)
            from activity in plan.Published.Plan.Activities
            where query.Finds(SearchedTexts.Of(activity))
            orderby activity.Deadline descending
            select new FoundActivity(plan.Published.Year, activity);
        var people =
            from contact in cluster.Cluster.Contacts
            where query.Finds(SearchedTexts.Of(contact, cluster.Cluster))
            orderby contact.Name
            select new FoundPerson(contact, cluster.Cluster.Unit(contact.UnitId)?.Name);

        var (fileIds, letterKeys) = await LedToAsync(cluster.Id, query, cancellation);
        var files = await ReadAsync(cluster, fileIds, RowKeys.Document, row => StoredDocument.Read(row), file => query.Finds(SearchedTexts.Of(file, cluster.Cluster)), cancellation);
        var letters = await ReadAsync(cluster, letterKeys, RowKeys.Letter, row => StoredLetter.TryRead(row)?.Letter, letter => query.Finds(SearchedTexts.Of(letter)), cancellation);
        var (lines, found) = (activities.ToList(), people.ToList());
        return new(
            [.. lines.Take(Shown)],
            [.. found.Take(Shown)],
            [.. files.Select(file => new FoundFile(file.Document, file.Activity, file.Unit, cluster.Cluster.Unit(file.Unit)?.Name ?? file.Unit, file.Version, $"/console/files/{file.Document.FileId}"))],
            [.. letters.Select(letter => new FoundLetter(letter, zone.Local(letter.UpdatedAt)))],
            IsCut: lines.Count > Shown || found.Count > Shown || fileIds.Count > Shown || letterKeys.Count > Shown);
    }

    /// <summary>Ids of files and keys of letters that each of the query's words leads to, the newest first.</summary>
    private async Task<(IReadOnlyList<string> Files, IReadOnlyList<string> Letters)> LedToAsync(string cluster, SearchQuery query, CancellationToken cancellation)
    {
        HashSet<string>? files = null, letters = null;
        foreach (var word in query.Words)
        {
            var (someFiles, someLetters) = await LedToAsync(cluster, word, cancellation);
            (files ??= someFiles).IntersectWith(someFiles);
            (letters ??= someLetters).IntersectWith(someLetters);
        }

        return ([.. (files ?? []).OrderDescending(StringComparer.Ordinal)], [.. (letters ?? []).OrderDescending(StringComparer.Ordinal)]);
    }

    private async Task<(HashSet<string> Files, HashSet<string> Letters)> LedToAsync(string cluster, string word, CancellationToken cancellation)
    {
        var (files, letters) = (new HashSet<string>(), new HashSet<string>());
        var rows = 0;
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Finds(word), cancellation))
        {
            var finds = StoredFinds.Read(row);
            (finds.Key.Split('|')[2] == "file" ? files : letters).UnionWith(finds.Ids);
            if (++rows == MostRows)
                break;
        }

        return (files, letters);
    }

    /// <summary>The first of them that are there and are what was looked for: an entry may lead to what has changed since.</summary>
    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        StoredCluster cluster, IReadOnlyList<string> ids, Func<string, string> key, Func<Azure.Data.Tables.TableEntity, T?> read, Predicate<T> isSought, CancellationToken cancellation)
        where T : class
    {
        var found = new List<T>();
        foreach (var some in ids.Chunk(Shown))
        {
            var rows = await Task.WhenAll(some.Select(id => table.FindAsync(cluster.Id, key(id), cancellation)));
            found.AddRange(rows.OfType<Azure.Data.Tables.TableEntity>().Select(read).OfType<T>().Where(one => isSought(one)));
            if (found.Count >= Shown)
                break;
        }

        return [.. found.Take(Shown)];
    }
}
