using System.IO.Compression;
using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>A file in an archive that is written by hand, so that its headers can say anything.</summary>
internal sealed record ZipFile
{
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => Remainder((uint)value))];

    public ZipFile(string name, byte[] data)
        : this(Encoding.UTF8.GetBytes(name), data)
    {
    }

    public ZipFile(byte[] name, byte[] data)
    {
        Name = name;
        Data = data;
        Packed = data;
        Unpacked = data.Length;
        Checksum = Crc(data);
    }

    public byte[] Name { get; init; }

    public byte[] Data { get; init; }

    /// <summary>The bytes that lie in the archive.</summary>
    public byte[] Packed { get; init; }

    public int Method { get; init; }

    public int Flags { get; init; } = 0x800;

    public uint Checksum { get; init; }

    public uint Attributes { get; init; }

    /// <summary>What both headers say.</summary>
    public long Unpacked { get; init; }

    /// <summary>What both headers say, where it is not the truth.</summary>
    public long? PackedClaim { get; init; }

    /// <summary>What the header before the data says, where it is something else.</summary>
    public byte[]? LocalName { get; init; }

    public int? LocalFlags { get; init; }

    public int? LocalMethod { get; init; }

    public long? LocalUnpacked { get; init; }

    /// <summary>Where the directory says that it lies.</summary>
    public long? OffsetClaim { get; init; }

    public byte[] Extra { get; init; } = [];

    public byte[] LocalExtra { get; init; } = [];

    public byte[] Comment { get; init; } = [];

    /// <summary>Bytes that belong to nobody, before the header.</summary>
    public byte[] Before { get; init; } = [];

    /// <summary>Whether both headers use 64-bit numbers.</summary>
    public bool IsLong { get; init; }

    public static ZipFile Deflated(string name, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return new(name, data) { Method = 8, Packed = packed.ToArray() };
    }

    /// <summary>A symbolic link as Info-ZIP writes it.</summary>
    public static ZipFile Link(string name, string target) =>
        new(name, Encoding.UTF8.GetBytes(target)) { Attributes = 0xA1FF0000 };

    public static byte[] Field(int id, params byte[] value) => [(byte)id, (byte)(id >> 8), (byte)value.Length, (byte)(value.Length >> 8), .. value];

    /// <summary>Info-ZIP's Unicode path.</summary>
    public static byte[] UnicodePath(string path) => Field(0x7075, [1, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(path)]);

    // A byte at a step, as the format's own note has it: another way than the product's.
    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
            crc = (crc >> 8) ^ Remainders[(byte)crc ^ value];
        return ~crc;
    }

    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value >> 1) ^ (0xEDB88320 & (uint)-(int)(value & 1));
        return value;
    }
}
