using Azure.Data.Tables;
using Azure.Storage.Blobs.Specialized;
using EmulationFunctions.Storage;
using EmulationFunctions.Uploads;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmulationFunctions.Tests.Uploads.Direct;

/// <summary>Blobs that a page wrote after its session had ended.</summary>
public sealed class DirectSweepTests
{
    [Fact]
    public async Task What_no_row_knows_of_goes_and_what_waits_to_be_filed_stays()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var app = App($"t{Guid.NewGuid():N}"[..12]);
        var stores = app.GetRequiredService<Stores>();
        await stores.CreateAsync(cancellation);
        await stores.Clusters.AddEntityAsync(new TableEntity("waiting", "inbox|2026|summary|unit-a|c1"), cancellation);
        string[] blobs = ["stray/direct/s1", "waiting/direct/s2", "stray/form/0"];
        foreach (var blob in blobs)
            await WriteAsync(stores, blob);

        await app.GetRequiredService<UploadCheck>().SweepAsync(TimeSpan.FromDays(1), cancellation);
        Assert.Equal(blobs.Order(), await BlobsAsync(stores));

        await app.GetRequiredService<UploadCheck>().SweepAsync(TimeSpan.FromHours(-1), cancellation);
        Assert.Equal(["stray/form/0", "waiting/direct/s2"], await BlobsAsync(stores));
    }

    private static ServiceProvider App(string prefix)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["Storage:Prefix"] = prefix,
            ["Links:Key"] = Convert.ToBase64String(new byte[32]),
            ["Site:PublicUrl"] = "http://localhost:7071",
            ["Operator:TokenSha256"] = new string('a', 64),
            ["Mail:Folder"] = Path.GetTempPath(),
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        return new ServiceCollection()
            .AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .BuildServiceProvider();
    }

    private static async Task WriteAsync(Stores stores, string blob)
    {
        var client = stores.Incoming.GetBlockBlobClient(blob);
        await client.StageBlockAsync("AAAA", new MemoryStream([1]), cancellationToken: TestContext.Current.CancellationToken);
        await client.CommitBlockListAsync(["AAAA"], cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> BlobsAsync(Stores stores) =>
        await stores.Incoming.GetBlobsAsync(cancellationToken: TestContext.Current.CancellationToken).Select(blob => blob.Name).Order().ToListAsync();
}
