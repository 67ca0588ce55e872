using System.Globalization;
using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Kinds;

/// <summary>Takes the values that units register for the year, and later what was reached of them.</summary>
public sealed class Registrations(ClusterTable table, ClusterReader reader, Receipts receipts, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Registers values: version, receipts and audit commit together. The same values once more change nothing.</summary>
    /// <param name="handover">Who registers, for which unit.</param>
    /// <param name="activity">For what.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="language">How its writer writes numbers.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PartOutcome> RegisterAsync(Handover handover, string activity, ValuesDraft draft, Language language, CancellationToken cancellation)
    {
        var upload = Nonce.Next();
        IReadOnlyList<(Contact, LinkReference)>? readers = null;
        while (true)
        {
            var (line, values, outcome) = await ReadAsync(handover, activity, draft, language, cancellation);
            if (line is null || values is null)
                return outcome!;
            var before = line.Submission;
            if (values.Are(before.Targets) && values.Note == before.Note && !before.IsReturned())
                return new(line);
            if (draft.Seen is { } seen && seen != before.Version)
                return new(line) { Merged = draft.Over(await TargetsAsync(line, seen, cancellation), before.Targets, before.Version, language) };
            var now = time.GetUtcNow();
            var (taken, refused) = before.Register(
                line.Activity,
                values.Values,
                Deadline.Of(before.Own(line.Activity), handover.Cluster.Zone()),
                now,
                handover.Sender.Name,
                Arrival.NewReceipt(line.Year),
                values.Note,
                handover.Sender.OnBehalf);
            if (taken is null)
                return new(line) { Refused = refused };

            readers ??= await receipts.ReadersAsync(handover, cancellation);
            await agenda.EnterAsync(line.Cluster.Id, cancellation);
            var letters = receipts.Write(handover, readers, line.Activity, taken, [], upload);
            var batch = PartBatch.Of(line, taken, Audit(handover, line, taken, now))
                .Add(new StoredVersion(line.Year, taken, [], handover.Sender.ContactId, handover.ShortLink).Row());
            foreach (var letter in letters)
                batch.Add(letter);
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            await outbox.NudgeAsync(line.Cluster.Id, letters.Select(letter => letter.Key), cancellation);
            return new(line with { Stored = line.Stored with { Submission = taken } });
        }
    }

    /// <summary>Notes what was reached. Each change is kept; the same values once more change nothing.</summary>
    /// <param name="handover">Who reports, for which unit.</param>
    /// <param name="activity">For what.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="language">How its writer writes numbers.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PartOutcome> ReportAsync(Handover handover, string activity, ValuesDraft draft, Language language, CancellationToken cancellation)
    {
        while (true)
        {
            var (line, values, outcome) = await ReadAsync(handover, activity, draft, language, cancellation);
            if (line is null || values is null)
                return outcome!;
            var (now, own, before) = (time.GetUtcNow(), line.Submission.Own(line.Activity), line.Submission.Actuals);
            if (!Actuals.AreTaken(own, handover.Cluster.Zone(), now))
                return new(line) { Refused = Refusal.ActualsNotYet(own.ActualsFrom ?? DateOnly.FromDateTime(own.Deadline).AddDays(1)) };
            if (values.Are(before?.Values))
                return new(line);
            if (draft.Seen is { } seen && seen != (before?.Revision ?? 0))
                return new(line) { Merged = draft.Over(await ActualsAsync(line, seen, cancellation), before?.Values, before?.Revision ?? 0, language) };

            var actuals = new Actuals((before?.Revision ?? 0) + 1, values.Values, now, handover.Sender.Name);
            var after = line.Stored.Submission with { Actuals = actuals };
            var detail = new Dictionary<string, string> { ["unit"] = line.Unit.Id, ["revision"] = actuals.Revision.ToString(CultureInfo.InvariantCulture) };
            var batch = PartBatch.Of(line, after, new(now, handover.Sender.ContactId, "actuals-reported", line.Activity.Id, handover.AuditLink, detail))
                .Add(StoredActuals.Row(line.Year, line.Activity.Id, line.Unit.Id, actuals));
            if (await table.CommitAsync(batch, cancellation) is not null)
                return new(line with { Stored = line.Stored with { Submission = after } });
        }
    }

    private async Task<(StoredLine? Line, RegisteredValues? Values, PartOutcome? Outcome)> ReadAsync(
        Handover handover, string activity, ValuesDraft draft, Language language, CancellationToken cancellation)
    {
        if (await reader.PartAsync(handover.Stored, activity, handover.Unit, cancellation) is not { Activity.WantsTargets: true } line)
            return (null, null, new(null));
        var (values, faults) = draft.Check(line.Activity, language);
        return (line, values, values is null ? new(line) { Faults = faults } : null);
    }

    /// <summary>The values of a version; null where there is none.</summary>
    private async Task<IReadOnlyDictionary<string, decimal>?> TargetsAsync(StoredLine line, int version, CancellationToken cancellation) =>
        await table.FindAsync(line.Cluster.Id, RowKeys.Version(line.Year, line.Activity.Id, line.Unit.Id, version), cancellation) is { } row
            ? StoredVersion.Read(row).Submission.Targets
            : null;

    /// <summary>What was reached by a revision; null where there is none.</summary>
    private async Task<IReadOnlyDictionary<string, decimal>?> ActualsAsync(StoredLine line, int revision, CancellationToken cancellation) =>
        await table.FindAsync(line.Cluster.Id, RowKeys.Actuals(line.Year, line.Activity.Id, line.Unit.Id, revision), cancellation) is { } row
            ? StoredActuals.Read(row).Values
            : null;

    private static AuditEntry Audit(Handover handover, StoredLine line, Submission taken, DateTimeOffset now)
    {
        var detail = new Dictionary<string, string>
        {
            ["unit"] = line.Unit.Id,
            ["version"] = taken.Version.ToString(CultureInfo.InvariantCulture),
            ["receipt"] = taken.Receipt ?? "",
        };
        return new(now, handover.Sender.ContactId, handover.Sender.OnBehalf ? "registered-for" : "registered", line.Activity.Id, handover.AuditLink, detail);
    }
}
