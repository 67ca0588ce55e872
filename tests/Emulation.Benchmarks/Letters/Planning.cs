using System.Diagnostics;
using Azure.Data.Tables;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace Emulation.Benchmarks.Letters;

/// <summary>
/// The reminders of clusters in which each of the people is due one are planned, sixteen clusters at once; against bare inserts of as
/// many rows of the same size beside the same clusters. Every turn has tables of its own, as the emulator walks through a whole table
/// for any range of it.
/// </summary>
internal static class Planning
{
    private static readonly ParallelOptions Sixteen = new() { MaxDegreeOfParallelism = 16 };

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        var measured = new List<Measured>();
        foreach (var (clusters, units) in order.Quick ? [(4, 30)] : new[] { (32, 30), (10, 100) })
            measured.AddRange(await MeasureAsync(app, clusters, units, order.Rounds));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchApp app, int clusters, int units, int rounds)
    {
        var letters = clusters * units;
        var calls = new List<double>();
        var (round, written) = (0, new List<List<TableEntity>>());
        var ids = Enumerable.Range(0, clusters).Select(number => $"plan-{number}").ToList();

        async Task<LetterHouse> SettledAsync(string prefix)
        {
            var house = await LetterHouse.OpenAsync(app.Storage, prefix, "http://127.0.0.1:9");
            foreach (var id in ids)
                await house.SettleAsync(id, units);
            return house;
        }

        async Task<double> PlanAsync()
        {
            await using var house = await SettledAsync($"plan{units}r{round++}");
            using var counted = new StorageCalls(app.Storage);
            var watch = Stopwatch.StartNew();
            await Parallel.ForEachAsync(ids, Sixteen, async (id, stop) =>
                await house.Get<ReminderWriter>().WriteDueAsync((await house.Get<ClusterReader>().FindAsync(id, stop))!, stop));
            var seconds = watch.Elapsed.TotalSeconds;
            calls.Add((double)counted.Count / letters);
            written = [];
            foreach (var id in ids)
                written.AddRange(await WrittenAsync(house, id, units));
            return letters / seconds;
        }

        async Task<double> InsertAsync()
        {
            await using var house = await SettledAsync($"bare{units}r{round}");
            var watch = Stopwatch.StartNew();
            await Parallel.ForEachAsync(written, Sixteen, async (rows, stop) =>
                await house.Stores.Clusters.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), stop));
            return letters / watch.Elapsed.TotalSeconds;
        }

        var medians = await Turns.MediansAsync(rounds, PlanAsync, InsertAsync);
        return
        [
            new($"Planning {letters} letters in {clusters} clusters, letters/s, against inserts of such rows", medians[0], medians[1], ">= 0.5"),
            new("  storage calls a letter, against those of the inserts", calls.Order().ElementAt(calls.Count / 2), (double)written.Count / letters, ""),
        ];
    }

    /// <summary>What was written for a cluster, in transactions of as many rows: letters, marks, standings, and what is told of them.</summary>
    private static async Task<IEnumerable<List<TableEntity>>> WrittenAsync(LetterHouse house, string cluster, int units)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in house.Get<ClusterTable>().AfterAsync(cluster, null, CancellationToken.None))
        {
            if (LetterHouse.IsSettled(row.RowKey))
                continue;
            row.Remove("odata.etag");
            row.Remove("Timestamp");
            rows.Add(row);
        }

        return rows.Count(row => row.RowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal)) == units
            ? rows.Chunk(95).Select(part => part.ToList())
            : throw new InvalidOperationException($"{rows.Count} rows of {cluster} were written.");
    }
}
