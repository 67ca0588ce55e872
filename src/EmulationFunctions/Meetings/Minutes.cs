using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>What became of the order to send a meeting's minutes.</summary>
/// <param name="HasMinutes">Whether the meeting has any.</param>
/// <param name="Letters">How many letters were written; none where everybody has them already.</param>
internal sealed record SentMinutes(bool HasMinutes, int Letters);

/// <summary>Sends minutes and photos to everybody who was invited. Which sending a person has got stands on the person's row, together with the letter.</summary>
public sealed class Minutes(
    ClusterTable table, ClusterReader reader, Papers papers, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    private const int AtOnce = 30;

    /// <summary>Orders a sending, where there is something that the last one did not have, and writes its letters.</summary>
    /// <returns>What became of it; null where there is no such meeting.</returns>
    internal async Task<SentMinutes?> SendAsync(StoredCluster cluster, string meetingId, string by, CancellationToken cancellation)
    {
        await agenda.EnterAsync(cluster.Id, cancellation);
        while (true)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (stored, _))
                return null;
            var files = await FilesAsync(cluster.Id, meetingId, cancellation);
            if (!files.Any(paper => paper.Kind == PaperKind.Minutes))
                return new(HasMinutes: false, 0);
            if (stored.Meeting.MinutesSentAt is { } sent && files.All(paper => paper.At <= sent))
                break;
            var ordered = stored.Meeting with { MinutesRound = stored.Meeting.MinutesRound + 1, MinutesSentAt = time.GetUtcNow() };
            if (await table.CommitAsync(new Batch(cluster.Id).Replace(StoredMeeting.Row(ordered), stored.ETag), cancellation) is not null)
                break;
        }

        return new(HasMinutes: true, await GoOnAsync(cluster, meetingId, by, cancellation));
    }

    /// <summary>Writes the letters that the last order still lacks.</summary>
    internal async Task<int> GoOnAsync(StoredCluster cluster, string meetingId, string by, CancellationToken cancellation)
    {
        var written = 0;
        while (true)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (stored, invitees))
                return written;
            var part = invitees.Where(one => IsOwed(stored.Meeting, one.Invitee)).Take(AtOnce).ToList();
            if (part.Count == 0)
                return written;
            if (await CommitAsync(cluster, stored, part, by, cancellation) is not { } keys)
                continue;
            written += keys.Count;
            await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        }
    }

    /// <summary>Whether the person has yet to get the minutes.</summary>
    internal static bool IsOwed(Meeting meeting, Invitee invitee) => invitee.IsInvited && invitee.MinutesRound < meeting.MinutesRound;

    private async Task<IReadOnlyList<string>?> CommitAsync(StoredCluster cluster, StoredMeeting stored, List<StoredInvitee> part, string by, CancellationToken cancellation)
    {
        var (meeting, now) = (stored.Meeting, time.GetUtcNow());
        var names = (await FilesAsync(cluster.Id, meeting.Id, cancellation)).OrderBy(paper => paper.Kind).Select(paper => paper.Name).ToList();
        var batch = new Batch(cluster.Id).Touch(RowKeys.Meeting(meeting.Id), stored.ETag);
        var keys = new List<string>();
        foreach (var (_, invitee, etag) in part)
        {
            var page = await letters.LinkAsync(cluster, meeting, invitee, cancellation);
            var content = new MinutesContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, meeting.Title, meeting.Start, names, page);
            var letter = letters.Write(
                cluster, meeting, LetterKeys.Minutes(now, meeting.Id, meeting.MinutesRound, invitee.Id), Correspondent.Of(invitee), invitee.Language, content);
            batch.Add(letter).Replace(StoredInvitee.Row(meeting.Id, invitee with { MinutesRound = meeting.MinutesRound, LinkId = page.Id }), etag);
            keys.Add(letter.Key);
        }

        var detail = new Dictionary<string, string> { ["letters"] = $"{keys.Count}" };
        batch.Add(new AuditEntry(now, by, "minutes-sent", meeting.Id, null, detail).Row());
        return await table.CommitAsync(batch, cancellation) is null ? null : keys;
    }

    private async Task<List<Paper>> FilesAsync(string cluster, string meeting, CancellationToken cancellation) =>
        [.. (await papers.AllAsync(cluster, meeting, cancellation)).Select(one => one.Paper).Where(paper => paper.Kind != PaperKind.Paper)];
}
