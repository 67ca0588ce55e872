using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>Archives whose names lead out, and Office files that are others than they seem.</summary>
internal static partial class HostileFiles
{
    private static IEnumerable<(string What, string Name, string Code, Func<byte[]> Make)> Paths =>
    [
        .. new[]
        {
            "../x", "a/../../x", "..", "a/..", "/etc/passwd", "\\x", "\\\\server\\share\\x", "C:\\x", "c:x", "D:/x", "..\\x", "a\\..\\..\\x", "a/.. /x", "a/... /x", "a/..../x",
            "a\0/../x", "a.txt\0.exe", "a/./../x", "....//..\\x",
        }.Select(name => ($"name {name}", "a.zip", "archive-escapes", (Func<byte[]>)(() => new ZipDraft(Plain, new ZipFile(name, Words)).Write()))),
        ("name in an office file", "a.docx", "archive-escapes", () => OfficeFile.Package("word/document.xml", OfficeFile.WordMain, ("../../x", Words))),
        ("name behind a password", "a.zip", "archive-escapes", () => new ZipDraft(new ZipFile("../x", Words) { Flags = 1 }).Write()),
        ("name in longer UTF-8", "a.zip", "archive-escapes", () => new ZipDraft(new ZipFile([0xC0, 0xAE, 0xC0, 0xAE, 0xC0, 0xAF, (byte)'x'], Words)).Write()),
        ("unicode path that escapes", "a.zip", "archive-escapes", () => new ZipDraft(new ZipFile("a", Words) { Extra = ZipFile.UnicodePath("../../x") }).Write()),
        ("unicode path that escapes behind another field", "a.zip", "archive-escapes", () => new ZipDraft(new ZipFile("a", Words) { Extra = [.. ZipFile.Field(0x5455, 1, 2, 3, 4, 5), .. ZipFile.UnicodePath("/x")] }).Write()),
        ("unicode path that escapes before the data", "a.zip", "archive-escapes", () => new ZipDraft(new ZipFile("a", Words) { LocalExtra = ZipFile.UnicodePath("C:\\x") }).Write()),
        ("link upwards", "a.zip", "archive-escapes", () => new ZipDraft(Plain, ZipFile.Link("a", "../../etc")).Write()),
        ("link to the root", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a", "/etc/passwd")).Write()),
        ("link to a drive", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a", "C:\\Windows")).Write()),
        ("link through a link", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a/b/l", "c"), ZipFile.Link("a/b/l/m", "../..")).Write()),
        ("link to nowhere", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a", "")).Write()),
        ("link of 5,000 characters", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a", new string('x', 5000))).Write()),
        ("link behind a password", "a.zip", "archive-escapes", () => new ZipDraft(ZipFile.Link("a", "b") with { Flags = 1 }).Write()),
    ];

    private static IEnumerable<(string What, string Name, string Code, Func<byte[]> Make)> Office =>
    [
        ("workbook called a document", "a.docx", "content-differs", () => OfficeFile.Xlsx),
        ("document called a workbook", "a.xlsx", "content-differs", () => OfficeFile.Docx),
        ("document called a presentation", "a.pptx", "content-differs", () => OfficeFile.Docx),
        ("archive with a document's folders", "a.docx", "content-differs", () => OfficeFile.Zip(("word/document.xml", Words))),
        ("workbook with a document's folders", "a.docx", "content-differs", () => OfficeFile.Package("word/document.xml", OfficeFile.ExcelMain)),
        ("list that names a part that is not there", "a.docx", "content-differs", () => OfficeFile.Package(OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{OfficeFile.WordMain}"/>"""), ("word/other.xml", Words))),
        ("document and workbook at once", "a.docx", "content-differs", () => OfficeFile.Package(
            OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{OfficeFile.WordMain}"/><Override PartName="/xl/workbook.xml" ContentType="{OfficeFile.ExcelMain}"/>"""),
            ("word/document.xml", Words), ("xl/workbook.xml", Words))),
        ("two lists", "a.docx", "content-differs", () => new ZipDraft(
            new ZipFile("[Content_Types].xml", Types(OfficeFile.WordMain)), new ZipFile("[content_types].XML", Types(OfficeFile.WordMacroMain)), new ZipFile("word/document.xml", Words)).Write()),
        ("empty list", "a.docx", "content-differs", () => OfficeFile.Package([], ("word/document.xml", Words))),
        ("list that is no XML", "a.docx", "file-damaged", () => OfficeFile.Package(Words, ("word/document.xml", Words))),
        ("list that grows by itself", "a.docx", "file-damaged", () => OfficeFile.Package(
            Encoding.UTF8.GetBytes("""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Types>&b;</Types>"""), ("word/document.xml", Words))),
        ("list that reads a file", "a.docx", "file-damaged", () => OfficeFile.Package(
            Encoding.UTF8.GetBytes("""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Types>&a;</Types>"""), ("word/document.xml", Words))),
        ("list behind a password", "a.docx", "content-differs", () => new ZipDraft(
            new ZipFile("[Content_Types].xml", Types(OfficeFile.WordMain)) { Flags = 1 }, new ZipFile("word/document.xml", Words)).Write()),
        ("binary document called a package", "a.docx", "content-differs", () => OfficeFile.Doc),
        ("package called a binary document", "a.doc", "content-differs", () => OfficeFile.Docx),
        ("binary workbook called a document", "a.doc", "content-differs", () => OfficeFile.Xls),
        ("workbook deep in a container", "a.xls", "content-differs", () => new CompoundDraft(new CompoundPart("ObjectPool", null, new CompoundPart("Workbook", CompoundDraft.Text()))).Write()),
        ("document and workbook in a container", "a.doc", "content-differs", () => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text()), new CompoundPart("Workbook", CompoundDraft.Text())).Write()),
        ("installer called a document", "a.doc", "content-differs", () => new CompoundDraft(new CompoundPart("\u4840\u3F3F\u4577\u446C", CompoundDraft.Text())).Write()),
        ("container that is only a header", "a.doc", "file-damaged", () => OfficeFile.Doc[..512]),
        ("container of zeros", "a.doc", "file-damaged", () => [.. OfficeFile.Doc[..8], .. new byte[5000]]),
        ("directory in a circle", "a.doc", "file-damaged", () => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text())) { DirectoryNext = 1 }.Write()),
        ("directory outside the file", "a.doc", "file-damaged", () => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text())) { FirstOfDirectory = 0x00FFFFFF }.Write()),
        ("directory beyond all sectors", "a.doc", "file-damaged", () => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text())) { FirstOfDirectory = uint.MaxValue - 3 }.Write()),
    ];

    private static byte[] Types(string main) => OfficeFile.Types($"""<Override PartName="/word/document.xml" ContentType="{main}"/>""");
}
