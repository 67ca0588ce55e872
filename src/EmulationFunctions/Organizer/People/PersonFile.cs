using Emulation.Domain.Meetings;
using EmulationFunctions.Links;

namespace EmulationFunctions.Organizer.People;

/// <summary>All that is known of one person.</summary>
/// <param name="Links">Links that stand, the longest-lived first.</param>
/// <param name="Letters">Letters to the person, the newest first.</param>
/// <param name="Meetings">Meetings of this year and the last, the latest first.</param>
/// <param name="History">What the person did and what was done about it, this year and the last, the newest first.</param>
internal sealed record PersonFacts(
    IReadOnlyList<Link> Links, IReadOnlyList<Letter> Letters, IReadOnlyList<(Meeting Meeting, Invitee Invitee)> Meetings, IReadOnlyList<AuditEntry> History);

/// <summary>Gathers what is known of one person.</summary>
public sealed class PersonFile(ClusterTable table, ClusterReader reader, LinkTable links, TimeProvider time)
{
    internal async Task<PersonFacts> OfAsync(StoredCluster cluster, Contact contact, int days, CancellationToken cancellation) => new(
        await LinksAsync(cluster, contact, cancellation),
        await LettersAsync(cluster, contact, days, cancellation),
        await MeetingsAsync(cluster, contact, cancellation),
        await HistoryAsync(cluster, contact, cancellation));

    private async Task<List<Link>> LinksAsync(StoredCluster cluster, Contact contact, CancellationToken cancellation)
    {
        var (found, now) = (new List<Link>(), time.GetUtcNow());
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Links(contact.Id), cancellation))
        {
            if (await links.FindAsync(row.RowKey.Split('|')[2], cancellation) is { Revoked: false } link
                && link.Expires > now
                && link.Purpose is LinkPurpose.Unit or LinkPurpose.Feed or LinkPurpose.Rsvp
                && link.Stamp == cluster.Stamps.GetValueOrDefault(contact.Id))
                found.Add(link);
        }

        return [.. found.OrderByDescending(link => link.Expires)];
    }

    private async Task<List<Letter>> LettersAsync(StoredCluster cluster, Contact contact, int days, CancellationToken cancellation)
    {
        var letters = new List<Letter>();
        var from = RowKeys.Letter($"{time.GetUtcNow().AddDays(-days).UtcDateTime:yyyyMMdd}");
        await foreach (var row in table.WhereAsync(cluster.Id, from, RowKeys.Letters, $"ToContact eq {contact.Id} or ToEmail eq {contact.Email}", cancellation))
        {
            if (StoredLetter.TryRead(row)?.Letter is { } letter)
                letters.Add(letter);
        }

        return [.. letters.OrderByDescending(letter => letter.CreatedAt)];
    }

    private async Task<List<(Meeting Meeting, Invitee Invitee)>> MeetingsAsync(StoredCluster cluster, Contact contact, CancellationToken cancellation)
    {
        var first = cluster.Cluster.Zone().Day(time.GetUtcNow()).Year - 1;
        var meetings = (await reader.MeetingsAsync(cluster.Id, first, cancellation)).ToDictionary(one => one.Meeting.Id, one => one.Meeting);
        var found = new List<(Meeting Meeting, Invitee Invitee)>();
        await foreach (var row in table.BetweenAsync(cluster.Id, RowKeys.InviteesOf(first), RowKeys.AllInvitees, cancellation))
        {
            var stored = StoredInvitee.Read(row);
            var isSame = stored.Invitee.ContactId == contact.Id || Mailbox.Normal(stored.Invitee.Email) == Mailbox.Normal(contact.Email);
            if (isSame && !stored.Invitee.IsRemoved && meetings.TryGetValue(stored.Meeting, out var meeting))
                found.Add((meeting, stored.Invitee));
        }

        return [.. found.OrderByDescending(one => one.Meeting.Start)];
    }

    private async Task<List<AuditEntry>> HistoryAsync(StoredCluster cluster, Contact contact, CancellationToken cancellation)
    {
        var history = new List<AuditEntry>();
        var from = RowKeys.AuditsOf(time.GetUtcNow().UtcDateTime.Year - 1);
        await foreach (var row in table.WhereAsync(cluster.Id, from, RowKeys.Audits, $"Who eq {contact.Id} or About eq {contact.Id}", cancellation))
            history.Add(AuditEntry.Read(row));
        return [.. history.AsEnumerable().Reverse()];
    }
}
