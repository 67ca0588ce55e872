using Azure;
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
        var source = stores.Incoming.GetBlobClient(file.Blob);
        var copy = await stores.Dossiers.GetBlobClient(name).StartCopyFromUriAsync(
            source.Uri,
            new BlobCopyFromUriOptions
            {
                SourceConditions = new BlobRequestConditions { IfMatch = file.ETag },
                DestinationConditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            },
            cancellation);
        await copy.WaitForCompletionAsync(TimeSpan.FromMilliseconds(100), cancellation);
    }

    /// <summary>Opens a file for reading.</summary>
    internal Task<Stream> OpenAsync(string name, CancellationToken cancellation) =>
        stores.Dossiers.GetBlobClient(name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellation);
}
