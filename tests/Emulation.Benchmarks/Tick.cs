using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;

namespace Emulation.Benchmarks;

/// <summary>Following the agenda with the same hundred clusters due: among a thousand entries, and among twenty thousand.</summary>
internal static class Tick
{
    private const int Due = 100;
    private const int Rounds = 5;

    public static async Task<Measured> MeasureAsync(BenchApp app)
    {
        var small = await FillAsync(app.Storage, "small", 1_000);
        var large = await FillAsync(app.Storage, "large", 20_000);

        var (few, many) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await FollowAsync(small), await FollowAsync(large));
            if (round == 0)
                continue;
            few.Add(one);
            many.Add(other);
        }

        return new("Tick with 100 due, s: among 20,000 entries (bare: 1,000)", many.Order().ElementAt(Rounds / 2), few.Order().ElementAt(Rounds / 2), "<= 1.2");
    }

    private static async Task<Stores> FillAsync(string storage, string prefix, int entries)
    {
        var stores = new Stores(new StorageOptions(storage, null, null, prefix));
        await stores.CreateAsync(CancellationToken.None);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (var at = 0; at < entries; at += 100)
        {
            // The first hundred are due now, the others in hours to come.
            var slot = (at < Due ? now : now.AddHours(3 + (at / 100))).ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
            await stores.Agenda.SubmitTransactionAsync(Enumerable.Range(at, 100)
                .Select(number => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(slot, $"cluster-{number}"))));
        }

        return stores;
    }

    private static async Task<double> FollowAsync(Stores stores)
    {
        var agenda = new Agenda(stores, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        await agenda.FollowAsync(CancellationToken.None);
        return watch.Elapsed.TotalSeconds;
    }
}
