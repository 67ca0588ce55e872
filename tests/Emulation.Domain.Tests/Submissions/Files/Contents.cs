using System.IO.Compression;
using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>The first bytes of files, by a word that a theory can name.</summary>
internal static class Contents
{
    private static readonly Dictionary<string, Func<byte[]>> Known = new()
    {
        ["pdf"] = () => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n"u8],
        ["pdf after a BOM"] = () => [0xEF, 0xBB, 0xBF, .. "%PDF-1.4\n"u8],
        ["pdf after a mail header"] = () => [.. Encoding.ASCII.GetBytes(new string('\n', 1019)), .. "%PDF-1.4\n"u8],
        ["pdf too far in"] = () => [.. Encoding.ASCII.GetBytes(new string('\n', 1020)), .. "%PDF-1.4\n"u8],
        ["docx of Word"] = () => Zip("[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/app.xml"),
        ["docx of Google"] = () => Streamed("word/numbering.xml", "word/settings.xml", "[Content_Types].xml"),
        ["docx of LibreOffice"] = () => Zip("_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml"),
        ["docx with a label"] = () => Zip("docMetadata/LabelInfo.xml", "[Content_Types].xml", "word/document.xml"),
        ["docx with backslashes"] = () => Zip("word\\document.xml", "[Content_Types].xml"),
        ["docx with a workbook inside"] = () => Stored("word/embeddings/table.xlsx", Zip("xl/workbook.xml")),
        ["xlsx"] = () => Zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"),
        ["pptx"] = () => Zip("[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml"),
        ["package whose family is out of sight"] = () => Zip("[Content_Types].xml", "customXml/item1.xml"),
        ["zip"] = () => Zip("Báo cáo/Quý 1.pdf", "ảnh.jpg"),
        ["zip of a folder called words"] = () => Zip("words/a.txt"),
        ["empty zip"] = () => [.. "PK\x05\x06"u8, .. new byte[18]],
        ["zip of several disks"] = () => [.. "PK\x07\x08"u8, .. Zip("a")],
        ["zip once of several disks"] = () => [.. "PK00"u8, .. Zip("a")],
        ["cut zip"] = () => [.. "PK\x03\x04"u8, 20, 0],
        ["ole"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]],
        ["rar 4"] = () => [.. "Rar!"u8, 0x1A, 0x07, 0x00, 0xCF, 0x90, 0x73],
        ["rar 5"] = () => [.. "Rar!"u8, 0x1A, 0x07, 0x01, 0x00, 0x33],
        ["7z"] = () => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
        ["jpeg of a camera"] = () => [0xFF, 0xD8, 0xFF, 0xE1, 0x1C, 0x2E, .. "Exif\0\0MM"u8],
        ["jpeg of a scanner"] = () => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0"u8],
        ["jpeg without header"] = () => [0xFF, 0xD8, 0xFF, 0xDB, 0x00, 0x43],
        ["png"] = () => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8],
        ["gif"] = () => [.. "GIF89a"u8, 1, 0, 1, 0],
        ["heic"] = () => [0, 0, 0, 0x18, .. "ftypheic"u8],
        ["dwg"] = () => [.. "AC1032"u8, 0, 0, 0],
        ["utf-8"] = () => Encoding.UTF8.GetBytes("Đơn vị;Kết quả\r\nA;156 %\r\n\tБ;101,5\f"),
        ["utf-8 with BOM"] = () => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Đơn vị,Kết quả\n")],
        ["utf-8 cut in a letter"] = () => Encoding.UTF8.GetBytes("Kết quả ấ")[..^1],
        ["utf-16 of Excel"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Đơn vị\tKết quả\r\n")],
        ["utf-16 big-endian"] = () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Đơn vị\tKết quả\r\n"), 0x1E],
        // "Đơn vị" and "Отчёт" as the Vietnamese and the Cyrillic page have them.
        ["windows-1258"] = () => [0xD0, 0xF5, (byte)'n', (byte)' ', (byte)'v', (byte)'i', 0xF2, (byte)';', (byte)'1', 0x0D, 0x0A],
        ["windows-1251"] = () => [0xCE, 0xF2, 0xF7, 0xB8, 0xF2, 0x0D, 0x0A],
        ["text that begins with MZ"] = () => [.. "MZ;Mozambique\n"u8],
        ["text of DOS"] = () => [.. "A;1\r\n"u8, 0x1A],
        ["text with a NUL"] = () => [.. "A;1\0\r\n"u8],
        ["text with a control character"] = () => [.. "A;1\x01\r\n"u8],
        ["utf-16 with a NUL"] = () => [0xFF, 0xFE, (byte)'A', 0, 0, 0],
        ["utf-32"] = () => [0xFF, 0xFE, 0, 0, (byte)'A', 0, 0, 0],
        ["html"] = () => [.. "<html><script>alert(1)</script>"u8],
        ["rtf"] = () => [.. @"{\rtf1\ansi"u8],
        ["exe"] = () => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0],
        ["exe that is a pdf as well"] = () => [.. "MZ"u8, 0x90, 0, .. "%PDF-1.7"u8],
        ["exe that is a zip as well"] = () => [.. "MZ"u8, 0x90, 0, .. Zip("word/document.xml")],
        ["elf"] = () => [0x7F, .. "ELF"u8, 2, 1, 1, 0],
        ["mach-o"] = () => [0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1],
        ["mach-o of 32 bits"] = () => [0xCE, 0xFA, 0xED, 0xFE, 7, 0, 0, 0],
        ["mach-o big-endian"] = () => [0xFE, 0xED, 0xFA, 0xCF, 0, 0],
        ["mach-o of several machines"] = () => [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 2],
        ["script"] = () => [.. "#!/bin/sh\nrm -rf /\n"u8],
        ["zeros"] = () => new byte[100],
        ["one byte"] = () => [0x25],
        ["nothing"] = () => [],
    };

    public static IEnumerable<string> Names => Known.Keys;

    public static byte[] Of(string name) => Known[name]();

    private static byte[] Zip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("<x/>"u8);
            }
        }

        return stream.ToArray();
    }

    // A writer that cannot go back leaves sizes out of the header and puts them after the bytes.
    private static byte[] Streamed(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var forward = new ForwardOnly(stream))
        using (var archive = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("<x/>"u8);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Stored(string name, byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }
}
