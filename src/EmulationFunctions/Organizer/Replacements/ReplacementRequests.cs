using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.Replacements;

/// <summary>Takes a contact's word that somebody else should get the letters: it, a letter to each organizer and the audit commit together.</summary>
public sealed class ReplacementRequests(ClusterTable table, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>The contact's request that nobody has decided yet, or null.</summary>
    internal async Task<Replacement?> OpenAsync(string cluster, Contact contact, CancellationToken cancellation) =>
        await FindAsync(cluster, contact.Id, cancellation) is { Replacement: var asked } && asked.IsOpenFor(contact) ? asked : null;

    /// <summary>All requests that nobody has decided yet, the oldest first.</summary>
    internal async Task<IReadOnlyList<Replacement>> AllOpenAsync(StoredCluster cluster, CancellationToken cancellation) =>
        [.. (await AllAsync(cluster.Id, cancellation)).Where(one => cluster.Cluster.Contact(one.ContactId) is { } contact && one.IsOpenFor(contact))];

    /// <summary>Each contact's latest request, the oldest first.</summary>
    internal async Task<IReadOnlyList<Replacement>> AllAsync(string cluster, CancellationToken cancellation)
    {
        var all = new List<Replacement>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Replacements, cancellation))
        {
            if (row.TryRead(StoredReplacement.Read) is { } stored)
                all.Add(stored.Replacement);
        }

        return [.. all.OrderBy(one => one.AskedAt)];
    }

    internal async Task<StoredReplacement?> FindAsync(string cluster, string contact, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Replacement(contact), cancellation) is { } row ? StoredReplacement.Read(row) : null;

    /// <summary>Notes a request. While one is open it stands, whatever another says.</summary>
    /// <returns>What is wrong with it; none where it is noted, or one is open already.</returns>
    internal async Task<IReadOnlyList<Fault>> AskAsync(ContactVisit visit, ReplacementDraft draft)
    {
        var (cluster, now) = (visit.Stored, time.GetUtcNow());
        var (asked, faults) = draft.Check(visit.Contact, Nonce.Next(), now);
        if (asked is null)
            return faults;
        while (true)
        {
            var stored = await FindAsync(cluster.Id, visit.Contact.Id, visit.Cancellation);
            if (stored?.Replacement.IsOpenFor(visit.Contact) == true)
                return stored.Replacement.Email == asked.Email ? [] : [new("/email", "already-asked", "A request is open already.")];

            var letters = Letters(visit, asked, now);
            await agenda.EnterAsync(cluster.Id, visit.Cancellation);
            var batch = new Batch(cluster.Id)
                .Put(StoredReplacement.Row(asked), stored?.ETag)
                .Add(new AuditEntry(now, visit.Contact.Id, "replacement-asked", visit.Contact.Id, visit.ShortLink, new Dictionary<string, string> { ["unit"] = asked.UnitId }).Row());
            foreach (var letter in letters)
                batch.Add(letter);
            if (await table.CommitAsync(batch, visit.Cancellation) is null)
                continue;
            await outbox.NudgeAsync(cluster.Id, letters.Select(letter => letter.Key), visit.Cancellation);
            return [];
        }
    }

    private List<Letter> Letters(ContactVisit visit, Replacement asked, DateTimeOffset now)
    {
        var cluster = visit.Cluster;
        var content = new ReplacementAskedContent(
            cluster.Name, cluster.TimeZone, cluster.Unit(asked.UnitId)!.Name, asked.AskedBy, asked.Name, asked.Email, LinkReference.Console);
        return
        [
            .. from organizer in cluster.Organizers().DistinctBy(organizer => Mailbox.Normal(organizer.Email))
               select outbox.Write(
                   LetterKeys.Decision(now, "replacement", asked.Id, organizer.Id), Correspondent.Of(organizer), organizer.Language, visit.Contact, content),
        ];
    }
}
