using System.IO.Compression;
using System.Security.Cryptography;
using Azure.Data.Tables;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>A backup that is whole: every entry is in the manifest, and has the bytes that it says.</summary>
internal sealed class BackupFile : IAsyncDisposable
{
    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, Manifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public Manifest Manifest { get; }

    /// <summary>Opens one, and looks at every byte of it.</summary>
    /// <exception cref="RefusedException">It is no backup, or not as it was made.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new RefusedException($"{path} is not there.");
        ZipArchive? opened = null;
        try
        {
            opened = await ZipFile.OpenReadAsync(path, cancellation);
            var manifest = await ReadManifestAsync(opened, cancellation);
            await CheckAsync(opened, manifest, cancellation);
            var whole = new BackupFile(opened, manifest);
            opened = null;
            return whole;
        }
        catch (InvalidDataException)
        {
            throw new RefusedException($"{path} is damaged: it cannot be read as a ZIP file.");
        }
        finally
        {
            if (opened is not null)
                await opened.DisposeAsync();
        }
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    /// <summary>The entries below a folder, and their names there.</summary>
    public IEnumerable<(ManifestEntry Entry, string Name)> Below(string folder) =>
        Manifest.Entries.Where(entry => entry.Name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(entry => (entry, entry.Name[(folder.Length + 1)..]));

    public Task<Stream> ReadAsync(ManifestEntry entry, CancellationToken cancellation) => zip.GetEntry(entry.Name)!.OpenAsync(cancellation);

    /// <summary>The rows of a table.</summary>
    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table, CancellationToken cancellation)
    {
        using var reader = new StreamReader(await zip.GetEntry($"rows/{table}.jsonl")!.OpenAsync(cancellation));
        var rows = new List<TableEntity>();
        while (await reader.ReadLineAsync(cancellation) is { } line)
            rows.Add(RowText.Read(line));
        return rows;
    }

    private static async Task<Manifest> ReadManifestAsync(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.GetEntry(Manifest.Name) is not { } entry)
            throw new RefusedException("The file has no manifest: it is no backup.");
        using var reader = new StreamReader(await entry.OpenAsync(cancellation));
        return Manifest.Read(await reader.ReadToEndAsync(cancellation));
    }

    private static async Task CheckAsync(ZipArchive zip, Manifest manifest, CancellationToken cancellation)
    {
        var there = zip.Entries.Select(entry => entry.FullName).Where(name => name != Manifest.Name).Order(StringComparer.Ordinal);
        if (!there.SequenceEqual(manifest.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal)))
            throw new RefusedException("The file has other entries than its manifest says: it is not as it was made.");
        foreach (var table in new[] { "clusters", "links", "addresses", "agenda" })
        {
            if (zip.GetEntry($"rows/{table}.jsonl") is null)
                throw new RefusedException($"The file has no rows of the table {table}: it is not as it was made.");
        }

        foreach (var entry in manifest.Entries)
        {
            await using var bytes = await zip.GetEntry(entry.Name)!.OpenAsync(cancellation);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation)) != entry.Sha256)
                throw new RefusedException($"{entry.Name} has other bytes than the manifest says: the file is not as it was made.");
        }
    }
}
