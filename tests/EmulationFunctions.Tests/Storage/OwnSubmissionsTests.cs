using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>What a unit's page reads of where everybody stands.</summary>
public sealed class OwnSubmissionsTests
{
    [Fact]
    public async Task A_unit_reads_its_own_submissions_of_a_year_and_no_neighbours()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var stores = new Stores(new StorageOptions(TestStorage.ConnectionString, null, null, $"own{Guid.NewGuid():N}"));
        await stores.Clusters.CreateIfNotExistsAsync(cancellation);
        var table = new ClusterTable(stores);
        var batch = new Batch("cluster");
        foreach (var (year, activity, unit) in new[] { (2026, "one", "a"), (2026, "one", "ab"), (2026, "two", "a"), (2026, "two", "b"), (2025, "one", "a") })
            batch.Add(new StoredSubmission(year, Submission.None(activity, unit) with { Version = year - 2020 }, null).Row());
        Assert.NotNull(await table.CommitAsync(batch, cancellation));

        var own = await new ClusterReader(table).SubmissionsOfAsync("cluster", 2026, "a", cancellation);

        Assert.Equal(["one", "two"], own.Keys.Order(StringComparer.Ordinal));
        Assert.All(own.Values, stored => Assert.Equal((2026, "a", 6), (stored.Year, stored.Submission.UnitId, stored.Submission.Version)));
        Assert.All(own.Values, stored => Assert.NotNull(stored.ETag));
    }
}
