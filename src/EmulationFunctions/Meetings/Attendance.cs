namespace EmulationFunctions.Meetings;

/// <summary>Who was there.</summary>
public sealed class Attendance(ClusterTable table, ClusterReader reader, TimeProvider time)
{
    /// <summary>Takes down whether an invitee is there; null takes it back. What stands already is not written again.</summary>
    /// <returns>False where there is no such invitee.</returns>
    internal async Task<bool> TakeAsync(string cluster, string meeting, string invitee, bool? isThere, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.MeetingAsync(cluster, meeting, cancellation) is not var (_, all) || all.FirstOrDefault(one => one.Invitee.Id == invitee) is not { Invitee.IsRemoved: false } own)
                return false;
            if (own.Invitee.Attended == isThere)
                return true;
            var detail = new Dictionary<string, string> { ["invitee"] = invitee, ["name"] = own.Invitee.Name, ["there"] = isThere is null ? "" : isThere.Value ? "yes" : "no" };
            var batch = new Batch(cluster)
                .Replace(StoredInvitee.Row(meeting, own.Invitee with { Attended = isThere }), own.ETag)
                .Add(new AuditEntry(time.GetUtcNow(), by, "attendance", meeting, null, detail).Row());
            if (await table.CommitAsync(batch, cancellation) is not null)
                return true;
        }
    }

    /// <summary>The form's word: yes, no, or nothing to take it back.</summary>
    internal static bool? Read(string word) => word switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
