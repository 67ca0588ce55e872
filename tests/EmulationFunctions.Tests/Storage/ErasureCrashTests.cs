using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Storage;

/// <summary>A person's data is being deleted while the process dies again and again: in its first life at the first storage call of the deletion, in the next at the second, until one life gets through.</summary>
[Collection("mortal meetings")]
public sealed class ErasureCrashTests(MortalApp mortal)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_its_storage_calls_a_deletion_goes_on_until_no_trace_is_left(bool answered)
    {
        var cluster = $"{LifeCalls.Prefix}erase-{(answered ? "after" : "before")}";
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example"), Clusters.Contact("tran", "tran@life.example")]);
        await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [0])]);
        await mortal.SetClockAsync(day, "08:00:00");
        await CheckAsync();
        var page = await mortal.App.UnitPageAsync(cluster, "tran");
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.SubmitAsync(page, "summary", Clusters.Pdf("1"))).Status);
        await CheckAsync();
        Assert.NotEmpty(await TracesAsync(cluster));

        var lives = 0;
        for (string? struck = ""; struck is not null;)
        {
            Assert.True(++lives < 60, $"The deletion does not end; the last life ended at {struck}.");
            struck = await LifeAsync(cluster, lives, answered);
            if (struck is not null)
            {
                await mortal.App.StartAgainAsync();
                await mortal.SetClockAsync(day, "09:00:00");
            }
        }

        Assert.InRange(lives, 5, 60);
        await Until.HoldsAsync(async () =>
        {
            await CheckAsync();
            var left = await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "erasure|");
            return left.Count == 0 ? null : $"{cluster}: the wish stands after {lives} lives";
        });
        Assert.Equal([], await TracesAsync(cluster));
        Assert.NotEqual(HttpStatusCode.OK, (await new Visitor(mortal.App).GetAsync(page)).Status);
        Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "audit|"), row => row.GetString("What") == "person-erased");
        Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "document|"));
    }

    /// <summary>One life: asks for the deletion, unless that is done already, and checks the cluster.</summary>
    /// <returns>The call at which it ended; null where it got through.</returns>
    private async Task<string?> LifeAsync(string cluster, int number, bool answered)
    {
        var (calls, begun) = (new LifeCalls(cluster), false);
        var fatal = new FatalCall(
            call => calls.Has(call) && (begun |= call.Path.Contains("erasure", StringComparison.Ordinal) || call.Body.Contains("erasure", StringComparison.Ordinal)), number, answered, mortal.App.Kill);
        await mortal.WatchAsync(fatal.SeeAsync, async () =>
        {
            try
            {
                await mortal.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/contacts/tran/erasure");
                await CheckAsync();
            }
            catch (HttpRequestException) when (fatal.Struck is not null)
            {
                // Nobody hears the end of it.
            }
        });
        return fatal.End();
    }

    private async Task CheckAsync()
    {
        await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
        await mortal.App.IdleAsync();
    }

    /// <summary>The keys and columns of rows in which the person is still to be found.</summary>
    private async Task<IReadOnlyList<string>> TracesAsync(string cluster) =>
    [
        .. from row in await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "")
           from column in row
           where column.Key == "RowKey" ? row.RowKey.Split('|').Contains("tran") : column.Value is string text && text.Contains("tran", StringComparison.Ordinal)
           select $"{row.RowKey} {column.Key}",
    ];
}
