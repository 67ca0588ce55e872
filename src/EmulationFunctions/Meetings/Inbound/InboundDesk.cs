using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Meetings;
using Emulation.Domain.Meetings.Replies;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Takes mail to meetings: calendar replies change answers, proposals are kept, and what people write is passed on.</summary>
public sealed class InboundDesk(
    ClusterTable table, ClusterReader reader, MeetingAddresses addresses, MeetingLetters letters, InboundOptions options, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Replies that changed nothing and are kept of one meeting; anybody may write to its address.</summary>
    private const int MostReplies = 500;

    /// <summary>Those of them that nobody invited has sent, as far as anybody vouches for: strangers leave room for the others.</summary>
    private const int MostStrangers = 100;

    private const string NotVouchedFor = "not-vouched-for";

    /// <summary>Mails to one meeting that are passed on in a day.</summary>
    private const int MostForwardedADay = 50;

    /// <summary>What became of the mail: a stable word.</summary>
    internal async Task<string> TakeAsync(Inbound.InboundMail mail, CancellationToken cancellation)
    {
        var meeting = mail.Recipients.Select(options.MeetingOf).FirstOrDefault(id => id is not null);
        if (meeting is null
            || await addresses.ClusterAsync(meeting, cancellation) is not { } id
            || await reader.FindAsync(id, cancellation) is not { } cluster)
            return "no-such-meeting";
        var reply = mail.Calendars.Select(CalendarReply.Read).FirstOrDefault(read => read is not null);
        return reply is not null ? await ApplyAsync(cluster, meeting, mail, reply, cancellation) : await ForwardAsync(cluster, meeting, mail, cancellation);
    }

    private async Task<string> ApplyAsync(StoredCluster cluster, string meetingId, Inbound.InboundMail mail, CalendarReply reply, CancellationToken cancellation)
    {
        for (var conflicts = 0; conflicts <= Substitutes.MostConflicts; conflicts++)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (meeting, invitees))
                return "no-such-meeting";
            var now = time.GetUtcNow();
            var own = invitees.FirstOrDefault(one => !one.Invitee.IsRemoved && Mailbox.Normal(one.Invitee.Email) == Mailbox.Normal(reply.Attendee));
            var isOver = cluster.Cluster.Zone().Local(now) > meeting.Meeting.End;
            var (answered, code) = mail.IsVouchedFor
                ? ReplyJudge.Judge(meeting.Meeting, own?.Invitee, reply, mail.From.Email, isOver, now)
                : (null, NotVouchedFor);
            if (answered is null)
                return await KeepAsync(cluster, meeting.Meeting, own?.Invitee, mail, reply, code!, cancellation);

            var detail = new Dictionary<string, string>
            {
                ["invitee"] = answered.Id,
                ["answer"] = answered.Answer!.Value.ToString().ToLowerInvariant(),
                ["name"] = answered.Name,
                ["way"] = "calendar",
            };
            var batch = new Batch(cluster.Id)
                .Replace(StoredInvitee.Row(meetingId, answered), own!.ETag)
                .Add(new AuditEntry(now, answered.ContactId ?? answered.Id, "answered", meetingId, null, detail).Row());
            if (await table.CommitAsync(batch, cancellation) is not null)
                return "answered";
        }

        throw new InvalidOperationException("The invitees' rows change faster than a reply can be stored.");
    }

    /// <summary>Keeps what changed nothing, for the organizers to see. A proposal is told to them at once.</summary>
    private async Task<string> KeepAsync(
        StoredCluster cluster, Meeting meeting, Invitee? invitee, Inbound.InboundMail mail, CalendarReply reply, string code, CancellationToken cancellation)
    {
        // The same answer once more is no news.
        if (code == "older-answer" && invitee?.AnsweredAt == reply.Stamp)
            return "answered";
        var kept = 0;
        await foreach (var row in table.RangeAsync(cluster.Id, RowKeys.Replies(meeting.Id), cancellation))
            kept += IsStrangers(StoredReply.Read(row).Code) == IsStrangers(code) ? 1 : 0;
        if (kept >= (IsStrangers(code) ? MostStrangers : MostReplies))
            return "too-many-replies";

        var now = time.GetUtcNow();
        var stored = new StoredReply(now, mail.From.Email, code, reply.IsCounter ? reply.Start : null, reply.Comment);
        var batch = new Batch(cluster.Id)
            .Add(stored.Row(meeting.Id, reply.Stamp, HashOf(reply, code)))
            .Add(new AuditEntry(now, "app", "reply-refused", meeting.Id, null, new Dictionary<string, string> { ["from"] = mail.From.Email, ["code"] = code }).Row());
        List<Letter> news = code == ReplyJudge.Counter && invitee is not null ? News(cluster, meeting, invitee, stored, HashOf(reply, code), now) : [];
        foreach (var letter in news)
            batch.Add(letter);
        await agenda.EnterAsync(cluster.Id, cancellation);
        // A conflict: the mail service has brought this very reply before.
        if (await table.CommitAsync(batch, cancellation) is not null)
            await outbox.NudgeAsync(cluster.Id, news.Select(letter => letter.Key), cancellation);
        return code;
    }

    private static bool IsStrangers(string code) => code is NotVouchedFor or "foreign-reply" or "not-invited" or "forged-reply";

    /// <summary>The same for every delivery of a reply.</summary>
    private static string HashOf(CalendarReply reply, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{reply.Uid}\n{Mailbox.Normal(reply.Attendee)}\n{reply.Stamp.UtcTicks}\n{code}")))[..16];

    private List<Letter> News(StoredCluster cluster, Meeting meeting, Invitee invitee, StoredReply reply, string hash, DateTimeOffset now)
    {
        var proposed = MeetingDeskPages.Proposed(reply.Proposed, cluster.Cluster.Zone()) ?? "–";
        var content = new MeetingNewsContent(
            cluster.Cluster.Name, cluster.Cluster.TimeZone, MeetingNews.Counter, meeting.Title, invitee.Name, reply.Comment is null ? proposed : $"{proposed} ({reply.Comment})", LinkReference.MeetingDesk(meeting.Id));
        return
        [
            .. MeetingLetters.Hosts(cluster.Cluster, meeting).Select(host =>
                letters.Write(cluster, meeting, LetterKeys.Counter(now, meeting.Id, hash, host.To.Email), host.To, host.Language, content) with { ReplyTo = MeetingLetters.Person(invitee) }),
        ];
    }

    /// <summary>Passes an ordinary mail on to the organizers; an answer of theirs goes straight to its sender.</summary>
    private async Task<string> ForwardAsync(StoredCluster cluster, string meetingId, Inbound.InboundMail mail, CancellationToken cancellation)
    {
        if (mail.IsAutomatic)
            return "automatic-mail";
        if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (stored, _))
            return "no-such-meeting";
        var now = time.GetUtcNow();
        var hosts = MeetingLetters.Hosts(cluster.Cluster, stored.Meeting);
        if (hosts.Any(host => options.MeetingOf(host.To.Email) is not null))
            return "own-address";
        if (await ForwardedTodayAsync(cluster.Id, meetingId, now, cancellation) >= MostForwardedADay * hosts.Count)
            return "too-many-mails";

        var content = new ForwardedContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, stored.Meeting.Title, mail.From, mail.Subject, mail.Text, mail.Attachments) { IsUnverified = !mail.IsVouchedFor };
        // The mark tells a mail that is brought again from a new one, on whichever day that is.
        var batch = new Batch(cluster.Id)
            .Add(StoredPassedMail.Row(meetingId, mail.Id, now))
            .Add(new AuditEntry(now, "app", "mail-forwarded", meetingId, null, new Dictionary<string, string> { ["from"] = mail.From.Email }).Row());
        var keys = new List<string>();
        foreach (var host in hosts)
        {
            var letter = outbox.Write(LetterKeys.Forwarded(now, meetingId, mail.Id, host.To.Email), host.To, host.Language, null, content) with { ReplyTo = mail.From };
            batch.Add(letter);
            keys.Add(letter.Key);
        }

        await agenda.EnterAsync(cluster.Id, [now, now + PassedMails.Kept], cancellation);
        // A conflict: the mail service has brought this very mail before.
        if (await table.CommitAsync(batch, cancellation) is not null)
            await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        return "passed-on";
    }

    private async Task<int> ForwardedTodayAsync(string cluster, string meeting, DateTimeOffset now, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in table.RangeAsync(cluster, RowKeys.Letter(LetterKeys.ForwardedOf(now, meeting)), cancellation))
            count++;
        return count;
    }
}
