using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Emulation.Benchmarks;

/// <summary>A form of 95 MB, from the post to its receipt, against Put Block of the same bytes in the same blocks.</summary>
internal static class FormUpload
{
    private const int Bytes = 95 * 1000 * 1000;
    private const int BlockBytes = 4 * 1024 * 1024;
    private const int Rounds = 5;

    public static async Task<Measured> MeasureAsync(BenchApp app)
    {
        var file = new byte[Bytes];
        Random.Shared.NextBytes(file);
        "%PDF-1.7\n"u8.CopyTo(file);

        // In turns, so that a slow moment of the machine meets both; the first round warms up and is not counted.
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (form, blocks) = (await PostAsync(app.UnitLink, file), await PutBlocksAsync(app.Storage, file));
            if (round == 0)
                continue;
            ours.Add(form);
            bare.Add(blocks);
        }

        return new("Form of 95 MB to its receipt, MB/s (bare: Put Block)", Median(ours), Median(bare), ">= 0.6");
    }

    private static async Task<double> PostAsync(string link, byte[] file)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        using var part = new ByteArrayContent(file);
        using var form = new MultipartFormDataContent { { part, "report", "report.pdf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{link}/activities/{BenchApp.Activity}") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var watch = Stopwatch.StartNew();
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return Bytes / 1e6 / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> PutBlocksAsync(string storage, byte[] file)
    {
        var container = new BlobContainerClient(storage, "bare");
        await container.CreateIfNotExistsAsync();
        var blob = container.GetBlockBlobClient(Guid.NewGuid().ToString("N"));
        var watch = Stopwatch.StartNew();
        var blocks = new List<string>();
        for (var at = 0; at < file.Length; at += BlockBytes)
        {
            blocks.Add(Convert.ToBase64String(Encoding.ASCII.GetBytes(blocks.Count.ToString("D8", CultureInfo.InvariantCulture))));
            await blob.StageBlockAsync(blocks[^1], new MemoryStream(file, at, Math.Min(BlockBytes, file.Length - at)));
        }

        await blob.CommitBlockListAsync(blocks);
        return Bytes / 1e6 / watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
