namespace Emulation.Domain.Submissions.Files;

/// <summary>What was found inside a file.</summary>
public sealed record FileInside
{
    /// <summary>Whether it cannot be read as what it begins to be: cut off, broken, or at odds with itself.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Which Office file it is, if it is one.</summary>
    public OfficeFormat Office { get; init; }

    /// <summary>Whether it holds macros.</summary>
    public bool HasMacros { get; init; }

    /// <summary>Whether it, or a file in it, opens only with a password.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>What it is as an archive; null where it is none, or its directory could not be read.</summary>
    public ArchiveInside? Archive { get; init; }

    /// <summary>What an organizer should know before opening it.</summary>
    public IReadOnlyList<DocumentFlag> Flags => (HasMacros, IsEncrypted) switch
    {
        (true, true) => [DocumentFlag.Macros, DocumentFlag.Encrypted],
        (true, false) => [DocumentFlag.Macros],
        (false, true) => [DocumentFlag.Encrypted],
        _ => [],
    };
}

/// <summary>What was found in an archive, as far as it was read: reading ends where the first rule is broken.</summary>
/// <param name="Entries">How many files and folders its directory lists.</param>
public sealed record ArchiveInside(long Entries)
{
    /// <summary>Bytes of all its files unpacked. The directory's claim, to which each file that can be unpacked was held.</summary>
    public long Unpacked { get; init; }

    /// <summary>Of the archive and those inside it, the one that grows most; empty where nothing was weighed.</summary>
    public Packing Tightest { get; init; }

    /// <summary>How many archives lie within one another below it.</summary>
    public int Depth { get; init; }

    /// <summary>The first name that leads out of the folder into which it is unpacked, fit to be shown.</summary>
    public string? EscapingPath { get; init; }

    /// <summary>The first file packed by a method other than stored and deflate, fit to be shown.</summary>
    public string? StrangelyPacked { get; init; }
}

/// <summary>How much an archive grows.</summary>
/// <param name="Packed">Bytes of the archive as a whole, as it came.</param>
/// <param name="Unpacked">Bytes of all its files together.</param>
public readonly record struct Packing(long Packed, long Unpacked);

/// <summary>Office files that are told apart.</summary>
public enum OfficeFormat
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>A package of Word.</summary>
    Word,

    /// <summary>A package of Excel.</summary>
    Excel,

    /// <summary>A package of PowerPoint.</summary>
    PowerPoint,

    /// <summary>Word's binary format, up to 2003.</summary>
    OldWord,

    /// <summary>Excel's binary format, up to 2003.</summary>
    OldExcel,

    /// <summary>PowerPoint's binary format, up to 2003.</summary>
    OldPowerPoint,

    /// <summary>A package of any of them behind a password.</summary>
    Locked,
}
