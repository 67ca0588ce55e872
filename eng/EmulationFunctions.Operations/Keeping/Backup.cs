using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>All of a cluster in one ZIP: its rows as they stood at one moment, its files, and a manifest with every entry's SHA-256.</summary>
/// <remarks>The app may go on meanwhile. What is filed never changes, so files are read after the rows that name them.</remarks>
internal static class Backup
{
    /// <summary>Where the files of a cluster lie, under a folder of its name.</summary>
    internal static IEnumerable<(string Folder, BlobContainerClient Container)> Containers(Stores stores) =>
        [("dossiers", stores.Dossiers), ("incoming", stores.Incoming)];

    /// <summary>Makes one. The file appears under its name when it is whole.</summary>
    public static async Task OfAsync(Stores stores, string cluster, string to, TextWriter output, CancellationToken cancellation)
    {
        if (File.Exists(to))
            throw new RefusedException($"{to} is there already.");
        var begun = TimeProvider.System.GetUtcNow();
        var rows = await ClusterRows.ReadAsync(stores, cluster, cancellation);
        var entries = new List<ManifestEntry>();
        var unfinished = to + ".part";
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, list) in new[] { ("clusters", rows.Partition), ("links", rows.Links), ("addresses", rows.Addresses), ("agenda", rows.Agenda) })
                entries.Add(await AddAsync(zip, $"rows/{name}.jsonl", Lines(list), cancellation));
            foreach (var (folder, container) in Containers(stores))
            {
                await foreach (var blob in container.GetBlobsAsync(prefix: cluster + "/", cancellationToken: cancellation))
                {
                    if (await OpenAsync(container, blob.Name, cancellation) is { } bytes)
                        entries.Add(await AddAsync(zip, $"{folder}/{blob.Name}", bytes, cancellation));
                }
            }

            Complete(rows, entries);
            var manifest = new Manifest(Manifest.Version1, cluster, begun, entries);
            await AddAsync(zip, Manifest.Name, new MemoryStream(Encoding.UTF8.GetBytes(manifest.Write())), cancellation);
        }

        File.Move(unfinished, to);
        output.WriteLine($"{to}: {rows.Partition.Count} rows, {rows.Links.Count} links, {entries.Count - 4} files, {entries.Sum(entry => entry.Bytes)} bytes.");
    }

    /// <summary>Every file that a row names has to be among the entries, with the hash that the row knows.</summary>
    private static void Complete(ClusterRows rows, List<ManifestEntry> entries)
    {
        var hashes = entries.ToDictionary(entry => entry.Name, entry => entry.Sha256, StringComparer.Ordinal);
        foreach (var row in rows.Partition.Where(row => row.RowKey.StartsWith(RowKeys.Document(""), StringComparison.Ordinal)))
        {
            var stored = StoredDocument.Read(row);
            if (hashes.GetValueOrDefault($"dossiers/{stored.Blob}") != stored.Document.Sha256)
                throw new RefusedException($"The file {stored.Document.Name} ({stored.Blob}) is not in the store with the bytes that were handed in. Bring it back (see infra/README.md), then back up again.");
        }
    }

    // An arrival may be filed and taken away while this goes on: then it is no part of the backup.
    private static async Task<Stream?> OpenAsync(BlobContainerClient container, string blob, CancellationToken cancellation)
    {
        try
        {
            return await container.GetBlobClient(blob).OpenReadAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == "BlobNotFound")
        {
            return null;
        }
    }

    private static MemoryStream Lines(IEnumerable<TableEntity> rows) =>
        new(Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => RowText.Write(row) + "\n"))));

    private static async Task<ManifestEntry> AddAsync(ZipArchive zip, string name, Stream from, CancellationToken cancellation)
    {
        await using var bytes = from;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1024 * 1024];
        var size = 0L;
        await using (var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation))
        {
            while (await bytes.ReadAsync(buffer, cancellation) is > 0 and var length)
            {
                hash.AppendData(buffer, 0, length);
                await entry.WriteAsync(buffer.AsMemory(0, length), cancellation);
                size += length;
            }
        }

        return new ManifestEntry(name, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
