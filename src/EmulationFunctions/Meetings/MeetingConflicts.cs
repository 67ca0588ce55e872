using Emulation.Domain.Meetings;
using Emulation.Views.Pages;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>Tells an organizer who changed a meeting while a form about it was filled in, and what is stored now.</summary>
public sealed class MeetingConflicts(ClusterTable table, TimeProvider time)
{
    /// <summary>The last change of the meeting, and where it differs from what was typed.</summary>
    internal async Task<MeetingConflict> FindAsync(ContactVisit visit, MeetingForm typed, Meeting meeting, IEnumerable<Invitee> invitees, IReadOnlyList<InviteeChoice> choices)
    {
        AuditEntry? last = null;
        await foreach (var row in table.WhereAsync(
            visit.Stored.Id, $"{RowKeys.Audits}{time.GetUtcNow():yyyy}|", $"About eq {meeting.Id} and (What eq 'meeting-changed' or What eq 'invitees-readdressed' or What eq 'substitute-named' or What eq 'substitute-confirmed')", visit.Cancellation))
            last = AuditEntry.Read(row);
        return new(
            visit.Cluster.Contact(last?.Who)?.Name,
            last is null ? null : visit.Cluster.Zone().Local(last.At),
            MeetingConflict.Differences(typed, MeetingForm.Of(meeting, invitees), choices));
    }
}
