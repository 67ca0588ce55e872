using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>A file or folder of an archive, as the directory has it (APPNOTE.TXT 4.3.12).</summary>
internal sealed record ArchiveEntry
{
    /// <summary>Bytes of its header in the directory before the name.</summary>
    public const int DirectoryHeader = 46;

    /// <summary>Bytes of its header before its data, before the name there.</summary>
    public const int LocalHeader = 30;

    /// <summary>Packed by no method.</summary>
    public const int Stored = 0;

    private const int Deflated = 8;
    private const int UnixLink = 0xA000;

    public required ReadOnlyMemory<byte> Name { get; init; }

    public required ReadOnlyMemory<byte> Extra { get; init; }

    public required int Flags { get; init; }

    public required int Method { get; init; }

    public required uint Checksum { get; init; }

    public required long Packed { get; init; }

    public required long Unpacked { get; init; }

    public required long Offset { get; init; }

    /// <summary>Whether it is a symbolic link, whose data are the path to which it leads.</summary>
    public required bool IsLink { get; init; }

    public bool IsEncrypted => (Flags & 1) != 0;

    /// <summary>Whether its data can be seen here.</summary>
    public bool CanBeUnpacked => !IsEncrypted && Method is (Stored or Deflated);

    /// <summary>Where its data can end at the earliest.</summary>
    public long LeastEnd => Offset + LocalHeader + Name.Length + Packed;

    /// <summary>The name as text, with slashes and without one before it, in lower case.</summary>
    public string Part => Encoding.UTF8.GetString(Name.Span).Replace('\\', '/').TrimStart('/').ToLowerInvariant();

    /// <summary>The first of its names that leads out of the folder, fit to be shown; null for none.</summary>
    public string? Escaping(ReadOnlyMemory<byte> extra)
    {
        // Flagged as UTF-8 and not UTF-8: dots and slashes may be hidden in longer forms.
        // Nor can be seen where a link behind a password leads.
        if (ArchivePath.Escapes(Name.Span) || (IsLink && IsEncrypted) || ((Flags & 0x800) != 0 && !Utf8.IsValid(Name.Span)))
            return ArchivePath.Shown(Name.Span);

        // Info-ZIP's Unicode path: a version, a checksum, and the name that unzip and 7-Zip prefer.
        var unicode = ExtraField.Of(extra.Span, 0x7075);
        return unicode.Length > 5 && (ArchivePath.Escapes(unicode[5..]) || !Utf8.IsValid(unicode[5..])) ? ArchivePath.Shown(unicode[5..]) : null;
    }

    /// <summary>Reads one from the directory and goes on to the next.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static ArchiveEntry Next(ref ReadOnlyMemory<byte> directory)
    {
        var header = directory.Span;
        Damaged.If(header.Length < DirectoryHeader || !header.StartsWith("PK\x01\x02"u8), "Its directory ends early.");
        int name = U16(header, 28), extra = U16(header, 30), whole = DirectoryHeader + name + extra + U16(header, 32);
        Damaged.If(name == 0 || header.Length < whole || U16(header, 34) is not (0 or ushort.MaxValue), "Its directory is broken.");

        var fields = directory.Slice(DirectoryHeader + name, extra);
        var numbers = new LongNumbers(fields.Span);
        var unpacked = numbers.Of(U32(header, 24));
        var packed = numbers.Of(U32(header, 20));
        var entry = new ArchiveEntry
        {
            Name = directory.Slice(DirectoryHeader, name),
            Extra = fields,
            Flags = U16(header, 8),
            Method = U16(header, 10),
            Checksum = U32(header, 16),
            Packed = packed,
            Unpacked = unpacked,
            Offset = numbers.Of(U32(header, 42)),
            IsLink = ((U32(header, 38) >> 16) & 0xF000) == UnixLink,
        };
        directory = directory[whole..];
        return entry;
    }

    /// <summary>Where its data begin, by the header before them, which has to say the same as the directory.</summary>
    /// <exception cref="InvalidDataException">It says something else.</exception>
    public async ValueTask<(long Data, ReadOnlyMemory<byte> Extra)> LocateAsync(ContentReader content, CancellationToken cancellation)
    {
        var header = new byte[LocalHeader];
        await content.ReadExactlyAsync(Offset, header, cancellation);
        Damaged.If(!header.AsSpan().StartsWith("PK\x03\x04"u8) || U16(header, 26) != Name.Length, "A file is not where the directory has it.");

        var rest = new byte[Name.Length + U16(header, 28)];
        await content.ReadExactlyAsync(Offset + LocalHeader, rest, cancellation);
        var extra = rest.AsMemory(Name.Length);
        Damaged.If(
            !rest.AsSpan(0, Name.Length).SequenceEqual(Name.Span) || U16(header, 8) != Method || (U16(header, 6) & 1) != (Flags & 1) || !SizesAgree(header, extra.Span),
            "A file is another than the directory has.");
        return (Offset + LocalHeader + rest.Length, extra);
    }

    // A writer that streams leaves them out here and puts them after the data (bit 3).
    private bool SizesAgree(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        if ((U16(header, 6) & 8) != 0)
            return true;
        var numbers = new LongNumbers(extra);
        return numbers.Of(U32(header, 22)) == Unpacked && numbers.Of(U32(header, 18)) == Packed && (IsEncrypted || U32(header, 14) == Checksum);
    }

    private static ushort U16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
}
