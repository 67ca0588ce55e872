using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Sas;

namespace EmulationFunctions.Uploads;

/// <summary>The blobs that browsers write, piece by piece, in the container <c>incoming</c>: one for each upload session.</summary>
public sealed class UploadBlobs(Stores stores)
{
    /// <summary>How long an address to write to is good for: renewed by the page while it goes on.</summary>
    private static readonly TimeSpan UrlLife = TimeSpan.FromMinutes(45);

    /// <summary>Clocks differ: an address is good for somewhat earlier as well. Both together make the hour.</summary>
    private static readonly TimeSpan Backdated = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(12);

    private UserDelegationKey? key;

    /// <summary>The name of a session's blob.</summary>
    internal static string Name(string cluster, string session) => $"{cluster}/direct/{session}";

    /// <summary>Whether a blob in the container is a session's.</summary>
    internal static bool IsDirect(string blob) => blob.Split('/') is [_, "direct", _];

    /// <summary>An address that lets its holder write this one blob, and neither read, list nor delete anything.</summary>
    internal async Task<(Uri Url, DateTimeOffset Expires)> WriteOnlyAsync(string blob, CancellationToken cancellation)
    {
        // Storage measures by its own clock, which follows real time.
        var now = TimeProvider.System.GetUtcNow();
        var client = stores.Incoming.GetBlobClient(blob);
        var grant = new BlobSasBuilder(BlobSasPermissions.Write, now + UrlLife)
        {
            BlobContainerName = client.BlobContainerName,
            BlobName = client.Name,
            Resource = "b",
            StartsOn = now - Backdated,
            Protocol = client.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
        };
        if (client.CanGenerateSasUri)
            return (client.GenerateSasUri(grant), grant.ExpiresOn);
        var sas = grant.ToSasQueryParameters(await KeyAsync(now, cancellation), client.AccountName);
        return (new BlobUriBuilder(client.Uri) { Sas = sas }.ToUri(), grant.ExpiresOn);
    }

    /// <summary>The names of the pieces that are there, and the bytes of all of them.</summary>
    internal async Task<(IReadOnlyList<string> Names, long Bytes)> ArrivedAsync(string blob, CancellationToken cancellation)
    {
        try
        {
            var list = await stores.Incoming.GetBlockBlobClient(blob).GetBlockListAsync(BlockListTypes.All, cancellationToken: cancellation);
            var blocks = list.Value.CommittedBlocks.Concat(list.Value.UncommittedBlocks).ToList();
            return ([.. blocks.Select(block => block.Name).Distinct()], blocks.Sum(block => block.SizeLong));
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return ([], 0);
        }
    }

    /// <summary>
    /// Makes the blob of these pieces; null where one of them is not there. Two who ask for the same get the same: a blob that is
    /// made of these pieces already is left alone, so that its ETag stays what somebody else has noted.
    /// </summary>
    internal async Task<ETag?> CommitAsync(string blob, IReadOnlyList<string> pieces, CancellationToken cancellation)
    {
        var client = stores.Incoming.GetBlockBlobClient(blob);
        var only = new BlobRequestConditions { IfNoneMatch = ETag.All };
        while (true)
        {
            try
            {
                var stored = await client.CommitBlockListAsync(pieces, new CommitBlockListOptions { Conditions = only }, cancellation);
                return stored.Value.ETag;
            }
            catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.InvalidBlockList
                || failure.ErrorCode == BlobErrorCode.InvalidBlockId || failure.ErrorCode == BlobErrorCode.InvalidBlobOrBlock)
            {
                return null;
            }
            catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobAlreadyExists || failure.ErrorCode == BlobErrorCode.ConditionNotMet)
            {
                var there = await client.GetBlockListAsync(BlockListTypes.Committed, cancellationToken: cancellation);
                var etag = there.GetRawResponse().Headers.ETag;
                if (there.Value.CommittedBlocks.Select(block => block.Name).SequenceEqual(pieces))
                    return etag;
                only = new BlobRequestConditions { IfMatch = etag };
            }
        }
    }

    /// <summary>
    /// Takes the blob away with all pieces that never became part of it: they go when an empty blob takes their place. Whoever may
    /// write may also lease it, take snapshots, or make it a blob of another type: none of that keeps it.
    /// </summary>
    internal async Task RemoveAsync(string blob, CancellationToken cancellation)
    {
        var client = stores.Incoming.GetBlockBlobClient(blob);
        try
        {
            await EmptyAsync(client, cancellation);
            await client.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.LeaseIdMissing)
        {
            await client.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, cancellationToken: cancellation);
            await EmptyAsync(client, cancellation);
            await client.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellation);
        }
    }

    /// <summary>Blobs of sessions that nobody has written to for so long, by cluster.</summary>
    internal async Task<ILookup<string, string>> UntouchedAsync(TimeSpan age, CancellationToken cancellation)
    {
        // A blob's age is measured by storage's own clock.
        var before = TimeProvider.System.GetUtcNow() - age;
        var untouched = new List<string>();
        await foreach (var blob in stores.Incoming.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (IsDirect(blob.Name) && blob.Properties.LastModified < before)
                untouched.Add(blob.Name);
        }

        return untouched.ToLookup(blob => blob.Split('/')[0]);
    }

    private static async Task EmptyAsync(BlockBlobClient client, CancellationToken cancellation)
    {
        try
        {
            await client.CommitBlockListAsync([], cancellationToken: cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.InvalidBlobType)
        {
            // A blob of another type has no pieces beside it.
        }
    }

    /// <summary>With an identity, storage itself signs: its key is asked for once and used for hours. Two who ask at once get one each.</summary>
    private async Task<UserDelegationKey> KeyAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (key is not { } known || known.SignedExpiresOn < now + UrlLife)
            key = known = await stores.Blobs.GetUserDelegationKeyAsync(now - Backdated, now + KeyLife, cancellation);
        return known;
    }
}
