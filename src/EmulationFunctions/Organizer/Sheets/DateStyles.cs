using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Which of a file's styles show numbers as dates (ECMA-376, part 1, 18.8.30).</summary>
internal static partial class DateStyles
{
    // Known by number everywhere: 14 to 22; in Asian editions 27 to 36 and 50 to 58 as well. 45 to 47 are durations.
    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>The numbers of those styles.</summary>
    public static IReadOnlySet<int> Read(WorkbookStylesPart part)
    {
        var (formats, styles, at) = (new HashSet<int>(), new HashSet<int>(), 0);
        using var xml = WorkbookReading.Open(part);
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && IsDate(xml.GetAttribute("formatCode") ?? "") && Number(xml, "numFmtId") is { } custom)
                formats.Add(custom);
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                if (Number(xml, "numFmtId") is { } format && (IsBuiltIn(format) || formats.Contains(format)))
                    styles.Add(at);
                at++;
            }
        }

        return styles;
    }

    /// <summary>Whether a format shows a day: it has a d or y that is neither quoted nor escaped nor part of a colour or condition.</summary>
    internal static bool IsDate(string code) => DayOrYear().IsMatch(Literal().Replace(code.Split(';')[0], ""));

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("[dDyY]", RegexOptions.CultureInvariant)]
    private static partial Regex DayOrYear();
}
