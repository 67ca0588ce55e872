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
    /// <summary>Rows of one transaction, with room to spare.</summary>
    private const int MostRows = 95;

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
            if (tick.Rounds.Count > 0)
                await agenda.EnterAsync(cluster.Id, cancellation);
            foreach (var rounds in Together(tick.Rounds))
                again |= !await WriteAsync(cluster, rounds, seen, cancellation);
        }

        if (mustWait || again)
            await agenda.EnterAsync(cluster.Id, [new Timetable(cluster.Cluster, plans).NextOpening(time.GetUtcNow())], cancellation);
        return seen;
    }

    /// <summary>Rounds that fit in one transaction. The head's round answers for what others answer for as well, so it is not with them.</summary>
    private static IEnumerable<IReadOnlyList<PlannedRound>> Together(IReadOnlyList<PlannedRound> rounds)
    {
        var (together, rows, answered) = (new List<PlannedRound>(), 0, new HashSet<(string, string)>());
        foreach (var round in rounds)
        {
            // Each letter has its mark; two sentences of the audit.
            var more = (2 * round.Round.People.Count) + round.Causes.Count + 2;
            var answers = round.Causes.Select(cause => (cause.Owed.Activity.Id, cause.Owed.Submission.UnitId)).ToList();
            if (together.Count > 0 && (rows + more > MostRows || answered.Overlaps(answers)))
            {
                yield return together;
                (together, rows, answered) = ([], 0, []);
            }

            together.Add(round);
            rows += more;
            answered.UnionWith(answers);
        }

        if (together.Count > 0)
            yield return together;
    }

    /// <summary>Writes rounds; false where somebody changed what one of them was judged by. The others are written all the same.</summary>
    private async Task<bool> WriteAsync(StoredCluster cluster, IReadOnlyList<PlannedRound> rounds, SeenCluster seen, CancellationToken cancellation)
    {
        var pages = await links.UnitPagesAsync(cluster, rounds.SelectMany(round => round.PageHolders).Distinct(), "app", cancellation);
        var batch = new Batch(cluster.Id);
        var keys = new List<string>();
        foreach (var round in rounds)
        {
            foreach (var (to, day, content) in round.Letters(cluster.Cluster, contact => pages[contact.Id]))
            {
                var letter = outbox.Write(LetterKeys.Reminder(day, to.Email), Correspondent.Of(to), to.Language, cluster.Cluster.FirstOrganizer(), content);
                batch.Add(letter);
                keys.Add(letter.Key);
            }

            foreach (var (owed, answered) in round.Answers(seen.Current))
                batch.Put(new StoredSubmission(owed.Year, answered, null).Row(), seen.Submissions.GetValueOrDefault((answered.ActivityId, answered.UnitId))?.ETag);

            var about = string.Join(' ', round.Round.Units.Select(unit => unit.Unit.Id));
            batch.Add(new AuditEntry(round.Now, "app", "reminded", about).Row());
            if (Skipped(round.Causes) is { Count: > 0 } skipped)
                batch.Add(new AuditEntry(round.Now, "app", "reminders-skipped", about, null, skipped).Row());
        }

        if (await table.CommitAsync(batch, cancellation) is not null)
        {
            await outbox.NudgeAsync(cluster.Id, keys, cancellation);
            return true;
        }

        var all = rounds.Count > 1;
        foreach (var round in rounds.Skip(all ? 0 : 1))
            all &= await WriteAsync(cluster, [round], seen, cancellation);
        return all;
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
            // An activity may have moved to another year's plan: what stands under the year before is no part of it.
            foreach (var (key, submission) in (await reader.SubmissionsAsync(cluster, RowKeys.Submissions(plan.Year), cancellation)).Where(row => plan.Plan.Activity(row.Key.Activity) is not null))
                all[key] = submission;
        }

        return all;
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: unit {Unit} owes something and has nobody to write to.")]
    private partial void Nobody(string cluster, string unit);
}
