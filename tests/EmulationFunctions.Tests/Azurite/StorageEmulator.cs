using EmulationFunctions.Local.Data;
using EmulationFunctions.Tests;

[assembly: AssemblyFixture(typeof(StorageEmulator))]

namespace EmulationFunctions.Tests;

/// <summary>One storage emulator for a whole run of the tests. Each test uses tables, containers and queues of its own names.</summary>
public sealed class StorageEmulator : IAsyncLifetime
{
    private static string? connectionString;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"emulation-tests-{Guid.NewGuid():N}");
    private DataFolder? data;
    private Local.Storage.Azurite? azurite;

    public static string ConnectionString =>
        connectionString ?? throw new InvalidOperationException("The emulator starts with the first test.");

    public async ValueTask InitializeAsync()
    {
        data = await DataFolder.OpenAsync(folder, TestContext.Current.CancellationToken);
        azurite = await Local.Storage.Azurite.StartAsync(data, Console.WriteLine, TestContext.Current.CancellationToken);
        connectionString = azurite.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
        data?.Dispose();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
