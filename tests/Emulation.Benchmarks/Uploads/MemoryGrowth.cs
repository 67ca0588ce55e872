using System.Net.Http.Headers;

namespace Emulation.Benchmarks.Uploads;

/// <summary>By how much the app's resident memory grows at most during an upload, when it has done the same before.</summary>
internal static class MemoryGrowth
{
    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        if (!OperatingSystem.IsLinux())
            return [];
        await using var app = await BenchApp.StartSeededAsync();
        var size = (order.Quick ? 128 : 1024) * BenchOrder.Mebibyte;
        return
        [
            new($"Direct {size >> 20} MiB until filed: growth of the app's resident memory, MB (bare: 20)", await GrowthAsync(app, () => DirectAsync(app, size)), 20, "< 1"),
            new("Form of 95 MB: growth of the app's resident memory, MB (bare: 64)", await GrowthAsync(app, () => FormAsync(app)), 64, "< 1"),
        ];
    }

    private static async Task<double> GrowthAsync(BenchApp app, Func<Task> upload)
    {
        await upload();
        await app.IdleAsync();
        var growth = await ResidentMemory.GrowthAsync(app.ProcessId, upload);
        await app.IdleAsync();
        return growth / 1e6;
    }

    private static async Task DirectAsync(BenchApp app, long size)
    {
        using var page = new PageClient(app);
        await page.FileAsync(await page.BringAsync(new BenchFile(size)));
    }

    private static async Task FormAsync(BenchApp app)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5), DefaultRequestHeaders = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } } };
        using var part = new ByteArrayContent(new BenchFile(95_000_000).ToArray());
        using var form = new MultipartFormDataContent { { part, "report", "report.pdf" } };
        (await http.PostAsync(new Uri(app.ActivityUrl), form)).EnsureSuccessStatusCode();
    }
}
