using System.Globalization;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>Outages and clocks that were set. A report due on a Wednesday, with steps on each day of its week, and its leader told on the Friday.</summary>
[Collection("mortal app")]
public sealed class CatchUpTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}catch-up-{Interlocked.Increment(ref stories)}";

    [Fact]
    public async Task After_an_outage_of_an_hour_the_step_is_sent_once()
    {
        var monday = await PlanAsync();

        foreach (var time in new[] { "09:00:00", "09:15:00" })
            await TickAtAsync(monday, time);

        Assert.Equal(["s"], await ToAsync());
        Assert.Empty(await SkippedAsync());
    }

    [Fact]
    public async Task After_an_outage_of_thirty_days_each_is_written_to_once_and_the_steps_that_lost_their_meaning_are_told()
    {
        var monday = await PlanAsync();
        mortal.Through(monday.AddDays(32));
        await TickAtAsync(monday, "08:00:00");

        foreach (var time in new[] { "08:00:00", "09:00:00" })
            await TickAtAsync(monday.AddDays(30), time);
        await TickAtAsync(monday.AddDays(31), "08:00:00");

        Assert.Equal(["l", "s", "s"], await ToAsync());
        Assert.Equal($"{monday.AddDays(1):yyyy-MM-dd} newer-step; {monday.AddDays(2):yyyy-MM-dd} newer-step", Assert.Single(await SkippedAsync()));
        var newest = MailText.Of(mortal.App.Letters(cluster).Last(file => !MailText.Of(file).Contains("lãnh đạo", StringComparison.Ordinal)));
        Assert.Contains("quá hạn 28 ngày", newest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_could_not_be_posted_before_the_weekend_comes_after_it_in_Mondays_place()
    {
        var friday = mortal.NextMonday().AddDays(4);
        mortal.Through(friday.AddDays(5));
        await mortal.SetClockAsync(friday, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, friday.Year, [Clusters.Report("one", friday, [0], [4])]);

        // Whoever had the letter at the post on Friday died, and nobody looked again before Saturday.
        await mortal.SetClockAsync(friday, "08:00:00");
        await mortal.WatchAsync(
            call => Task.FromResult(call.Method == "POST" && call.Path.Contains("/letters/messages", StringComparison.Ordinal)),
            async () =>
            {
                await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
                await Until.HoldsAsync(async () => (await ToAsync()).Any() ? null : "No letter was written.");
            });
        await TickAtAsync(friday.AddDays(1), "09:00:00");
        Assert.Empty(mortal.App.Letters(cluster));
        var letter = Assert.Single(await mortal.App.LetterRowsAsync(cluster));
        Assert.Equal(("planned", "offices are closed"), (letter.State(), letter.GetProperty("reason").GetString()));

        foreach (var time in new[] { "07:00:00", "08:00:00", "09:00:00" })
            await TickAtAsync(friday.AddDays(3), time);
        Assert.Contains($"{friday.AddDays(3):yyyyMMdd}-reminder-", Assert.Single(mortal.App.Letters(cluster)), StringComparison.Ordinal);
        Assert.Equal(["accepted", "withdrawn"], (await mortal.App.LetterRowsAsync(cluster)).Select(one => one.State()).Order(StringComparer.Ordinal));

        // The next step, on the Tuesday, is another letter.
        await TickAtAsync(friday.AddDays(4), "08:00:00");
        Assert.Equal(2, mortal.App.Letters(cluster).Count);
    }

    // The days on which somebody looks, and those on which the secretary is written to; the leader is told once.
    [Theory]
    [InlineData("2 0 1 2 3 4", "2 3")]
    [InlineData("0 2 0 1 2 3 4", "0 2 3")]
    [InlineData("4 2 0 1 2 3 4", "4")]
    public async Task A_clock_set_forth_and_back_by_two_days_sends_nothing_twice(string looks, string written)
    {
        var monday = await PlanAsync();
        foreach (var day in looks.Split(' ').Select(int.Parse))
            await TickAtAsync(monday.AddDays(day), "09:00:00");

        var letters = await mortal.App.LetterRowsAsync(cluster);
        Assert.Single(letters, letter => letter.GetProperty("to").GetString() == "l@life.example");
        var days = letters
            .Where(letter => letter.GetProperty("to").GetString() == "s@life.example")
            .Select(letter => DateOnly.ParseExact(letter.GetProperty("key").GetString()![..8], "yyyyMMdd", CultureInfo.InvariantCulture).DayNumber - monday.DayNumber);
        Assert.Equal(written, string.Join(' ', days.Order()));
    }

    private async Task<DateOnly> PlanAsync()
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(5));
        await mortal.SetClockAsync(monday, "07:00:00");
        var contacts = new[] { Clusters.Contact("s", "s@life.example"), Clusters.Contact("l", "l@life.example", role: "leader") };
        await mortal.App.PutClusterAsync(cluster, contacts);
        var due = monday.AddDays(2);
        var report = new { id = "one", kind = "report", title = "Báo cáo one", units = new[] { "unit-a" }, deadline = $"{due:yyyy-MM-dd}T17:00", remindDaysBefore = new[] { 2, 1, 0 }, remindDaysAfter = new[] { 1 }, reminders = new { leaderAfter = 2 } };
        await mortal.App.PutPlanAsync(cluster, due.Year, [report]);
        return monday;
    }

    private async Task TickAtAsync(DateOnly day, string time)
    {
        await mortal.SetClockAsync(day, time);
        await mortal.App.TickAsync();
    }

    private async Task<IEnumerable<string>> ToAsync() =>
        (await mortal.App.LetterRowsAsync(cluster)).Select(letter => letter.GetProperty("to").GetString()!.Split('@')[0]).Order(StringComparer.Ordinal);

    /// <summary>What the audit says of steps that were skipped.</summary>
    private async Task<IReadOnlyList<string>> SkippedAsync() =>
    [
        .. from row in await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "audit|")
           where row.GetString("What") == "reminders-skipped"
           select System.Text.Json.JsonDocument.Parse(row.GetString("Detail")!).RootElement.GetProperty("one/unit-a").GetString()!,
    ];
}
