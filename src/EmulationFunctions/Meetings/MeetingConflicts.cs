using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>Tells an organizer who did something with a meeting while a page about it stood open, and what is to be asked.</summary>
public sealed class MeetingConflicts(ClusterTable table, ClusterReader reader, TimeProvider time)
{
    /// <summary>The conflict of a form that was put together with what is stored, or could not be; null where there is none.</summary>
    internal async Task<MeetingConflict?> OfAsync(ContactVisit visit, string meeting, string? code, MeetingMerge? merge) =>
        (code ?? (merge is null ? null : MeetingOutcome.Outdated)) is { } why
            ? await TellAsync(visit, meeting, why, merge is null ? [] : MeetingClash.Of(merge, await NamesAsync(visit)))
            : null;

    /// <summary>The conflict of a page about a meeting that has changed since: what is another now.</summary>
    internal async Task<MeetingConflict> SinceAsync(ContactVisit visit, string meeting, string code, FormOrigin origin, MeetingForm now) =>
        await TellAsync(visit, meeting, code, code == MeetingOutcome.Outdated ? MeetingClash.Since(origin, now, await NamesAsync(visit)) : []);

    /// <summary>What was last done with the meeting, as far as this year's audit says.</summary>
    internal async Task<AuditEntry?> LastAsync(ContactVisit visit, string meeting)
    {
        AuditEntry? last = null;
        await foreach (var row in table.WhereAsync(
            visit.Stored.Id,
            // In January also what December brought.
            RowKeys.AuditsOf(time.GetUtcNow().AddDays(-31).UtcDateTime.Year),
            $"About eq {meeting} and (What eq 'meeting-scheduled' or What eq 'meeting-changed' or What eq 'meeting-cancelled' or What eq 'invitees-readdressed' or What eq 'substitute-named' or What eq 'substitute-confirmed')",
            visit.Cancellation))
            last = AuditEntry.Read(row);
        return last;
    }

    private async Task<MeetingConflict> TellAsync(ContactVisit visit, string meeting, string code, IReadOnlyList<MeetingClash> both)
    {
        var last = await LastAsync(visit, meeting);
        return new(
            code,
            last?.Who == ApiVisit.Operator ? Words.Of(visit.Language).Audit.Operator : visit.Cluster.Contact(last?.Who)?.Name,
            last is null ? null : visit.Cluster.Zone().Local(last.At),
            both);
    }

    /// <summary>What people and activities are called.</summary>
    private async Task<Func<string, string, string>> NamesAsync(ContactVisit visit)
    {
        var plans = await reader.PlansAsync(visit.Stored.Id, visit.Cancellation);
        return (field, id) => (field == "activityId"
            ? plans.Select(plan => plan.Published.Plan.Activity(id)?.Title).FirstOrDefault(title => title is not null)
            : visit.Cluster.Contact(id)?.Name) ?? id;
    }
}
