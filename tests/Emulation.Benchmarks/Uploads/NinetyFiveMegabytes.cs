using System.Diagnostics;
using System.Net.Http.Headers;
using Emulation.Domain.Submissions.Transfers;

namespace Emulation.Benchmarks.Uploads;

/// <summary>
/// 95 MB by the plain form until its receipt and by the direct way until its last piece, against Put Block of the same bytes and
/// against a tus server that writes them into a file. The last line tells how much of the difference to tus is storage's own.
/// </summary>
internal static class NinetyFiveMegabytes
{
    private const int Bytes = 95 * 1000 * 1000;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartSeededAsync();
        await using var tus = await TusServer.StartAsync();
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        var contestants = new Func<Task<double>>[] { () => PostAsync(app, http), () => PutBlocksAsync(app), () => BringAsync(app), () => SendAsync(tus) };

        await Turns.MediansAsync(1, contestants);
        var medians = await Turns.MediansAsync(order.Rounds, contestants);
        return
        [
            new("Form of 95 MB to its receipt, MB/s (bare: Put Block, three at a time)", medians[0], medians[1], ">= 0.6"),
            new("Form of 95 MB to its receipt, MB/s (bare: tus into a file)", medians[0], medians[3], "> 1"),
            new("Direct 95 MB to its last piece, MB/s (bare: tus into a file)", medians[2], medians[3], "> 1"),
            new("  for comparison: Put Block to the emulator alone, MB/s (bare: tus into a file)", medians[1], medians[3], ""),
        ];
    }

    private static async Task<double> PostAsync(BenchApp app, HttpClient http)
    {
        using var part = new ByteArrayContent(new BenchFile(Bytes).ToArray());
        using var form = new MultipartFormDataContent { { part, "report", "report.pdf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, app.ActivityUrl) { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await PaceAsync(async () =>
        {
            using var answer = await http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
        });
    }

    private static async Task<double> PutBlocksAsync(BenchApp app)
    {
        using var blob = await BareBlob.MakeAsync(app);
        return await PaceAsync(async () => await blob.CommitAsync(await blob.PutAsync(new BenchFile(Bytes), FilePieces.Bytes(Bytes))));
    }

    private static async Task<double> BringAsync(BenchApp app)
    {
        using var page = new PageClient(app);
        Brought? brought = null;
        var pace = await PaceAsync(async () => brought = await page.BringAsync(new BenchFile(Bytes)));
        await page.FileAsync(brought!);
        await app.IdleAsync();
        return pace;
    }

    private static async Task<double> SendAsync(TusServer tus)
    {
        var bytes = new BenchFile(Bytes).ToArray();
        return await PaceAsync(() => tus.SendAsync(bytes));
    }

    private static async Task<double> PaceAsync(Func<Task> send)
    {
        var watch = Stopwatch.StartNew();
        await send();
        return Bytes / 1e6 / watch.Elapsed.TotalSeconds;
    }
}
