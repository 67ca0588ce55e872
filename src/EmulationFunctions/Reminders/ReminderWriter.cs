using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Reminders;

/// <summary>Writes the reminders that are due: people's letters and what they answer for commit together.</summary>
public sealed partial class ReminderWriter(
    ClusterTable table, ClusterReader reader, WrittenLetters written, ContactLinks links, Outbox outbox, Agenda agenda, TimeProvider time, ILogger<ReminderWriter> log)
{
    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    /// <returns>What was read for it.</returns>
    internal async Task<SeenCluster> WriteDueAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var plans = ClusterState.Around(
            (await reader.PlansAsync(cluster.Id, cancellation)).Select(plan => plan.Published), cluster.Cluster.Zone(), time.GetUtcNow());
        var seen = new SeenCluster(plans, new Dictionary<(string, string), StoredSubmission>());
        var (again, mustWait) = (true, false);
        for (var tries = 0; again && tries < 20; tries++)
        {
            var now = time.GetUtcNow();
            seen = seen with { Submissions = await SubmissionsAsync(cluster.Id, plans, cancellation) };
            var state = seen.State(cluster.Cluster);
            var tick = ReminderTick.Of(state, now);
            if (tick.Rounds.Count > 0)
                tick = ReminderTick.Of(state with { Reminded = await written.RemindedAsync(cluster.Id, tick.Rounds[0].Day, cancellation) }, now);

            (again, mustWait) = (false, tick.MustWait);
            foreach (var unit in ReminderSchedule.Unheard(state, now))
                Nobody(cluster.Id, unit.Id);
            foreach (var round in tick.Rounds)
                again |= !await WriteAsync(cluster, round, seen, cancellation);
        }

        if (mustWait || again)
            await agenda.EnterAsync(cluster.Id, [new Timetable(cluster.Cluster, plans).NextOpening(time.GetUtcNow())], cancellation);
        return seen;
    }

    /// <summary>Writes a round; false where somebody changed what it was judged by.</summary>
    private async Task<bool> WriteAsync(StoredCluster cluster, PlannedRound round, SeenCluster seen, CancellationToken cancellation)
    {
        var pages = new Dictionary<string, LinkReference>();
        foreach (var contact in round.PageHolders)
            pages[contact.Id] = await links.UnitPageAsync(cluster, contact, "app", cancellation);
        var letters = round.Letters(cluster.Cluster, contact => pages[contact.Id])
            .Select(letter => outbox.Write(
                LetterKeys.Reminder(letter.Day, letter.To.Email), Correspondent.Of(letter.To), letter.To.Language, cluster.Cluster.FirstOrganizer(), letter.Content))
            .ToList();

        var batch = new Batch(cluster.Id);
        foreach (var letter in letters)
            batch.Add(letter);
        foreach (var (owed, answered) in round.Answers(seen.Current))
            batch.Put(new StoredSubmission(owed.Year, answered, null).Row(), seen.Submissions.GetValueOrDefault((answered.ActivityId, answered.UnitId))?.ETag);

        var about = string.Join(' ', round.Round.Units.Select(unit => unit.Unit.Id));
        batch.Add(new AuditEntry(round.Now, "app", "reminded", about).Row());
        if (Skipped(round.Causes) is { Count: > 0 } skipped)
            batch.Add(new AuditEntry(round.Now, "app", "reminders-skipped", about, null, skipped).Row());
        await agenda.EnterAsync(cluster.Id, cancellation);
        if (await table.CommitAsync(batch, cancellation) is null)
            return false;
        await outbox.NudgeAsync(cluster.Id, letters.Select(letter => letter.Key), cancellation);
        return true;
    }

    /// <summary>The steps that lost their meaning, by activity and unit, each with its day and why.</summary>
    private static Dictionary<string, string> Skipped(IReadOnlyList<(Owed Owed, IReadOnlyList<Duty> Duties)> causes) => causes
        .Where(cause => cause.Duties.Contains(Duty.Responsible) && cause.Owed.Skipped.Count > 0)
        .ToDictionary(
            cause => $"{cause.Owed.Activity.Id}/{cause.Owed.Submission.UnitId}",
            cause => string.Join("; ", cause.Owed.Skipped.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Day:yyyy-MM-dd} {step.Reason}"))));

    private async Task<Dictionary<(string Activity, string Unit), StoredSubmission>> SubmissionsAsync(
        string cluster, IEnumerable<PublishedPlan> plans, CancellationToken cancellation)
    {
        var all = new Dictionary<(string, string), StoredSubmission>();
        foreach (var plan in plans)
        {
            foreach (var (key, submission) in await reader.SubmissionsAsync(cluster, RowKeys.Submissions(plan.Year), cancellation))
                all[key] = submission;
        }

        return all;
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: unit {Unit} owes something and has nobody to write to.")]
    private partial void Nobody(string cluster, string unit);
}
