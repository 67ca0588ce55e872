using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Sas;

namespace Emulation.Benchmarks.Uploads;

/// <summary>What the app's ways do with storage, done barely: nothing is judged, noted or limited.</summary>
internal sealed class BareBlob(BlobContainerClient container) : IDisposable
{
    private const int ReadBytes = 1024 * 1024;

    private readonly HttpClient http = new(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(5) };
    private readonly BlockBlobClient blob = container.GetBlockBlobClient(Guid.NewGuid().ToString("N"));

    public static async Task<BareBlob> MakeAsync(BenchApp app)
    {
        var container = new BlobContainerClient(app.Storage, "bare");
        await container.CreateIfNotExistsAsync();
        return new(container);
    }

    /// <summary>Put Block, three at a time, without a hash.</summary>
    public Task<IReadOnlyList<string>> PutAsync(BenchFile file, int blockBytes) =>
        new Pieces(file, blockBytes, (number, _) => Name(number)).SendAsync(http, blob.GenerateSasUri(BlobSasPermissions.Write, TimeProvider.System.GetUtcNow().AddHours(1)));

    public Task CommitAsync(IReadOnlyList<string> blocks) => blob.CommitBlockListAsync(blocks);

    /// <summary>Reads it, hashes it, and has storage copy it.</summary>
    public async Task<string> ReadHashCopyAsync()
    {
        var buffer = new byte[ReadBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (BlobDownloadStreamingResult read = await blob.DownloadStreamingAsync())
        {
            for (int length; (length = await read.Content.ReadAtLeastAsync(buffer, ReadBytes, throwOnEndOfStream: false)) > 0;)
                hash.AppendData(buffer, 0, length);
        }

        var copy = await container.GetBlobClient($"{blob.Name}-copy").StartCopyFromUriAsync(blob.Uri);
        await copy.WaitForCompletionAsync(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public async Task RemoveAsync()
    {
        await blob.DeleteIfExistsAsync();
        await container.GetBlobClient($"{blob.Name}-copy").DeleteIfExistsAsync();
    }

    public void Dispose() => http.Dispose();

    private static string Name(int number) => Convert.ToBase64String(Encoding.ASCII.GetBytes(number.ToString("D8", CultureInfo.InvariantCulture)));
}
