using System.IO.Compression;
using System.Text;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>An .xlsx file of parts written by hand: what other programs write and ours do not.</summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>A workbook with these sheets.</summary>
    /// <param name="sheets">The rows of each, as XML; an attribute in its name, such as <c>hidden</c>, after a bar.</param>
    /// <param name="strings">The shared texts' items, as XML.</param>
    /// <param name="formats">The codes of custom formats: style 1 is the first.</param>
    /// <param name="workbook">What stands before the list of sheets.</param>
    /// <param name="before">What stands before a sheet's first element.</param>
    public static byte[] Of(
        IReadOnlyList<(string Name, string Rows)> sheets, string strings = "", string[]? formats = null, string workbook = "", string before = "")
    {
        formats ??= [];
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="{Kind}.sharedStrings+xml"/>
                {string.Concat(sheets.Select((_, at) => $"<Override PartName=\"/xl/worksheets/sheet{at + 1}.xml\" ContentType=\"{Kind}.worksheet+xml\"/>"))}</Types>
                """,
            ["_rels/.rels"] = $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""
                <workbook xmlns="{Main}" xmlns:r="{Office}">{workbook}<sheets>{string.Concat(sheets.Select((sheet, at) =>
                    $"<sheet name=\"{sheet.Name.Split('|')[0]}\" sheetId=\"{at + 1}\" r:id=\"s{at + 1}\"{(sheet.Name.Contains('|', StringComparison.Ordinal) ? $" state=\"{sheet.Name.Split('|')[1]}\"" : "")}/>"))}</sheets></workbook>
                """,
            ["xl/_rels/workbook.xml.rels"] = $"""
                <Relationships xmlns="{Package}/relationships"><Relationship Id="a" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="b" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
                {string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))}</Relationships>
                """,
            ["xl/styles.xml"] = $"""
                <styleSheet xmlns="{Main}"><numFmts>{string.Concat(formats.Select((code, at) => $"<numFmt numFmtId=\"{170 + at}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(formats.Select((_, at) => $"<xf numFmtId=\"{170 + at}\"/>"))}</cellXfs></styleSheet>
                """,
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{strings}</sst>""",
        };
        foreach (var (at, sheet) in sheets.Index())
            parts[$"xl/worksheets/sheet{at + 1}.xml"] = $"""{before}<worksheet xmlns="{Main}"><dimension ref="A1:XFD1048576"/><sheetData>{sheet.Rows}</sheetData></worksheet>""";
        return Packed(parts);
    }

    /// <summary>A workbook with some texts of one part changed.</summary>
    public static byte[] With(byte[] workbook, string part, params (string Before, string After)[] changes)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(package.GetEntry(part)!.Open()))
                text = reader.ReadToEnd();
            package.GetEntry(part)!.Delete();
            using var entry = package.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(changes.Aggregate(text, (changed, one) => changed.Replace(one.Before, one.After, StringComparison.Ordinal))));
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook whose one sheet unpacks to this much, from a thousandth of it.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Of([]));
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = package.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var blanks = new byte[1024 * 1024];
            for (var written = 0; written < megabytes; written++)
                entry.Write(blanks);
        }

        return bytes.ToArray();
    }

    /// <summary>The parts as a package.</summary>
    public static byte[] Packed(IReadOnlyDictionary<string, string> parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, text) in parts)
            {
                using var entry = package.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
