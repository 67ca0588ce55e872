using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>Files that somebody made to deceive or to break something: what each is, its name, and the code of its refusal.</summary>
internal static partial class HostileFiles
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n%%EOF\n"u8];
    private static readonly byte[] Exe = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[64]];
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8];
    private static readonly byte[] Words = Encoding.UTF8.GetBytes("Báo cáo tổng kết");
    private static readonly ZipFile Plain = new("Báo cáo.txt", Words);

    // 80 MiB of zeros are 80 KiB packed.
    private static readonly Lazy<ZipFile> Zeros = new(() => ZipFile.Deflated("zeros", new byte[80 << 20]) with { Data = [] });

    public static IReadOnlyDictionary<string, (string Name, string Code, Lazy<byte[]> Bytes)> All { get; } =
        new[] { Polyglots, Bombs, Lies, Paths, Office }.SelectMany(kind => kind).ToDictionary(file => file.What, file => (file.Name, file.Code, new Lazy<byte[]>(file.Make)));

    private static IEnumerable<(string What, string Name, string Code, Func<byte[]> Make)> Polyglots =>
    [
        ("zip that holds a pdf's header", "a.pdf", "content-differs", () => new ZipDraft(new ZipFile("a", Pdf)).Write()),
        ("ole with a pdf's header", "a.pdf", "content-differs", () => [.. OfficeFile.Doc[..512], .. Pdf]),
        ("rar with a pdf's header", "a.pdf", "content-differs", () => [.. "Rar!"u8, 0x1A, 7, 1, 0, .. Pdf]),
        ("7z with a pdf's header", "a.pdf", "content-differs", () => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4, .. Pdf]),
        ("png with a pdf's header", "a.pdf", "content-differs", () => [.. Png, .. Pdf]),
        ("jpeg with a pdf's header", "a.pdf", "content-differs", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF\0"u8, .. Pdf]),
        ("gif with a pdf's header", "a.pdf", "content-differs", () => [.. "GIF89a"u8, 1, 0, 1, 0, .. Pdf]),
        ("gzip with a pdf's header", "a.pdf", "content-differs", () => [0x1F, 0x8B, 8, 0, 0, 0, .. Pdf]),
        ("page with a pdf's header", "a.pdf", "content-differs", () => [0xEF, 0xBB, 0xBF, .. " \r\n<html><script>alert(1)</script><!-- "u8, .. Pdf]),
        ("rich text with a pdf's header", "a.pdf", "content-differs", () => [.. @"{\rtf1 "u8, .. Pdf]),
        ("program with a pdf's header", "a.pdf", "content-differs", () => [.. Exe, .. Pdf]),
        ("script with a pdf's header", "a.pdf", "content-differs", () => [.. "#!/bin/sh\n"u8, .. Pdf]),
        ("pdf with a zip behind it", "a.zip", "content-differs", () => [.. Pdf, .. new ZipDraft(Plain).Write()]),
        ("pdf as text", "a.txt", "content-differs", () => "%PDF-1.4\n1 0 obj\n"u8.ToArray()),
        ("program in front of a zip", "a.zip", "content-differs", () => [.. Exe, .. new ZipDraft(Plain).Write()]),
        ("program in front of a zip that knows it", "a.zip", "content-differs", () => new ZipDraft(Plain with { Before = Exe }).Write()),
        ("program in front of a docx", "a.docx", "content-differs", () => [.. Exe, .. OfficeFile.Docx]),
        ("picture in front of a zip", "a.zip", "content-differs", () => new ZipDraft(Plain with { Before = Png }).Write()),
        ("zip in front of a zip", "a.zip", "file-damaged", () => [.. new ZipDraft(Plain).Write(), .. new ZipDraft(Plain with { Name = "b"u8.ToArray() }).Write()]),
        ("zip in front of a zip that knows it", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Before = new ZipDraft(new ZipFile("b", Exe)).Write() }).Write()),
        ("zip with a program behind it", "a.zip", "file-damaged", () => new ZipDraft(Plain) { Tail = Exe }.Write()),
        ("program called a picture", "a.jpg", "content-differs", () => Exe),
        ("page called a picture", "a.png", "content-differs", () => "<svg onload=alert(1)>"u8.ToArray()),
        ("zip called a rar", "a.rar", "content-differs", () => new ZipDraft(Plain).Write()),
        ("workbook called a table", "a.csv", "content-differs", () => OfficeFile.Xlsx),
        ("second extension", "Báo cáo.pdf.exe", "type-not-allowed", () => Exe),
        ("extension turned round", "Báo cáo\u202Efdp.exe", "type-not-allowed", () => Exe),
    ];

    private static IEnumerable<(string What, string Name, string Code, Func<byte[]> Make)> Bombs =>
    [
        ("bomb", "a.zip", "archive-too-tight", Bomb),
        ("bomb called a workbook", "a.xlsx", "archive-too-tight", () => new ZipDraft(
            new ZipFile("[Content_Types].xml", OfficeFile.Types($"""<Override PartName="/xl/workbook.xml" ContentType="{OfficeFile.ExcelMain}"/>""")), new ZipFile("xl/workbook.xml", Words), Zeros.Value).Write()),
        ("bomb of many parts", "a.zip", "archive-too-tight", () => new ZipDraft([.. Enumerable.Repeat(ZipFile.Deflated("a", new byte[8 << 20]), 10)]).Write()),
        ("bomb inside", "a.zip", "archive-too-tight", () => new ZipDraft(Plain, new ZipFile("b.zip", Bomb())).Write()),
        ("bomb inside, deflated", "a.zip", "archive-too-tight", () => new ZipDraft(ZipFile.Deflated("b.zip", Bomb())).Write()),
        ("bomb three deep", "a.zip", "archive-too-tight", () => Within(3, Bomb())),
        ("bomb three deep behind a path that escapes", "a.zip", "archive-too-tight", () => Within(2, new ZipDraft(new ZipFile("../x", Words), new ZipFile("c.zip", Bomb())).Write())),
        ("four in four, and so on", "a.zip", "archive-too-deep", () => Within(6, new ZipDraft(Plain).Write(), copies: 4)),
        ("six deep", "a.zip", "archive-too-deep", () => Within(6, new ZipDraft(Plain).Write())),
        ("claim of 4 GiB", "a.zip", "archive-too-large", () => new ZipDraft(Plain with { Unpacked = 0xFFFFFFF0, Method = 8 }).Write()),
        ("claim of 8 EiB", "a.zip", "archive-too-large", () => new ZipDraft(Plain with { Unpacked = long.MaxValue, Method = 8, IsLong = true }).Write()),
        ("claims that overflow", "a.zip", "archive-too-large", () => new ZipDraft([.. Enumerable.Range(0, 3).Select(at => new ZipFile($"{at}", Words) { Unpacked = long.MaxValue, Method = 8, IsLong = true })]).Write()),
        ("claim of 1 GiB behind a password", "a.zip", "archive-too-tight", () => new ZipDraft(Plain with { Unpacked = 1 << 30, Flags = 1, Method = 8 }).Write()),
        ("10,001 entries", "a.zip", "archive-too-many", () => Crowd(10_001)),
        ("100,000 entries", "a.zip", "archive-too-many", () => Crowd(100_000)),
        ("100,000 listings of one file", "a.zip", "archive-too-many", () => new ZipDraft(new ZipFile("a", [])) { Listings = 100_000, IsLong = true }.Write()),
        ("files within one another", "a.zip", "file-damaged", Overlapping),
        ("two names for the same data", "a.zip", "file-damaged", () => new ZipDraft(Plain, new ZipFile("b", Words) { OffsetClaim = 0 }).Write()),
    ];

    private static IEnumerable<(string What, string Name, string Code, Func<byte[]> Make)> Lies =>
    [
        // 2 MiB unpacked where one byte, or nothing, was claimed.
        ("less claimed than there is", "a.zip", "file-damaged", () => new ZipDraft(ZipFile.Deflated("a", new byte[2 << 20]) with { Unpacked = 1 }).Write()),
        ("nothing claimed where there is something", "a.zip", "file-damaged", () => new ZipDraft(ZipFile.Deflated("a", new byte[2 << 20]) with { Unpacked = 0 }).Write()),
        ("more claimed than there is", "a.zip", "file-damaged", () => new ZipDraft(ZipFile.Deflated("a", new byte[100]) with { Unpacked = 101 }).Write()),
        ("stored file of two sizes", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Unpacked = 5 }).Write()),
        ("two sizes in two places", "a.zip", "file-damaged", () => new ZipDraft(Plain with { LocalUnpacked = 1 }).Write()),
        ("two names in two places", "a.zip", "file-damaged", () => new ZipDraft(new ZipFile("a.txt", Words) { LocalName = "a.exe"u8.ToArray() }).Write()),
        ("two methods in two places", "a.zip", "file-damaged", () => new ZipDraft(ZipFile.Deflated("a", Words) with { LocalMethod = 0 }).Write()),
        ("a password in one place only", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Flags = 1, LocalFlags = 0 }).Write()),
        ("another checksum", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Checksum = 1 }).Write()),
        ("data that are no deflate", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Method = 8 }).Write()),
        ("packed beyond the directory", "a.zip", "file-damaged", () => new ZipDraft(Plain with { PackedClaim = 1000, Unpacked = 1000 }).Write()),
        ("file outside the archive", "a.zip", "file-damaged", () => new ZipDraft(Plain, new ZipFile("b", Words) { OffsetClaim = 0x7FFFFFFF }).Write()),
        ("end that lists fewer", "a.zip", "file-damaged", () => new ZipDraft(Plain, new ZipFile("b", Words)) { EntriesClaim = 1 }.Write()),
        ("end that lists more", "a.zip", "file-damaged", () => new ZipDraft(Plain, new ZipFile("b", Words)) { EntriesClaim = 3 }.Write()),
        ("end that lists none", "a.zip", "file-damaged", () => new ZipDraft(Plain) { EntriesClaim = 0 }.Write()),
        ("directory elsewhere", "a.zip", "file-damaged", () => new ZipDraft(Plain) { StartClaim = 5 }.Write()),
        ("directory without end", "a.zip", "file-damaged", () => new ZipDraft(Plain) { BytesClaim = 0x7FFFFFFF }.Write()),
        ("comment that goes on", "a.zip", "file-damaged", () => new ZipDraft(Plain) { Comment = Words, CommentClaim = 500 }.Write()),
        ("end in the comment", "a.zip", "file-damaged", () => new ZipDraft(Plain) { Comment = [.. "PK\x05\x06"u8, .. new byte[30]] }.Write()),
        ("one part of several", "a.zip", "file-damaged", () => new ZipDraft(Plain) { Disk = 1 }.Write()),
        ("directory of 9 MiB for a few files", "a.zip", "file-damaged", () => new ZipDraft([.. Enumerable.Range(0, 150).Select(at => new ZipFile($"{at}", Words) { Comment = new byte[65_000] })]).Write()),
        ("64 bits: other counts", "a.zip", "file-damaged", () => new ZipDraft(Plain) { IsLong = true, LongEntriesClaim = 2 }.Write()),
        ("64 bits: directory without end", "a.zip", "file-damaged", () => new ZipDraft(Plain) { IsLong = true, BytesClaim = uint.MaxValue, LongBytesClaim = long.MaxValue }.Write()),
        ("64 bits: end elsewhere", "a.zip", "file-damaged", () => new ZipDraft(Plain) { IsLong = true, LongEndClaim = 0 }.Write()),
        ("64 bits: end beyond the file", "a.zip", "file-damaged", () => new ZipDraft(Plain) { IsLong = true, LongEndClaim = long.MaxValue }.Write()),
        ("64 bits: negative end", "a.zip", "file-damaged", () => new ZipDraft(Plain) { IsLong = true, LongEndClaim = -1 }.Write()),
        ("64 bits: a size that is not there", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Unpacked = uint.MaxValue }).Write()),
        ("64 bits: a negative size", "a.zip", "file-damaged", () => new ZipDraft(Plain with { Unpacked = -5, IsLong = true }).Write()),
        ("64 bits: an offset beyond the file", "a.zip", "file-damaged", () => new ZipDraft(Plain, Plain with { OffsetClaim = long.MaxValue, IsLong = true }).Write()),
        ("64 bits: packed to 8 EiB", "a.zip", "file-damaged", () => new ZipDraft(Plain with { PackedClaim = long.MaxValue, IsLong = true }).Write()),
        ("64 bits: billions of entries", "a.zip", "archive-too-many", () => new ZipDraft(Plain) { IsLong = true, EntriesClaim = 65_535, LongEntriesClaim = long.MaxValue }.Write()),
        ("LZMA", "a.zip", "archive-method", () => new ZipDraft(Plain with { Method = 14 }).Write()),
        ("zeros", "a.zip", "content-differs", () => new byte[1000]),
        ("only a header", "a.zip", "file-damaged", () => [.. "PK\x03\x04"u8, .. new byte[26]]),
    ];

    private static byte[] Bomb() => new ZipDraft(Zeros.Value).Write();

    private static byte[] Within(int levels, byte[] innermost, int copies = 1) =>
        levels == 0
            ? innermost
            : Within(levels - 1, new ZipDraft([.. Enumerable.Range(0, copies).Select(at => new ZipFile($"{at}.zip", innermost))]).Write(), copies);

    private static byte[] Crowd(int files) => new ZipDraft([.. Enumerable.Range(0, files).Select(at => new ZipFile($"{at}", []))]) { IsLong = files > ushort.MaxValue }.Write();

    // Each file's data are the headers and data of all that follow: the bytes are few, what unpacks is many.
    private static byte[] Overlapping()
    {
        var kernel = new ZipDraft([.. Enumerable.Range(0, 20).Select(at => new ZipFile($"{at:00}", new byte[1000]))]).Write();
        var directory = kernel.AsSpan().IndexOf("PK\x01\x02"u8);
        for (var at = 0; at < 20; at++)
        {
            var header = directory + (at * 48);
            var size = directory - (at * 1032) - 32;
            BitConverter.TryWriteBytes(kernel.AsSpan(header + 20), size);
            BitConverter.TryWriteBytes(kernel.AsSpan(header + 24), size);
            BitConverter.TryWriteBytes(kernel.AsSpan((at * 1032) + 18), size);
            BitConverter.TryWriteBytes(kernel.AsSpan((at * 1032) + 22), size);
        }

        return kernel;
    }
}
