using Azure.Data.Tables;
using Emulation.Domain.Search;

namespace EmulationFunctions.Organizer.Search;

/// <summary>Looks for activities, people, files and letters of a cluster by beginnings of their words.</summary>
public sealed class ClusterSearch(ClusterTable table, ClusterReader reader)
{
    /// <summary>Most of a kind that are shown.</summary>
    private const int Shown = 20;

    /// <summary>Rows of words that are read for one word of a query; a shorter beginning stands in more.</summary>
    internal int MostRows { get; init; } = 5000;

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

        var led = await LedToAsync(cluster.Id, query, cancellation);
        var (fileIds, paperIds, letterKeys) = (Newest(led.Files.Where(id => !id.Contains('|'))), Newest(led.Files.Where(id => id.Contains('|'))), Newest(led.Letters));
        var files = await ReadAsync(cluster, fileIds, StoredFinds.RowOf, row => StoredDocument.Read(row), file => query.Finds(SearchedTexts.Of(file, cluster.Cluster)), cancellation);
        var papers = await ReadAsync(cluster, paperIds, StoredFinds.RowOf, row => StoredPaper.Read(row), paper => query.Finds(SearchedTexts.Of(paper)), cancellation);
        var letters = await ReadAsync(cluster, letterKeys, RowKeys.Letter, row => StoredLetter.TryRead(row)?.Letter, letter => query.Finds(SearchedTexts.Of(letter)), cancellation);
        var (lines, found) = (activities.ToList(), people.ToList());
        return new(
            [.. lines.Take(Shown)],
            [.. found.Take(Shown)],
            [.. files.Select(file => new FoundFile(file.Document, file.Activity, file.Unit, cluster.Cluster.Unit(file.Unit)?.Name ?? file.Unit, file.Version, $"/console/files/{file.Document.FileId}"))],
            await OfMeetingsAsync(cluster, papers, cancellation),
            [.. letters.Select(letter => new FoundLetter(letter, zone.Local(letter.UpdatedAt)))],
            IsCut: led.IsCut || new[] { lines.Count, found.Count, fileIds.Count, paperIds.Count, letterKeys.Count }.Any(count => count > Shown));
    }

    /// <summary>Ids of files and keys of letters that each of the query's words leads to, and whether a word stands in more rows than are read.</summary>
    private async Task<Led> LedToAsync(string cluster, SearchQuery query, CancellationToken cancellation)
    {
        Led? all = null;
        foreach (var word in query.Words)
        {
            var some = await LedToAsync(cluster, word, cancellation);
            all = all is null ? some : new(all.Files.Intersect(some.Files).ToHashSet(), all.Letters.Intersect(some.Letters).ToHashSet(), all.IsCut || some.IsCut);
        }

        return all ?? new(new HashSet<string>(), new HashSet<string>(), IsCut: false);
    }

    private async Task<Led> LedToAsync(string cluster, string word, CancellationToken cancellation)
    {
        var (files, letters) = (new HashSet<string>(), new HashSet<string>());
        var rows = 0;
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Finds(word), cancellation))
        {
            if (rows++ == MostRows)
                return new(files, letters, IsCut: true);
            var finds = StoredFinds.Read(row);
            (finds.Key.Split('|')[2] == "file" ? files : letters).UnionWith(finds.Ids);
        }

        return new(files, letters, IsCut: false);
    }

    /// <summary>The first of them that are there and are what was looked for: an entry may lead to what has changed since.</summary>
    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        StoredCluster cluster, IReadOnlyList<string> ids, Func<string, string> key, Func<TableEntity, T?> read, Predicate<T> isSought, CancellationToken cancellation)
        where T : class
    {
        var found = new List<T>();
        foreach (var some in ids.Chunk(Shown))
        {
            var rows = await Task.WhenAll(some.Select(id => table.FindAsync(cluster.Id, key(id), cancellation)));
            found.AddRange(rows.OfType<TableEntity>().Select(read).OfType<T>().Where(one => isSought(one)));
            if (found.Count >= Shown)
                break;
        }

        return [.. found.Take(Shown)];
    }

    /// <summary>Files of meetings, with what their meetings are called.</summary>
    private async Task<IReadOnlyList<FoundPaper>> OfMeetingsAsync(StoredCluster cluster, IReadOnlyList<StoredPaper> papers, CancellationToken cancellation)
    {
        var titles = new Dictionary<string, string>();
        foreach (var meeting in papers.Select(paper => paper.Meeting).Distinct())
            titles[meeting] = await table.FindAsync(cluster.Id, RowKeys.Meeting(meeting), cancellation) is { } row ? StoredMeeting.Read(row).Meeting.Title : "";
        return [.. papers.Select(one => new FoundPaper(one.Paper, one.Meeting, titles[one.Meeting], $"/console/meetings/{one.Meeting}/files/{one.Paper.FileId}"))];
    }

    private static List<string> Newest(IEnumerable<string> ids) => [.. ids.OrderDescending(StringComparer.Ordinal)];

    /// <summary>What words lead to.</summary>
    private sealed record Led(IReadOnlySet<string> Files, IReadOnlySet<string> Letters, bool IsCut);
}
