using System.Buffers.Binary;
using System.Text;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>What an OLE container holds (MS-CFB 2.6).</summary>
/// <param name="All">Every storage and stream, wherever it is.</param>
/// <param name="Top">Those that lie in no storage.</param>
internal sealed record CompoundDirectory(IReadOnlyList<CompoundEntry> All, IReadOnlyList<CompoundEntry> Top)
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int Root = 5;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static async Task<CompoundDirectory> ReadAsync(CompoundSectors sectors, CancellationToken cancellation)
    {
        var entries = new List<CompoundEntry>();
        await foreach (var sector in sectors.ChainAsync(sectors.FirstOfDirectory, MostBytes, cancellation))
        {
            for (var at = 0; at < sectors.Bytes; at += CompoundEntry.Bytes)
                entries.Add(CompoundEntry.Of(sector.Span.Slice(at, CompoundEntry.Bytes)));
        }

        Damaged.If(entries.Count == 0 || entries[0].Kind != Root, "It has no root.");
        return new(entries, Siblings(entries, entries[0].Child));
    }

    // A tree by left and right; a broken one may meet itself.
    private static List<CompoundEntry> Siblings(List<CompoundEntry> entries, uint first)
    {
        var (found, seen, next) = (new List<CompoundEntry>(), new bool[entries.Count], new Stack<uint>([first]));
        while (next.TryPop(out var at))
        {
            if (at >= entries.Count || seen[at])
                continue;
            seen[at] = true;
            found.Add(entries[(int)at]);
            next.Push(entries[(int)at].Left);
            next.Push(entries[(int)at].Right);
        }

        return found;
    }
}

/// <summary>A storage (a folder) or a stream (a file).</summary>
internal sealed record CompoundEntry(string Name, int Kind, uint Left, uint Right, uint Child, uint First, long Size)
{
    /// <summary>Bytes of an entry.</summary>
    public const int Bytes = 128;

    private const int NameBytes = 64;

    /// <summary>Whether it is a storage.</summary>
    public bool IsStorage => Kind == 1;

    /// <summary>Whether it is a stream.</summary>
    public bool IsStream => Kind == 2;

    /// <summary>Reads one.</summary>
    public static CompoundEntry Of(ReadOnlySpan<byte> from) => new(
        Encoding.Unicode.GetString(from[..Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(from[NameBytes..]) - 2, 0, NameBytes)]),
        from[66],
        U32(from, 68),
        U32(from, 72),
        U32(from, 76),
        U32(from, 116),
        U32(from, 120));

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
}
