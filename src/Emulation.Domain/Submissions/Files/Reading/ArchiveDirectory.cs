namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>An archive's directory, checked to have one reading only.</summary>
/// <param name="Entries">In the order in which their data lie.</param>
/// <param name="Start">Where the directory begins; all data end before.</param>
internal sealed record ArchiveDirectory(IReadOnlyList<ArchiveEntry> Entries, long Start)
{
    /// <summary>Room for the most entries with names of 800 bytes each. All of it is in memory at once.</summary>
    private const int MostBytes = 8 * 1024 * 1024;

    // What stands before the first file of an archive that was once meant for several disks.
    private const int DiskMark = 4;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">It is broken, or at odds with itself.</exception>
    public static async Task<ArchiveDirectory> ReadAsync(ContentReader content, ArchiveEnd end, CancellationToken cancellation)
    {
        Damaged.If(end.Bytes > MostBytes || end.Bytes < end.Entries * ArchiveEntry.DirectoryHeader, "Its directory is not as long as its entries.");
        var bytes = new byte[end.Bytes];
        await content.ReadExactlyAsync(end.Start, bytes, cancellation);

        var entries = new List<ArchiveEntry>((int)end.Entries);
        ReadOnlyMemory<byte> rest = bytes;
        while (entries.Count < end.Entries)
            entries.Add(ArchiveEntry.Next(ref rest));
        Damaged.If(!rest.IsEmpty, "Its directory has more entries than its end says.");

        entries.Sort(static (one, other) => one.Offset.CompareTo(other.Offset));
        var first = entries.Count > 0 ? entries[0].Offset : end.Start;
        Damaged.If(first is not (0 or DiskMark), "It does not begin with its first file.");
        var directory = new ArchiveDirectory(entries, end.Start);
        for (var at = 0; at < entries.Count; at++)
            Damaged.If(entries[at].Packed > end.Start || entries[at].LeastEnd > directory.EndOf(at), "Files lie within one another.");
        return directory;
    }

    /// <summary>Where an entry's data end at the latest.</summary>
    public long EndOf(int at) => at + 1 < Entries.Count ? Entries[at + 1].Offset : Start;

    /// <summary>The archive as its directory has it.</summary>
    /// <param name="bytes">Its size.</param>
    public ArchiveInside Claimed(long bytes)
    {
        var unpacked = 0L;
        foreach (var entry in Entries)
            unpacked = entry.Unpacked > long.MaxValue - unpacked ? long.MaxValue : unpacked + entry.Unpacked;
        return new(Entries.Count)
        {
            Unpacked = unpacked,
            Tightest = new(bytes, unpacked),
            EscapingPath = Entries.Select(entry => entry.Escaping(entry.Extra)).FirstOrDefault(path => path is not null),
            StrangelyPacked = Entries.FirstOrDefault(entry => !entry.IsEncrypted && !entry.CanBeUnpacked) is { } strange ? ArchivePath.Shown(strange.Name.Span) : null,
        };
    }
}
