using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Rooms;

/// <summary>The list of meetings.</summary>
public sealed class MeetingsRoom(ClusterReader reader, Front front, TimeProvider time)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var now = zone.Local(time.GetUtcNow());
        var asked = int.TryParse(visit.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 9999 ? year : (int?)null;
        var meetings = await reader.MeetingsAsync(visit.Stored.Id, asked ?? now.Year, visit.Cancellation);
        var invitees = await reader.InviteesFromAsync(visit.Stored.Id, asked ?? now.Year, visit.Cancellation);
        var shown =
            from stored in meetings
            let meeting = stored.Meeting
            where asked is null || meeting.Id.StartsWith($"{asked:0000}-", StringComparison.Ordinal)
            let people = invitees[meeting.Id].Where(person => !person.IsRemoved).ToList()
            select new ConsoleMeeting(
                meeting,
                [.. people.Select(person => new ConsoleInvitee(person, visit.Cluster.Unit(person.UnitId)?.Name, person.AnsweredAt is { } at ? zone.Local(at) : null))],
                now > meeting.End,
                !meeting.IsCancelled && people.Exists(person => person.InvitedSequence is null) ? $"/console/meetings/{meeting.Id}/invitations" : null);
        var earlier = (asked ?? now.Year) - 1;
        return await front.PageAsync(new MeetingsPageModel(
            visit.Shell with { Path = asked is null ? "/console/meetings" : $"/console/meetings?year={asked}" },
            visit.Cluster.TimeZone,
            [.. shown],
            Notices.Of(visit),
            (earlier, $"/console/meetings?year={earlier}")));
    }
}
