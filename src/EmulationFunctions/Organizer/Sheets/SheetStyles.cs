using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Views.Sheets;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>How cells look. A style's number is its place among the formats below.</summary>
internal static class SheetStyles
{
    public const uint Title = 1;
    public const uint Note = 2;
    public const uint Heading = 3;

    private const uint FirstStyle = 4;
    private const uint DayFormat = 164;
    private const uint TimeFormat = 165;

    private static readonly PaperStyle[] Styles = Enum.GetValues<PaperStyle>();

    /// <summary>The number of a column's style.</summary>
    public static uint Of(PaperStyle style) => FirstStyle + (uint)Array.IndexOf(Styles, style);

    /// <summary>The same for a row that is an example.</summary>
    public static uint Example(PaperStyle style) => Of(style) + (uint)Styles.Length;

    /// <summary>All of them.</summary>
    public static Stylesheet All() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(Font(11), Font(15, bold: true), Font(10, italic: true, colour: "FF59635E"), Font(11, bold: true, colour: "FFFFFFFF"), Font(9, colour: "FF8A928E"), Font(11, italic: true, colour: "FF7A827E")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF0B6B5D" }) { PatternType = PatternValues.Solid }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF7F5F0" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Box()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat(),
            Format(font: 1, wrap: true),
            Format(font: 2, wrap: true),
            Format(font: 3, fill: 2, border: 1, across: HorizontalAlignmentValues.Center, down: VerticalAlignmentValues.Center, wrap: true),
            .. Styles.Select(style => Cell(style, isExample: false)),
            .. Styles.Select(style => Cell(style, isExample: true)),
        ]));

    private static CellFormat Cell(PaperStyle style, bool isExample) => Format(
        font: isExample ? 5u : style == PaperStyle.Faint ? 4u : 0u,
        fill: isExample ? 3u : 0u,
        border: 1,
        number: style switch { PaperStyle.Day => DayFormat, PaperStyle.Time => TimeFormat, PaperStyle.Number => 1u, _ => 0u },
        across: style is PaperStyle.Text or PaperStyle.Faint ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.Center,
        wrap: style is PaperStyle.Text or PaperStyle.Faint);

    private static CellFormat Format(
        uint font, uint fill = 0, uint border = 0, uint number = 0, HorizontalAlignmentValues across = HorizontalAlignmentValues.Left,
        VerticalAlignmentValues down = VerticalAlignmentValues.Top, bool wrap = false) => new(new Alignment { Horizontal = across, Vertical = down, WrapText = wrap })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };

    private static Font Font(double points, bool bold = false, bool italic = false, string colour = "FF1D2421")
    {
        var font = new Font();
        if (bold)
            font.AppendChild(new Bold());
        if (italic)
            font.AppendChild(new Italic());
        font.Append(new FontSize { Val = points }, new Color { Rgb = colour }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Box() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin },
        new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Line()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FFBDB8AB" };
}
