using System.Collections.Concurrent;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

[Collection("mortal app")]
public sealed class AgendaTests(MortalApp mortal)
{
    private const string Crowd = LifeCalls.Prefix + "crowd-";

    [Fact]
    public async Task Entries_are_followed_for_two_hours_and_then_forgotten_and_those_to_come_stay()
    {
        const string cluster = LifeCalls.Prefix + "agenda";
        var day = mortal.NextDay();
        var later = day.AddDays(20);
        mortal.Through(later);
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("one", day, [0]), Clusters.Report("two", later, [0])]);

        // 07:00 and 08:00 in Vietnam are midnight and one o'clock in UTC; each has the hour after it as well.
        var first = new[] { $"{day:yyyyMMdd}00", $"{day:yyyyMMdd}01", $"{day:yyyyMMdd}02" };
        var weekday = later.DayOfWeek switch { DayOfWeek.Saturday => later.AddDays(-1), DayOfWeek.Sunday => later.AddDays(-2), _ => later };
        var last = new[] { $"{weekday:yyyyMMdd}01", $"{weekday:yyyyMMdd}02" };
        string[] ours = [.. first, .. last];
        Assert.Equal([.. first, .. last], await SlotsAsync(cluster, ours));

        await TickAtAsync(day, "08:00:00");
        Assert.Equal([.. first, .. last], await SlotsAsync(cluster, ours));
        Assert.Single(mortal.App.Letters(cluster));
        await TickAtAsync(day, "09:59:00");
        Assert.Equal([.. first, .. last], await SlotsAsync(cluster, ours));
        await TickAtAsync(day, "10:00:00");
        Assert.Equal([.. first.Skip(1), .. last], await SlotsAsync(cluster, ours));
        await TickAtAsync(day, "12:00:00");
        Assert.Equal(last, await SlotsAsync(cluster, ours));
    }

    [Fact]
    public async Task A_ticks_work_does_not_grow_with_clusters_whose_hour_has_not_come()
    {
        var alone = await CallsOfATickAsync("few");

        var year = mortal.NextDay().Year + 1;
        foreach (var number in Enumerable.Range(1, 50))
        {
            var other = $"{Crowd}{number:00}";
            await mortal.App.PutClusterAsync(other, [Clusters.Contact("s", $"s{number}@life.example")]);
            await mortal.App.PutPlanAsync(other, year, [Clusters.Report($"report-{number}", new(year, 12, 15), [14, 7, 3, 1, 0], [1, 3])]);
        }

        Assert.Equal(alone, await CallsOfATickAsync("many"));
    }

    /// <summary>The storage calls of a tick in which one cluster is due, and of all that follows from it.</summary>
    private async Task<IReadOnlyList<string>> CallsOfATickAsync(string name)
    {
        // Far from other stories' deadlines, and on a day on which no week begins. What other stories left is looked at while letters may go out, and forgotten in the night after.
        mortal.Through(mortal.NextDay().AddDays(100));
        await TickAtAsync(mortal.NextMonday(), "20:00:00");
        var day = mortal.NextDay();
        await TickAtAsync(day, "05:00:00");
        var cluster = $"{LifeCalls.Prefix}{name}";
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report(name, day, [0])]);
        await mortal.SetClockAsync(day, "08:00:00");
        await mortal.App.IdleAsync();

        // Stories of other tests may be due on this day as well.
        var (life, calls) = (new LifeCalls(cluster), new ConcurrentQueue<string>());
        await mortal.WatchAsync(
            call =>
            {
                bool ours;
                lock (life)
                    ours = life.Has(call) || (call.Path + call.Body).Contains(Crowd, StringComparison.Ordinal);
                if (ours && call.Answer is null && !LifeCalls.IsFetch(call) && !LifeCalls.IsRenewal(call) && !LifeCalls.IsHousekeeping(call))
                    calls.Enqueue($"{call.Method} {call.Path.Split('?', '(')[0]}");
                return Task.FromResult(false);
            },
            mortal.App.TickAsync);
        Assert.Single(mortal.App.Letters(cluster));
        return [.. calls.Order(StringComparer.Ordinal).Select(call => call.StartsWith("DELETE /devstoreaccount1/cluster-checks/", StringComparison.Ordinal) || call.StartsWith("DELETE /devstoreaccount1/letters/", StringComparison.Ordinal) ? "DELETE message" : call)];
    }

    private async Task TickAtAsync(DateOnly day, string time)
    {
        await mortal.SetClockAsync(day, time);
        await mortal.App.TickAsync();
    }

    /// <summary>Those of the hours that the cluster is entered for; the organizers' letters have others.</summary>
    private async Task<IEnumerable<string>> SlotsAsync(string cluster, string[] hours) =>
        (await StoredRows.ReadAsync(mortal.ConnectionString, "agenda", $"RowKey eq '{cluster}'")).Select(row => row.PartitionKey).Where(hours.Contains);
}
