using System.Globalization;
using System.Net;
using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Links;

[Collection("mortal app")]
public sealed class LinkSweepTests(MortalApp mortal)
{
    [Fact]
    public async Task A_link_is_told_as_expired_for_three_months_and_is_then_taken_away_with_all_that_names_it()
    {
        const string cluster = LifeCalls.Prefix + "sweep-links";
        var day = mortal.NextDay();
        await mortal.SetClockAsync(day, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
        var page = await mortal.App.UnitPageAsync(cluster, "s");
        var id = Assert.Single(await ListedAsync(cluster));
        var row = (await Links.GetEntityAsync<TableEntity>(id, "link")).Value;
        var deleteAfter = row.GetDateTimeOffset("DeleteAfter")!.Value;
        Assert.Equal(TimeSpan.FromDays(90), deleteAfter - row.GetDateTimeOffset("Expires"));
        Assert.Equal([$"day-{deleteAfter:yyyyMMdd}"], await DaysAsync(id));

        await SweepAtAsync(deleteAfter.AddHours(-1));
        Assert.Equal(HttpStatusCode.Gone, (await mortal.App.Http.GetAsync(page)).StatusCode);
        Assert.Single(await ListedAsync(cluster));

        await SweepAtAsync(deleteAfter.AddDays(1));
        Assert.Equal(HttpStatusCode.NotFound, (await mortal.App.Http.GetAsync(page)).StatusCode);
        Assert.Empty(await ListedAsync(cluster));
        Assert.Empty(await DaysAsync(id));
        Assert.False((await Links.GetEntityIfExistsAsync<TableEntity>(id, "link")).HasValue);
        await mortal.SetClockAsync(day, "08:00:00");
    }

    private TableClient Links => new TableServiceClient(mortal.ConnectionString).GetTableClient("links");

    private async Task SweepAtAsync(DateTimeOffset now)
    {
        await mortal.App.SetClockAsync(now.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(HttpStatusCode.Accepted, (await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SweepLinks", new { })).Status);
        await mortal.App.IdleAsync();
    }

    private async Task<IReadOnlyList<string>> ListedAsync(string cluster) =>
        [.. (await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "link|s|")).Select(row => row.RowKey.Split('|')[2])];

    private async Task<IReadOnlyList<string>> DaysAsync(string id)
    {
        var days = new List<string>();
        await foreach (var row in Links.QueryAsync<TableEntity>($"PartitionKey ge 'day-' and PartitionKey lt 'day.' and RowKey eq '{id}'"))
            days.Add(row.PartitionKey);
        return days;
    }
}
