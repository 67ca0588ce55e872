using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Which of a file's styles show numbers as dates, and which of those no hour (ECMA-376, part 1, 18.8.30).</summary>
internal static partial class DateStyles
{
    // Known by number everywhere: 14 to 17 and, with the hour, 22; in Asian editions 27 to 36 and 50 to 58 as well. 18 to 21 and 45 to 47 are hours alone.
    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>Those styles by their numbers, and whether each shows a day alone.</summary>
    public static Dictionary<int, bool> Read(WorkbookStylesPart part)
    {
        var (formats, styles, at) = (new Dictionary<int, bool>(), new Dictionary<int, bool>(), 0);
        using var xml = WorkbookReading.Open(part);
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && xml.GetAttribute("formatCode") is { } code && IsDate(code) && Number(xml, "numFmtId") is { } custom)
                formats[custom] = !HasHour(code);
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                if (Number(xml, "numFmtId") is { } format && (IsBuiltIn(format) || formats.ContainsKey(format)))
                    styles[at] = formats.TryGetValue(format, out var isDay) ? isDay : format != 22;
                at++;
            }
        }

        return styles;
    }

    /// <summary>Whether a format shows a day: it has a d or y that is neither quoted nor escaped nor part of a colour or condition.</summary>
    internal static bool IsDate(string code) => Shown(code).AsSpan().IndexOfAny("dDyY") >= 0;

    internal static bool HasHour(string code) => Shown(code).AsSpan().IndexOfAny("hH") >= 0;

    private static string Shown(string code) => Literal().Replace(code.Split(';')[0], "");

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
