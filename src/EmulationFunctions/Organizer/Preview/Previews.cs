using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Meetings;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.Preview;

/// <summary>Foresees a cluster's letters from what is stored, by the rules that send them: those that wait, and those that the calendar brings.</summary>
public sealed class Previews(ClusterReader reader, WrittenLetters written, StillOwed stillOwed, MeetingLetters meetingLetters, ClosedAddresses addresses, TimeProvider time)
{
    /// <summary>The letters of these days as they would go out if nothing changed meanwhile; worked out as they are read.</summary>
    internal async Task<IEnumerable<ComingLetter>> BetweenAsync(StoredCluster cluster, PreviewSpan span, CancellationToken cancellation)
    {
        var (zone, now) = (cluster.Cluster.Zone(), time.GetUtcNow());
        var (from, until) = (zone.Instant(span.From, TimeOnly.MinValue), zone.Instant(span.To.AddDays(1), TimeOnly.MinValue));
        var state = await StateAsync(cluster, zone.Day(now), span.To.Year, now, cancellation);
        return LetterForecast.Between(state, now, from, until, ForeseenLinks.None).Select(letter => new ComingLetter(letter, ReplyTo(cluster, state, letter)));
    }

    /// <summary>The next letter of which something holds; null where none comes in so many days, or as far as a large cluster's letters are foreseen.</summary>
    internal async Task<ForeseenLetter?> NextAsync(StoredCluster cluster, int days, Func<ForeseenLetter, bool> wanted, CancellationToken cancellation)
    {
        var (zone, now) = (cluster.Cluster.Zone(), time.GetUtcNow());
        var last = zone.Day(now).AddDays(days);
        var state = await StateAsync(cluster, zone.Day(now), last.Year, now, cancellation);
        var end = zone.Day(now).AddDays(Math.Min(days, LetterForecast.Reach(state)));
        return LetterForecast.Next(state, now, zone.Instant(end, TimeOnly.MinValue), wanted);
    }

    /// <summary>Whether somebody who waits for the cluster's letters to come has to be told that it takes long.</summary>
    internal async Task<bool> TakeLongAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var plans = (await reader.PlansAsync(cluster.Id, cancellation)).Select(plan => plan.Published);
        return LetterForecast.TakesLong(cluster.Cluster.Units.Count, ClusterState.Around(plans, cluster.Cluster.Zone(), time.GetUtcNow()).Sum(plan => plan.Plan.Activities.Count));
    }

    private Correspondent? ReplyTo(StoredCluster cluster, ClusterState state, ForeseenLetter letter) => letter switch
    {
        { Waits: { } waits } => waits.ReplyTo,
        { Content: MeetingReminderContent { Meetings: [var first, ..] } } => meetingLetters.Host(cluster, state.Meetings.First(known => known.Meeting.Id == first.MeetingId).Meeting),
        _ => cluster.Cluster.FirstOrganizer() is { } organizer ? Correspondent.Of(organizer) : null,
    };

    /// <summary>All that letters from now on hang on.</summary>
    internal async Task<ClusterState> StateAsync(StoredCluster cluster, DateOnly today, int lastYear, DateTimeOffset now, CancellationToken cancellation)
    {
        var plans = (await reader.PlansAsync(cluster.Id, cancellation)).Select(plan => plan.Published).Where(plan => plan.Year >= today.Year - 1 && plan.Year <= lastYear + 1).ToList();
        var submissions = new Dictionary<(string, string), Submission>();
        foreach (var plan in plans)
        {
            foreach (var (key, stored) in (await reader.SubmissionsAsync(cluster.Id, RowKeys.Submissions(plan.Year), cancellation)).Where(row => plan.Plan.Activity(row.Key.Activity) is not null))
                submissions[key] = stored.Submission;
        }

        var waiting = await written.WaitingAsync(cluster.Id, cancellation);
        return new ClusterState(cluster.Cluster, plans, submissions)
        {
            Reminded = await written.RemindedAsync(cluster.Id, today, cancellation),
            MeetingReminded = await written.MeetingRemindedAsync(cluster.Id, today, cancellation),
            Told = await written.ToldAsync(cluster.Id, now, cancellation),
            Unreached = await written.UnreachedAsync(cluster.Id, now, cancellation),
            Closed = (await addresses.AllAsync(cluster.Id, cancellation)).Select(one => Mailbox.Normal(one.Address.Email)).ToHashSet(),
            Meetings = await MeetingsAsync(cluster, waiting, now, cancellation),
            Waiting = await ReadersAsync(cluster, waiting, cancellation),
        };
    }

    private async Task<IReadOnlyList<WaitingLetter>> ReadersAsync(StoredCluster cluster, IReadOnlyList<Letter> waiting, CancellationToken cancellation)
    {
        var all = new List<WaitingLetter>();
        foreach (var letter in waiting)
            all.Add(await stillOwed.ReadersAsync(cluster, letter, cancellation));
        return all;
    }

    /// <summary>The meetings to come, and those that waiting letters are about.</summary>
    private async Task<IReadOnlyList<KnownMeeting>> MeetingsAsync(StoredCluster cluster, IReadOnlyList<Letter> waiting, DateTimeOffset now, CancellationToken cancellation)
    {
        var local = cluster.Cluster.Zone().Local(now);
        var coming = (await reader.MeetingsAsync(cluster.Id, local.Year - 1, cancellation)).Select(stored => stored.Meeting).Where(meeting => meeting.IsSent && !meeting.IsCancelled && local < meeting.Start);
        var named = waiting.SelectMany(letter => StillOwed.MeetingsOf(letter.Content)).Select(one => one.MeetingId);
        var meetings = new List<KnownMeeting>();
        foreach (var id in coming.Select(meeting => meeting.Id).Union(named))
        {
            if (await reader.MeetingAsync(cluster.Id, id, cancellation) is var (stored, invitees))
                meetings.Add(new(stored.Meeting, [.. invitees.Select(one => one.Invitee)]));
        }

        return meetings;
    }
}

/// <summary>A letter to come.</summary>
/// <param name="Letter">What goes out, when and to whom.</param>
/// <param name="ReplyTo">Who reads an answer, if anybody does.</param>
public sealed record ComingLetter(ForeseenLetter Letter, Correspondent? ReplyTo);
