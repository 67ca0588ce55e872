using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Gives single units later deadlines: the new deadline, the letters about it and the audit commit together.</summary>
public sealed class Extensions(ClusterTable table, ClusterReader reader, UnitLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Extends the deadline of one unit. What is so already is not written again.</summary>
    /// <returns>The unit's part as it is now, null where there is no such part; and what is wrong with the draft.</returns>
    internal async Task<(StoredLine? Line, IReadOnlyList<Fault> Faults)> ExtendAsync(
        string cluster, string activity, string unit, ExtensionDraft draft, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await LineAsync(cluster, activity, unit, cancellation) is not { } line)
                return (null, []);
            var (extension, faults) = draft.Check(line.Activity, line.Cluster.Cluster.Zone());
            if (extension is null)
                return (line, faults);
            if (await ChangeAsync(line, extension, by, cancellation) is { } changed)
                return (changed, []);
        }
    }

    /// <summary>Takes an extension back: the plan's deadline is the unit's again.</summary>
    /// <returns>The unit's part as it is now, or null where there is no such part.</returns>
    internal async Task<StoredLine?> WithdrawAsync(string cluster, string activity, string unit, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await LineAsync(cluster, activity, unit, cancellation) is not { } line)
                return null;
            if (await ChangeAsync(line, null, by, cancellation) is { } changed)
                return changed;
        }
    }

    private async Task<StoredLine?> LineAsync(string cluster, string activity, string unit, CancellationToken cancellation) =>
        await reader.FindAsync(cluster, cancellation) is { } stored ? await reader.LineAsync(stored, activity, unit, cancellation) : null;

    /// <summary>The part with its new deadline, or null where somebody changed it meanwhile: read again and judge once more.</summary>
    private async Task<StoredLine?> ChangeAsync(StoredLine line, Extension? extension, Decider by, CancellationToken cancellation)
    {
        var before = line.Stored.Submission;
        if (before.Extension == extension)
            return line;

        var now = time.GetUtcNow();
        var zone = line.Cluster.Cluster.Zone();
        var after = before.Extended(line.Activity, extension, zone, now);
        var written = await letters.WriteAsync(line, "extension", by.Id, page => Content(line, extension, page), cancellation);
        var plans = (await reader.PlansAsync(line.Cluster.Id, cancellation)).Select(plan => plan.Published).ToList();
        await agenda.EnterAsync(line.Cluster.Id, new Timetable(line.Cluster.Cluster, plans).Looks(now, after).Prepend(now), cancellation);

        // The plan's row goes along: the extension was judged by its deadline.
        var batch = new Batch(line.Cluster.Id)
            .Put(new StoredSubmission(line.Year, after, null).Row(), line.Stored.ETag)
            .Touch(RowKeys.Plan(line.Year), line.Plan.ETag!.Value)
            .Add(Audit(line, extension, by, now).Row());
        foreach (var letter in written)
            batch.Add(letter);
        if (await table.CommitAsync(batch, cancellation) is null)
            return null;
        await outbox.NudgeAsync(line.Cluster.Id, written.Select(letter => letter.Key), cancellation);
        return line with { Stored = line.Stored with { Submission = after } };
    }

    private static ExtensionContent Content(StoredLine line, Extension? extension, LinkReference page) => new(
        line.Cluster.Cluster.Name,
        line.Cluster.Cluster.TimeZone,
        line.Unit.Name,
        line.Activity.Title,
        line.Activity.Deadline,
        extension?.Deadline,
        extension?.Reason,
        page);

    private static AuditEntry Audit(StoredLine line, Extension? extension, Decider by, DateTimeOffset now)
    {
        var detail = new Dictionary<string, string> { ["unit"] = line.Unit.Id };
        if (extension is not null)
        {
            detail["deadline"] = extension.Deadline.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
            detail["reason"] = extension.Reason;
        }

        return new AuditEntry(now, by.Id, extension is null ? "extension-withdrawn" : "extended", line.Activity.Id, by.Link, detail);
    }
}
