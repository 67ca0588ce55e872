using Azure.Data.Tables;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Tests.Storage;

/// <summary>One cluster's rows in tables of their own, and what is kept of them by settings.</summary>
internal sealed class KeptRows : IAsyncDisposable
{
    public const string Cluster = "kept";

    private readonly string prefix = $"kept{Guid.NewGuid():N}";

    private KeptRows() => Stores = new Stores(new StorageOptions(TestStorage.ConnectionString, null, null, prefix));

    public Stores Stores { get; }

    public static DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<KeptRows> MakeAsync(params Contact[] contacts)
    {
        var kept = new KeptRows();
        foreach (var table in new[] { kept.Stores.Clusters, kept.Stores.Agenda, kept.Stores.Links })
            await table.CreateIfNotExistsAsync(Cancellation);
        var cluster = new Cluster("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("unit-a", "Đơn vị A")], contacts);
        await kept.AddAsync(new StoredCluster(Cluster, cluster, 1, new Dictionary<string, string>(), default).Row());
        return kept;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var table in new[] { Stores.Clusters, Stores.Agenda, Stores.Links })
            await table.DeleteAsync(CancellationToken.None);
    }

    public Task AddAsync(TableEntity row)
    {
        row.PartitionKey = Cluster;
        return Stores.Clusters.AddEntityAsync(row, Cancellation);
    }

    /// <summary>Sweeps once as the app does with these settings.</summary>
    public async Task SweepAsync(IReadOnlyDictionary<string, int> days, string? connection = null, CancellationToken cancellation = default)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = connection ?? TestStorage.ConnectionString,
            ["Storage:Prefix"] = prefix,
            ["Site:PublicUrl"] = "https://cluster.example",
            ["Links:Key"] = Convert.ToBase64String(new byte[32]),
            ["Mail:From"] = "thi-dua@cluster.example",
            ["SendGrid:ApiKey"] = "SG.key",
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        foreach (var (name, number) in days)
            settings[$"Retention:{name}"] = $"{number}";
        await using var app = new ServiceCollection().AddLogging().AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        var cluster = await app.GetRequiredService<ClusterReader>().FindAsync(Cluster, Cancellation);
        await app.GetRequiredService<Retention>().SweepAsync(cluster!, cancellation == default ? Cancellation : cancellation);
    }

    /// <summary>The day's sweep may be done once more.</summary>
    public Task ForgetDayAsync() => Stores.Clusters.DeleteEntityAsync(Cluster, RowKeys.Swept, cancellationToken: Cancellation);

    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string beginning = "")
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Stores.Clusters.QueryAsync<TableEntity>(cancellationToken: Cancellation))
            rows.Add(row);
        return [.. rows.Where(row => row.RowKey.StartsWith(beginning, StringComparison.Ordinal))];
    }

    /// <summary>The columns of rows that hold one of these texts.</summary>
    public async Task<IReadOnlyList<string>> HoldingAsync(params string[] texts) =>
    [
        .. from row in await RowsAsync()
           from column in row
           where column.Value is string text && texts.Any(one => text.Contains(one, StringComparison.OrdinalIgnoreCase))
           select $"{row.RowKey} {column.Key}",
    ];
}
