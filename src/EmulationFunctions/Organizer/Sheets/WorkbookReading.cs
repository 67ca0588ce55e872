using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Emulation.Domain.Sheets;
using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Reads the visible sheets of an .xlsx file, whoever made it. Formulas count as what they last came to; nothing is worked out, fetched or run.</summary>
internal static class WorkbookReading
{
    /// <summary>Most MiB of a file.</summary>
    public const int MostMegabytes = 5;

    /// <summary>Most rows that hold something.</summary>
    public const int MostRows = 5000;

    /// <summary>Most cells that hold something.</summary>
    public const int MostCells = 200_000;

    // A sheet that is formatted down to its last row unpacks to some 64 MiB, with nothing in it.
    private const long MostCharacters = 128L * 1024 * 1024;
    private const long MostUnpacked = 256L * 1024 * 1024;
    private const int MostSheets = 50;

    private static readonly RequestedDocument Asked = new("file", "", true, [".xlsx"], MostMegabytes);

    /// <summary>The sheets of the file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">All its bytes.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The sheets, or why it is not read: a refusal of files, or <c>sheet-locked</c>, <c>sheet-too-large</c>, <c>sheet-unreadable</c>.</returns>
    public static async Task<(IReadOnlyList<Sheet> Sheets, Refusal? Refused)> ReadAsync(string name, byte[] content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        // The same judges as for every file: what is no .xlsx, damaged, or unpacks to too much is not opened at all.
        var file = await FileInspection.LookAsync(new(Asked.Id, FileName.Of(name), content.Length, content.AsMemory(0, Math.Min(content.Length, IncomingFile.HeadBytes))), stream, cancellation);
        if (FileRules.Judge(file, Asked) is { } refused)
            return ([], refused);
        if (file.Inside is { Office: OfficeFormat.Locked } or { IsEncrypted: true })
            return ([], new Refusal("sheet-locked", file.Name.Text));
        if (file.Inside?.Archive?.Unpacked > MostUnpacked)
            return ([], new Refusal("sheet-too-large", file.Name.Text));
        try
        {
            return (Read(stream), null);
        }
        catch (SheetTooLargeException)
        {
            return ([], new Refusal("sheet-too-large", file.Name.Text));
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or XmlException or FormatException or InvalidDataException or IOException or ArgumentException or InvalidOperationException
            or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            // Packages are broken in more ways than the library has exceptions for.
            return ([], new Refusal("sheet-unreadable", file.Name.Text));
        }
    }

    private static List<Sheet> Read(Stream stream)
    {
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var (is1904, visible) = Tabs(workbook);
        var reading = new SheetReading(
            workbook.SharedStringTablePart is { } strings ? SharedStrings.Read(strings) : [],
            workbook.WorkbookStylesPart is { } styles ? DateStyles.Read(styles) : new Dictionary<int, bool>(),
            is1904);
        var parts = workbook.Parts.ToDictionary(part => part.RelationshipId, part => part.OpenXmlPart);
        return [.. from tab in visible where parts.GetValueOrDefault(tab.Part) is WorksheetPart select reading.Read(tab.Name, (WorksheetPart)parts[tab.Part])];
    }

    private static (bool Is1904, List<(string Name, string Part)> Visible) Tabs(WorkbookPart workbook)
    {
        var (is1904, visible) = (false, new List<(string, string)>());
        using var xml = Open(workbook);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                // Excel writes an element of this name into its extensions as well, and says nothing of dates there.
                is1904 |= xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("state") is null or "visible" && visible.Count < MostSheets)
                visible.Add((xml.GetAttribute("name") ?? "", Relationship(xml)));
        }

        return (is1904, visible);
    }

    // Strict files have another namespace for it.
    private static string Relationship(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = xml.Value;
        }

        xml.MoveToElement();
        return id;
    }

    /// <summary>A part's XML: no DTD, nothing from elsewhere, no more than fits.</summary>
    internal static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}

/// <summary>There is more on the sheets than is read.</summary>
internal sealed class SheetTooLargeException : Exception
{
    public SheetTooLargeException()
    {
    }

    public SheetTooLargeException(string message)
        : base(message)
    {
    }

    public SheetTooLargeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
