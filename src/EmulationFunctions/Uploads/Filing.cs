using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>Makes a new version of files that have been judged: version, documents, receipt letter and audit in one transaction.</summary>
public sealed class Filing(ClusterTable table, ClusterReader reader, Dossiers dossiers, Receipts receipts, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Files them.</summary>
    /// <param name="handover">Who hands them in, for which unit.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="activity">For what.</param>
    /// <param name="arrival">The files, judged, and the note.</param>
    /// <param name="begun">When it began: that is when it counts as handed in.</param>
    internal async Task<(Submission? Taken, Refusal? Refused)> FileAsync(
        Handover handover, int year, Activity activity, Arrival arrival, DateTimeOffset begun)
    {
        var (visit, unit, onBehalf) = handover;
        var files = arrival.Files
            .Select(file => (File: file, Document: new Document(file.File.DocumentId, $"{year:0000}-{Nonce.Next()}", file.File.Name.Text, file.File.Size, file.Sha256)))
            .Select(pair => (pair.File, pair.Document, Blob: Dossiers.Name(visit.Stored.Id, year, activity.Id, unit, pair.Document.FileId)))
            .ToList();
        foreach (var (file, _, blob) in files)
            await dossiers.FileAsync(file, blob, visit.Cancellation);

        var receipt = ReceiptNumber(year);
        var readers = await receipts.ReadersAsync(handover);
        await agenda.EnterAsync(visit.Stored.Id, visit.Cancellation);
        for (var tries = 1; ; tries++)
        {
            var plan = await reader.PlanAsync(visit.Stored.Id, year, visit.Cancellation);
            if (plan?.Published.Plan.Activity(activity.Id) is not { } current)
                return (null, Refusal.UnknownActivity);
            var stored = await reader.SubmissionAsync(visit.Stored.Id, year, activity.Id, unit, visit.Cancellation);
            var (taken, refused) = stored.Submission.Receive(
                current,
                [.. files.Select(file => file.Document)],
                Deadline.Of(stored.Submission.Own(current), visit.Cluster.Zone()),
                begun,
                visit.Contact.Name,
                receipt,
                arrival.Note,
                onBehalf);
            if (taken is null)
                return (null, refused);

            var documents = files.Select(file => new StoredDocument(file.Document, year, activity.Id, unit, taken.Version, file.Blob)).ToList();
            var letters = receipts.Write(handover, readers, current, taken, documents, arrival.Upload);
            var batch = Change(visit, plan, stored, taken, documents);
            foreach (var letter in letters)
                batch.Add(letter);
            if (await table.CommitAsync(batch, visit.Cancellation) is not null || await IsOursAsync(visit, documents))
            {
                await outbox.NudgeAsync(visit.Stored.Id, letters.Select(letter => letter.Key), visit.Cancellation);
                return (taken, null);
            }

            // Somebody else's version, a reminder or a new plan came first: judge once more. The pause keeps many from colliding for long.
            await Task.Delay(Random.Shared.Next(1, Math.Min(5 * tries, 100)), visit.Cancellation);
        }
    }

    private Batch Change(ContactVisit visit, StoredPlan plan, StoredSubmission stored, Submission taken, List<StoredDocument> documents)
    {
        var batch = new Batch(visit.Stored.Id).Put(new StoredSubmission(stored.Year, taken, null).Row(), stored.ETag);
        batch.Add(new StoredVersion(stored.Year, taken, [.. documents.Select(file => file.Document.FileId)], visit.Contact.Id, visit.ShortLink).Row());
        foreach (var document in documents)
            batch.Add(document.Row());

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
        return batch.Add(new AuditEntry(time.GetUtcNow(), visit.Contact.Id, taken.OnBehalf ? "submitted-for" : "submitted", taken.ActivityId, visit.ShortLink, detail).Row());
    }

    // The client repeats a write whose answer was lost: a conflict may be our own success. File ids are random, so their rows tell.
    private async Task<bool> IsOursAsync(ContactVisit visit, List<StoredDocument> documents) =>
        await table.FindAsync(visit.Stored.Id, RowKeys.Document(documents[0].Document.FileId), visit.Cancellation) is not null;

    /// <summary>A number that can be read over the phone, such as 2026-H7K3-M9QX.</summary>
    private static string ReceiptNumber(int year) => $"{year:0000}-{Nonce.Next(4)}-{Nonce.Next(4)}".ToUpperInvariant();
}
