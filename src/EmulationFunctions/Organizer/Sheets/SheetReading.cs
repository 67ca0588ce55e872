using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Emulation.Domain.Sheets;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Reads sheets cell by cell, so that what a file claims about itself costs nothing.</summary>
/// <param name="strings">The file's shared texts.</param>
/// <param name="dateStyles">The styles that show numbers as dates, and whether as days alone.</param>
/// <param name="is1904">Whether its dates count from 1904.</param>
internal sealed class SheetReading(IReadOnlyList<string> strings, IReadOnlyDictionary<int, bool> dateStyles, bool is1904)
{
    private const int MostColumns = 200;

    private int cells;

    /// <summary>Reads one sheet.</summary>
    /// <exception cref="SheetTooLargeException">There is more on it than is read.</exception>
    public Sheet Read(string name, WorksheetPart part)
    {
        var rows = new List<SheetRow>();
        using var xml = WorkbookReading.Open(part);
        for (var number = 0; xml.Read();)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" })
                continue;
            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > number ? told : number + 1;
            using var row = xml.ReadSubtree();
            if (Row(row, number) is not { Cells.Count: > 0 } read)
                continue;
            rows.Add(read);
            if (rows.Count > WorkbookReading.MostRows)
                throw new SheetTooLargeException();
        }

        return new Sheet(name, rows);
    }

    private SheetRow Row(XmlReader xml, int number)
    {
        var found = new Dictionary<int, SheetCell>();
        var column = 0;
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            column = CellPlace.TryParse(xml.GetAttribute("r"), out var place) ? place.Column : column + 1;
            var (type, style) = (xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
            if (Cell(type, style, Content(xml)) is not { IsBlank: false } cell || column > MostColumns)
                continue;
            found[column] = cell;
            if (++cells > WorkbookReading.MostCells)
                throw new SheetTooLargeException();
        }

        return new SheetRow(number, found);
    }

    /// <summary>A cell's value, or the text that stands in it. A formula is passed over.</summary>
    private static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var content = "";
        using var cell = xml.ReadSubtree();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
                content = SharedStrings.Value(cell);
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "is" })
                content = SharedStrings.Text(cell);
        }

        return content;
    }

    private SheetCell? Cell(string type, string? style, string content) => type switch
    {
        _ when content.Length == 0 => null,
        "s" => int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count ? new(strings[at]) : null,
        "inlineStr" or "str" => new(content),
        "b" => new(content == "1" ? "TRUE" : "FALSE"),
        "e" => new(content, IsError: true),
        "d" => DateTime.TryParse(content, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? SheetCell.Of(date) with { IsDay = content.Length <= 10 } : new(content),
        _ => Number(style, content),
    };

    private SheetCell Number(string? style, string content)
    {
        if (int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && dateStyles.TryGetValue(number, out var isDay)
            && double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && SheetSerial.Read(serial, is1904) is { } local)
            return SheetCell.Of(local) with { IsDay = isDay && local.TimeOfDay == TimeSpan.Zero };
        return decimal.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? SheetCell.Of(value) : new(content);
    }
}
