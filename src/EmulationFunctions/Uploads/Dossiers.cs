using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace EmulationFunctions.Uploads;

/// <summary>The container <c>dossiers</c>: written once, under names of our own.</summary>
public sealed class Dossiers(Stores stores)
{
    /// <summary>The name under which a file is stored.</summary>
    internal static string Name(string cluster, int year, string activity, string unit, string fileId) => $"{cluster}/{year:0000}/{activity}/{unit}/{fileId}";

    /// <summary>Copies a file to its final place, on the server: exactly the bytes that were hashed, and only where nothing is yet.</summary>
    internal async Task FileAsync(ArrivedFile file, string name, CancellationToken cancellation)
    {
        var copy = await StartAsync(file, stores.Dossiers.GetBlobClient(name), cancellation);
        var copied = await copy.WaitForCompletionAsync(TimeSpan.FromMilliseconds(100), cancellation);

        // A copy that failed or was aborted has completed too, with nothing. Its name is used up.
        if (copied.Value != file.Document.Size)
            throw new CopyFailedException($"Of a file of {file.Document.Size} bytes {copied.Value} were copied.");
    }

    private async Task<CopyFromUriOperation> StartAsync(ArrivedFile file, BlobClient target, CancellationToken cancellation)
    {
        try
        {
            return await target.StartCopyFromUriAsync(
                stores.Incoming.GetBlobClient(file.Blob).Uri,
                new BlobCopyFromUriOptions
                {
                    SourceConditions = new BlobRequestConditions { IfMatch = file.ETag },
                    DestinationConditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                },
                cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            // The client repeats a call whose answer was lost. The name is random, or stands for the same content of the same form: what is there is our own copy.
            var there = await target.GetPropertiesAsync(cancellationToken: cancellation);
            return new CopyFromUriOperation(there.Value.CopyId, target);
        }
    }

    /// <summary>Opens a file for reading.</summary>
    internal Task<Stream> OpenAsync(string name, CancellationToken cancellation) =>
        stores.Dossiers.GetBlobClient(name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellation);
}

/// <summary>Storage gave a copy up: what it left is empty, and stays.</summary>
internal sealed class CopyFailedException(string message) : Exception(message);
