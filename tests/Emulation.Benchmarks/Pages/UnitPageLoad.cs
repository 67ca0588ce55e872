using System.Collections.Concurrent;
using System.Diagnostics;

namespace Emulation.Benchmarks.Pages;

/// <summary>A unit's page with two hundred activities, eight visitors at once, against a ready page of the same size.</summary>
internal static class UnitPageLoad
{
    private const int AtOnce = 8;
    private const int Turns = 4;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        await LargeCluster.FillAsync(app);
        await app.IdleAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        var url = new Uri(app.UnitLink);
        var text = await http.GetStringAsync(url);
        if (!text.Contains($"({LargeCluster.Activities})", StringComparison.Ordinal))
            throw new InvalidOperationException("The page does not know of all activities.");
        return await CompareAsync(http, url, $"Page of {LargeCluster.Activities} activities", order);
    }

    /// <summary>How long a page takes, beside a ready page of the same size.</summary>
    internal static async Task<IReadOnlyList<Measured>> CompareAsync(HttpClient http, Uri url, string name, BenchOrder order)
    {
        var length = System.Text.Encoding.UTF8.GetByteCount(await http.GetStringAsync(url));
        await using var bare = await BarePage.StartAsync(length);

        var (ours, others, requests) = (new List<double>(), new List<double>(), (order.Quick ? 200 : 2000) / Turns);
        await AskAsync(http, url, 80);
        await AskAsync(http, bare.Url, 80);
        for (var turn = 0; turn < Turns; turn++)
        {
            ours.AddRange(await AskAsync(http, url, requests));
            others.AddRange(await AskAsync(http, bare.Url, requests));
        }

        return
        [
            new($"{name}, {length / 1e3:0} kB, 8 at once: p50, ms (bare: a ready page)", At(ours, 0.5), At(others, 0.5), ""),
            new("  p99, ms", At(ours, 0.99), At(others, 0.99), ""),
        ];
    }

    /// <summary>Milliseconds of each request, until its last byte is read.</summary>
    private static async Task<IEnumerable<double>> AskAsync(HttpClient http, Uri url, int requests)
    {
        var times = new ConcurrentBag<double>();
        await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            using var answer = await http.GetAsync(url, cancellation);
            answer.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
        });
        return times;
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
