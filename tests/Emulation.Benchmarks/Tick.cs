using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;

namespace Emulation.Benchmarks;

/// <summary>Following the agenda with the same hundred clusters due: among a thousand entries, and among a hundred thousand.</summary>
internal static class Tick
{
    private const int Due = 100;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        var small = await FillAsync(app.Storage, "small", 1_000);
        var large = await FillAsync(app.Storage, "large", order.Quick ? 2_000 : 100_000);
        var contestants = new Func<Task<double>>[] { () => FollowAsync(large), () => FollowAsync(small) };

        await Turns.MediansAsync(1, contestants);
        var medians = await Turns.MediansAsync(order.Rounds, contestants);
        return [new($"Tick with 100 due, s: among {(order.Quick ? "2" : "100")},000 entries (bare: 1,000)", medians[0], medians[1], "<= 1.2")];
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
