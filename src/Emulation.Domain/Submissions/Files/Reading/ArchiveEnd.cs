using System.Buffers.Binary;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>What an archive's last bytes say of its directory (APPNOTE.TXT 4.3.14 to 4.3.16).</summary>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Bytes">How long it is.</param>
internal readonly record struct ArchiveEnd(long Entries, long Start, long Bytes)
{
    private const int RecordBytes = 22;
    private const int LocatorBytes = 20;
    private const int LongRecordBytes = 56;

    /// <summary>Reads it. The comment has to end where the file ends, the directory where these records begin: there is one reading only.</summary>
    /// <exception cref="InvalidDataException">It is not so.</exception>
    public static async Task<ArchiveEnd> ReadAsync(ContentReader content, CancellationToken cancellation)
    {
        var tail = new byte[Math.Min(content.Length, LocatorBytes + RecordBytes + ushort.MaxValue)];
        var tailStart = content.Length - tail.Length;
        await content.ReadExactlyAsync(tailStart, tail, cancellation);

        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        Damaged.If(at < 0 || tail.Length - at < RecordBytes || tail.Length - at - RecordBytes != U16(tail, at + 20), "It has no end.");
        var end = new ArchiveEnd(U16(tail, at + 10), U32(tail, at + 16), U32(tail, at + 12));
        var (disk, directoryDisk, here) = (U16(tail, at + 4), U16(tail, at + 6), U16(tail, at + 8));
        var directoryEnd = tailStart + at;

        if (at >= LocatorBytes && tail.AsSpan(at - LocatorBytes).StartsWith("PK\x06\x07"u8))
        {
            var locator = directoryEnd - LocatorBytes;
            directoryEnd = U64(tail, at - LocatorBytes + 8);
            Damaged.If(directoryEnd > locator - LongRecordBytes, "Its 64-bit end lies elsewhere.");
            var record = new byte[LongRecordBytes];
            await content.ReadExactlyAsync(directoryEnd, record, cancellation);
            Damaged.If(!record.AsSpan().StartsWith("PK\x06\x06"u8) || U64(record, 4) != locator - directoryEnd - 12, "It has no 64-bit end.");

            // What the short record has room for it has to say as well.
            var (entries, start, bytes) = (U64(record, 32), U64(record, 48), U64(record, 40));
            Damaged.If(
                (end.Entries != ushort.MaxValue && end.Entries != entries) || (end.Start != uint.MaxValue && end.Start != start)
                    || (end.Bytes != uint.MaxValue && end.Bytes != bytes) || (here != ushort.MaxValue && here != entries)
                    || U64(record, 24) != entries || U32(record, 16) != 0 || U32(record, 20) != 0,
                "Its two ends differ.");
            end = new(entries, start, bytes);
            Damaged.If(disk is not (0 or ushort.MaxValue) || directoryDisk is not (0 or ushort.MaxValue), "It is one part of several.");
        }
        else
        {
            Damaged.If(disk != 0 || directoryDisk != 0 || here != end.Entries, "It is one part of several.");
        }

        Damaged.If(end.Start > directoryEnd || end.Bytes != directoryEnd - end.Start, "Its directory does not reach its end.");
        return end;
    }

    private static ushort U16(byte[] from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from.AsSpan(at));

    private static uint U32(byte[] from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from.AsSpan(at));

    private static long U64(byte[] from, int at)
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(from.AsSpan(at));
        Damaged.If(value < 0, "A number is out of all bounds.");
        return value;
    }
}
