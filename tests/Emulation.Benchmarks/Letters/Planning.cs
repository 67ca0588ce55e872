using System.Diagnostics;
using Azure.Data.Tables;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace Emulation.Benchmarks.Letters;

/// <summary>Clusters in which thirty people each are due a reminder are checked, sixteen at once; against inserts of the same letters' rows, a hundred a transaction.</summary>
internal static class Planning
{
    private const int Units = 30;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        await using var house = await LetterHouse.OpenAsync(app.Storage, "planning", "http://127.0.0.1:9");
        var clusters = order.Quick ? 4 : 32;
        var calls = new List<double>();
        var round = 0;

        async Task<double> PlanAsync()
        {
            var ids = Enumerable.Range(0, clusters).Select(number => $"plan-{round}-{number}").ToList();
            round++;
            foreach (var id in ids)
                await house.SettleAsync(id, Units);
            using var counted = new StorageCalls(app.Storage);
            var watch = Stopwatch.StartNew();
            await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (id, stop) => await house.Get<ClusterCheck>().CheckAsync(id, stop));
            var seconds = watch.Elapsed.TotalSeconds;
            calls.Add((double)counted.Count / (clusters * Units));
            var written = await RowsAsync(house, ids[0]);
            return written.Count == Units ? clusters * Units / seconds : throw new InvalidOperationException($"{written.Count} letters were written.");
        }

        async Task<double> InsertAsync()
        {
            var rows = await RowsAsync(house, $"plan-{round - 1}-0");
            var partitions = Enumerable.Range(0, Math.Max(1, clusters * Units / 100)).Select(number => $"bare-{round}-{number}").ToList();
            var watch = Stopwatch.StartNew();
            await Parallel.ForEachAsync(partitions, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (partition, stop) =>
            {
                var batch = Enumerable.Range(0, 100).Select(number => new TableEntity(new Dictionary<string, object>(rows[number % rows.Count])) { PartitionKey = partition, RowKey = $"letter|{number}" });
                await house.Stores.Clusters.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), stop);
            });
            return partitions.Count * 100 / watch.Elapsed.TotalSeconds;
        }

        var medians = await Turns.MediansAsync(order.Rounds, PlanAsync, InsertAsync);
        return
        [
            new($"Planning {clusters * Units} letters, letters/s, against batched inserts of such rows", medians[0], medians[1], ">= 0.5"),
            new("  storage calls a letter, against inserts in hundreds", calls[0], 0.01, ""),
        ];
    }

    private static async Task<List<TableEntity>> RowsAsync(LetterHouse house, string cluster)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in house.Get<ClusterTable>().RangeAsync(cluster, RowKeys.Letters, CancellationToken.None))
        {
            foreach (var system in new[] { "odata.etag", "Timestamp", "PartitionKey", "RowKey" })
                row.Remove(system);
            rows.Add(row);
        }

        return rows;
    }
}
