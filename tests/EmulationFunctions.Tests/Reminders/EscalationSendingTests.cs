using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>A report due on a Monday; on Tuesday the unit's leader hears of it, on Wednesday the cluster's head.</summary>
[Collection("mortal app")]
public sealed class EscalationSendingTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}escalation-{Interlocked.Increment(ref stories)}";

    [Fact]
    public async Task Leader_and_head_are_told_once_each_with_who_was_reminded_before()
    {
        var monday = await PlanAsync();

        await TickAtAsync(monday, "08:00:00");
        Assert.Equal(["secretary@life.example"], await ToAsync());

        foreach (var time in new[] { "08:00:00", "12:00:00" })
            await TickAtAsync(monday.AddDays(1), time);
        Assert.Equal(["leader@life.example", "secretary@life.example"], await ToAsync());
        var leader = TextTo("leader@life.example");
        Assert.Contains("với tư cách lãnh đạo đơn vị", leader, StringComparison.Ordinal);
        Assert.Contains("Người s (secretary@life.example)", leader, StringComparison.Ordinal);
        Assert.Contains($"{monday:dd/MM/yyyy}", leader, StringComparison.Ordinal);
        Assert.Contains("/u/", leader, StringComparison.Ordinal);

        foreach (var day in new[] { 2, 3, 4, 7, 8 })
            await TickAtAsync(monday.AddDays(day), "09:00:00");
        Assert.Equal(["head@life.example", "leader@life.example", "secretary@life.example"], await ToAsync());
        var head = TextTo("head@life.example");
        Assert.Contains("cụm trưởng", head, StringComparison.Ordinal);
        Assert.Contains($"Đã báo lãnh đạo Đơn vị: thứ Ba, {monday.AddDays(1):dd/MM/yyyy}", head, StringComparison.Ordinal);
        Assert.DoesNotContain("/u/", head, StringComparison.Ordinal);
        Assert.All(await mortal.App.LetterRowsAsync(cluster), letter => Assert.Equal("accepted", letter.State()));
    }

    [Fact]
    public async Task A_unit_that_gets_more_time_is_not_told_of()
    {
        var monday = await PlanAsync();
        await TickAtAsync(monday, "08:00:00");
        await mortal.SetClockAsync(monday, "18:00:00");
        var extended = await mortal.App.CallAsync(
            HttpMethod.Put, $"/api/clusters/{cluster}/activities/one/units/unit-a/extension", new { deadline = $"{monday.AddDays(3):yyyy-MM-dd}T17:00", reason = "Bão" });
        Assert.Equal(HttpStatusCode.OK, extended.Status);

        foreach (var day in new[] { 1, 2, 3 })
            await TickAtAsync(monday.AddDays(day), "09:00:00");
        Assert.DoesNotContain("leader@life.example", await ToAsync());
        await TickAtAsync(monday.AddDays(4), "09:00:00");
        Assert.Contains("leader@life.example", await ToAsync());
    }

    private async Task<DateOnly> PlanAsync()
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(8));
        await mortal.SetClockAsync(monday, "07:00:00");
        var body = new
        {
            name = "Cụm thi đua số 1",
            timeZone = "Asia/Ho_Chi_Minh",
            units = new[] { new { id = "unit-a", name = "Đơn vị A" }, new { id = "unit-b", name = "Đơn vị B" } },
            leadership = new[] { new { year = monday.Year, head = "unit-b" } },
            contacts = new[]
            {
                Clusters.Contact("organizer", "organizer@cluster.example", null, "organizer"), Clusters.Contact("s", "secretary@life.example"),
                Clusters.Contact("l", "leader@life.example", role: "leader"), Clusters.Contact("h", "head@life.example", "unit-b", "leader"),
            },
            reminders = new { leaderAfter = 1, headAfter = 2 },
        };
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}", body)).Status);
        await mortal.App.PutPlanAsync(cluster, monday.Year, [Clusters.Report("one", monday, [0])]);
        return monday;
    }

    private async Task TickAtAsync(DateOnly day, string time)
    {
        await mortal.SetClockAsync(day, time);
        await mortal.App.TickAsync();
    }

    private async Task<IEnumerable<string?>> ToAsync() =>
        (await mortal.App.LetterRowsAsync(cluster)).Select(letter => letter.GetProperty("to").GetString()).Order(StringComparer.Ordinal);

    private string TextTo(string mailbox) =>
        MailText.Of(Assert.Single(mortal.App.Letters(cluster), file => File.ReadLines(file).Any(line => line.StartsWith("To:", StringComparison.OrdinalIgnoreCase) && line.Contains(mailbox, StringComparison.Ordinal))));
}
