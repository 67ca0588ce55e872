using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

[Collection("mortal app")]
public sealed class ReminderSendingTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}sending-{Interlocked.Increment(ref stories)}";

    [Fact]
    public async Task A_secretary_of_two_units_gets_one_letter_a_day_about_both()
    {
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s1", "both@life.example"), Clusters.Contact("s2", "Both@Life.example", "unit-b"), Clusters.Contact("s3", "other@life.example", "unit-b")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("one", day, [0]), Clusters.Report("two", day, [0], unit: "unit-b")]);
        await mortal.SetClockAsync(day, "08:00:00");

        for (var tick = 0; tick < 10; tick++)
            await mortal.App.TickAsync();

        Assert.Equal(["both@life.example", "other@life.example"], (await mortal.App.LetterRowsAsync(cluster)).Select(letter => letter.GetProperty("to").GetString()).Order(StringComparer.Ordinal));
        var texts = mortal.App.Letters(cluster).Select(MailText.Of).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Single(texts, text => text.Contains("Báo cáo one", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Contains("Báo cáo two", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_due_later_on_a_day_with_a_letter_waits_for_the_next_working_day()
    {
        var friday = mortal.NextMonday().AddDays(4);
        mortal.Through(friday.AddDays(20));
        await mortal.SetClockAsync(friday, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s1", "s@life.example"), Clusters.Contact("s2", "s@life.example", "unit-b")]);
        await mortal.App.PutPlanAsync(cluster, friday.Year, [Clusters.Report("one", friday, [0]), Clusters.Report("two", friday.AddDays(20), [0], unit: "unit-b")]);
        await mortal.SetClockAsync(friday, "08:00:00");
        await mortal.App.TickAsync();

        // A deadline moves forward: its step of this morning is due at once, but its secretary has had a letter today.
        await mortal.SetClockAsync(friday, "09:00:00");
        await mortal.App.PutPlanAsync(cluster, friday.Year, [Clusters.Report("one", friday, [0]), Clusters.Report("two", friday, [0], unit: "unit-b")]);
        await mortal.App.TickAsync();
        Assert.Single(mortal.App.Letters(cluster));

        await mortal.SetClockAsync(friday.AddDays(1), "09:00:00");
        await mortal.App.TickAsync();
        Assert.Single(mortal.App.Letters(cluster));

        await mortal.SetClockAsync(friday.AddDays(3), "08:00:00");
        await mortal.App.TickAsync();
        Assert.Equal(2, mortal.App.Letters(cluster).Count);
        var monday = Assert.Single(mortal.App.Letters(cluster), file => file.Contains($"{friday.AddDays(3):yyyyMMdd}", StringComparison.Ordinal));
        Assert.Contains("Báo cáo two", MailText.Of(monday), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_written_to_on_a_day_off_and_what_came_due_before_it_goes_out_on_the_next_working_day()
    {
        // Monday is a day off too; the timer did not run on Friday.
        var friday = mortal.NextMonday().AddDays(4);
        mortal.Through(friday.AddDays(4));
        await mortal.SetClockAsync(friday, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, friday.Year, [Clusters.Report("one", friday, [0])], $"{friday.AddDays(3):yyyy-MM-dd}");

        foreach (var off in new[] { 1, 2, 3 })
        {
            await mortal.SetClockAsync(friday.AddDays(off), "10:00:00");
            await mortal.App.TickAsync();
            Assert.Empty(await mortal.App.LetterRowsAsync(cluster));
        }

        await mortal.SetClockAsync(friday.AddDays(4), "07:59:00");
        await mortal.App.TickAsync();
        Assert.Empty(await mortal.App.LetterRowsAsync(cluster));
        await mortal.SetClockAsync(friday.AddDays(4), "08:00:00");
        await mortal.App.TickAsync();
        Assert.Single(mortal.App.Letters(cluster));
    }

    [Fact]
    public async Task After_two_days_without_a_tick_one_letter_names_each_thing_owed_once()
    {
        // Steps on Monday, Tuesday and Wednesday; the first tick comes on Wednesday afternoon.
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(3));
        await mortal.SetClockAsync(monday, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, monday.Year, [Clusters.Report("one", monday.AddDays(2), [2, 1, 0]), Clusters.Report("two", monday.AddDays(1), [1, 0], [1])]);
        await mortal.SetClockAsync(monday.AddDays(2), "14:00:00");

        await mortal.App.TickAsync();
        await mortal.SetClockAsync(monday.AddDays(2), "14:15:00");
        await mortal.App.TickAsync();
        await mortal.SetClockAsync(monday.AddDays(3), "08:00:00");
        await mortal.App.TickAsync();

        var text = MailText.Of(Assert.Single(mortal.App.Letters(cluster)));
        Assert.Equal(2, text.Split("Báo cáo one").Length);
        Assert.Equal(2, text.Split("Báo cáo two").Length);
    }

    // Clocks in Bangkok show what they show in Vietnam; in Tokyo eight o'clock comes two hours earlier.
    [Fact]
    public async Task A_cluster_that_moves_to_another_zone_is_reminded_at_eight_there()
    {
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day.AddDays(-1), "19:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("one", day, [0])]);
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")], "Asia/Tokyo");

        await mortal.SetClockAsync(day, "05:59:00");
        await mortal.App.TickAsync();
        Assert.Empty(mortal.App.Letters(cluster));
        await mortal.SetClockAsync(day, "06:00:00");
        await mortal.App.TickAsync();
        Assert.Single(mortal.App.Letters(cluster));
    }
}
