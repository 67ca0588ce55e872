using System.IO.Compression;
using System.Text;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>Office files as their programs write them, with little in them.</summary>
internal static class OfficeFile
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string ExcelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string PowerPointMain = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    public const string WordMacroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static byte[] Docx => Package("word/document.xml", WordMain);

    public static byte[] Xlsx => Package("xl/workbook.xml", ExcelMain);

    public static byte[] Pptx => Package("ppt/presentation.xml", PowerPointMain);

    public static byte[] Doc => new CompoundDraft(new CompoundPart("WordDocument", CompoundDraft.Text()), new CompoundPart("1Table", CompoundDraft.Text())).Write();

    public static byte[] Xls => new CompoundDraft(new CompoundPart("Workbook", CompoundDraft.Text())).Write();

    public static byte[] Ppt => new CompoundDraft(new CompoundPart("Current User", CompoundDraft.Text(64)), new CompoundPart("PowerPoint Document", CompoundDraft.Text(20_000))).Write();

    /// <summary>Any of them, with a password to open it.</summary>
    public static byte[] Locked =>
        new CompoundDraft(
            new CompoundPart("EncryptionInfo", CompoundDraft.Text(300)),
            new CompoundPart("EncryptedPackage", CompoundDraft.Text(9000)),
            new CompoundPart("\u0006DataSpaces", null, new CompoundPart("Version", CompoundDraft.Text(76)))).Write();

    /// <summary>A package with its list of content types first, as Microsoft writes it.</summary>
    public static byte[] Package(string main, string type, params (string Name, byte[] Data)[] more) =>
        Package(Types($"""<Override PartName="/{main}" ContentType="{type}"/>"""), [(main, Xml("<x/>")), .. more]);

    public static byte[] Package(byte[] types, params (string Name, byte[] Data)[] parts) =>
        Zip([("[Content_Types].xml", types), ("_rels/.rels", Xml("<Relationships/>")), .. parts]);

    public static byte[] Types(string lines) => Xml(
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{lines}</Types>""");

    public static byte[] Xml(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>An archive as the framework writes it.</summary>
    public static byte[] Zip(params (string Name, byte[] Data)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, data) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(data);
            }
        }

        return stream.ToArray();
    }
}
