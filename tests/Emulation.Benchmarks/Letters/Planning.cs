using System.Diagnostics;
using Azure.Data.Tables;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace Emulation.Benchmarks.Letters;

/// <summary>
/// The reminders of clusters in which each of the people is due one are planned, sixteen clusters at once; against bare inserts of as
/// many rows of the same size, in transactions of the same length. Every turn has tables of its own, as the emulator walks through a
/// whole table for any range of it.
/// </summary>
internal static class Planning
{
    private static readonly ParallelOptions Sixteen = new() { MaxDegreeOfParallelism = 16 };

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        var measured = new List<Measured>();
        foreach (var (clusters, units) in order.Quick ? [(4, 30)] : new[] { (32, 30), (10, 100) })
            measured.AddRange(await MeasureAsync(app, clusters, units, Math.Min(3, order.Rounds)));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchApp app, int clusters, int units, int rounds)
    {
        var letters = clusters * units;
        var calls = new List<double>();
        var (round, written) = (0, new List<List<TableEntity>>());

        async Task<double> PlanAsync()
        {
            await using var house = await LetterHouse.OpenAsync(app.Storage, $"plan{units}r{round++}", "http://127.0.0.1:9");
            var ids = Enumerable.Range(0, clusters).Select(number => $"plan-{number}").ToList();
            foreach (var id in ids)
                await house.SettleAsync(id, units);
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
            await using var house = await LetterHouse.OpenAsync(app.Storage, $"bare{units}r{round}", "http://127.0.0.1:9");
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

    /// <summary>What was written of a cluster: letters, marks and standings, in transactions as they were.</summary>
    private static async Task<IReadOnlyList<List<TableEntity>>> WrittenAsync(LetterHouse house, string cluster, int units)
    {
        var kinds = new List<List<TableEntity>>();
        foreach (var prefix in new[] { RowKeys.Letters, RowKeys.Outbox, RowKeys.Submissions(LetterHouse.Now.Year) })
        {
            var rows = new List<TableEntity>();
            await foreach (var row in house.Get<ClusterTable>().RangeAsync(cluster, prefix, CancellationToken.None))
            {
                row.Remove("odata.etag");
                row.Remove("Timestamp");
                rows.Add(row);
            }

            kinds.Add(rows.Count == units ? rows : throw new InvalidOperationException($"{rows.Count} rows of {prefix} were written."));
        }

        return [.. Enumerable.Range(0, units).Chunk(30).Select(part => kinds.SelectMany(rows => part.Select(at => rows[at])).ToList())];
    }
}
