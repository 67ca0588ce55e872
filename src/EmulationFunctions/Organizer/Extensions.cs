using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Gives single units later deadlines: the new deadline, the letters about it and the audit commit together.</summary>
public sealed class Extensions(ClusterTable table, ClusterReader reader, UnitLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Extends the deadline of one unit. What is so already is not written again.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="unit">Whose deadline.</param>
    /// <param name="draft">The extension.</param>
    /// <param name="seen">From what it was made; null for a program, whose word holds whatever there was before.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<Decided> ExtendAsync(
        string cluster, string activity, string unit, ExtensionDraft draft, SeenPart? seen, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await LineAsync(cluster, activity, unit, cancellation) is not { } line)
                return new(null, []);
            var (extension, faults) = draft.Check(line.Activity, line.Cluster.Cluster.Zone());
            if (line.Submission.Extension is { } same && same == extension)
                return new(line, []);
            // Before the faults: the page that shows these carries along what is stored now.
            if (IsUnseen(line, seen))
                return new(line, [], Unseen.Extension);
            if (extension is null)
                return new(line, faults);
            if (await ChangeAsync(line, extension, by, cancellation) is { } changed)
                return new(changed, []);
        }
    }

    /// <summary>Takes an extension back: the plan's deadline is the unit's again.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="unit">Whose extension.</param>
    /// <param name="seen">Which one; null for a program, which takes back whatever there is.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<Decided> WithdrawAsync(string cluster, string activity, string unit, SeenPart? seen, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await LineAsync(cluster, activity, unit, cancellation) is not { } line)
                return new(null, []);
            if (line.Submission.Extension is null)
                return new(line, []);
            if (IsUnseen(line, seen))
                return new(line, [], Unseen.Extension);
            if (await ChangeAsync(line, null, by, cancellation) is { } changed)
                return new(changed, []);
        }
    }

    private static bool IsUnseen(StoredLine line, SeenPart? seen) => seen is not null && SeenPart.Of(line.Submission).Extension != seen.Extension;

    private async Task<StoredLine?> LineAsync(string cluster, string activity, string unit, CancellationToken cancellation) =>
        await reader.FindAsync(cluster, cancellation) is { } stored ? await reader.LineAsync(stored, activity, unit, cancellation) : null;

    /// <summary>The part with its new deadline, or null where somebody changed it meanwhile: read again and judge once more.</summary>
    private async Task<StoredLine?> ChangeAsync(StoredLine line, Extension? extension, Decider by, CancellationToken cancellation)
    {
        var before = line.Stored.Submission;
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
