using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Reminders;

/// <summary>Writes the reminders that are due: people's letters and what they answer for commit together.</summary>
public sealed partial class ReminderWriter(
    ClusterTable table, ClusterReader reader, ContactLinks links, Outbox outbox, Agenda agenda, TimeProvider time, ILogger<ReminderWriter> log)
{
    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    /// <returns>What was read for it.</returns>
    internal async Task<SeenCluster> WriteDueAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var zone = cluster.Cluster.Zone();
        var year = zone.Day(time.GetUtcNow()).Year;
        // Steps before and after a deadline reach one year back and one ahead.
        var plans = (await reader.PlansAsync(cluster.Id, cancellation))
            .Select(plan => plan.Published)
            .Where(plan => Math.Abs(plan.Year - year) <= 1)
            .ToList();
        var timetable = new Timetable(cluster.Cluster, plans);
        var mustWait = false;
        var again = true;
        var seen = new SeenCluster(plans, new Dictionary<(string, string), StoredSubmission>());
        for (var tries = 0; again && tries < 20; tries++)
        {
            (again, mustWait) = (false, false);
            var now = time.GetUtcNow();
            var submissions = await SubmissionsAsync(cluster.Id, plans, cancellation);
            seen = seen with { Submissions = submissions };
            var due = ReminderSchedule.Due(cluster.Cluster, plans, submissions.ToDictionary(row => row.Key, row => row.Value.Submission), now);
            if (due.Count > 0 && !timetable.IsOpen(now))
            {
                mustWait = true;
                break;
            }

            foreach (var round in ReminderRound.Of(cluster.Cluster, due))
            {
                switch (await WriteAsync(cluster, round, submissions, zone, now, cancellation))
                {
                    case Written.MustWait:
                        mustWait = true;
                        break;
                    case Written.Conflict:
                        again = true;
                        break;
                }
            }
        }

        if (mustWait || again)
            await agenda.EnterAsync(cluster.Id, [timetable.NextOpening(time.GetUtcNow())], cancellation);
        return seen;
    }

    private async Task<Written> WriteAsync(
        StoredCluster cluster,
        ReminderRound round,
        IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission> submissions,
        ClusterZone zone,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        if (round.People.Count == 0)
        {
            Nobody(cluster.Id, round.Units[0].Unit.Id);
            return Written.Nothing;
        }

        var day = zone.Day(now);
        foreach (var person in round.People)
        {
            // One letter a person and day: what became due after it waits.
            if (await table.FindAsync(cluster.Id, RowKeys.Letter(LetterKeys.Reminder(day, person.Addressee.Email)), cancellation) is not null)
                return Written.MustWait;
        }

        var causes = round.Causes();
        var letters = new List<Letter>();
        foreach (var person in round.People)
            letters.Add(await WriteLetterAsync(cluster, person, [.. causes.Select(cause => cause.Owed)], day, zone, now, cancellation));

        var batch = new Batch(cluster.Id);
        foreach (var letter in letters)
            batch.Add(letter);
        foreach (var (owed, duties) in causes)
        {
            var read = submissions.GetValueOrDefault((owed.Activity.Id, owed.Submission.UnitId));
            var answered = (owed with { Submission = read?.Submission ?? owed.Submission }).Answered(duties, day);
            batch.Put(new StoredSubmission(owed.Year, answered, null).Row(), read?.ETag);
        }

        var about = string.Join(' ', round.Units.Select(unit => unit.Unit.Id));
        batch.Add(new AuditEntry(now, "app", "reminded", about).Row());
        if (Skipped(causes) is { Count: > 0 } skipped)
            batch.Add(new AuditEntry(now, "app", "reminders-skipped", about, null, skipped).Row());
        await agenda.EnterAsync(cluster.Id, cancellation);
        if (await table.CommitAsync(batch, cancellation) is null)
            return Written.Conflict;
        await outbox.NudgeAsync(cluster.Id, letters.Select(letter => letter.Key), cancellation);
        return Written.Letters;
    }

    private async Task<Letter> WriteLetterAsync(
        StoredCluster cluster, ReminderPerson person, HashSet<Owed> causes, DateOnly day, ClusterZone zone, DateTimeOffset now, CancellationToken cancellation)
    {
        var units = new List<OwingUnit>();
        foreach (var part in person.Units)
        {
            var page = part.IsOwnUnit ? await links.UnitPageAsync(cluster, part.Contact, "app", cancellation) : null;
            var unit = part.Unit.Unit;
            var items = part.Listed.Select(owed => owed.Item(causes.Contains(owed) ? part.Duties : [], zone, now));
            units.Add(Explained(new OwingUnit(unit.Id, unit.Name, page, [.. items]), cluster.Cluster));
        }

        var content = new ReminderContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, day, units);
        return outbox.Write(
            LetterKeys.Reminder(day, person.Addressee.Email),
            Correspondent.Of(person.Addressee),
            person.Addressee.Language,
            cluster.Cluster.FirstOrganizer(),
            content);
    }

    /// <summary>The steps that lost their meaning, by activity and unit, each with its day and why.</summary>
    private static Dictionary<string, string> Skipped(IReadOnlyList<(Owed Owed, IReadOnlyList<Duty> Duties)> causes) => causes
        .Where(cause => cause.Duties.Contains(Duty.Responsible) && cause.Owed.Skipped.Count > 0)
        .ToDictionary(
            cause => $"{cause.Owed.Activity.Id}/{cause.Owed.Submission.UnitId}",
            cause => string.Join("; ", cause.Owed.Skipped.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Day:yyyy-MM-dd} {step.Reason}"))));

    private static OwingUnit Explained(OwingUnit unit, Cluster cluster) => unit.EscalatedTo is null
        ? unit
        : unit with { Responsible = [.. cluster.Responsible(unit.UnitId).Select(Correspondent.Of)] };

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

    private enum Written
    {
        Nothing,
        Letters,
        MustWait,
        Conflict,
    }

    [LoggerMessage(LogLevel.Warning, "Cluster {Cluster}: unit {Unit} owes something and has nobody to write to.")]
    private partial void Nobody(string cluster, string unit);
}
