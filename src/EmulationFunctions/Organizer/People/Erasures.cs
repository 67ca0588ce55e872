using Emulation.Domain.Clusters.People;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.People;

/// <summary>
/// Deletes a person's data. First, in one transaction, the person leaves the cluster and the wish is noted; then the
/// cluster's rows are gone through, each changed by itself, until a whole round finds nothing more. Every step may be
/// repeated, and the cluster's check goes on with what was cut off.
/// </summary>
public sealed class Erasures(ClusterTable table, ClusterReader reader, ErasedRows rows, AddressBook addresses, Agenda agenda, Stores stores, TimeProvider time)
{
    /// <summary>Rows that one check looks at.</summary>
    private const int RowsACheck = 4000;

    /// <summary>Rows after which it is noted how far the work is.</summary>
    private const int RowsAPart = 1000;

    /// <summary>Everybody of the cluster with this contact's mailbox: it is one person.</summary>
    internal static IReadOnlyList<Contact> Same(Cluster cluster, Contact contact) =>
        [.. cluster.Contacts.Where(one => Mailbox.Normal(one.Email) == Mailbox.Normal(contact.Email))];

    /// <summary>Notes the wish: from here on the person is gone, and the rest follows.</summary>
    /// <returns>Why not; null where it is noted.</returns>
    internal async Task<Problem?> BeginAsync(string cluster, string contact, Func<Contact, bool> isAsSeen, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.FindAsync(cluster, cancellation) is not { } stored || stored.Cluster.Contact(contact) is not { } person)
                return Problem.NotFound("contact");
            var same = Same(stored.Cluster, person);
            if (same.Any(one => one.Id == by.Id))
                return new Problem(StatusCodes.Status409Conflict, "own-person", "Nobody deletes themselves.");
            if (!isAsSeen(person))
                return new Problem(StatusCodes.Status409Conflict, PeopleDesk.Conflict, "Somebody else has changed this person; nothing was written.");
            var (after, faults) = stored.Cluster.WithoutPeople([.. same.Select(one => one.Id)]);
            if (after is null)
                return Problem.Of(faults);

            var now = time.GetUtcNow();
            var namesakes = after.Contacts.Select(one => one.Name).ToHashSet();
            var erasure = new Erasure(Nonce.Next(), [.. same.Select(one => one.Id)], person.Email, [.. same.Select(one => one.Name).Distinct().Where(name => !namesakes.Contains(name))], Words.Of(after.Language).Audit.RemovedPerson, now, by.Id);
            var next = stored with
            {
                Cluster = after,
                Revision = stored.Revision + 1,
                Stamps = stored.Stamps.Where(stamp => after.Contact(stamp.Key) is not null).ToDictionary(),
            };
            await agenda.EnterAsync(cluster, cancellation);
            var batch = new Batch(cluster)
                .Replace(next.Row(), stored.ETag)
                .Add(StoredErasure.Row(erasure))
                .Add(new AuditEntry(now, by.Id, "erasure-begun", PersonTraces.Removed, by.Link).Row());
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            await stores.ClusterChecks.SendAsync(ClusterCheckMessage.Schema, new ClusterCheckMessage(cluster), null, cancellation);
            return null;
        }
    }

    /// <summary>Notes the wish of a guest, whom the cluster knows by mailbox only, or who is a contact no more. Whoever is a contact is deleted as one.</summary>
    /// <returns>Why not; null where it is noted.</returns>
    internal async Task<Problem?> BeginForGuestAsync(StoredCluster cluster, IReadOnlyList<string> contacts, IReadOnlyList<string> names, string email, Decider by, CancellationToken cancellation)
    {
        if (cluster.Cluster.Contacts.Any(one => Mailbox.Normal(one.Email) == Mailbox.Normal(email)))
            return new Problem(StatusCodes.Status409Conflict, PeopleDesk.Conflict, "This mailbox is a contact's.");
        var now = time.GetUtcNow();
        var erasure = new Erasure(Nonce.Next(), [.. contacts.Where(id => cluster.Cluster.Contact(id) is null)], email, [.. names.Where(name => !cluster.Cluster.Contacts.Any(one => one.Name == name))], Words.Of(cluster.Cluster.Language).Audit.RemovedPerson, now, by.Id);
        await agenda.EnterAsync(cluster.Id, cancellation);
        await table.CommitAsync(
            new Batch(cluster.Id).Add(StoredErasure.Row(erasure)).Add(new AuditEntry(now, by.Id, "erasure-begun", PersonTraces.Removed, by.Link).Row()), cancellation);
        await stores.ClusterChecks.SendAsync(ClusterCheckMessage.Schema, new ClusterCheckMessage(cluster.Id), null, cancellation);
        return null;
    }

    /// <summary>Goes on with what has been begun.</summary>
    internal async Task WorkAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var left = RowsACheck;
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Erasures, cancellation))
        {
            var stored = StoredErasure.Read(row);
            await addresses.ForgetAsync(cluster.Id, stored.Erasure.Email, cluster.Cluster, cancellation);
            while (left > 0 && await PartAsync(cluster.Id, stored, cancellation) is { } more)
            {
                left -= RowsAPart;
                stored = more;
            }

            if (left <= 0)
            {
                await agenda.EnterAsync(cluster.Id, cancellation);
                await stores.ClusterChecks.SendAsync(ClusterCheckMessage.Schema, new ClusterCheckMessage(cluster.Id), null, cancellation);
                return;
            }
        }
    }

    /// <summary>Looks at a part of the rows and notes how far that is.</summary>
    /// <returns>What is left to do; null where all is done, or has to wait, or somebody else does it.</returns>
    private async Task<StoredErasure?> PartAsync(string cluster, StoredErasure stored, CancellationToken cancellation)
    {
        var (person, seen, last, waits) = (stored.Erasure, 0, stored.Erasure.After, false);
        var hasFound = person.HasFound;
        await foreach (var row in table.AfterAsync(cluster, last, cancellation))
        {
            last = row.RowKey;
            var outcome = await rows.TakeOutAsync(cluster, row, person.Traces, cancellation);
            hasFound |= outcome != RowOutcome.Clean;
            waits |= outcome == RowOutcome.Waits;
            if (++seen == RowsAPart)
                return await NoteAsync(cluster, stored, person with { After = last, HasFound = hasFound }, cancellation);
        }

        if (hasFound)
        {
            // A letter that is just being sent is looked at again within the hour.
            var again = await NoteAsync(cluster, stored, person with { After = null, HasFound = false }, cancellation);
            if (!waits)
                return again;
            await agenda.EnterAsync(cluster, [time.GetUtcNow().AddHours(1)], cancellation);
            return null;
        }

        await table.CommitAsync(
            new Batch(cluster).Delete(RowKeys.Erasure(person.Id), stored.ETag).Add(new AuditEntry(time.GetUtcNow(), "app", "person-erased", PersonTraces.Removed).Row()), cancellation);
        return null;
    }

    private async Task<StoredErasure?> NoteAsync(string cluster, StoredErasure stored, Erasure next, CancellationToken cancellation) =>
        await table.CommitAsync(new Batch(cluster).Replace(StoredErasure.Row(next), stored.ETag), cancellation) is [var etag] ? new(next, etag) : null;
}
