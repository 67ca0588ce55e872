using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Plans;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Organizer.Overview;

/// <summary>What waits for an organizer beside the units' submissions: letters, people and meetings. A call a kind, however many there are.</summary>
public sealed class OpenMatters(ContactLinks links, PlanDrafts drafts, ClusterReader reader, LetterDesk letters, ClosedAddresses addresses, PoisonDesk poison, ReplacementRequests replacements)
{
    internal async Task<OverviewMatters> OfAsync(StoredCluster cluster, IReadOnlyList<StoredPlan> plans, DateTimeOffset now, CancellationToken cancellation)
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
            await MeetingsAsync(cluster, zone.Local(now), cancellation))
        {
            Drafts = await DraftsAsync(cluster, plans, cancellation),
            Unreached = cluster.Cluster.Units.Count(unit => cluster.Cluster.Responsible(unit.Id).Count == 0),
        };
    }

    /// <summary>People of units who have no form link that is good.</summary>
    private async Task<int> WithoutLinkAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var have = await links.WithUnitPageAsync(cluster, cancellation);
        return cluster.Cluster.Contacts.Count(contact => contact.UnitId is not null && !have.Contains(contact.Id));
    }

    /// <summary>Drafts that differ from what is published.</summary>
    private async Task<IReadOnlyList<DraftMatter>> DraftsAsync(StoredCluster cluster, IReadOnlyList<StoredPlan> plans, CancellationToken cancellation) =>
    [
        .. from draft in await drafts.AllAsync(cluster.Id, cancellation)
           let published = plans.FirstOrDefault(plan => plan.Published.Year == draft.Year)
           let changes = PlanDifference.Between(published?.Published.Plan.AsDraft() ?? new PlanDraft("", [], []), draft.Draft).Count
           where changes > 0
           select new DraftMatter(draft.Year, changes, (published?.Revision ?? 0) != draft.BasedOn)
           {
               TakesLong = LetterForecast.TakesLong(cluster.Cluster.Units.Count, PlanView.Activities(draft.Year, draft.Draft, plans)),
           },
    ];

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
