namespace Emulation.Domain.Submissions.Files;

/// <summary>An archive is no bomb: neither it nor one inside it grows beyond measure.</summary>
/// <remarks>
/// What is divided: the bytes of all its files unpacked, by the bytes of the archive as a whole. A single sheet of many
/// equal rows may well pack by more than that, and up to <see cref="Harmless"/> nothing is a bomb: a workbook formatted
/// down to its last row (1,048,576 rows of some 60 bytes) unpacks to about that from a few hundred KiB.
/// </remarks>
public sealed class PackingRatio : IFileRule
{
    /// <summary>Most bytes that one byte may become.</summary>
    public const int Most = 100;

    /// <summary>What unpacks to no more than this many bytes may pack as well as it likes.</summary>
    public const long Harmless = 64L * 1024 * 1024;

    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive is { } archive && IsBroken(archive.Tightest) ? Refusal.PackedTooTightly(file.Name.Text, Most) : null;

    internal static bool IsBroken(Packing packing) => packing.Unpacked > Math.Max(Harmless, packing.Packed * Most);
}
