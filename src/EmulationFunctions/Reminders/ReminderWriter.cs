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
    /// <summary>Rows of one transaction, with room for two sentences of the audit and to spare.</summary>
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

            // Where nothing tells of a letter today nobody looks for one: should there be one after all, its key is taken, and the next try looks.
            if (tick.Rounds is [var first, ..] && (tries > 0 || MayHaveWritten(state, first.Day)))
                tick = ReminderTick.Of(state with { Reminded = await written.RemindedAsync(cluster.Id, first.Day, cancellation) }, now);

            (again, mustWait) = (false, tick.MustWait);
            foreach (var unit in ReminderSchedule.Unheard(state, now))
                Nobody(cluster.Id, unit.Id);
            if (tick.Rounds.Count > 0)
                again = !await WriteAsync(cluster, tick.Rounds, seen, cancellation);
        }

        if (mustWait || again)
            await agenda.EnterAsync(cluster.Id, [new Timetable(cluster.Cluster, plans).NextOpening(time.GetUtcNow())], cancellation);
        return seen;
    }

    private static bool MayHaveWritten(ClusterState state, DateOnly day) =>
        state.Submissions.Values.Any(submission => submission.RemindedThrough >= day || submission.Escalation is not null);

    /// <summary>Rounds that fit in one transaction. The head's round answers for what others answer for as well, so it is not with them.</summary>
    private static IEnumerable<IReadOnlyList<PlannedRound>> Together(IReadOnlyList<PlannedRound> rounds)
    {
        var (together, rows, answered) = (new List<PlannedRound>(), 0, new HashSet<(string, string)>());
        foreach (var round in rounds)
        {
            // Each letter has its mark.
            var more = (2 * round.Round.People.Count) + round.Causes.Count;
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

    /// <summary>Writes rounds and nudges their letters; false where somebody changed what one of them was judged by. The others are written all the same.</summary>
    private async Task<bool> WriteAsync(StoredCluster cluster, IReadOnlyList<PlannedRound> rounds, SeenCluster seen, CancellationToken cancellation)
    {
        await agenda.EnterAsync(cluster.Id, cancellation);
        var pages = await links.UnitPagesAsync(cluster, rounds.SelectMany(round => round.PageHolders).Distinct(), "app", cancellation);
        var current = seen.Current;
        var keys = new List<string>();
        var all = true;
        var waiting = new Queue<IReadOnlyList<PlannedRound>>(Together(rounds));
        while (waiting.TryDequeue(out var together))
        {
            var (batch, letters) = Written(cluster, together, seen.Submissions, current, pages);
            if (await table.CommitAsync(batch, cancellation) is not null)
                keys.AddRange(letters);
            else if (together.Count == 1)
                all = false;
            else
            {
                foreach (var round in together)
                    waiting.Enqueue([round]);
            }
        }

        await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        return all;
    }

    /// <summary>Rounds as one change: letters, what they answer for, and what is told of it; with the keys of the letters.</summary>
    private (Batch Batch, IReadOnlyList<string> Letters) Written(
        StoredCluster cluster,
        IReadOnlyList<PlannedRound> rounds,
        IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission> read,
        IReadOnlyDictionary<(string Activity, string Unit), Submission> current,
        IReadOnlyDictionary<string, LinkReference> pages)
    {
        var batch = new Batch(cluster.Id);
        var letters = rounds.SelectMany(round => round.Letters(cluster.Cluster, contact => pages[contact.Id]))
            .Select(letter => outbox.Write(
                LetterKeys.Reminder(letter.Day, letter.To.Email), Correspondent.Of(letter.To), letter.To.Language, cluster.Cluster.FirstOrganizer(), letter.Content))
            .ToList();
        foreach (var letter in letters)
            batch.Add(letter);
        foreach (var (owed, answered) in rounds.SelectMany(round => round.Answers(current)))
            batch.Put(new StoredSubmission(owed.Year, answered, null).Row(), read.GetValueOrDefault((answered.ActivityId, answered.UnitId))?.ETag);

        var about = string.Join(' ', rounds.SelectMany(round => round.Round.Units).Select(unit => unit.Unit.Id));
        batch.Add(new AuditEntry(rounds[0].Now, "app", "reminded", about).Row());
        if (Skipped(rounds.SelectMany(round => round.Causes)) is { Count: > 0 } skipped)
            batch.Add(new AuditEntry(rounds[0].Now, "app", "reminders-skipped", about, null, skipped).Row());
        return (batch, [.. letters.Select(letter => letter.Key)]);
    }

    /// <summary>The steps that lost their meaning, by activity and unit, each with its day and why.</summary>
    private static Dictionary<string, string> Skipped(IEnumerable<(Owed Owed, IReadOnlyList<Duty> Duties)> causes) => causes
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
