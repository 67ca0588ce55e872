using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Texts of cells: shared ones, and those that stand in their cell. How a word is pronounced is no part of it.</summary>
internal static partial class SharedStrings
{
    private const int MostStrings = 200_000;
    private const int LongestText = 4000;

    /// <summary>The texts that cells share, in their order.</summary>
    public static List<string> Read(SharedStringTablePart part)
    {
        var strings = new List<string>();
        using var xml = WorkbookReading.Open(part);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" })
                continue;
            strings.Add(Text(xml));
            if (strings.Count > MostStrings)
                throw new SheetTooLargeException();
        }

        return strings;
    }

    /// <summary>The text of an element of runs, such as <c>si</c> or <c>is</c>.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        using var runs = xml.ReadSubtree();
        runs.Read();
        for (var more = runs.Read(); more;)
        {
            if (runs is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                runs.Skip();
                more = !runs.EOF;
                continue;
            }

            if (runs is { NodeType: XmlNodeType.Element, LocalName: "t" })
                text.Append(Value(runs));
            more = runs.Read();
        }

        return text.Length <= LongestText ? text.ToString() : text.ToString(0, LongestText);
    }

    /// <summary>The text of an element that holds nothing else. Characters that XML has no room for are written _x000D_.</summary>
    public static string Value(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        while (xml.Read() && xml.NodeType is not XmlNodeType.EndElement)
        {
            if (text.Length <= LongestText)
                text.Append(xml.Value);
        }

        var whole = text.Length <= LongestText ? text.ToString() : text.ToString(0, LongestText);
        return whole.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(whole, Unescape) : whole;
    }

    private static string Unescape(Match match) => ((char)ushort.Parse(match.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escaped();
}
