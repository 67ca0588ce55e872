using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Organizer.Overview;

/// <summary>What waits for an organizer beside the units' submissions: letters, people and meetings. A call a kind, however many there are.</summary>
public sealed class OpenMatters(ClusterTable table, ClusterReader reader, LetterDesk letters, ClosedAddresses addresses, PoisonDesk poison, ReplacementRequests replacements)
{
    internal async Task<OverviewMatters> OfAsync(StoredCluster cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var zone = cluster.Cluster.Zone();
        var inNeed = await letters.InNeedAsync(cluster.Id, zone.Day(now), cancellation);
        var unknown = inNeed.Count(letter => letter.State == LetterState.Unknown);
        return new OverviewMatters(
            unknown,
            inNeed.Count - unknown,
            (await poison.AllAsync(cluster.Id, cancellation)).Count,
            (await replacements.AllOpenAsync(cluster, cancellation)).Count,
            (await addresses.OfAsync(cluster, cancellation)).Count,
            await WithoutLinkAsync(cluster, cancellation),
            await MeetingsAsync(cluster, zone.Local(now), cancellation));
    }

    /// <summary>People of units for whom no form link was ever made, or none is kept any more.</summary>
    private async Task<int> WithoutLinkAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var have = new HashSet<string>();
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.AllLinks, cancellation))
        {
            if (row.GetString("Purpose") == nameof(LinkPurpose.Unit))
                have.Add(row.RowKey.Split('|')[1]);
        }

        return cluster.Cluster.Contacts.Count(contact => contact.UnitId is not null && !have.Contains(contact.Id));
    }

    private async Task<IReadOnlyList<MeetingMatter>> MeetingsAsync(StoredCluster cluster, DateTime now, CancellationToken cancellation)
    {
        var coming = (await reader.MeetingsAsync(cluster.Id, now.Year, cancellation))
            .Select(stored => stored.Meeting)
            .Where(meeting => meeting.End >= now)
            .OrderBy(meeting => meeting.Start)
            .ToList();
        if (coming.Count == 0)
            return [];
        var invitees = await reader.InviteesFromAsync(cluster.Id, now.Year, cancellation);
        return [.. coming.Select(meeting => Matter(meeting, [.. invitees[meeting.Id].Where(person => !person.IsRemoved)])).Where(matter => !matter.IsQuiet)];
    }

    private static MeetingMatter Matter(Meeting meeting, List<Invitee> people) => new(
        meeting.Title,
        $"/console/meetings/{meeting.Id}/overview",
        people.Count(person => person.Substitute is { State: SubstituteState.Waiting }),
        people.Count(person => person.IsOwed(meeting)),
        meeting.IsCancelled ? 0 : people.Count(person => person.IsInvited && person.Answer is null));
}
