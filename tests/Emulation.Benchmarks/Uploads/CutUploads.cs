using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Emulation.Domain.Submissions.Transfers;

namespace Emulation.Benchmarks.Uploads;

/// <summary>
/// Uploads of 256 MiB over a line that is cut twenty times each, at places that the seed gives. What is downloaded afterwards must
/// be what was sent, or this fails; counted is what went over the line more than once.
/// </summary>
internal static class CutUploads
{
    private const int CutsEach = 20;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartSeededAsync();
        var size = (order.Quick ? 64 : 256) * BenchOrder.Mebibyte;
        var random = new Random(order.Seed);
        var (again, worst) = (0L, 0d);
        var bound = (double)CutsEach * Pieces.AtATime * FilePieces.Bytes(size);
        for (var upload = 0; upload < order.Uploads; upload++)
        {
            var cuts = Enumerable.Range(0, CutsEach).Select(_ => random.NextInt64(1, size)).Order();
            var more = await SendAsync(app, size, cuts);
            again += more;
            worst = Math.Max(worst, more);
        }

        return
        [
            new($"{order.Uploads * CutsEach} cuts in {order.Uploads} × {size >> 20} MiB: sent again, MB (bare: a piece a stream and cut)", again / 1e6, order.Uploads * bound / 1e6, "<= 1"),
            new("  the worst of these uploads, MB", worst / 1e6, bound / 1e6, "<= 1"),
        ];
    }

    /// <summary>Sends a file, and gives how many bytes went up more than its own.</summary>
    private static async Task<long> SendAsync(BenchApp app, long size, IEnumerable<long> cuts)
    {
        var file = new BenchFile(size);
        await using var line = new CutLine(new BlobServiceClient(app.Storage).Uri, cuts);
        using (var page = new PageClient(app, line.Authority))
            await page.FileAsync(await page.BringAsync(file));
        if (line.Left > 0)
            throw new InvalidOperationException($"{line.Left} cuts have not come.");
        await CheckAsync(app, file);
        await app.IdleAsync();
        return line.Sent - size;
    }

    private static async Task CheckAsync(BenchApp app, BenchFile file)
    {
        var document = await app.NewestDocumentAsync();
        await using var filed = await app.Http.GetStreamAsync($"{app.UnitLink}/files/{document.GetProperty("fileId").GetString()}");
        var read = Convert.ToHexStringLower(await SHA256.HashDataAsync(filed));
        var sent = file.Sha256();
        if (sent != read || sent != document.GetProperty("sha256").GetString())
            throw new InvalidOperationException($"Sent {sent}, but {read} is filed.");
    }
}
