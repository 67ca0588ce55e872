using Azure.Data.Tables;

namespace EmulationFunctions.Tests.StandIns;

/// <summary>A test with a table of its own.</summary>
public abstract class TableTest : IAsyncLifetime
{
    protected static TableServiceClient Service { get; } = new(TestStorage.ConnectionString);

    protected TableClient Table { get; } = Service.GetTableClient(UniqueName());

    protected static string UniqueName() => $"t{Guid.NewGuid():N}";

    public async ValueTask InitializeAsync() => await Table.CreateIfNotExistsAsync();

    public async ValueTask DisposeAsync()
    {
        await Table.DeleteAsync();
        GC.SuppressFinalize(this);
    }

    protected static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items) => await items.ToListAsync();
}
