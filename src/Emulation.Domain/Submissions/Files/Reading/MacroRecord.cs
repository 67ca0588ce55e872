namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>The record by which a presentation says that it holds macros: VBAInfoContainer with its atom (MS-PPT 2.4.10, 2.4.11).</summary>
internal static class MacroRecord
{
    /// <summary>Bytes of it, up to the mark that the macros are not empty.</summary>
    public const int Bytes = 24;

    private const int MarkAt = 20;

    // The container's header (version 15, instance 1, type 0x03FF, 20 bytes), then the atom's (version 2, type 0x0400, 12 bytes).
    private static ReadOnlySpan<byte> Start => [0x1F, 0x00, 0xFF, 0x03, 0x14, 0, 0, 0, 0x02, 0x00, 0x00, 0x04, 0x0C, 0, 0, 0];

    /// <summary>Whether it is somewhere among the bytes.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf(Start) is >= 0 and var at && at <= bytes.Length - Bytes)
        {
            if (bytes[at + MarkAt] == 1)
                return true;
            bytes = bytes[(at + 1)..];
        }

        return false;
    }
}
