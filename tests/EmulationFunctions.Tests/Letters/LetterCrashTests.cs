using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Letters;

[Collection("mortal letters")]
public sealed class LetterCrashTests(MortalApp mortal)
{
    // One person where the call itself is lost, two where only its answer is.
    [Theory]
    [InlineData(false, "a@life.example")]
    [InlineData(true, "a@life.example", "b@life.example")]
    public async Task Killed_at_any_storage_call_of_a_letters_life_the_app_loses_none_and_sends_none_twice(bool answered, params string[] people)
    {
        var clusters = new List<string>();
        for (var number = 1; ; number++)
        {
            var cluster = $"{LifeCalls.Prefix}letter-{(answered ? "after" : "before")}-{number:000}";
            clusters.Add(cluster);
            var day = mortal.NextDay();
            await PlanAsync(cluster, day, people);

            if (await TickAsync(cluster, number, answered) is not { } call)
                break;
            Assert.True(number < 200, "A letter's life does not end.");
            await mortal.App.StartAgainAsync();
            await mortal.SetClockAsync(day, "08:02:00");
            await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
            await Until.HoldsAsync(() => WhyNotAsync(cluster, people, call), seconds: 120);
        }

        // In the life of one letter a dozen calls change something. By now the messages that the dead had in their hands are back.
        Assert.InRange(clusters.Count, 8, 200);
        await mortal.App.IdleAsync();
        await mortal.App.TickAsync();
        foreach (var cluster in clusters)
            Assert.Null(await WhyNotAsync(cluster, people, "the end"));
    }

    private async Task PlanAsync(string cluster, DateOnly day, string[] people)
    {
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, people.Select((email, at) => Clusters.Contact($"s{at}", email)));
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0])]);
        await mortal.SetClockAsync(day, "08:00:00");
    }

    /// <summary>The call at which the app died on its way; null where it came to the end.</summary>
    private async Task<string?> TickAsync(string cluster, int number, bool answered)
    {
        var fatal = new FatalCall(new LifeCalls(cluster).Has, number, answered, mortal.App.Kill);
        await mortal.WatchAsync(fatal.SeeAsync, async () =>
        {
            try
            {
                await mortal.App.TickAsync();
            }
            catch (HttpRequestException) when (fatal.Struck is not null)
            {
                // Its own caller hears nothing either.
            }
        });
        return fatal.Struck;
    }

    private async Task<string?> WhyNotAsync(string cluster, string[] people, string call)
    {
        var letters = await mortal.App.LetterRowsAsync(cluster);
        if (letters.Count != people.Length || letters.Any(letter => letter.State() != "accepted"))
            return $"{cluster}, killed at {call}: {string.Join("; ", letters)}";
        var files = mortal.App.Letters(cluster);
        Assert.Equal(people.Length, files.Count);
        Assert.All(people, person => Assert.Single(files, file => File.ReadAllText(file).Contains($"<{person}>", StringComparison.Ordinal)));
        return null;
    }
}
