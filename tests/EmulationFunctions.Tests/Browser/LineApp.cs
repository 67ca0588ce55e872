using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Tests.Lines;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Browser;

/// <summary>The whole back office, whose browsers reach storage by a line that tests can cut.</summary>
public sealed class LineApp : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private DataFolder? data;
    private Local.Storage.Azurite? emulator;
    private CuttingProxy? line;
    private RunningApp? app;

    internal CuttingProxy Line => line!;

    internal RunningApp App => app!;

    public async ValueTask InitializeAsync()
    {
        data = await DataFolder.OpenAsync(folder.Path, TestContext.Current.CancellationToken);
        emulator = await Local.Storage.Azurite.StartAsync(data, Console.WriteLine, TestContext.Current.CancellationToken);
        var storage = new BlobServiceClient(emulator.ConnectionString).Uri;
        line = CuttingProxy.Start(storage);
        app = new RunningApp(new() { ["AzureWebJobsStorage"] = emulator.ConnectionString.Replace(storage.Authority, line.Authority, StringComparison.Ordinal) });
        await app.InitializeAsync();
    }

    /// <summary>Takes away the pieces that have been written to an address.</summary>
    internal async Task LosePiecesAsync(Uri address)
    {
        var name = new BlobUriBuilder(address);
        var blob = new BlobServiceClient(emulator!.ConnectionString).GetBlobContainerClient(name.BlobContainerName).GetBlockBlobClient(name.BlobName);
        await blob.CommitBlockListAsync([]);
        await blob.DeleteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        if (line is not null)
            await line.DisposeAsync();
        if (emulator is not null)
            await emulator.DisposeAsync();
        data?.Dispose();
        folder.Dispose();
    }
}

/// <summary>Tests that share the app behind the line, one after the other.</summary>
[CollectionDefinition("line app")]
public sealed class LineAppTests : ICollectionFixture<LineApp>;
