namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Reads an archive once, from its first file to its last, until a rule is broken.</summary>
/// <remarks>
/// What the directory claims is judged first, as if it were true; then every file has to unpack to exactly what was
/// claimed. So a lie either breaks a limit at once or ends the reading, and no more is unpacked than the limits allow.
/// System.IO.Compression's own reader shows neither offsets nor headers nor extra fields, and keeps every name before it
/// can be asked how many there are; its deflate does the unpacking.
/// </remarks>
internal sealed class ArchiveReading
{
    // Archives inside are held in memory while they are looked into, one a level.
    private const int LargestInside = 4 * 1024 * 1024;
    private const int InsideWindow = 64 * 1024;
    private const long MostUnpackedInside = 256L * 1024 * 1024;
    private const int LongestLink = 4096;

    private long room = MostUnpackedInside;

    /// <summary>Reads the archive.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static Task<FileInside> ReadAsync(ContentReader content, CancellationToken cancellation) =>
        new ArchiveReading().ReadAsync(content, 0, cancellation);

    private async Task<FileInside> ReadAsync(ContentReader content, int depth, CancellationToken cancellation)
    {
        var end = await ArchiveEnd.ReadAsync(content, cancellation);
        if (end.Entries > ArchiveEntries.Most)
            return new() { Archive = new(end.Entries) };

        var directory = await ArchiveDirectory.ReadAsync(content, end, cancellation);
        var archive = directory.Claimed(content.Length);
        var inside = new FileInside { IsEncrypted = directory.Entries.Any(entry => entry.IsEncrypted) };
        if (IsRefused(archive, depth) || (depth > 0 && (room -= archive.Unpacked) < 0))
            return inside with { Archive = archive };

        byte[] types = [];
        for (var at = 0; at < directory.Entries.Count; at++)
        {
            var entry = directory.Entries[at];
            var (data, extra) = await entry.LocateAsync(content, cancellation);
            Damaged.If(data + entry.Packed > directory.EndOf(at), "Files lie within one another.");
            archive = archive with { EscapingPath = entry.Escaping(extra) };
            if (entry.CanBeUnpacked)
            {
                var kept = await UnpackedEntry.ReadAsync(content, entry, data, head => IsKept(entry, head), cancellation);
                if (entry.IsLink && !ArchivePath.MayLinkTo(kept))
                    archive = archive with { EscapingPath = ArchivePath.Shown(entry.Name.Span) };
                if (OfficeParts.IsContentTypes(entry))
                    types = kept;
                else if (FileSignature.IsZip(kept))
                    archive = await WithInsideAsync(archive, kept, depth, cancellation);
            }

            if (IsRefused(archive, depth))
                return inside with { Archive = archive };
        }

        return OfficeParts.Told(inside with { Archive = archive }, directory.Entries, types);
    }

    // An archive inside that is damaged, or has strange names, harms nobody before somebody takes it out and opens it.
    private async Task<ArchiveInside> WithInsideAsync(ArchiveInside outer, byte[] bytes, int depth, CancellationToken cancellation)
    {
        if (depth == ArchiveDepth.Most)
            return outer with { Depth = 1 };
        var found = new ArchiveInside(0);
        try
        {
            using var content = new MemoryStream(bytes, writable: false);
            found = (await ReadAsync(new(content, content.Length, InsideWindow), depth + 1, cancellation)).Archive ?? found;
        }
        catch (InvalidDataException)
        {
            // What cannot be read cannot grow.
        }

        return outer with
        {
            Depth = Math.Max(outer.Depth, found.Depth + 1),
            Tightest = PackingRatio.IsBroken(found.Tightest) ? found.Tightest : outer.Tightest,
        };
    }

    private static bool IsKept(ArchiveEntry entry, ReadOnlySpan<byte> head) =>
        entry.IsLink ? entry.Unpacked <= LongestLink : entry.Unpacked <= LargestInside && (OfficeParts.IsContentTypes(entry) || FileSignature.IsZip(head));

    // Of an archive inside only its growing and its depth matter.
    private static bool IsRefused(ArchiveInside archive, int depth) =>
        PackingRatio.IsBroken(archive.Tightest)
        || depth + archive.Depth > ArchiveDepth.Most
        || (depth == 0 && (archive.EscapingPath is not null || archive.StrangelyPacked is not null || archive.Unpacked > UnpackedSize.Most));
}
