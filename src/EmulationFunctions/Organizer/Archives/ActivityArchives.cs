using System.Globalization;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Organizer.Archives;

/// <summary>All files that the units have handed in for an activity, as one archive.</summary>
public sealed class ActivityArchives(ClusterTable table, ClusterReader reader, Dossiers dossiers, MalwareScans scans, TimeProvider time)
{
    /// <summary>The archive, or null where the cluster has no such activity.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="activity">Id of the activity.</param>
    /// <param name="all">Whether every version's files go in, or the current ones alone.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal async Task<IResult?> OfAsync(StoredCluster cluster, string activity, bool all, CancellationToken cancellation)
    {
        if (await reader.ActivityAsync(cluster.Id, activity, cancellation) is not var (plan, line))
            return null;
        var year = plan.Published.Year;
        var current = (await reader.SubmissionsAsync(cluster.Id, RowKeys.Submissions(year, activity), cancellation)).Values
            .SelectMany(stored => stored.Submission.Documents)
            .Select(document => document.FileId)
            .ToHashSet();
        var versions = new List<StoredVersion>();
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Versions(year, activity), cancellation))
            versions.Add(StoredVersion.Read(row));

        var files = new List<ArchivedFile>();
        var paths = new ArchivePaths();
        paths.File("", ArchiveAnswer.Index);
        foreach (var unit in cluster.Cluster.Units)
        {
            var folder = paths.Folder(unit.Name);
            foreach (var version in versions.Where(version => version.Submission.UnitId == unit.Id))
                files.AddRange(FilesOf(cluster, line, unit, version, all ? $"{folder}/{version.Submission.Version}" : folder, paths, id => all || current.Contains(id)));
        }

        for (var at = 0; at < files.Count; at++)
            files[at] = files[at] with { Closed = await scans.ClosedAsync(files[at].Blob, cancellation) };

        var now = time.GetUtcNow();
        return new ArchiveAnswer(dossiers, $"{activity}.zip", [.. files.Where(file => file.Closed is null)], Index(files), now.ToOffset(cluster.Cluster.Zone().Offset(now)));
    }

    private static IEnumerable<ArchivedFile> FilesOf(
        StoredCluster cluster, Activity activity, Unit unit, StoredVersion version, string folder, ArchivePaths paths, Func<string, bool> isWanted) =>
        from document in version.Submission.Documents
        where version.Arrived.Contains(document.FileId) && isWanted(document.FileId)
        let at = version.Submission.SubmittedAt!.Value
        select new ArchivedFile(
            paths.File(folder, document.Name),
            unit.Name,
            activity.Document(document.Id)?.Title ?? document.Id,
            version.Submission,
            document,
            Dossiers.Name(cluster.Id, version.Year, activity.Id, unit.Id, document.FileId),
            at.ToOffset(cluster.Cluster.Zone().Offset(at)));

    /// <summary>What is in the archive, as a table: its column names are a contract with those who read it by program.</summary>
    private static byte[] Index(IEnumerable<ArchivedFile> files) => Csv.Write(
        files
            .Select(file => (IEnumerable<string>)
            [
                file.Path,
                file.UnitName,
                file.DocumentTitle,
                file.Document.Name,
                Number(file.Document.Size),
                file.Document.Sha256,
                Number(file.Version.Version),
                file.ReceivedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                file.Version.Late ? "late" : "",
                file.Version.By ?? "",
                file.Version.Receipt ?? "",
                file.Version.Note ?? "",
                file.Closed ?? "",
            ])
            .Prepend(["path", "unit", "document", "name", "bytes", "sha256", "version", "received", "late", "by", "receipt", "note", "closed"]));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
