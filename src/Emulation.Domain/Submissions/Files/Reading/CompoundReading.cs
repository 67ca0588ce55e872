namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Office files up to 2003, and packages behind a password: told by what the container's directory lists.</summary>
/// <remarks>
/// Password: MS-OFFCRYPTO 1.3. Macros: MS-OVBA 2.2.1, whose storages have these names in documents and workbooks; of a
/// presentation they are a record of its main stream (MS-PPT 2.4.10).
/// </remarks>
internal static class CompoundReading
{
    private const string Presentation = "PowerPoint Document";

    private static readonly string[] MacroStorages = ["Macros", "VBA", "_VBA_PROJECT_CUR"];

    /// <summary>Reads the container.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static async Task<FileInside> ReadAsync(ContentReader content, CancellationToken cancellation)
    {
        var sectors = await CompoundSectors.ReadAsync(content, cancellation);
        var directory = await CompoundDirectory.ReadAsync(sectors, cancellation);
        var isLocked = directory.Top.Any(entry => entry.IsStream && Is(entry, "EncryptedPackage"));
        var formats = directory.Top.Where(entry => entry.IsStream).Select(FormatOf).Where(format => format != OfficeFormat.None).Distinct().ToList();
        var office = isLocked ? OfficeFormat.Locked : formats is [var only] ? only : OfficeFormat.None;
        return new()
        {
            Office = office,
            IsEncrypted = isLocked,
            HasMacros = directory.All.Any(IsOfMacros)
                || (office == OfficeFormat.OldPowerPoint && await HasMacrosAsync(sectors, directory.Top.First(entry => Is(entry, Presentation)), cancellation)),
        };
    }

    private static OfficeFormat FormatOf(CompoundEntry entry) => entry.Name.ToUpperInvariant() switch
    {
        "WORDDOCUMENT" => OfficeFormat.OldWord,
        // Excel 97 to 2003, and 5 and 95.
        "WORKBOOK" or "BOOK" => OfficeFormat.OldExcel,
        "POWERPOINT DOCUMENT" => OfficeFormat.OldPowerPoint,
        _ => OfficeFormat.None,
    };

    private static bool IsOfMacros(CompoundEntry entry) =>
        (entry.IsStorage && Array.Exists(MacroStorages, name => Is(entry, name))) || (entry.IsStream && Is(entry, "_VBA_PROJECT"));

    private static bool Is(CompoundEntry entry, string name) => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> HasMacrosAsync(CompoundSectors sectors, CompoundEntry stream, CancellationToken cancellation)
    {
        if (stream.Size < sectors.SmallBelow)
            return false;

        // The record may lie across two sectors, which need not lie side by side.
        var (kept, left) = (0, stream.Size);
        var search = new byte[MacroRecord.Bytes + sectors.Bytes];
        await foreach (var sector in sectors.ChainAsync(stream.First, long.MaxValue, cancellation))
        {
            sector.Span.CopyTo(search.AsSpan(kept));
            var filled = search.AsSpan(0, kept + sector.Length);
            if (MacroRecord.IsIn(filled))
                return true;
            if ((left -= sector.Length) <= 0)
                break;
            kept = Math.Min(filled.Length, MacroRecord.Bytes - 1);
            filled[^kept..].CopyTo(search);
        }

        return false;
    }
}
