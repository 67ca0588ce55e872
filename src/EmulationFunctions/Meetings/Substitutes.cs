using System.Globalization;
using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>
/// Who comes in an invitee's place. People of the cluster's units are invited at once, others when an organizer confirms:
/// nobody can make the app write to strangers.
/// </summary>
public sealed class Substitutes(
    ClusterTable table, ClusterReader reader, Rosters rosters, MeetingSending sending, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>How often somebody may come first before it is a fault of ours.</summary>
    internal const int MostConflicts = 50;

    /// <summary>Stores an answer that names a substitute, together with what the batch holds already.</summary>
    /// <returns>False where something was changed meanwhile: read again and judge once more.</returns>
    internal async Task<bool> NameAsync(
        StoredCluster cluster, StoredMeeting meeting, IReadOnlyList<StoredInvitee> all, StoredInvitee own, Invitee answered, Batch batch, AuditEntry audit, CancellationToken cancellation)
    {
        // Who is still to be added by a large change has an id already.
        if (await rosters.FinishAsync(cluster, meeting.Meeting.Id, cancellation) is { Parts: > 0 })
            return false;
        var substitute = answered.Substitute!;
        var detail = new Dictionary<string, string> { ["name"] = answered.Name, ["substitute"] = substitute.Name };
        batch.Add((audit with { What = "substitute-named", Detail = detail }).Row());
        await agenda.EnterAsync(cluster.Id, cancellation);
        var contact = cluster.Cluster.Contacts.FirstOrDefault(one => one.UnitId is not null && Mailbox.Normal(one.Email) == Mailbox.Normal(substitute.Email));
        if (contact is not null)
        {
            answered = answered with { Substitute = new(contact.Name, contact.Email, SubstituteState.Invited) };
            var invitee = new Invitee($"c-{contact.Id}", contact.Name, contact.Email, contact.Language, contact.Id, contact.UnitId) { StandsInFor = answered.Id };
            Invite(batch, meeting, all, invitee);
        }
        else
        {
            answered = answered with { StrangersNamed = answered.StrangersNamed + 1 };
        }

        var news = contact is null ? News(cluster, meeting.Meeting, answered, substitute) : [];
        foreach (var letter in news)
            batch.Add(letter);
        batch.Replace(StoredInvitee.Row(meeting.Meeting.Id, answered), own.ETag);
        if (await table.CommitAsync(batch, cancellation) is null)
            return false;
        await outbox.NudgeAsync(cluster.Id, news.Select(letter => letter.Key), cancellation);
        if (contact is not null)
            await sending.SendAsync(cluster, meeting.Meeting.Id, order: false, "app", cancellation);
        return true;
    }

    /// <summary>What stands for the substitute that waits: another one, or the same one named again, is another.</summary>
    internal static string Mark(Invitee invitee) => PeopleDesk.Mark(new { invitee.StrangersNamed, invitee.Substitute });

    /// <summary>An organizer confirms or declines a substitute. What is decided already is not decided again.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="inviteeId">Whose substitute.</param>
    /// <param name="confirm">Whether the substitute is invited.</param>
    /// <param name="asked">The mark of the one that was looked at; null for a program, which decides about whoever waits.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Whether it was decided: false where this one waits no more; null where there is no such invitee.</returns>
    internal async Task<bool?> DecideAsync(StoredCluster cluster, string meetingId, string inviteeId, bool confirm, string? asked, string by, CancellationToken cancellation)
    {
        for (var conflicts = 0; conflicts <= MostConflicts; conflicts++)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (meeting, all) || all.FirstOrDefault(one => one.Invitee.Id == inviteeId) is not { } own)
                return null;
            if (meeting.Meeting.IsCancelled
                || own.Invitee.Substitute is not { State: SubstituteState.Waiting } substitute
                || (asked is not null && asked != Mark(own.Invitee)))
                return false;
            if (await rosters.FinishAsync(cluster, meetingId, cancellation) is { Parts: > 0 })
                continue;
            await agenda.EnterAsync(cluster.Id, cancellation);
            var decided = substitute with { State = confirm ? SubstituteState.Invited : SubstituteState.Declined };
            var detail = new Dictionary<string, string> { ["invitee"] = inviteeId, ["substitute"] = substitute.Name };
            var batch = new Batch(cluster.Id)
                .Replace(StoredInvitee.Row(meetingId, own.Invitee with { Substitute = decided }), own.ETag)
                .Add(new AuditEntry(time.GetUtcNow(), by, confirm ? "substitute-confirmed" : "substitute-declined", meetingId, null, detail).Row());
            if (confirm && all.All(one => one.Invitee.IsRemoved || Mailbox.Normal(one.Invitee.Email) != Mailbox.Normal(substitute.Email)))
            {
                var guest = new Invitee(NewId(all), substitute.Name, substitute.Email, own.Invitee.Language, null, null) { StandsInFor = inviteeId };
                Invite(batch, meeting, all, guest);
            }

            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            if (confirm)
                await sending.SendAsync(cluster, meetingId, order: false, by, cancellation);
            return true;
        }

        throw new InvalidOperationException("The invitees' rows change faster than a substitute can be decided about.");
    }

    /// <summary>The person's row; who was invited before gets a higher SEQUENCE than the one that took the entry away.</summary>
    private static void Invite(Batch batch, StoredMeeting meeting, IReadOnlyList<StoredInvitee> all, Invitee invitee)
    {
        // A contact whose address changed stands under its own id with the mailbox that it had.
        var known = all.FirstOrDefault(one => one.Invitee.Id == invitee.Id)
            ?? all.FirstOrDefault(one => Mailbox.Normal(one.Invitee.Email) == Mailbox.Normal(invitee.Email));
        var row = StoredInvitee.Row(meeting.Meeting.Id, known is null ? invitee : invitee with { Id = known.Invitee.Id, InvitedAt = known.Invitee.InvitedAt });
        batch.Put(row, known?.ETag);
        var after = known is null ? meeting.Meeting : meeting.Meeting with { Sequence = meeting.Meeting.Sequence + 1 };
        batch.Replace(StoredMeeting.Row(after with { IsSent = true, Revision = after.Revision + 1 }), meeting.ETag);
    }

    private List<Letter> News(StoredCluster cluster, Meeting meeting, Invitee invitee, Substitute substitute)
    {
        var now = time.GetUtcNow();
        var content = new MeetingNewsContent(
            cluster.Cluster.Name, cluster.Cluster.TimeZone, MeetingNews.SubstituteWaits, meeting.Title, invitee.Name, $"{substitute.Name} ({substitute.Email})", LinkReference.MeetingDesk(meeting.Id));
        return
        [
            .. MeetingLetters.Hosts(cluster.Cluster, meeting).Select(host =>
                letters.Write(cluster, meeting, LetterKeys.MeetingNews(now, meeting.Id, $"{invitee.Id}-{invitee.StrangersNamed}", host.To.Email), host.To, host.Language, content) with { ReplyTo = MeetingLetters.Person(invitee) }),
        ];
    }

    private static string NewId(IReadOnlyList<StoredInvitee> all)
    {
        var ids = all.Select(one => one.Invitee.Id).ToHashSet();
        return Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"g-{number}")).First(id => !ids.Contains(id));
    }
}
