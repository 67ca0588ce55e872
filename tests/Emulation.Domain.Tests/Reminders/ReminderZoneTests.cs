using Emulation.Domain.Plans;

namespace Emulation.Domain.Tests.Reminders;

[Collection("Zone of the process")]
public sealed class ReminderZoneTests
{
    [Fact]
    public void What_is_due_and_when_does_not_hang_on_the_zone_of_the_process()
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

            Assert.Contains("2026-11-03T01:00:00.0000000+00:00 2 True 2026-11-04T08:00:00.0000000+07:00", results["UTC"]);
            Assert.All(results.Values, result => Assert.Equal(results["UTC"], result));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    // Each half-hour from Friday 30 October to Thursday 12 November 2026; clocks in New York go back on Sunday 1 November.
    private static List<string> Results()
    {
        PublishedPlan[] plans = [Reminded.Plan(Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [7, 0], [1]))];
        plans[0] = plans[0] with { Plan = plans[0].Plan with { DaysWorked = [new(2026, 11, 7)], Reminders = new(LeaderAfter: 1) } };
        var results = Reminded.Timetable(plans).Instants(Reminded.LongAgo).Select(instant => $"{instant:O}").ToList();
        for (var now = new DateTimeOffset(2026, 10, 30, 0, 0, 0, TimeSpan.Zero); now < new DateTimeOffset(2026, 11, 13, 0, 0, 0, TimeSpan.Zero); now = now.AddMinutes(30))
        {
            var open = Reminded.Timetable(plans).IsOpen(now);
            results.Add($"{now:O} {plans[0].Due(now).Count} {open} {Reminded.Timetable(plans).NextOpening(now):O}");
        }

        return results;
    }
}
