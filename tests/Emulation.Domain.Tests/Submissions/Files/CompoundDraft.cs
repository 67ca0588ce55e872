using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>A storage or stream of an OLE container; what is in a storage follows as its children.</summary>
internal sealed record CompoundPart(string Name, byte[]? Data = null, params CompoundPart[] Children);

/// <summary>An OLE container of version 3 written by hand (MS-CFB): header, one or more tables, directory, streams.</summary>
internal sealed record CompoundDraft(params CompoundPart[] Parts)
{
    private const int Sector = 512;
    private const uint None = 0xFFFFFFFF;
    private const uint End = 0xFFFFFFFE;

    /// <summary>What a sector of the directory leads to, where it is not the truth.</summary>
    public uint? DirectoryNext { get; init; }

    public uint? FirstOfDirectory { get; init; }

    /// <summary>Whether siblings meet themselves.</summary>
    public bool IsTangled { get; init; }

    public static byte[] Text(int length = 5000) => Encoding.ASCII.GetBytes(new string('x', length));

    public byte[] Write()
    {
        var entries = new List<Entry> { new("Root Entry", 5, null) };
        entries[0].Child = Add(entries, Parts);
        var directorySectors = (entries.Count + 3) / 4;
        var streamSectors = entries.Sum(entry => ((entry.Data?.Length ?? 0) + Sector - 1) / Sector);
        var tables = 1;
        while (tables * 128 < tables + directorySectors + streamSectors)
            tables++;

        var table = new List<uint>(Enumerable.Repeat(0xFFFFFFFDu, tables));
        for (var at = 0; at < directorySectors; at++)
            table.Add(at + 1 < directorySectors ? (uint)(tables + at + 1) : DirectoryNext ?? End);
        foreach (var entry in entries.Where(entry => entry.Data is { Length: > 0 }))
        {
            entry.First = (uint)table.Count;
            var sectors = (entry.Data!.Length + Sector - 1) / Sector;
            for (var at = 1; at <= sectors; at++)
                table.Add(at < sectors ? (uint)table.Count + 1 : End);
        }

        while (table.Count < tables * 128)
            table.Add(None);

        using var stream = new MemoryStream();
        using var to = new BinaryWriter(stream, Encoding.Unicode, leaveOpen: true);
        WriteHeader(to, tables);
        table.ForEach(to.Write);
        foreach (var entry in entries)
            WriteEntry(to, entry);
        to.Write(new byte[((directorySectors * 4) - entries.Count) * 128]);
        foreach (var entry in entries.Where(entry => entry.Data is { Length: > 0 }))
        {
            to.Write(entry.Data!);
            to.Write(new byte[(Sector - (entry.Data!.Length % Sector)) % Sector]);
        }

        return stream.ToArray();
    }

    private uint Add(List<Entry> entries, CompoundPart[] parts)
    {
        var first = None;
        Entry? last = null;
        foreach (var part in parts)
        {
            var at = (uint)entries.Count;
            var entry = new Entry(part.Name, part.Data is null ? 1 : 2, part.Data);
            entries.Add(entry);
            entry.Child = Add(entries, part.Children);
            if (last is not null)
                last.Right = at;
            else
                first = at;
            last = entry;
        }

        if (IsTangled && last is not null)
            (last.Left, last.Right) = (first, first);
        return first;
    }

    private void WriteHeader(BinaryWriter to, int tables)
    {
        to.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        to.Write(new byte[16]);
        to.Write((ushort)0x3E);
        to.Write((ushort)3);
        to.Write((ushort)0xFFFE);
        to.Write((ushort)9);
        to.Write((ushort)6);
        to.Write(new byte[10]);
        to.Write((uint)tables);
        to.Write(FirstOfDirectory ?? (uint)tables);
        to.Write(0u);
        to.Write(4096u);
        to.Write(End);
        to.Write(0u);
        to.Write(End);
        to.Write(0u);
        for (var at = 0; at < 109; at++)
            to.Write(at < tables ? (uint)at : None);
    }

    private static void WriteEntry(BinaryWriter to, Entry entry)
    {
        var name = new byte[64];
        Encoding.Unicode.GetBytes(entry.Name, name);
        to.Write(name);
        to.Write((ushort)((entry.Name.Length * 2) + 2));
        to.Write((byte)entry.Kind);
        to.Write((byte)1);
        to.Write(entry.Left);
        to.Write(entry.Right);
        to.Write(entry.Child);
        to.Write(new byte[36]);
        to.Write(entry.First);
        to.Write((long)(entry.Data?.Length ?? 0));
    }

    private sealed class Entry(string name, int kind, byte[]? data)
    {
        public string Name => name;

        public int Kind => kind;

        public byte[]? Data => data;

        public uint Left { get; set; } = None;

        public uint Right { get; set; } = None;

        public uint Child { get; set; } = None;

        public uint First { get; set; } = End;
    }
}
