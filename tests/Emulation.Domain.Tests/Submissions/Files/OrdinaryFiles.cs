using System.IO.Compression;
using System.Text;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>Files as people hand them in: what each is, its name, and what an organizer is told of it.</summary>
internal static class OrdinaryFiles
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes("Báo cáo tổng kết công tác thi đua");
    private static readonly DocumentFlag[] Macros = [DocumentFlag.Macros];
    private static readonly DocumentFlag[] Encrypted = [DocumentFlag.Encrypted];
    private static readonly (string Name, byte[] Data) Vba = ("word/vbaProject.bin", CompoundDraft.Text(100));

    public static IReadOnlyDictionary<string, (string Name, DocumentFlag[] Flags, Func<byte[]> Make)> All { get; } =
        new[] { Simple, Packages, Containers, Archives }.SelectMany(kind => kind).ToDictionary(file => file.What, file => (file.Name, file.Flags, file.Make));

    private static IEnumerable<(string What, string Name, DocumentFlag[] Flags, Func<byte[]> Make)> Simple =>
    [
        ("pdf", "a.pdf", [], () => Contents.Of("pdf")),
        ("pdf after a BOM", "a.pdf", [], () => Contents.Of("pdf after a BOM")),
        ("pdf after a mail header", "a.pdf", [], () => Contents.Of("pdf after a mail header")),
        ("pdf with a zip behind it", "a.pdf", [], () => [.. Contents.Of("pdf"), .. OfficeFile.Docx]),
        ("rar 4", "a.rar", [], () => Contents.Of("rar 4")),
        ("rar 5", "a.rar", [], () => Contents.Of("rar 5")),
        ("7z", "a.7z", [], () => Contents.Of("7z")),
        ("jpg", "a.jpg", [], () => Contents.Of("jpeg of a camera")),
        ("jpeg", "a.jpeg", [], () => Contents.Of("jpeg of a scanner")),
        ("png", "a.png", [], () => Contents.Of("png")),
        ("text", "a.txt", [], () => Contents.Of("utf-8")),
        // It is only ever sent as an attachment, so that no browser runs it.
        ("text that is markup", "a.txt", [], () => Contents.Of("html")),
        ("text of Vietnam's page", "a.txt", [], () => Contents.Of("windows-1258")),
        ("table", "a.csv", [], () => Contents.Of("utf-8 with BOM")),
        ("table of Russia's page", "a.csv", [], () => Contents.Of("windows-1251")),
    ];

    private static IEnumerable<(string What, string Name, DocumentFlag[] Flags, Func<byte[]> Make)> Packages =>
    [
        ("docx", "a.docx", [], () => OfficeFile.Docx),
        ("xlsx", "a.xlsx", [], () => OfficeFile.Xlsx),
        ("pptx", "a.pptx", [], () => OfficeFile.Pptx),
        ("docx whose main part is the default", "a.docx", [], () => OfficeFile.Package(
            Encoding.UTF8.GetBytes($"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="{OfficeFile.WordMain}"/></Types>"""),
            ("word/document.xml", Words))),
        ("docx with its list last", "a.docx", [], () => OfficeFile.Zip(
            ("word/document.xml", Words), ("[Content_Types].xml", OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{OfficeFile.WordMain}"/>""")))),
        ("docx with backslashes", "a.docx", [], () => OfficeFile.Zip(
            ("word\\document.xml", Words), ("[Content_Types].xml", OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{OfficeFile.WordMain}"/>""")))),
        ("docx with a list in UTF-16", "a.docx", [], () => OfficeFile.Package(
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{OfficeFile.WordMain}"/>""")).Replace("UTF-8", "UTF-16", StringComparison.Ordinal))],
            ("word/document.xml", Words))),
        ("docx from a template", "a.docx", [], () => OfficeFile.Package("word/document.xml", OfficeFile.WordMain.Replace("document.main", "template.main", StringComparison.Ordinal))),
        ("docx with a workbook inside", "a.docx", [], () => OfficeFile.Package("word/document.xml", OfficeFile.WordMain, ("word/embeddings/table.xlsx", OfficeFile.Xlsx))),
        ("docx with macros", "a.docx", Macros, () => OfficeFile.Package("word/document.xml", OfficeFile.WordMain, Vba)),
        ("docx of the macro kind", "a.docx", Macros, () => OfficeFile.Package("word/document.xml", OfficeFile.WordMacroMain)),
        ("docm", "a.docm", Macros, () => OfficeFile.Package("word/document.xml", OfficeFile.WordMacroMain, Vba)),
        ("xlsm", "a.xlsm", Macros, () => OfficeFile.Package("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
        ("pptm", "a.pptm", Macros, () => OfficeFile.Package("ppt/presentation.xml", "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")),
        ("xlsx with old macros", "a.xlsx", Macros, () => OfficeFile.Package(
            OfficeFile.Types($"""<Override PartName="/xl/workbook.xml" ContentType="{OfficeFile.ExcelMain}"/><Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>"""),
            ("xl/workbook.xml", Words), ("xl/macrosheets/sheet1.xml", Words))),
        ("docm called a zip", "a.zip", Macros, () => OfficeFile.Package("word/document.xml", OfficeFile.WordMacroMain, Vba)),
        ("docx with a password", "a.docx", Encrypted, () => OfficeFile.Locked),
        ("xlsx with a password", "a.xlsx", Encrypted, () => OfficeFile.Locked),
        ("pptx with a password", "a.pptx", Encrypted, () => OfficeFile.Locked),
        ("package with a password called a binary document", "a.doc", Encrypted, () => OfficeFile.Locked),
    ];

    private static IEnumerable<(string What, string Name, DocumentFlag[] Flags, Func<byte[]> Make)> Containers =>
    [
        ("doc", "a.doc", [], () => OfficeFile.Doc),
        ("xls", "a.xls", [], () => OfficeFile.Xls),
        ("xls of Excel 95", "a.xls", [], () => new CompoundDraft(new CompoundPart("Book", CompoundDraft.Text())).Write()),
        ("ppt", "a.ppt", [], () => OfficeFile.Ppt),
        ("doc with a workbook inside", "a.doc", [], () => new CompoundDraft(
            new CompoundPart("ObjectPool", null, new CompoundPart("_1", null, new CompoundPart("Workbook", CompoundDraft.Text()))), new CompoundPart("WordDocument", CompoundDraft.Text())).Write()),
        ("doc whose siblings meet themselves", "a.doc", [], () => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text()), new CompoundPart("1Table", CompoundDraft.Text())) { IsTangled = true }.Write()),
        ("doc with macros", "a.doc", Macros, () => new CompoundDraft(
            new CompoundPart("WordDocument", CompoundDraft.Text()), new CompoundPart("Macros", null, new CompoundPart("VBA", null, new CompoundPart("_VBA_PROJECT", CompoundDraft.Text(7))))).Write()),
        ("doc with a workbook with macros inside", "a.doc", Macros, () => new CompoundDraft(
            new CompoundPart("WordDocument", CompoundDraft.Text()), new CompoundPart("ObjectPool", null, new CompoundPart("_1", null, new CompoundPart("_VBA_PROJECT_CUR", null)))).Write()),
        ("xls with macros", "a.xls", Macros, () => new CompoundDraft(
            new CompoundPart("Workbook", CompoundDraft.Text()), new CompoundPart("_VBA_PROJECT_CUR", null, new CompoundPart("VBA", null))).Write()),
        ("ppt with macros", "a.ppt", Macros, () => Presentation(5000, 1)),
        ("ppt with macros across two sectors", "a.ppt", Macros, () => Presentation(5110, 1)),
        ("ppt of 8 MB with macros", "a.ppt", Macros, () => Presentation(7_000_000, 1, 8_000_000)),
        ("ppt whose macros are empty", "a.ppt", [], () => Presentation(5000, 0)),
    ];

    private static IEnumerable<(string What, string Name, DocumentFlag[] Flags, Func<byte[]> Make)> Archives =>
    [
        ("zip", "a.zip", [], () => OfficeFile.Zip(("Báo cáo/Quý 1.txt", Words), ("Ảnh/", []), ("Ảnh/1.jpg", Contents.Of("jpeg of a camera")))),
        ("empty zip", "a.zip", [], () => OfficeFile.Zip()),
        ("zip of one empty file", "a.zip", [], () => OfficeFile.Zip(("a.txt", []))),
        ("zip with a comment", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words)) { Comment = Words }.Write()),
        ("zip once of several disks", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words) { Before = [.. "PK00"u8] }).Write()),
        ("zip with padding between its files", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words), new ZipFile("b", Words) { Before = new byte[500] }).Write()),
        ("zip in 64 bits", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words) { IsLong = true }) { IsLong = true }.Write()),
        ("zip in 64 bits throughout", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words) { IsLong = true }) { IsLong = true, EntriesClaim = 65_535, StartClaim = uint.MaxValue, BytesClaim = uint.MaxValue }.Write()),
        ("zip with an extra field that is none", "a.zip", [], () => new ZipDraft(new ZipFile("a", Words) { Extra = [0, 0, 0], LocalExtra = [1, 2, 0xFF, 0xFF] }).Write()),
        ("zip with a unicode path", "a.zip", [], () => new ZipDraft(new ZipFile("Bao cao", Words) { Flags = 0, Extra = ZipFile.UnicodePath("Báo cáo") }).Write()),
        ("zip with names of an old page", "a.zip", [], () => new ZipDraft(new ZipFile([0x8D, 0xE2, 0x20, 0xA7], Words) { Flags = 0 }).Write()),
        ("zip with backslashes", "a.zip", [], () => new ZipDraft(new ZipFile("Báo cáo\\Quý 1.txt", Words)).Write()),
        ("zip with dots in its names", "a.zip", [], () => new ZipDraft(new ZipFile("./a..b/..c/d..", Words), new ZipFile("v1.2 ...txt", Words)).Write()),
        ("zip with a link downwards", "a.zip", [], () => new ZipDraft(ZipFile.Link("a", "thư mục/b.txt")).Write()),
        ("zip with a password", "a.zip", Encrypted, () => new ZipDraft(new ZipFile("a.txt", Words) { Flags = 1 }).Write()),
        ("zip with a strong password", "a.zip", Encrypted, () => new ZipDraft(new ZipFile("a.txt", Words) { Flags = 1, Method = 99 }).Write()),
        ("zip in a zip", "a.zip", [], () => OfficeFile.Zip(("b.zip", OfficeFile.Zip(("c.zip", OfficeFile.Zip(("a.txt", Words))))))),
        ("zip with a broken zip inside", "a.zip", [], () => OfficeFile.Zip(("b.zip", OfficeFile.Docx[..100]))),
        ("zip that was streamed", "a.zip", [], Streamed),
        ("odt", "a.odt", [], () => OfficeFile.Zip(("mimetype", Encoding.ASCII.GetBytes("application/vnd.oasis.opendocument.text")), ("content.xml", Words))),
    ];

    private static byte[] Presentation(int at, byte mark, int length = 20_000)
    {
        var stream = CompoundDraft.Text(length);
        byte[] record = [0x1F, 0x00, 0xFF, 0x03, 0x14, 0, 0, 0, 0x02, 0x00, 0x00, 0x04, 0x0C, 0, 0, 0, 9, 0, 0, 0, mark, 0, 0, 0, 2, 0, 0, 0];
        record.CopyTo(stream, at);
        return new CompoundDraft(new CompoundPart("PowerPoint Document", stream)).Write();
    }

    // A writer that cannot go back leaves sizes out of the header and puts them after the bytes.
    private static byte[] Streamed()
    {
        using var stream = new MemoryStream();
        using (var forward = new ForwardOnly(stream))
        using (var archive = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "a.txt", "b.txt" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Words);
            }
        }

        return stream.ToArray();
    }
}
