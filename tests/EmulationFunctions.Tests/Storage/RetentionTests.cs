using Azure.Data.Tables;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>What is kept for a time only goes when that is over, and nothing else does.</summary>
public sealed class RetentionTests
{
    private const string Cluster = "kept";

    [Fact]
    public async Task Letters_and_the_log_go_after_their_time_and_what_is_unfinished_stays()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var stores = new Stores(new StorageOptions(TestStorage.ConnectionString, null, null, $"kept{Guid.NewGuid():N}"));
        await stores.Clusters.CreateIfNotExistsAsync(cancellation);
        await stores.Agenda.CreateIfNotExistsAsync(cancellation);
        var now = TimeProvider.System.GetUtcNow();
        foreach (var (days, name) in new[] { (500, "old"), (101, "over"), (99, "young") })
        {
            await AddAsync(stores, RowKeys.Letter($"{now.AddDays(-days):yyyyMMdd}-{name}"), "CreatedAt", now.AddDays(-days));
            await AddAsync(stores, RowKeys.Audit(now.AddDays(-days), name), "At", now.AddDays(-days));
        }

        await AddAsync(stores, RowKeys.Letter($"{now.AddDays(-400):yyyyMMdd}-open"), "CreatedAt", now.AddDays(-400));
        await AddAsync(stores, RowKeys.Unfinished($"{now.AddDays(-400):yyyyMMdd}-open"), "CreatedAt", now.AddDays(-400));
        var agenda = new Agenda(stores, TimeProvider.System);

        await new Retention(new ClusterTable(stores), new SearchIndex(new ClusterTable(stores), Microsoft.Extensions.Logging.Abstractions.NullLogger<SearchIndex>.Instance), new RetentionOptions(null, null), agenda, TimeProvider.System).SweepAsync(Cluster, cancellation);
        Assert.Equal(8, (await NamesAsync(stores)).Count);
        for (var time = 0; time < 2; time++)
            await new Retention(new ClusterTable(stores), new SearchIndex(new ClusterTable(stores), Microsoft.Extensions.Logging.Abstractions.NullLogger<SearchIndex>.Instance), new RetentionOptions(100, 400), agenda, TimeProvider.System).SweepAsync(Cluster, cancellation);

        Assert.Equal(["audit over", "audit young", "letter open", "letter young", "outbox open"], (await NamesAsync(stores)).Order(StringComparer.Ordinal));
        // The agenda has the cluster looked at when the next one's time comes.
        var slots = new List<string>();
        await foreach (var entry in stores.Agenda.QueryAsync<TableEntity>(cancellationToken: cancellation))
            slots.Add(entry.PartitionKey);
        Assert.Contains($"{now.AddDays(-99).AddDays(101):yyyyMMddHH}", slots);
        Assert.Contains($"{now.AddDays(-101).AddDays(400):yyyyMMddHH}", slots);
        await stores.Clusters.DeleteAsync(cancellation);
        await stores.Agenda.DeleteAsync(cancellation);
    }

    private static Task<Azure.Response> AddAsync(Stores stores, string key, string column, DateTimeOffset at) =>
        stores.Clusters.AddEntityAsync(new TableEntity(Cluster, key) { [column] = at }, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<string>> NamesAsync(Stores stores)
    {
        var names = new List<string>();
        await foreach (var row in stores.Clusters.QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            names.Add($"{row.RowKey.Split('|')[0]} {row.RowKey.Split('|', '-')[^1]}");
        return names;
    }
}
