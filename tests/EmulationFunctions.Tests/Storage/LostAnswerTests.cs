using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Storage;

[Collection("mortal app")]
public sealed class LostAnswerTests(MortalApp mortal)
{
    [Fact]
    public async Task Where_every_write_succeeds_and_its_answer_is_lost_a_reminder_goes_out_once()
    {
        const string cluster = LifeCalls.Prefix + "lost-letter";
        var day = await PlanAsync(cluster);
        await mortal.SetClockAsync(day, "08:00:00");

        var lost = new LostAnswers(new LifeCalls(cluster));
        await mortal.WatchAsync(lost.SeeAsync, async () =>
        {
            await mortal.App.TickAsync();
            // Whoever took its own letter for another's left it to the next tick.
            await mortal.SetClockAsync(day, "08:15:00");
            await mortal.App.TickAsync();
        });

        Assert.InRange(lost.Count, 8, 100);
        var letter = Assert.Single(await mortal.App.LetterRowsAsync(cluster));
        Assert.Equal(("accepted", 1), (letter.State(), letter.GetProperty("attempts").GetInt32()));
        Assert.Single(mortal.App.Letters(cluster));
    }

    [Fact]
    public async Task Where_every_write_succeeds_and_its_answer_is_lost_an_upload_is_one_version()
    {
        const string cluster = LifeCalls.Prefix + "lost-upload";
        await PlanAsync(cluster);
        var page = await mortal.App.UnitPageAsync(cluster, "s");

        var lost = new LostAnswers(new LifeCalls(cluster));
        await mortal.WatchAsync(lost.SeeAsync, async () =>
        {
            var reply = await mortal.App.SubmitAsync(page, "summary", Clusters.Pdf("1"));
            Assert.True(reply.Status == HttpStatusCode.Created, reply.Text);
            Assert.Equal(1, reply.Json.GetProperty("version").GetInt32());
            await mortal.App.IdleAsync();
        });

        Assert.InRange(lost.Count, 8, 100);
        Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "version|"));
        Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "document|"));
        Assert.Equal("accepted", Assert.Single(await mortal.App.LetterRowsAsync(cluster, "receipt")).State());
        Assert.Single(mortal.App.Letters(cluster));
    }

    private async Task<DateOnly> PlanAsync(string cluster)
    {
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0])]);
        return day;
    }
}
