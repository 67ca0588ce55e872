namespace Emulation.Domain.Submissions.Files;

/// <summary>Kinds of content, told by a file's first bytes.</summary>
/// <remarks>
/// PDF: ISO 32000-1, 7.5.2 with Adobe's note H.3.4.1 (header within the first 1,024 bytes). ZIP: APPNOTE.TXT 4.3.
/// OLE: MS-CFB 2.2; an Office file with a password is such a container, whatever its extension (MS-OFFCRYPTO 1.3).
/// PNG: W3C PNG 5.2. JPEG: ITU-T T.81, B.1.1.3. 7z: 7zFormat.txt. RAR: technote.txt, 4 and 5.
/// </remarks>
public static class FileSignature
{
    /// <summary>
    /// Whether a file that begins so may have the extension. An extension that is not known here may have any content
    /// except that of a program.
    /// </summary>
    /// <param name="extension">In lower case, with the dot.</param>
    /// <param name="head">The file's first bytes.</param>
    public static bool Covers(string extension, ReadOnlySpan<byte> head) => extension switch
    {
        // Text may begin with the letters MZ; a program has bytes that no text has.
        ".txt" or ".csv" => !head.StartsWith("#!"u8) && !head.StartsWith("%PDF-"u8) && TextContent.Is(head),
        _ when ProgramContent.Is(head) => false,
        ".pdf" => IsPdf(head),
        ".doc" or ".xls" or ".ppt" => IsOle(head),
        ".docx" or ".docm" => IsOle(head) || OfficePackage.Is(head, "word"),
        ".xlsx" or ".xlsm" => IsOle(head) || OfficePackage.Is(head, "xl"),
        ".pptx" or ".pptm" => IsOle(head) || OfficePackage.Is(head, "ppt"),
        ".zip" => IsZip(head),
        ".rar" => IsRar(head),
        ".7z" => Is7z(head),
        ".jpg" or ".jpeg" => IsJpeg(head),
        ".png" => IsPng(head),
        _ => true,
    };

    internal static bool IsOle(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    // In order: a file's header, the end of an empty archive, the mark of one once meant for several disks (two forms).
    internal static bool IsZip(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8) || head.StartsWith("PK\x07\x08"u8) || head.StartsWith("PK00PK\x03\x04"u8);

    // Scanners and mail gateways put lines before the header; but a file that begins as another kind is that kind.
    private static bool IsPdf(ReadOnlySpan<byte> head) =>
        head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0
        && !(IsZip(head) || IsOle(head) || IsRar(head) || Is7z(head) || IsJpeg(head) || IsPng(head) || IsMarkup(head)
            || head.StartsWith("GIF8"u8) || head.StartsWith(@"{\rtf"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]));

    private static bool IsRar(ReadOnlySpan<byte> head) => head.StartsWith("Rar!\x1A\x07\x00"u8) || head.StartsWith("Rar!\x1A\x07\x01\x00"u8);

    private static bool Is7z(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]);

    private static bool IsJpeg(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsPng(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            head = head[3..];
        return head.TrimStart(" \t\r\n\f"u8).StartsWith("<"u8);
    }
}
