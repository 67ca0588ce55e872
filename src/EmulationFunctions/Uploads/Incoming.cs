using System.Buffers;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Emulation.Domain.Submissions.Files;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Uploads;

/// <summary>The container in which every upload arrives, hashed and limited on the way, with bounded memory.</summary>
public sealed partial class Incoming(Stores stores, ILogger<Incoming> log)
{
    /// <summary>Two of these are in memory for each upload: one fills while the other is stored.</summary>
    private const int BlockBytes = 4 * 1024 * 1024;

    private const int ReadBytes = 1024 * 1024;

    /// <summary>Streams a file in.</summary>
    /// <returns>The bytes, or null as soon as they are more than <paramref name="mostBytes"/>: nothing is stored then.</returns>
    internal async Task<ArrivedBytes?> ReceiveAsync(string blob, Stream body, long mostBytes, CancellationToken cancellation)
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
            return new ArrivedBytes(blob, stored.Value.ETag, size, Convert.ToHexStringLower(hash.GetHashAndReset()), head);
        }
        finally
        {
            // A block under way still reads its buffer.
            await staged.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            foreach (var buffer in buffers)
                ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads and hashes what a browser has brought.</summary>
    /// <param name="blob">Its name.</param>
    /// <param name="etag">Of the bytes that were handed in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The bytes, or null where these are not there any more: somebody has written over them, or taken them away.</returns>
    internal async Task<ArrivedBytes?> ReadAsync(string blob, ETag etag, CancellationToken cancellation)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = etag } };
            using var answer = (await stores.Incoming.GetBlobClient(blob).DownloadStreamingAsync(options, cancellation)).Value;
            var (size, sha256, head) = await HashAsync(answer.Content, cancellation);
            return new ArrivedBytes(blob, etag, size, sha256, head);
        }
        catch (RequestFailedException failure) when (failure.Status is (int)HttpStatusCode.PreconditionFailed or (int)HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Opens exactly these bytes for reading anywhere.</summary>
    internal Task<Stream> OpenAsync(ArrivedBytes bytes, CancellationToken cancellation) => stores.Incoming.GetBlobClient(bytes.Blob).OpenReadAsync(
        new BlobOpenReadOptions(allowModifications: false) { BufferSize = ReadBytes, Conditions = new BlobRequestConditions { IfMatch = bytes.ETag } }, cancellation);

    /// <summary>Takes away what has been filed or refused. What stays behind all the same is swept by age.</summary>
    internal async Task ForgetAsync(IEnumerable<string> blobs)
    {
        try
        {
            foreach (var blob in blobs)
                await stores.Incoming.GetBlobClient(blob).DeleteIfExistsAsync();
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException)
        {
            // The sender has the receipt, or the refusal: this must not take it away.
            NotForgotten(failure);
        }
    }

    /// <summary>Takes away what crashes of forms left behind. What browsers bring piece by piece has rows that tell when to sweep it.</summary>
    /// <param name="age">How old it must be; an upload that is under way is minutes old.</param>
    /// <param name="cancellation">Ends the work; the next sweep goes on.</param>
    internal async Task SweepAsync(TimeSpan age, CancellationToken cancellation)
    {
        // A blob's age is measured by storage's own clock.
        var before = TimeProvider.System.GetUtcNow() - age;
        await foreach (var blob in stores.Incoming.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (blob.Properties.LastModified < before && !UploadBlobs.IsDirect(blob.Name))
                await stores.Incoming.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }

    /// <summary>Hashes a part while the next one is read.</summary>
    private static async Task<(long Size, string Sha256, byte[] Head)> HashAsync(Stream content, CancellationToken cancellation)
    {
        var buffers = new[] { ArrayPool<byte>.Shared.Rent(ReadBytes), ArrayPool<byte>.Shared.Rent(ReadBytes) };
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hashed = Task.CompletedTask;
        try
        {
            var (size, head) = (0L, Array.Empty<byte>());
            for (var part = 0; ; part++)
            {
                var buffer = buffers[part % 2];
                var length = await content.ReadAtLeastAsync(buffer.AsMemory(0, ReadBytes), ReadBytes, throwOnEndOfStream: false, cancellation);
                await hashed;
                if (length == 0)
                    break;
                if (part == 0)
                    head = buffer[..Math.Min(length, IncomingFile.HeadBytes)];
                size += length;
                hashed = Task.Run(() => hash.AppendData(buffer, 0, length), CancellationToken.None);
            }

            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()), head);
        }
        finally
        {
            // A part that is being hashed is still being read.
            await hashed;
            foreach (var buffer in buffers)
                ArrayPool<byte>.Shared.Return(buffer);
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

    [LoggerMessage(LogLevel.Warning, "Arrivals could not be taken away; the daily sweep does it.")]
    private partial void NotForgotten(Exception failure);
}
