using System.Text.Json;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>What a backup says of itself: the last entry of its ZIP.</summary>
/// <param name="Format">Name and version of the format.</param>
/// <param name="Cluster">Whose it is.</param>
/// <param name="TakenAt">When it was begun.</param>
/// <param name="Entries">Every other entry, with its hash.</param>
internal sealed record Manifest(string Format, string Cluster, DateTimeOffset TakenAt, IReadOnlyList<ManifestEntry> Entries)
{
    public const string Name = "manifest.json";

    public const string Version1 = "emulation-backup/1";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string Write() => JsonSerializer.Serialize(this, Written);

    /// <summary>Reads one.</summary>
    /// <exception cref="RefusedException">It is no manifest of a version that is known here.</exception>
    public static Manifest Read(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<Manifest>(text, Written) is { Format: Version1, Cluster.Length: > 0, Entries: not null } manifest)
                return manifest;
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new RefusedException($"The manifest is not of the format {Version1}.");
    }
}

/// <summary>An entry of the ZIP.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal.</param>
internal sealed record ManifestEntry(string Name, long Bytes, string Sha256);
