using System.Buffers;
using System.IO.Compression;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Unpacks a file of an archive to nowhere, and holds it to what was claimed of it.</summary>
internal static class UnpackedEntry
{
    private const int BufferBytes = 64 * 1024;
    private const int HeadBytes = 16;

    /// <summary>Says of a file, by its first bytes, whether it is kept.</summary>
    public delegate bool IsKept(ReadOnlySpan<byte> head);

    /// <summary>Unpacks it.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="entry">The file.</param>
    /// <param name="data">Where its data begin.</param>
    /// <param name="isKept">Whether its bytes are wanted.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Its bytes if they are wanted; else none.</returns>
    /// <exception cref="InvalidDataException">It is not what was claimed: not a byte more is unpacked.</exception>
    public static async Task<byte[]> ReadAsync(ContentReader content, ArchiveEntry entry, long data, IsKept isKept, CancellationToken cancellation)
    {
        Damaged.If(entry.Method == ArchiveEntry.Stored && entry.Packed != entry.Unpacked, "A stored file has two sizes.");
        if (entry.Packed == 0 && entry.Unpacked == 0)
            return [];

        await using var part = new ContentPart(content, data, entry.Packed);
        await using Stream bytes = entry.Method == ArchiveEntry.Stored ? part : new DeflateStream(part, CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            byte[] kept = [];
            var (count, checksum) = (0L, 0u);
            while (await bytes.ReadAtLeastAsync(buffer.AsMemory(0, BufferBytes), HeadBytes, throwOnEndOfStream: false, cancellation) is > 0 and var read)
            {
                Damaged.If(read > entry.Unpacked - count, "A file is larger than the directory has it.");
                if (count == 0 && isKept(buffer.AsSpan(0, read)))
                    kept = new byte[entry.Unpacked];
                if (kept.Length > 0)
                    buffer.AsSpan(0, read).CopyTo(kept.AsSpan((int)count));
                checksum = Crc32.Append(checksum, buffer.AsSpan(0, read));
                count += read;
            }

            Damaged.If(count != entry.Unpacked || checksum != entry.Checksum, "A file is another than the directory has it.");
            return kept;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
