using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.Replacements;

/// <summary>Decides about requests to be replaced. The new person takes the contact's place: name, address and a new mark, so that links made before end.</summary>
public sealed class ReplacementDesk(
    ClusterTable table, ClusterReader reader, ReplacementRequests requests, AddressBook addresses, ContactLinks links, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Waiting letters that are handed on at the most, so that all fits in one transaction.</summary>
    private const int MostLetters = 20;

    /// <summary>Decides.</summary>
    /// <returns>The request as it is now; null where there is none. Not decided by this call where it had been before, or another one was looked at.</returns>
    internal async Task<(Replacement? Now, bool IsOurs)> DecideAsync(string cluster, string contact, ReplacementDecision decision, Decider by, CancellationToken cancellation)
    {
        var stamp = Nonce.Next(8);
        while (true)
        {
            if (await reader.FindAsync(cluster, cancellation) is not { } stored
                || stored.Cluster.Contact(contact) is not { UnitId: not null } before
                || await requests.FindAsync(cluster, contact, cancellation) is not { } asked
                || (asked.Replacement.State == ReplacementState.Open && !asked.Replacement.IsOpenFor(before)))
                return (null, false);
            if (decision.Asked is { } lookedAt && lookedAt != asked.Replacement.Id)
                return (asked.Replacement, false);
            if (asked.Replacement.State != ReplacementState.Open)
                return (asked.Replacement, asked.Replacement.DecidedBy == by.Id && (asked.Replacement.State == ReplacementState.Accepted) == decision.Accepts);

            var now = time.GetUtcNow();
            var decided = asked.Replacement with
            {
                State = decision.Accepts ? ReplacementState.Accepted : ReplacementState.Declined,
                Reason = decision.Accepts ? null : decision.Reason!.Trim(),
                DecidedAt = now,
                DecidedBy = by.Id,
            };
            var batch = new Batch(cluster)
                .Replace(StoredReplacement.Row(decided), asked.ETag!.Value)
                .Add(new AuditEntry(now, by.Id, decision.Accepts ? "replacement-accepted" : "replacement-declined", contact, by.Link, new Dictionary<string, string> { ["unit"] = decided.UnitId }).Row());
            await agenda.EnterAsync(cluster, cancellation);
            var (letters, after) = decision.Accepts
                ? await AcceptAsync(stored, before, decided, stamp, batch, by, now, cancellation)
                : (await DeclineAsync(stored, before, decided, batch, by, now, cancellation), stored.Cluster);
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            await addresses.ForgetAsync(cluster, stored.Cluster, after, cancellation);
            await outbox.NudgeAsync(cluster, letters, cancellation);
            return (decided, true);
        }
    }

    /// <summary>Puts somebody else in a contact's place because an organizer says so. Asked twice it is done once.</summary>
    /// <returns>What is wrong with it; none where the person is the contact now.</returns>
    internal async Task<(IReadOnlyList<Fault> Faults, Problem? Refused)> ReplaceAsync(
        string cluster, string contact, ReplacementDraft draft, Func<Contact, bool> isAsSeen, Decider by, CancellationToken cancellation)
    {
        var (id, stamp) = (Nonce.Next(), Nonce.Next(8));
        while (true)
        {
            if (await reader.FindAsync(cluster, cancellation) is not { } stored || stored.Cluster.Contact(contact) is not { } before)
                return ([], Problem.NotFound("contact"));
            if (before.Name == draft.Name?.Trim() && before.Email == draft.Email?.Trim())
                return ([], null);
            var now = time.GetUtcNow();
            var (asked, faults) = draft.Check(before, id, now, byOrganizer: true);
            if (asked is null)
                return (faults, null);
            if (stored.Cluster.Contacts.Any(one => one.Id != contact && one.UnitId == before.UnitId && Mailbox.Normal(one.Email) == Mailbox.Normal(asked.Email)))
                return ([new("/email", "mailbox-taken", "Another person of this unit has this mailbox.")], null);
            if (!isAsSeen(before))
                return ([], new Problem(StatusCodes.Status409Conflict, People.PeopleDesk.Conflict, "Somebody else has changed this person; nothing was written."));

            var earlier = await requests.FindAsync(cluster, contact, cancellation);
            var decided = asked with { State = ReplacementState.Accepted, DecidedAt = now, DecidedBy = by.Id };
            var batch = new Batch(cluster)
                .Put(StoredReplacement.Row(decided), earlier?.ETag)
                .Add(new AuditEntry(now, by.Id, "contact-replaced", contact, by.Link, new Dictionary<string, string> { ["unit"] = decided.UnitId }).Row());
            await agenda.EnterAsync(cluster, cancellation);
            var (letters, after) = await AcceptAsync(stored, before, decided, stamp, batch, by, now, cancellation);
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            await addresses.ForgetAsync(cluster, stored.Cluster, after, cancellation);
            await outbox.NudgeAsync(cluster, letters, cancellation);
            return ([], null);
        }
    }

    private async Task<(IReadOnlyList<string> Letters, Cluster After)> AcceptAsync(
        StoredCluster stored, Contact before, Replacement decided, string stamp, Batch batch, Decider by, DateTimeOffset now, CancellationToken cancellation)
    {
        var person = before with { Name = decided.Name, Email = decided.Email };
        var cluster = stored.Cluster with { Contacts = [.. stored.Cluster.Contacts.Select(contact => contact.Id == before.Id ? person : contact)] };
        var next = stored with
        {
            Cluster = cluster,
            Revision = stored.Revision + 1,
            Stamps = new Dictionary<string, string>(stored.Stamps) { [before.Id] = stamp },
        };
        await addresses.EnterAsync(stored.Id, cluster, cancellation);
        batch.Replace(next.Row(), stored.ETag);
        // Who belongs to no unit has no page to be led to.
        if (before.UnitId is null)
            return ([], cluster);
        var page = await links.UnitPageAsync(next, person, by.Id, cancellation);
        var welcome = outbox.Write(
            LetterKeys.Decision(now, "welcome", decided.Id, before.Id),
            Correspondent.Of(person),
            person.Language,
            cluster.FirstOrganizer(),
            new WelcomeContent(cluster.Name, cluster.TimeZone, cluster.Unit(before.UnitId)!.Name, before.Name, page));
        batch.Add(welcome);
        return ([welcome.Key, .. await HandOnAsync(stored.Id, before, person, decided, page, batch, now, cancellation)], cluster);
    }

    /// <summary>Letters that have not set out go to the new person, also where a worker has just taken one up; what is on its way already stays with the old one.</summary>
    private async Task<IReadOnlyList<string>> HandOnAsync(
        string cluster, Contact before, Contact person, Replacement decided, LinkReference page, Batch batch, DateTimeOffset now, CancellationToken cancellation)
    {
        var (keys, letters) = (new List<string>(), 0);
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Outbox, cancellation))
        {
            if (letters == MostLetters || await table.FindAsync(cluster, RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]), cancellation) is not { } row)
                continue;
            if (StoredLetter.TryRead(row) is not { } waiting
                || waiting.Letter.State is not (LetterState.Planned or LetterState.Claimed)
                || Mailbox.Normal(waiting.Letter.To.Email) != Mailbox.Normal(before.Email)
                || (waiting.Letter.Content is not ReminderContent && waiting.Letter.To.ContactId != before.Id)
                || waiting.Letter.ForSuccessor($"{waiting.Letter.Key}-{decided.Id}", person, before.UnitId!, page, now) is not { } handed)
                continue;
            // One person may answer for several units: of the others the same letter still tells.
            var left = waiting.Letter.WithoutUnit(before.UnitId!) is { } rest
                ? waiting.Letter.Ended(LetterState.Planned, null, now) with { Content = rest }
                : waiting.Letter.Ended(LetterState.Withdrawn, "the contact was replaced", now);
            batch.Replace(left, waiting).Add(handed);
            letters++;
            keys.AddRange(left.IsOpen() ? [handed.Key, left.Key] : [handed.Key]);
        }

        return keys;
    }

    private async Task<IReadOnlyList<string>> DeclineAsync(
        StoredCluster stored, Contact contact, Replacement decided, Batch batch, Decider by, DateTimeOffset now, CancellationToken cancellation)
    {
        var cluster = stored.Cluster;
        var page = await links.UnitPageAsync(stored, contact, by.Id, cancellation);
        var letter = outbox.Write(
            LetterKeys.Decision(now, "declined", decided.Id, contact.Id),
            Correspondent.Of(contact),
            contact.Language,
            cluster.FirstOrganizer(),
            new ReplacementDeclinedContent(cluster.Name, cluster.TimeZone, cluster.Unit(contact.UnitId)!.Name, decided.Name, decided.Reason!, page));
        batch.Touch(RowKeys.Cluster, stored.ETag).Add(letter);
        return [letter.Key];
    }
}
