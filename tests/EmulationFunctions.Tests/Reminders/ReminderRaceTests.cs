using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>What happens between the planning of a reminder and its post.</summary>
[Collection("mortal app")]
public sealed class ReminderRaceTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}race-{Interlocked.Increment(ref stories)}";

    [Theory]
    [InlineData("nudge")]
    [InlineData("Claimed")]
    [InlineData("Posting")]
    public async Task A_unit_that_submits_after_the_planning_and_before_the_post_is_not_reminded(string at)
    {
        await PlanAsync();
        var page = await mortal.App.UnitPageAsync(cluster, "s");

        await HoldAsync(at, async () => Assert.Equal(HttpStatusCode.Created, (await mortal.App.SubmitAsync(page, "summary", Clusters.Pdf("1"))).Status));

        await WithdrawnAsync("nothing is owed any more");
        Assert.Contains("-receipt-", Assert.Single(mortal.App.Letters(cluster)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_submits_after_the_post_cannot_call_the_letter_back()
    {
        await PlanAsync();
        var page = await mortal.App.UnitPageAsync(cluster, "s");

        await HoldAsync("Accepted", async () => Assert.Equal(HttpStatusCode.Created, (await mortal.App.SubmitAsync(page, "summary", Clusters.Pdf("1"))).Status));

        Assert.Equal("accepted", Assert.Single(await mortal.App.LetterRowsAsync(cluster)).State());
    }

    [Fact]
    public async Task An_activity_that_leaves_the_plan_before_the_post_is_not_reminded_of()
    {
        var day = await PlanAsync();

        await HoldAsync("nudge", () => mortal.App.PutPlanAsync(cluster, day.Year, []));

        await WithdrawnAsync("nothing is owed any more");
        Assert.Empty(mortal.App.Letters(cluster));
    }

    [Fact]
    public async Task A_unit_that_an_activity_no_longer_concerns_is_not_reminded_of_it()
    {
        var day = await PlanAsync();

        await HoldAsync("nudge", () => mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0], unit: "unit-b")]));

        await WithdrawnAsync("nothing is owed any more");
    }

    [Fact]
    public async Task A_letter_says_what_the_plan_says_at_the_post()
    {
        var day = await PlanAsync();
        mortal.Through(day.AddDays(1));

        await HoldAsync("nudge", () => mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day.AddDays(1), [0])]));

        Assert.Equal("accepted", Assert.Single(await mortal.App.LetterRowsAsync(cluster)).State());
        var text = MailText.Of(Assert.Single(mortal.App.Letters(cluster)));
        Assert.Contains($"{day.AddDays(1):dd/MM/yyyy}", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{day:dd/MM/yyyy}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_who_is_removed_before_the_post_is_not_written_to()
    {
        await PlanAsync();

        await HoldAsync("nudge", () => mortal.App.PutClusterAsync(cluster, []));

        await WithdrawnAsync("the contact is gone");
        Assert.Empty(mortal.App.Letters(cluster));
    }

    [Theory]
    [InlineData("new@life.example")]
    [InlineData("s@life.example")]
    public async Task A_contact_who_gets_another_unit_before_the_post_is_not_written_to(string email)
    {
        await PlanAsync();

        await HoldAsync("nudge", () => mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", email, "unit-b")]));

        await WithdrawnAsync("the contact is gone");
        Assert.Empty(mortal.App.Letters(cluster));
    }

    [Theory]
    [InlineData("nudge")]
    [InlineData("Claimed")]
    public async Task A_mailbox_that_is_corrected_before_the_post_gets_the_letter(string at)
    {
        var day = await PlanAsync();

        await HoldAsync(at, () => mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "new@life.example")]));

        var rows = await mortal.App.LetterRowsAsync(cluster);
        Assert.Equal(["accepted: new@life.example ", "withdrawn: s@life.example the address was corrected"], Told(rows));
        Assert.Contains("new@life.example", MimePart.OfFile(Assert.Single(mortal.App.Letters(cluster)))["To"], StringComparison.Ordinal);

        // Its step is answered for, and at its new address the person has one letter a day as well.
        await mortal.SetClockAsync(day, "09:00:00");
        await mortal.App.TickAsync();
        Assert.Equal(2, (await mortal.App.LetterRowsAsync(cluster)).Count);
    }

    [Theory]
    [InlineData("nudge")]
    [InlineData("Posting")]
    public async Task Somebody_who_takes_the_place_before_the_post_gets_the_letter(string at)
    {
        await PlanAsync();
        var page = await mortal.App.UnitPageAsync(cluster, "s");
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(mortal.App).PostAsync($"{page}/replacement", ("name", "Người mới"), ("email", "new@life.example"))).Status);
        await mortal.App.IdleAsync();

        await HoldAsync(at, async () =>
            Assert.Equal(HttpStatusCode.OK, (await mortal.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/replacements/s", new { decision = "accept" })).Status));

        var reminders = (await mortal.App.LetterRowsAsync(cluster)).Where(letter => letter.GetProperty("kind").GetString() == "reminder");
        Assert.Equal(["accepted: new@life.example ", "withdrawn: s@life.example the contact was replaced"], Told(reminders));
        var mail = MimePart.OfFile(Assert.Single(mortal.App.Letters(cluster), file => file.Contains("-reminder-", StringComparison.Ordinal)));
        Assert.Contains("new@life.example", mail["To"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(mortal.App).GetAsync(mail.Link("/u/"))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await new Visitor(mortal.App).GetAsync(page)).Status);
    }

    /// <summary>One person is the secretary of both units, as two entries with one mailbox; either may be corrected.</summary>
    [Theory]
    [InlineData("s", "new@life.example unit-a", "s@life.example unit-b")]
    [InlineData("t", "new@life.example unit-b", "s@life.example unit-a")]
    public async Task Of_a_letter_about_several_units_the_part_of_a_corrected_entry_goes_along_and_the_other_stays(string corrected, params string[] told)
    {
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example"), Clusters.Contact("t", "s@life.example", "unit-b")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0]), Clusters.Report("other", day, [0], unit: "unit-b")]);
        await mortal.SetClockAsync(day, "08:00:00");

        await HoldAsync("nudge", () => mortal.App.PutClusterAsync(
            cluster,
            [Clusters.Contact("s", corrected == "s" ? "new@life.example" : "s@life.example"), Clusters.Contact("t", corrected == "t" ? "new@life.example" : "s@life.example", "unit-b")]));

        Assert.All(await mortal.App.LetterRowsAsync(cluster), letter => Assert.Equal("accepted", letter.State()));
        Assert.Equal(told.Order(StringComparer.Ordinal), mortal.App.Letters(cluster).Select(file => $"{MimePart.OfFile(file)["To"].Split('<', '>')[1]} {About(MailText.Of(file))}").Order(StringComparer.Ordinal));

        static string About(string text) => string.Join(' ', new[] { ("Báo cáo summary", "unit-a"), ("Báo cáo other", "unit-b") }.Where(one => text.Contains(one.Item1, StringComparison.Ordinal)).Select(one => one.Item2));
    }

    private static IEnumerable<string> Told(IEnumerable<JsonElement> letters) => letters
        .Select(letter => $"{letter.State()}: {letter.GetProperty("to").GetString()} {(letter.TryGetProperty("reason", out var why) ? why.GetString() : "")}")
        .Order(StringComparer.Ordinal);

    /// <summary>A report due today, and eight o'clock has come.</summary>
    private async Task<DateOnly> PlanAsync()
    {
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0])]);
        await mortal.SetClockAsync(day, "08:00:00");
        return day;
    }

    /// <summary>Runs the timer and does something while the reminder's nudge, or its step into this state, waits. On a Monday organizers get a letter too.</summary>
    private async Task HoldAsync(string at, Func<Task> meanwhile)
    {
        var held = new HeldCall(call => call.Method == "POST" && call.Body.Contains(cluster, StringComparison.Ordinal) && call.Body.Contains("-reminder-", StringComparison.Ordinal) && (at == "nudge"
            ? call.Path.Contains("/letters/messages", StringComparison.Ordinal)
            : call.Path.Contains("$batch", StringComparison.Ordinal) && call.Body.Contains($"\"State\":\"{at}\"", StringComparison.Ordinal)));
        await mortal.WatchAsync(held.SeeAsync, async () =>
        {
            await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
            await held.MeanwhileAsync(meanwhile);
            await mortal.App.IdleAsync();
        });
    }

    private async Task WithdrawnAsync(string reason)
    {
        var letter = Assert.Single(await mortal.App.LetterRowsAsync(cluster));
        Assert.Equal(("withdrawn", reason), (letter.State(), letter.GetProperty("reason").GetString()));
    }
}
