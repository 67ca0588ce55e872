using Emulation.Domain.Deadlines;

namespace Emulation.Domain.Tests.Deadlines;

/// <summary>The zone of the machine is one for the whole process: while it is moved about, nothing else runs.</summary>
[CollectionDefinition("Zone of the process", DisableParallelization = true)]
public sealed class ProcessZone;

[Collection("Zone of the process")]
public sealed class ProcessZoneTests
{
    [Fact]
    public void The_zone_of_the_process_changes_no_result()
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            var results = new[] { "UTC", Samples.Vietnam, Samples.NewYork, "Pacific/Apia" }.ToDictionary(zone => zone, zone =>
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(zone, TimeZoneInfo.Local.Id);
                return Results();
            });

            Assert.All(results.Values, result => Assert.Equal(results["UTC"], result));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    // Each half-hour of the days on which clocks in New York are moved, and of a day on which those of the process might be.
    private static List<string> Results()
    {
        var plan = Samples.PlanDraft().Check(2026, Samples.Cluster(), new HashSet<string>()).Value!;
        var results = new List<string> { $"{Deadline.Of(plan.Activities[0], Samples.Zone).Due:O}" };
        foreach (var zone in new[] { ClusterZone.Of(Samples.Vietnam), ClusterZone.Of(Samples.NewYork) })
        {
            foreach (var day in new DateTime[] { new(2026, 3, 8), new(2026, 11, 1), new(2026, 12, 31) })
            {
                for (var local = day; local < day.AddDays(1); local = local.AddMinutes(30))
                    results.Add(zone.Exists(local) ? $"{zone.Instant(local):O} {zone.Local(zone.Instant(local)):s} {zone.ComesTwice(local)}" : "skipped");
            }
        }

        return results;
    }
}
