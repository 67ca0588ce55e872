using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Views.Papers;

namespace EmulationFunctions.Meetings.Lists;

/// <summary>The attendance sheet for Word, set as Decree 30/2020/NĐ-CP, appendix I, wants: A4, Times New Roman 13 to 14, margins 20, 15, 20 and 30 mm, pages numbered on top from the second on.</summary>
internal static class AttendanceDocument
{
    // In millimetres; together they are what the margins leave of 210.
    private static readonly double[] Columns = [12, 48, 45, 30, 30];

    /// <summary>The document's bytes.</summary>
    public static byte[] Write(AttendancePaper paper) => WordParts.Document(paper.Subject, paper.Tag, 13, (main, body) =>
    {
        body.Append(Head(paper));
        body.Append(
            WordParts.Text("", JustificationValues.Center),
            WordParts.Text(paper.Title, JustificationValues.Center, bold: true, points: 14),
            WordParts.Text(paper.Subject, JustificationValues.Center, bold: true, points: 14),
            WordParts.Rule(indent: 68, after: 10));
        body.Append(paper.Facts.Select(fact => WordParts.Text($"{fact.Name}: {fact.Value}", JustificationValues.Left, after: 3)));
        body.Append(WordParts.Text("", JustificationValues.Left, points: 6), People(paper), WordParts.Text("", JustificationValues.Left, points: 6));
        body.Append(WordParts.Text(paper.Total, JustificationValues.Left, after: 6, keepNext: true), Signature(paper));
        return new SectionProperties([Numbers(main), .. WordParts.Page(top: 20, right: 15, bottom: 20, left: 30), new TitlePage()]);
    });

    private static Table Head(AttendancePaper paper)
    {
        const double Left = 66;
        const double Right = 99;
        var table = WordParts.Table(WordParts.Borders(BorderValues.None), Left, Right);
        table.AppendChild(WordParts.Row(0, exact: false, isHead: false,
        [
            WordParts.Cell(Left, middle: false, WordParts.Text(paper.Issuer, JustificationValues.Center, bold: true), WordParts.Rule(indent: 20)),
            WordParts.Cell(
                Right,
                middle: false,
                WordParts.Text(paper.Country, JustificationValues.Center, bold: true, points: 12),
                WordParts.Text(paper.Motto, JustificationValues.Center, bold: true, points: 14),
                WordParts.Rule(indent: 18, after: 6),
                WordParts.Text(paper.PlaceAndDate, JustificationValues.Center, italic: true)),
        ]));
        return table;
    }

    private static Table People(AttendancePaper paper)
    {
        var table = WordParts.Table(WordParts.Borders(BorderValues.Single), Columns);
        table.AppendChild(WordParts.Row(10, exact: false, isHead: true, paper.Columns.Zip(Columns, (head, width) =>
            WordParts.Cell(width, middle: true, WordParts.Text(head, JustificationValues.Center, bold: true)))));
        foreach (var (at, row) in paper.Rows.Index())
        {
            string[] values = [$"{at + 1}", row.Name, row.Organization, row.Position, ""];
            table.AppendChild(WordParts.Row(10, exact: false, isHead: false, values.Zip(Columns, (value, width) =>
                WordParts.Cell(width, middle: true, WordParts.Text(value, width == Columns[0] ? JustificationValues.Center : JustificationValues.Left)))));
        }

        return table;
    }

    // The right half of the page, with room to sign.
    private static Table Signature(AttendancePaper paper)
    {
        var table = WordParts.Table(WordParts.Borders(BorderValues.None), 82.5, 82.5);
        table.AppendChild(WordParts.Row(30, exact: false, isHead: false,
        [
            WordParts.Cell(82.5, middle: false, WordParts.Text("", JustificationValues.Left)),
            WordParts.Cell(82.5, middle: false, WordParts.Text(paper.Signer, JustificationValues.Center, bold: true)),
        ]));
        return table;
    }

    private static HeaderReference Numbers(MainDocumentPart main)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }));
        return new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) };
    }
}
