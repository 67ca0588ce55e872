using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>Brings a cluster back into a store that does not have it.</summary>
/// <remarks>
/// The cluster's own row is written last: until then nobody finds the cluster, and a restore that was interrupted can be
/// repeated. Files come before the rows that name them.
/// </remarks>
internal static class Restore
{
    /// <summary>Restores, and holds what stands then against what was meant.</summary>
    /// <exception cref="RefusedException">The backup is damaged, the store has the cluster already, or something in it is not as it should be.</exception>
    public static async Task FromAsync(Stores stores, string from, TimeProvider time, TextWriter output, CancellationToken cancellation)
    {
        await using var backup = await BackupFile.OpenAsync(from, cancellation);
        var cluster = backup.Manifest.Cluster;
        await stores.CreateAsync(cancellation);
        if ((await stores.Clusters.GetEntityIfExistsAsync<TableEntity>(cluster, RowKeys.Cluster, cancellationToken: cancellation)).HasValue)
            throw new RefusedException($"The store has a cluster {cluster}; a backup goes only into a store without it.");

        var etags = new Dictionary<string, ETag>(StringComparer.Ordinal);
        foreach (var (folder, container) in Backup.Containers(stores))
        {
            foreach (var (entry, blob) in backup.Below(folder))
                etags[$"{folder}/{blob}"] = await PutAsync(backup, entry, container.GetBlockBlobClient(blob), cancellation);
        }

        var returning = new ReturningRows(etags, time.GetUtcNow());
        var partition = (await backup.RowsAsync("clusters", cancellation)).Select(returning.Partition).ToList();
        foreach (var link in await backup.RowsAsync("links", cancellation))
            await stores.Links.UpsertEntityAsync(ReturningRows.Link(link), TableUpdateMode.Replace, cancellation);
        foreach (var (table, name) in new[] { (stores.Addresses, "addresses"), (stores.Agenda, "agenda") })
        {
            foreach (var row in await backup.RowsAsync(name, cancellation))
                await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }

        await new Agenda(stores, time).EnterAsync(cluster, cancellation);
        await WriteAsync(stores, partition.Where(row => row.RowKey != RowKeys.Cluster), cancellation);
        await stores.Clusters.AddEntityAsync(partition.Single(row => row.RowKey == RowKeys.Cluster), cancellation);
        await CompareAsync(stores, cluster, partition, cancellation);
        output.WriteLine($"The cluster {cluster} stands as it did at {backup.Manifest.TakenAt:u}: {partition.Count} rows, {etags.Count} files.");
        if (returning.Unknown > 0)
            output.WriteLine($"{returning.Unknown} letters had not gone out, or may have: they are unknown now, and an organizer says on the console what becomes of them.");
    }

    /// <summary>Writes a file where nothing is, reads it again, and compares.</summary>
    private static async Task<ETag> PutAsync(BackupFile backup, ManifestEntry entry, BlockBlobClient blob, CancellationToken cancellation)
    {
        try
        {
            await using var bytes = await backup.ReadAsync(entry, cancellation);
            await UploadAsync(bytes, blob, cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobAlreadyExists || failure.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            // A restore before this one, which was interrupted, has brought it: what it brought shows now.
        }

        var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value;
        await using var stored = await blob.OpenReadAsync(cancellationToken: cancellation);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stored, cancellation)) == entry.Sha256
            ? properties.ETag
            : throw new RefusedException($"The store has other bytes under the name {blob.Name} than the backup.");
    }

    /// <summary>Block by block, and only where nothing is.</summary>
    private static async Task UploadAsync(Stream bytes, BlockBlobClient blob, CancellationToken cancellation)
    {
        var buffer = new byte[8 * 1024 * 1024];
        var blocks = new List<string>();
        while (await bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation) is > 0 and var length)
        {
            var block = Convert.ToBase64String(BitConverter.GetBytes(blocks.Count));
            await blob.StageBlockAsync(block, new MemoryStream(buffer, 0, length, writable: false), cancellationToken: cancellation);
            blocks.Add(block);
        }

        var onlyHere = new CommitBlockListOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await blob.CommitBlockListAsync(blocks, onlyHere, cancellation);
    }

    /// <summary>In transactions of at most 100 rows and well below 4 MiB.</summary>
    private static async Task WriteAsync(Stores stores, IEnumerable<TableEntity> rows, CancellationToken cancellation)
    {
        const int MostCharacters = 1_000_000;
        var batch = new List<TableTransactionAction>();
        var characters = 0;
        foreach (var row in rows)
        {
            var size = RowText.Write(row).Length;
            if (batch.Count == 100 || (batch.Count > 0 && characters + size > MostCharacters))
            {
                await stores.Clusters.SubmitTransactionAsync(batch, cancellation);
                batch = [];
                characters = 0;
            }

            batch.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            characters += size;
        }

        if (batch.Count > 0)
            await stores.Clusters.SubmitTransactionAsync(batch, cancellation);
    }

    private static async Task CompareAsync(Stores stores, string cluster, IEnumerable<TableEntity> meant, CancellationToken cancellation)
    {
        var there = (await ClusterRows.PartitionAsync(stores, cluster, cancellation)).ToDictionary(row => row.RowKey, RowText.Write, StringComparer.Ordinal);
        foreach (var row in meant)
        {
            if (there.GetValueOrDefault(row.RowKey) != RowText.Write(row))
                throw new RefusedException($"The row {row.RowKey} does not stand as it was written: somebody was at work on the cluster already. Look at it before anybody uses it.");
        }
    }
}
