using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.Preview;

/// <summary>Foresees a cluster's letters from what is stored, by the rules that send them.</summary>
public sealed class Previews(ClusterReader reader, WrittenLetters written, ClosedAddresses addresses, TimeProvider time)
{
    /// <summary>The letters of these days as they would go out if nothing changed meanwhile.</summary>
    internal async Task<IReadOnlyList<ForeseenLetter>> BetweenAsync(StoredCluster cluster, PreviewSpan span, CancellationToken cancellation)
    {
        var (zone, now) = (cluster.Cluster.Zone(), time.GetUtcNow());
        var (from, until) = (zone.Instant(span.From, TimeOnly.MinValue), zone.Instant(span.To.AddDays(1), TimeOnly.MinValue));
        var state = await StateAsync(cluster, zone.Day(now), span.To.Year, now, cancellation);
        // A letter here opens nothing: it holds no link of anybody's.
        return LetterForecast.Between(state, now, from, until, _ => new LinkReference("", LinkPurpose.Unit));
    }

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

        return new ClusterState(cluster.Cluster, plans, submissions)
        {
            Reminded = await written.RemindedAsync(cluster.Id, today, cancellation),
            Told = await written.ToldAsync(cluster.Id, now, cancellation),
            Unreached = await written.UnreachedAsync(cluster.Id, now, cancellation),
            Closed = (await addresses.AllAsync(cluster.Id, cancellation)).Select(one => Mailbox.Normal(one.Address.Email)).ToHashSet(),
        };
    }
}
