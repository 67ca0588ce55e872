using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationFunctions.Meetings.Lists;

/// <summary>The pieces of which our Word documents are made. Sizes are in points, lengths in millimetres.</summary>
internal static class WordParts
{
    private const string Font = "Times New Roman";

    /// <summary>A document on A4, as bytes.</summary>
    /// <param name="title">Its title, for whoever lists files.</param>
    /// <param name="language">Its language (BCP 47).</param>
    /// <param name="points">Size of its type.</param>
    /// <param name="fill">Writes its content and gives its page.</param>
    public static byte[] Document(string title, string language, int points, Func<MainDocumentPart, Body, SectionProperties> fill)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Kept(title);
            document.PackageProperties.Language = language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                    new FontSize { Val = Half(points) },
                    new FontSizeComplexScript { Val = Half(points) },
                    new Languages { Val = language })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))));
            var body = new Body();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            body.AppendChild(fill(main, body));
        }

        return stream.ToArray();
    }

    /// <summary>The page, A4 upright.</summary>
    public static IEnumerable<OpenXmlElement> Page(double top, double right, double bottom, double left) =>
    [
        new PageSize { Width = Twips(210), Height = Twips(297) },
        new PageMargin { Top = (int)Twips(top), Right = Twips(right), Bottom = (int)Twips(bottom), Left = Twips(left), Header = Twips(10), Footer = Twips(10), Gutter = 0 },
    ];

    /// <summary>A paragraph of one kind of type.</summary>
    public static Paragraph Text(string text, JustificationValues align, bool bold = false, bool italic = false, int? points = null, int after = 0, bool keepNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepNext)
            properties.AppendChild(new KeepNext());
        properties.AppendChild(new SpacingBetweenLines { After = Twentieth(after) });
        properties.AppendChild(new Justification { Val = align });
        return new Paragraph(properties, new Run(Type(bold, italic, points), new Text(Kept(text)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>A thin line across the middle of what it stands in, as long as what is left between the indents.</summary>
    public static Paragraph Rule(double indent, int after = 0) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
            new SpacingBetweenLines { Before = "40", After = Twentieth(after), Line = "40", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = $"{Twips(indent)}", Right = $"{Twips(indent)}" }),
        new Run(Type(bold: false, italic: false, points: 1)));

    /// <summary>A table of these columns.</summary>
    public static Table Table(TableBorders borders, params IEnumerable<double> columns)
    {
        double[] widths = [.. columns];
        return new Table(
            new TableProperties(
                new TableWidth { Width = $"{Twips(widths.Sum())}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                borders,
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{Twips(width)}" })));
    }

    /// <summary>A row that no page break cuts.</summary>
    public static TableRow Row(double height, bool exact, bool isHead, IEnumerable<TableCell> cells)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = Twips(height), HeightType = exact ? HeightRuleValues.Exact : HeightRuleValues.AtLeast });
        if (isHead)
            properties.AppendChild(new TableHeader());
        return new TableRow(cells.Prepend<OpenXmlElement>(properties));
    }

    /// <summary>A cell with what stands in it.</summary>
    public static TableCell Cell(double width, bool middle, params IEnumerable<Paragraph> content) => new(
        content.Prepend<OpenXmlElement>(new TableCellProperties(
            new TableCellWidth { Width = $"{Twips(width)}", Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = middle ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top })));

    /// <summary>The same border everywhere.</summary>
    public static TableBorders Borders(BorderValues kind) => new(
        new TopBorder { Val = kind, Size = 4 },
        new LeftBorder { Val = kind, Size = 4 },
        new BottomBorder { Val = kind, Size = 4 },
        new RightBorder { Val = kind, Size = 4 },
        new InsideHorizontalBorder { Val = kind, Size = 4 },
        new InsideVerticalBorder { Val = kind, Size = 4 });

    private static RunProperties Type(bool bold, bool italic, int? points)
    {
        var type = new RunProperties();
        if (bold)
            type.AppendChild(new Bold());
        if (italic)
            type.AppendChild(new Italic());
        if (points is { } size)
            type.Append(new FontSize { Val = Half(size) }, new FontSizeComplexScript { Val = Half(size) });
        return type;
    }

    // What XML cannot hold: control characters and halves of surrogate pairs.
    private static string Kept(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) || rune.Value == '\t').Where(rune => rune.Value is not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString()));

    private static string Half(int points) => $"{points * 2}";

    private static string Twentieth(int points) => $"{points * 20}";

    private static uint Twips(double millimetres) => (uint)Math.Round(millimetres / 25.4 * 1440);
}
