using Azure.Data.Tables;
using Emulation.Domain.Clusters.People;
using Emulation.Domain.Meetings;
using Emulation.Views.Texts;

namespace EmulationFunctions.Organizer.People;

/// <summary>
/// Takes those who are no contacts out of meetings that are long past: first out of what was noted of the meeting, then their
/// own rows go, which is what they are known by; so whatever ends halfway is found again. The meeting and its papers stay,
/// and so do the cluster's people.
/// </summary>
public sealed class FormerGuests(ClusterTable table, ClusterReader reader, ErasedRows rows)
{
    /// <summary>Rows of people that one check takes away.</summary>
    private const int MostACheck = 100;

    /// <summary>Does so for meetings that ended before then.</summary>
    /// <returns>Whether nothing is left to do.</returns>
    internal async Task<bool> ForgetAsync(StoredCluster cluster, DateTimeOffset before, IReadOnlySet<string> needed, CancellationToken cancellation)
    {
        var ended = cluster.Cluster.Zone().Local(before);
        var over = (await reader.MeetingsAsync(cluster.Id, 0, cancellation)).Select(one => one.Meeting).Where(meeting => meeting.End < ended).Select(meeting => meeting.Id).ToHashSet();
        var found = new List<FormerGuest>();
        await FindAsync(RowKeys.AllInvitees, row => row.TryRead(StoredInvitee.Read) is { } stored ? Of(row, stored.Invitee, cluster.Cluster, needed) : null);
        await FindAsync(RowKeys.AllReplies, row => row.TryRead(StoredReply.Read) is { } reply ? Of(row, reply, needed) : null);
        foreach (var meeting in found.GroupBy(one => one.Row.RowKey.Split('|')[1]))
            await ForgetAsync(cluster, meeting.Key, [.. meeting], cancellation);
        return found.Count < MostACheck;

        async Task FindAsync(string prefix, Func<TableEntity, FormerGuest?> read)
        {
            await foreach (var row in table.RangeAsync(cluster.Id, prefix, cancellation))
            {
                if (found.Count == MostACheck)
                    return;
                if (over.Contains(row.RowKey.Split('|')[1]) && read(row) is { } guest)
                    found.Add(guest);
            }
        }
    }

    private async Task ForgetAsync(StoredCluster cluster, string meeting, IReadOnlyList<FormerGuest> guests, CancellationToken cancellation)
    {
        var contacts = cluster.Cluster.Contacts.Select(one => one.Name).ToHashSet();
        var people = new PersonTraces(
            [.. guests.SelectMany(one => one.Ids).Distinct()],
            [.. guests.Select(one => one.Email).Distinct()],
            [.. guests.Select(one => one.Name).OfType<string>().Distinct().Where(name => !contacts.Contains(name))],
            Words.Of(cluster.Cluster.Language).Audit.RemovedPerson);
        // Until nothing is found: somebody else may be changing a row at the same time.
        for (var isClean = false; !isClean;)
        {
            isClean = true;
            await foreach (var row in table.WhereAsync(cluster.Id, RowKeys.Audits, $"About eq {meeting}", cancellation))
                isClean &= await rows.TakeOutAsync(cluster.Id, row, people, cancellation) == RowOutcome.Clean;
        }

        foreach (var guest in guests)
        {
            if (guest.Stays || guest.Row.RowKey.StartsWith(RowKeys.AllInvitees, StringComparison.Ordinal))
                await rows.TakeOutAsync(cluster.Id, guest.Row, people, cancellation);
            else
                await table.CommitAsync(new Batch(cluster.Id).Delete(guest.Row.RowKey, guest.Row.ETag), cancellation);
        }
    }

    /// <summary>Whoever was invited and is no contact; in a contact's row, the stranger whom the contact had named to come instead.</summary>
    private static FormerGuest? Of(TableEntity row, Invitee invitee, Cluster cluster, IReadOnlySet<string> needed)
    {
        if (cluster.Contact(invitee.ContactId) is null && !needed.Contains(Mailbox.Normal(invitee.Email)))
            return new(row, [invitee.Id, invitee.ContactId ?? invitee.Id], invitee.Email, invitee.Name);
        return invitee.Substitute is { Email: not PersonTraces.RemovedMailbox } other && !needed.Contains(Mailbox.Normal(other.Email))
            ? new(row, [], other.Email, other.Name) { Stays = true }
            : null;
    }

    /// <summary>Whoever wrote a calendar reply and is no contact.</summary>
    private static FormerGuest? Of(TableEntity row, StoredReply reply, IReadOnlySet<string> needed) =>
        needed.Contains(Mailbox.Normal(reply.From)) ? null : new(row, [], reply.From, null);

    private sealed record FormerGuest(TableEntity Row, IReadOnlyList<string> Ids, string Email, string? Name)
    {
        /// <summary>Whether the row is somebody else's.</summary>
        public bool Stays { get; init; }
    }
}
