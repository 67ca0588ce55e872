using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer.Preview;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>What a change of a plan, or of how the cluster reminds, would do to letters.</summary>
public sealed class LetterChanges(Previews previews, OwnWordsReader own, TimeProvider time)
{
    /// <summary>The letters that would change, to the end of what either state brings, or as far as a large cluster's letters are foreseen.</summary>
    /// <param name="visit">Who asks.</param>
    /// <param name="year">The last year whose plan counts.</param>
    /// <param name="change">The state after the change.</param>
    internal async Task<ForeseenChanges> OfAsync(ContactVisit visit, int year, Func<ClusterState, DateTimeOffset, ClusterState> change)
    {
        var (cluster, zone, now) = (visit.Cluster, visit.Cluster.Zone(), time.GetUtcNow());
        var state = await previews.StateAsync(visit.Stored, zone.Day(now), year, now, visit.Cancellation);
        var changed = change(state, now);
        var (end, isCut) = PlanForecast.End(state, changed, now);
        var words = (await own.AllAsync(visit.Stored.Id, visit.Cancellation)).Words;
        return new(
        [
            .. from one in ForecastDifference.Between(zone, PlanForecast.Until(state, now, end), PlanForecast.Until(changed, now, end))
               let line = PreviewLine.Of(cluster, one.Letter, words)
               select new LetterChange(one.Change, line.Local, line.Kind, line.Name, line.Email, line.Subject),
        ], isCut ? zone.Day(end).AddDays(-1) : null);
    }
}
