using EmulationFunctions.Links;
using EmulationFunctions.Storage;

namespace EmulationFunctions.Tests.Links;

/// <summary>A link that is good once.</summary>
public sealed class LinkUseTests
{
    /// <summary>The instant tells nobody whose use it was: two may press at the same one.</summary>
    [Fact]
    public async Task Of_two_who_use_it_at_the_same_instant_one_succeeds()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var stores = new Stores(new StorageOptions(TestStorage.ConnectionString, null, null, $"use{Guid.NewGuid():N}"));
        await stores.Links.CreateIfNotExistsAsync(cancellation);
        var (links, now) = (new LinkTable(stores), new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
        await links.AddAsync(new Link("AAAAAAAAAAAAAAAAAAAAAA", LinkPurpose.SignIn, "cluster", now.AddMinutes(15)), cancellation);
        var read = (await links.FindAsync("AAAAAAAAAAAAAAAAAAAAAA", cancellation))!;

        Assert.True(await links.UseUpAsync(read, now, cancellation));
        Assert.False(await links.UseUpAsync(read, now, cancellation));
        Assert.Equal(now, (await links.FindAsync(read.Id, cancellation))!.UsedAt);
    }
}
