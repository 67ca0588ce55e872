using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Reminders;

/// <summary>Takes units' word to hand in on a day: it and the audit commit together.</summary>
public sealed class Promises(ClusterTable table, ClusterReader reader, TimeProvider time)
{
    /// <summary>Notes a promise. Where nothing is owed there is nothing to promise.</summary>
    /// <returns>Whether the unit has such an activity, and what is wrong with the promise.</returns>
    internal async Task<(bool Found, IReadOnlyList<Fault> Faults)> GiveAsync(ContactVisit visit, string activity, PromiseDraft draft)
    {
        while (true)
        {
            if (await reader.LineAsync(visit.Stored, activity, visit.Contact.UnitId!, visit.Cancellation) is not { } line)
                return (false, []);
            var submission = line.Submission;
            if (!submission.Owes(line.Activity))
                return (true, []);
            var now = time.GetUtcNow();
            var own = submission.Own(line.Activity);
            var (promise, faults) = draft.Check(own, visit.Cluster.Zone(), now, visit.Contact.Name);
            if (promise is null)
                return (true, faults);
            if (submission.Promised(own)?.Day == promise.Day)
                return (true, []);

            var detail = new Dictionary<string, string>
            {
                ["unit"] = line.Unit.Id,
                ["day"] = promise.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            var batch = new Batch(visit.Stored.Id)
                .Put(new StoredSubmission(line.Year, line.Stored.Submission with { Promise = promise }, null).Row(), line.Stored.ETag)
                .Add(new AuditEntry(now, visit.Contact.Id, "promised", line.Activity.Id, visit.ShortLink, detail).Row());
            if (await table.CommitAsync(batch, visit.Cancellation) is not null)
                return (true, []);
        }
    }
}
