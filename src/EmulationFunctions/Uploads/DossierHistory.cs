using Emulation.Domain.Submissions.Transfers;

namespace EmulationFunctions.Uploads;

/// <summary>What came before a unit's current version, and what never became one.</summary>
public sealed class DossierHistory(ClusterTable table)
{
    /// <summary>The versions before the current one, the newest first, each with the files that came with it.</summary>
    internal async Task<IReadOnlyList<VersionLine>> EarlierAsync(StoredLine line, Func<string, string> fileUrl, CancellationToken cancellation) =>
        [.. (await VersionsAsync(line, fileUrl, cancellation)).Where(version => version.Version < line.Submission.Version)];

    /// <summary>All versions, the newest first, each with the files that came with it.</summary>
    internal async Task<IReadOnlyList<VersionLine>> VersionsAsync(StoredLine line, Func<string, string> fileUrl, CancellationToken cancellation)
    {
        var zone = line.Cluster.Cluster.Zone();
        var versions = new List<VersionLine>();
        await foreach (var row in table.RangeAsync(line.Cluster.Id, RowKeys.Versions(line.Year, line.Activity.Id, line.Unit.Id), cancellation))
        {
            var stored = StoredVersion.Read(row);
            var version = stored.Submission;
            var came = version with { Documents = [.. version.Documents.Where(document => stored.Arrived.Contains(document.FileId))] };
            versions.Add(new VersionLine(
                version.Version,
                zone.Local(version.SubmittedAt!.Value),
                version.By ?? "",
                version.Receipt ?? "",
                version.Late,
                version.Note,
                FileLink.Of(came, line.Activity, fileUrl))
            {
                Values = Receipts.Values(line.Activity, version) ?? [],
            });
        }

        versions.Reverse();
        return versions;
    }

    /// <summary>Uploads that were begun and are no version, the newest first.</summary>
    internal async Task<IReadOnlyList<UnfinishedUpload>> UnfinishedAsync(StoredLine line, CancellationToken cancellation)
    {
        var zone = line.Cluster.Cluster.Zone();
        var (cluster, activity, unit) = (line.Cluster.Id, line.Activity.Id, line.Unit.Id);
        var found = new List<UnfinishedUpload>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.UploadSessions(line.Year, activity, unit), cancellation))
        {
            var session = StoredSession.Read(row).Session;
            found.Add(new(zone.Local(session.OpenedAt), session.Sender.Name, session.Name, session.Size, End(session.State)));
        }

        await foreach (var row in table.WhereAsync(
            cluster, RowKeys.CompletionsOf(line.Year, activity, unit), $"State ne {nameof(CompletionState.Filed)}", cancellation))
        {
            var completion = StoredCompletion.Read(row).Completion;
            found.Add(new(
                zone.Local(completion.Transfer.Begun),
                completion.Sender.Name,
                string.Join(", ", completion.Files.Select(file => file.Name)),
                completion.Files.Sum(file => file.Size),
                completion.State == CompletionState.Refused ? UploadEnd.Refused : UploadEnd.Arriving,
                completion.Refusal));
        }

        return [.. found.OrderByDescending(upload => upload.BegunAt)];
    }

    private static UploadEnd End(UploadSessionState state) => state switch
    {
        UploadSessionState.Cancelled => UploadEnd.Cancelled,
        UploadSessionState.Abandoned => UploadEnd.Abandoned,
        _ => UploadEnd.Open,
    };
}
