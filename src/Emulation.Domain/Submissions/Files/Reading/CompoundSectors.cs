using System.Buffers.Binary;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>An OLE container's sectors and the chains that they form (MS-CFB 2.2 to 2.5).</summary>
internal sealed class CompoundSectors
{
    private const int HeaderBytes = 512;
    private const int HeaderTables = 109;
    private const uint LastRegular = 0xFFFFFFFA;
    private const uint EndOfChain = 0xFFFFFFFE;

    private readonly ContentReader content;
    private readonly List<uint> tables = [];
    private readonly byte[] table;
    private uint nextList;
    private int tableInMemory = -1;

    private CompoundSectors(ContentReader content, byte[] header)
    {
        this.content = content;
        Bytes = 1 << BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        FirstOfDirectory = U32(header, 48);
        SmallBelow = U32(header, 56);
        nextList = U32(header, 68);
        for (var at = 0; at < HeaderTables; at++)
            tables.Add(U32(header, 76 + (at * 4)));
        table = new byte[Bytes];
    }

    /// <summary>Bytes of a sector.</summary>
    public int Bytes { get; }

    /// <summary>The directory's first sector.</summary>
    public uint FirstOfDirectory { get; }

    /// <summary>Streams that are smaller lie elsewhere, in parts of sectors.</summary>
    public long SmallBelow { get; }

    /// <summary>Reads the header.</summary>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static async Task<CompoundSectors> ReadAsync(ContentReader content, CancellationToken cancellation)
    {
        var header = new byte[HeaderBytes];
        await content.ReadExactlyAsync(0, header, cancellation);
        var (version, shift) = (BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)));
        Damaged.If((version, shift) is not ((3, 9) or (4, 12)), "It is of no known version.");
        return new(content, header);
    }

    /// <summary>Reads a chain of sectors one by one, up to so many bytes; one that goes in a circle is no longer than the file.</summary>
    /// <exception cref="InvalidDataException">It leads out of the file, or goes on.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ChainAsync(
        uint first, long mostBytes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var sector = new byte[Bytes];
        var left = (Math.Min(mostBytes, content.Length) / Bytes) + 1;
        for (var at = first; at != EndOfChain; at = await NextAsync(at, cancellation))
        {
            Damaged.If(left-- == 0, "A chain of sectors has no end.");
            await content.ReadExactlyAsync(Place(at), sector, cancellation);
            yield return sector;
        }
    }

    private async ValueTask<uint> NextAsync(uint sector, CancellationToken cancellation)
    {
        var index = (int)(sector / (uint)(Bytes / 4));
        if (index != tableInMemory)
        {
            await content.ReadExactlyAsync(Place(await TableAsync(index, cancellation)), table, cancellation);
            tableInMemory = index;
        }

        return U32(table, (int)(sector % (uint)(Bytes / 4)) * 4);
    }

    // The header lists 109 tables; the others are listed in sectors of their own, each of which ends with the next one's place.
    private async ValueTask<uint> TableAsync(int index, CancellationToken cancellation)
    {
        while (index >= tables.Count)
        {
            var list = new byte[Bytes];
            await content.ReadExactlyAsync(Place(nextList), list, cancellation);
            for (var at = 0; at < Bytes - 4; at += 4)
                tables.Add(U32(list, at));
            nextList = U32(list, Bytes - 4);
        }

        return tables[index];
    }

    private long Place(uint sector)
    {
        Damaged.If(sector > LastRegular, "A sector is missing.");
        return (sector + 1L) * Bytes;
    }

    private static uint U32(byte[] from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from.AsSpan(at));
}
