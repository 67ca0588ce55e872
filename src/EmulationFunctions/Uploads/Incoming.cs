using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Specialized;
using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Uploads;

/// <summary>A file that has arrived in the container <c>incoming</c>.</summary>
/// <param name="File">What the rules judge.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
/// <param name="Blob">Its name in the container.</param>
/// <param name="ETag">Of exactly the bytes that were hashed.</param>
internal sealed record ArrivedFile(IncomingFile File, string Sha256, string Blob, ETag ETag);

/// <summary>The container in which every upload arrives, hashed and limited on the way, with bounded memory.</summary>
public sealed class Incoming(Stores stores)
{
    /// <summary>Two of these are in memory for each upload: one fills while the other is stored.</summary>
    private const int BlockBytes = 4 * 1024 * 1024;

    /// <summary>Streams a file in.</summary>
    /// <returns>The file, or null as soon as it has more than <paramref name="mostBytes"/>: nothing is stored then.</returns>
    internal async Task<ArrivedFile?> ReceiveAsync(string blob, string documentId, FileName name, Stream body, long mostBytes, CancellationToken cancellation)
    {
        var target = stores.Incoming.GetBlockBlobClient(blob);
        var buffers = new[] { ArrayPool<byte>.Shared.Rent(BlockBytes), ArrayPool<byte>.Shared.Rent(BlockBytes) };
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = Array.Empty<byte>();
        var blocks = new List<string>();
        var size = 0L;
        var staged = Task.CompletedTask;
        try
        {
            while (true)
            {
                var buffer = buffers[blocks.Count % 2];
                var length = await FillAsync(body, buffer, cancellation);
                if (length == 0)
                    break;
                size += length;
                if (size > mostBytes)
                    return null;
                if (blocks.Count == 0)
                    head = buffer[..Math.Min(length, IncomingFile.HeadBytes)];
                hash.AppendData(buffer, 0, length);

                await staged;
                blocks.Add(Convert.ToBase64String(Encoding.ASCII.GetBytes(blocks.Count.ToString("D8", CultureInfo.InvariantCulture))));
                staged = target.StageBlockAsync(blocks[^1], new MemoryStream(buffer, 0, length, writable: false), cancellationToken: cancellation);
            }

            await staged;
            var stored = await target.CommitBlockListAsync(blocks, cancellationToken: cancellation);
            var file = new IncomingFile(documentId, name, size, head);
            return new ArrivedFile(file, Convert.ToHexStringLower(hash.GetHashAndReset()), blob, stored.Value.ETag);
        }
        finally
        {
            // A block under way still reads its buffer.
            await staged.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            foreach (var buffer in buffers)
                ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Takes away what has been filed or refused. What a crash leaves behind is swept by age.</summary>
    internal async Task ForgetAsync(IEnumerable<ArrivedFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
            await stores.Incoming.GetBlobClient(file.Blob).DeleteIfExistsAsync(cancellationToken: cancellation);
    }

    /// <summary>Takes away what crashes left behind.</summary>
    /// <param name="age">How old it must be; an upload that is under way is minutes old.</param>
    /// <param name="cancellation">Ends the work; the next sweep goes on.</param>
    internal async Task SweepAsync(TimeSpan age, CancellationToken cancellation)
    {
        // A blob's age is measured by storage's own clock.
        var before = TimeProvider.System.GetUtcNow() - age;
        await foreach (var blob in stores.Incoming.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (blob.Properties.LastModified < before)
                await stores.Incoming.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }

    private static async Task<int> FillAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAtLeastAsync(buffer.AsMemory(0, BlockBytes), BlockBytes, throwOnEndOfStream: false, cancellation);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or BadHttpRequestException)
        {
            throw new BrokenBodyException(failure);
        }
    }
}
