using Emulation.Domain.Submissions.Files;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>Makes a new version of files that have been judged: version, documents, receipt letter and audit in one transaction.</summary>
public sealed class Filing(ClusterTable table, ClusterReader reader, Dossiers dossiers, Receipts receipts, MalwareScans scans, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Files them. Repeating it with the same arrival does not file them again.</summary>
    /// <param name="handover">Who hands them in, for which unit.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="activity">For what.</param>
    /// <param name="arrival">The files, judged, and the note.</param>
    /// <param name="along">Adds what commits with the version; false where somebody else has finished with these files meanwhile.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The new state, or why they are not taken; neither where somebody else was first.</returns>
    internal async Task<(Submission? Taken, Refusal? Refused)> FileAsync(
        Handover handover, int year, string activity, Arrival arrival, Func<Batch, Submission, Task<bool>>? along, CancellationToken cancellation)
    {
        var (cluster, unit) = (handover.Stored.Id, handover.Unit);
        using var span = Signals.Span("file upload", cluster);
        var blobs = arrival.Files.Select(file => Dossiers.Name(cluster, year, activity, unit, file.Document.FileId)).ToList();
        var readers = await receipts.ReadersAsync(handover, cancellation);
        await agenda.EnterAsync(cluster, scans.AreOn ? [time.GetUtcNow(), time.GetUtcNow() + ScanTag.Patience] : [time.GetUtcNow()], cancellation);
        var isCopied = false;
        for (var tries = 1; ; tries++)
        {
            var plan = await reader.PlanAsync(cluster, year, cancellation);
            if (plan?.Published.Plan.Activity(activity) is not { } current)
                return (null, Refusal.UnknownActivity);
            var stored = await reader.SubmissionAsync(cluster, year, activity, unit, cancellation);
            var (taken, refused) = stored.Submission.Receive(
                current,
                [.. arrival.Files.Select(file => file.Document)],
                Deadline.Of(stored.Submission.Own(current), handover.Cluster.Zone()),
                arrival.Transfer,
                handover.Sender.Name,
                arrival.Receipt,
                arrival.Note,
                handover.Sender.OnBehalf);
            if (taken is null)
                return (null, refused);
            if (!isCopied)
            {
                // Only what would be taken is copied, for nothing is ever taken away there; then it is judged as things stand by then.
                foreach (var (file, blob) in arrival.Files.Zip(blobs))
                    await dossiers.FileAsync(file, blob, cancellation);
                isCopied = true;
                continue;
            }

            var documents = arrival.Files.Zip(blobs, (file, blob) => new StoredDocument(file.Document, year, activity, unit, taken.Version, blob)).ToList();
            var letters = receipts.Write(handover, readers, current, taken, documents, arrival.Upload);
            var batch = Change(handover, plan, stored, taken, documents);
            foreach (var letter in letters)
                batch.Add(letter);
            if (along is not null && !await along(batch, taken))
                return (null, null);
            if (await table.CommitAsync(batch, cancellation) is not null || await IsOursAsync(cluster, documents, cancellation))
            {
                Signals.Filed(cluster, along is null ? "form" : "direct", arrival.Files.Count, arrival.Files.Sum(file => file.Document.Size));
                await outbox.NudgeAsync(cluster, letters.Select(letter => letter.Key), cancellation);
                return (taken, null);
            }

            // Somebody else's version, a reminder or a new plan came first: judge once more. The pause keeps many from colliding for long.
            await Task.Delay(Random.Shared.Next(1, Math.Min(5 * tries, 100)), cancellation);
        }
    }

    private Batch Change(Handover handover, StoredPlan plan, StoredSubmission stored, Submission taken, List<StoredDocument> documents)
    {
        var sender = handover.Sender;
        var batch = new Batch(handover.Stored.Id).Put(new StoredSubmission(stored.Year, taken, null).Row(), stored.ETag);
        batch.Add(new StoredVersion(stored.Year, taken, [.. documents.Select(file => file.Document.FileId)], sender.ContactId, handover.ShortLink).Row());
        foreach (var document in documents)
            batch.Add(document.Row());
        if (scans.AreOn)
        {
            var key = RowKeys.Scan(stored.Year, taken.ActivityId, taken.UnitId, taken.Version)[RowKeys.Scans.Length..];
            batch.Add(new StoredScan(key, time.GetUtcNow(), [.. documents.Select(file => file.Document.FileId)], []).Row());
        }

        // The first submission of an activity meets the plan's own row: from now on the activity cannot disappear.
        if (!plan.Published.Begun.Contains(taken.ActivityId))
        {
            var begun = plan with { Published = plan.Published with { Begun = plan.Published.Begun.Append(taken.ActivityId).ToHashSet() } };
            batch.Replace(begun.Row(), plan.ETag!.Value);
        }

        var detail = new Dictionary<string, string>
        {
            ["unit"] = taken.UnitId,
            ["version"] = $"{taken.Version}",
            ["receipt"] = taken.Receipt ?? "",
        };
        return batch.Add(new AuditEntry(
            time.GetUtcNow(), sender.ContactId, taken.OnBehalf ? "submitted-for" : "submitted", taken.ActivityId, handover.ShortLink, detail).Row());
    }

    // The client repeats a write whose answer was lost: a conflict may be our own success. File ids are random, so their rows tell.
    private async Task<bool> IsOursAsync(string cluster, List<StoredDocument> documents, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Document(documents[0].Document.FileId), cancellation) is not null;
}
