using System.Diagnostics;
using Emulation.Domain.Submissions.Transfers;

namespace Emulation.Benchmarks.Uploads;

/// <summary>
/// The direct way with 1 GiB. Bringing: from asking for a session to the last piece, each piece hashed as the page does it, against
/// Put Block of the same pieces, as many at a time. Completing: from handing in until filed, against a read, a hash and a copy.
/// </summary>
internal static class DirectUpload
{
    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartSeededAsync();
        var size = (order.Quick ? 128 : 1024) * BenchOrder.Mebibyte;

        // One small round of both warms them up.
        await OursAsync(app, 32 * BenchOrder.Mebibyte);
        await BareAsync(app, 32 * BenchOrder.Mebibyte);

        var (filing, completing) = (new Queue<double>(), new Queue<double>());
        var medians = await Turns.MediansAsync(
            order.Quick ? 1 : 3,
            async () => Next(await OursAsync(app, size), filing),
            async () => Next(await BareAsync(app, size), completing),
            () => Task.FromResult(filing.Dequeue()),
            () => Task.FromResult(completing.Dequeue()));
        return
        [
            new($"Direct {size >> 20} MiB to its last piece, MB/s (bare: Put Block, three at a time)", medians[0], medians[1], ">= 0.9"),
            new($"Direct {size >> 20} MiB completed until filed, MB/s (bare: read, SHA-256, copy)", medians[2], medians[3], ">= 0.8"),
        ];
    }

    private static async Task<(double Bringing, double Completing)> OursAsync(BenchApp app, long size)
    {
        using var page = new PageClient(app);
        var watch = Stopwatch.StartNew();
        var brought = await page.BringAsync(new BenchFile(size));
        var bringing = watch.Elapsed;
        watch.Restart();
        await page.FileAsync(brought);
        var completing = watch.Elapsed;
        await app.IdleAsync();
        return Pace(size, bringing, completing);
    }

    private static async Task<(double Bringing, double Completing)> BareAsync(BenchApp app, long size)
    {
        using var blob = await BareBlob.MakeAsync(app);
        var watch = Stopwatch.StartNew();
        var blocks = await blob.PutAsync(new BenchFile(size), FilePieces.Bytes(size));
        var bringing = watch.Elapsed;
        await blob.CommitAsync(blocks);
        watch.Restart();
        await blob.ReadHashCopyAsync();
        var completing = watch.Elapsed;
        await blob.RemoveAsync();
        return Pace(size, bringing, completing);
    }

    private static (double, double) Pace(long size, TimeSpan bringing, TimeSpan completing) =>
        (size / 1e6 / bringing.TotalSeconds, size / 1e6 / completing.TotalSeconds);

    private static double Next((double Bringing, double Completing) both, Queue<double> completing)
    {
        completing.Enqueue(both.Completing);
        return both.Bringing;
    }
}
