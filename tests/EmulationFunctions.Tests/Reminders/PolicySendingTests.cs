using System.Net;
using System.Text.Json.Nodes;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

[Collection("mortal app")]
public sealed class PolicySendingTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}policy-{Interlocked.Increment(ref stories)}";

    [Fact]
    public async Task A_clusters_new_hour_is_followed_and_what_missed_office_hours_waits_for_the_next_day()
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(2));
        await mortal.SetClockAsync(monday, "07:00:00");
        await PutAsync(null, null);
        await mortal.App.PutPlanAsync(cluster, monday.Year, [Clusters.Report("one", monday, [0]), Clusters.Report("two", monday.AddDays(1), [0])]);
        await PutAsync(new { hour = 15 }, new { from = 7, until = 17 });

        await TickAtAsync(monday, "14:59:00");
        Assert.Empty(await RemindersAsync());
        await TickAtAsync(monday, "15:00:00");
        Assert.Single(await RemindersAsync());

        await TickAtAsync(monday.AddDays(1), "17:00:00");
        Assert.Single(await RemindersAsync());
        await TickAtAsync(monday.AddDays(2), "06:59:00");
        Assert.Single(await RemindersAsync());
        await TickAtAsync(monday.AddDays(2), "07:00:00");
        Assert.Equal(2, (await RemindersAsync()).Count);
    }

    [Fact]
    public async Task A_Saturday_worked_in_exchange_is_written_on()
    {
        var saturday = mortal.NextMonday().AddDays(5);
        mortal.Through(saturday.AddDays(1));
        await mortal.SetClockAsync(saturday, "07:00:00");
        await PutAsync(null, null);
        var plan = new { title = "Kế hoạch", daysOff = new[] { $"{saturday.AddDays(2):yyyy-MM-dd}" }, daysWorked = new[] { $"{saturday:yyyy-MM-dd}" }, activities = new[] { Clusters.Report("one", saturday.AddDays(1), [0]) } };
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}/plans/{saturday.Year}", plan)).Status);

        await TickAtAsync(saturday, "08:00:00");
        Assert.Single(await RemindersAsync());
    }

    [Fact]
    public async Task A_policy_is_handed_out_as_it_came_in_and_can_be_handed_in_again()
    {
        await mortal.SetClockAsync(mortal.NextDay(), "07:00:00");
        await PutAsync(new { daysBefore = new[] { 10, 0 }, hour = 9, leaderAfter = 3 }, new { from = 8, until = 18 });
        var year = mortal.NextDay().Year;
        var path = $"/api/clusters/{cluster}/plans/{year}";
        var plan = new { title = "Kế hoạch", reminders = new { headAfter = 5 }, activities = new[] { new { id = "one", kind = "report", title = "Báo cáo", units = new[] { "all" }, deadline = $"{year}-12-15T17:00", documents = new[] { new { id = "report", title = "Báo cáo" } }, reminders = new { daysAfter = new[] { 2 } } } } };
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.CallAsync(HttpMethod.Put, path, plan)).Status);

        foreach (var one in new[] { $"/api/clusters/{cluster}", path })
        {
            var read = await mortal.App.CallAsync(HttpMethod.Get, one);
            var again = await mortal.App.CallAsync(HttpMethod.Put, one, JsonNode.Parse(read.Text));
            Assert.Equal((HttpStatusCode.OK, read.Text, read.ETag), (again.Status, again.Text, again.ETag));
        }

        var refused = await mortal.App.CallAsync(HttpMethod.Put, path, new { title = "Kế hoạch", reminders = new { hour = 7 }, daysWorked = new[] { "monday" } });
        Assert.Equal(["/daysWorked/0 bad-date", "/reminders/hour outside-office-hours"], refused.Faults);
    }

    private async Task PutAsync(object? reminders, object? officeHours)
    {
        var body = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Clusters.Of([Clusters.Contact("s", "s@life.example")])))!;
        body["reminders"] = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(reminders));
        body["officeHours"] = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(officeHours));
        var put = await mortal.App.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}", body);
        Assert.True(put.Status is HttpStatusCode.Created or HttpStatusCode.OK, put.Text);
    }

    private async Task TickAtAsync(DateOnly day, string time)
    {
        await mortal.SetClockAsync(day, time);
        await mortal.App.TickAsync();
    }

    private Task<IReadOnlyList<System.Text.Json.JsonElement>> RemindersAsync() => mortal.App.LetterRowsAsync(cluster);
}
