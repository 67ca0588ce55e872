using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>An archive written by hand.</summary>
internal sealed record ZipDraft(params ZipFile[] Files)
{
    /// <summary>What stands before it, without its offsets knowing.</summary>
    public byte[] Front { get; init; } = [];

    /// <summary>What stands after it.</summary>
    public byte[] Tail { get; init; } = [];

    public byte[] Comment { get; init; } = [];

    public int? CommentClaim { get; init; }

    public long? EntriesClaim { get; init; }

    public long? StartClaim { get; init; }

    public long? BytesClaim { get; init; }

    public int Disk { get; init; }

    /// <summary>Whether it has the 64-bit end as well.</summary>
    public bool IsLong { get; init; }

    public long? LongEntriesClaim { get; init; }

    public long? LongBytesClaim { get; init; }

    public long? LongEndClaim { get; init; }

    /// <summary>How often the directory lists its files.</summary>
    public int Listings { get; init; } = 1;

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var to = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        to.Write(Front);
        var offsets = new List<long>();
        foreach (var file in Files)
        {
            to.Write(file.Before);
            offsets.Add(stream.Position - Front.Length);
            WriteLocal(to, file);
        }

        var start = stream.Position - Front.Length;
        for (var listing = 0; listing < Listings; listing++)
        {
            for (var at = 0; at < Files.Length; at++)
                WriteListing(to, Files[at], offsets[at]);
        }

        var bytes = stream.Position - Front.Length - start;
        var entries = (long)Files.Length * Listings;
        if (IsLong)
            WriteLongEnd(to, entries, start, bytes);
        to.Write("PK\x05\x06"u8);
        to.Write((ushort)Disk);
        to.Write((ushort)Disk);
        to.Write((ushort)Math.Min(EntriesClaim ?? entries, ushort.MaxValue));
        to.Write((ushort)Math.Min(EntriesClaim ?? entries, ushort.MaxValue));
        to.Write((uint)Math.Min(BytesClaim ?? bytes, uint.MaxValue));
        to.Write((uint)Math.Min(StartClaim ?? start, uint.MaxValue));
        to.Write((ushort)(CommentClaim ?? Comment.Length));
        to.Write(Comment);
        to.Write(Tail);
        return stream.ToArray();
    }

    private void WriteLongEnd(BinaryWriter to, long entries, long start, long bytes)
    {
        var at = to.BaseStream.Position - Front.Length;
        to.Write("PK\x06\x06"u8);
        to.Write(44L);
        to.Write((ushort)45);
        to.Write((ushort)45);
        to.Write(0u);
        to.Write(0u);
        to.Write(LongEntriesClaim ?? entries);
        to.Write(LongEntriesClaim ?? entries);
        to.Write(LongBytesClaim ?? bytes);
        to.Write(start);
        to.Write("PK\x06\x07"u8);
        to.Write(0u);
        to.Write(LongEndClaim ?? at);
        to.Write(1u);
    }

    private static void WriteLocal(BinaryWriter to, ZipFile file)
    {
        var name = file.LocalName ?? file.Name;
        var (unpacked, packed) = (file.LocalUnpacked ?? file.Unpacked, file.PackedClaim ?? file.Packed.Length);
        byte[] extra = [.. file.IsLong ? ZipFile.Field(1, [.. BitConverter.GetBytes(unpacked), .. BitConverter.GetBytes(packed)]) : [], .. file.LocalExtra];
        to.Write("PK\x03\x04"u8);
        to.Write((ushort)20);
        to.Write((ushort)(file.LocalFlags ?? file.Flags));
        to.Write((ushort)(file.LocalMethod ?? file.Method));
        to.Write(0u);
        to.Write(file.Checksum);
        to.Write(file.IsLong ? uint.MaxValue : (uint)packed);
        to.Write(file.IsLong ? uint.MaxValue : (uint)unpacked);
        to.Write((ushort)name.Length);
        to.Write((ushort)extra.Length);
        to.Write(name);
        to.Write(extra);
        to.Write(file.Packed);
    }

    private static void WriteListing(BinaryWriter to, ZipFile file, long offset)
    {
        var packed = file.PackedClaim ?? file.Packed.Length;
        byte[] extra =
        [
            .. file.IsLong ? ZipFile.Field(1, [.. BitConverter.GetBytes(file.Unpacked), .. BitConverter.GetBytes(packed), .. BitConverter.GetBytes(file.OffsetClaim ?? offset)]) : [],
            .. file.Extra,
        ];
        to.Write("PK\x01\x02"u8);
        to.Write((ushort)0x0314);
        to.Write((ushort)20);
        to.Write((ushort)file.Flags);
        to.Write((ushort)file.Method);
        to.Write(0u);
        to.Write(file.Checksum);
        to.Write(file.IsLong ? uint.MaxValue : (uint)packed);
        to.Write(file.IsLong ? uint.MaxValue : (uint)file.Unpacked);
        to.Write((ushort)file.Name.Length);
        to.Write((ushort)extra.Length);
        to.Write((ushort)file.Comment.Length);
        to.Write((ushort)0);
        to.Write((ushort)0);
        to.Write(file.Attributes);
        to.Write(file.IsLong ? uint.MaxValue : (uint)(file.OffsetClaim ?? offset));
        to.Write(file.Name);
        to.Write(extra);
        to.Write(file.Comment);
    }
}
