using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Specialized;

namespace EmulationFunctions.Letters;

/// <summary>What the mail service told and nobody has applied yet: a blob a request, and a message that names it. A batch is larger than a message.</summary>
public sealed class EventInbox(Stores stores, TimeProvider time)
{
    private const string OnlyBlock = "AAAA";

    /// <summary>Keeps a body whose signature has been checked. What comes again is kept again: to apply it twice changes nothing.</summary>
    public async Task KeepAsync(byte[] body, CancellationToken cancellation)
    {
        var day = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var blob = $"{day}/{Nonce.Next()}";
        var target = stores.Events.GetBlockBlobClient(blob);
        await target.StageBlockAsync(OnlyBlock, new MemoryStream(body, writable: false), cancellationToken: cancellation);
        await target.CommitBlockListAsync([OnlyBlock], cancellationToken: cancellation);
        await stores.DeliveryEvents.SendAsync(DeliveryEventsMessage.Schema, new DeliveryEventsMessage(blob), null, cancellation);
    }

    /// <summary>What was kept; null where it has been applied already.</summary>
    public async Task<BinaryData?> ReadAsync(string blob, CancellationToken cancellation)
    {
        try
        {
            return (await stores.Events.GetBlobClient(blob).DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == "BlobNotFound")
        {
            return null;
        }
    }

    /// <summary>All of it has been applied.</summary>
    public Task ForgetAsync(string blob, CancellationToken cancellation) => stores.Events.DeleteBlobIfExistsAsync(blob, cancellationToken: cancellation);

    /// <summary>Takes away what nobody came to apply in that time: its message never was sent, or is poison that nobody replayed.</summary>
    public async Task SweepAsync(TimeSpan age, CancellationToken cancellation)
    {
        // A blob's age is measured by storage's own clock.
        var before = TimeProvider.System.GetUtcNow() - age;
        await foreach (var blob in stores.Events.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (blob.Properties.LastModified < before)
                await stores.Events.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }
}
