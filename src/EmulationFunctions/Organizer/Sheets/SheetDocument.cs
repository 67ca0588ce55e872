using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>
/// A table for Excel and LibreOffice: title and notes above, headings that stay in sight and repeat on every printed page, dates
/// that are dates, A4 across and as wide as the page. Text is only ever text: nothing that a person wrote becomes a formula.
/// </summary>
internal static class SheetDocument
{
    private const string ListsName = "lists";

    // Of type of 11 points; no program shows a row of more than 409.
    private const double LineHeight = 15;
    private const double HighestRow = 400;

    // Of 15 points and bold.
    private const double TitleSize = 1.5;

    /// <summary>The file's bytes.</summary>
    /// <param name="papers">Its sheets; the first gives it its title.</param>
    public static byte[] Write(params IReadOnlyList<SheetPaper> papers)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = SheetCells.Kept(papers[0].Title);
            document.PackageProperties.Language = papers[0].Language;
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.All();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (at, paper) in papers.Index())
                Add(Tab(paper.Name), Page(paper, at), isHidden: false);
            foreach (var (at, paper) in papers.Index())
                Add(ListsOf(at), Lists(paper), isHidden: true);
            workbook.Workbook = new Workbook(sheets, new DefinedNames(papers.Index().SelectMany(one => Names(one.Item, one.Index))));

            void Add(string name, Worksheet content, bool isHidden)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = content;
                var sheet = new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) };
                if (isHidden)
                    sheet.State = SheetStateValues.Hidden;
                sheets.Append(sheet);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The hidden sheet from which a sheet's cells offer to choose.</summary>
    private static string ListsOf(int sheet) => sheet == 0 ? ListsName : $"{ListsName}{sheet + 1}";

    // Title, notes, a blank line, headings.
    private static int HeadingRow(SheetPaper paper) => paper.Notes.Count + 3;

    private static int LastRow(SheetPaper paper) => HeadingRow(paper) + paper.Rows.Count + paper.Blank;

    private static string Tab(string name) => name.Length <= 31 ? name : name[..31];

    private static IEnumerable<DefinedName> Names(SheetPaper paper, int sheet)
    {
        var tab = $"'{Tab(paper.Name).Replace("'", "''", StringComparison.Ordinal)}'";
        var (heading, last) = (HeadingRow(paper), CellPlace.Letters(paper.Columns.Count));
        return
        [
            new DefinedName($"{tab}!$A${heading}:${last}${LastRow(paper)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)sheet, Hidden = true },
            new DefinedName($"{tab}!${heading}:${heading}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)sheet },
        ];
    }

    private static Worksheet Page(SheetPaper paper, int at)
    {
        var (heading, last) = (HeadingRow(paper), CellPlace.Letters(paper.Columns.Count));
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = heading, TopLeftCell = $"A{heading + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"A{heading + 1}", SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A{heading + 1}" } })
            { TabSelected = at == 0, ShowGridLines = false, WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 16 },
            new Columns(paper.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })),
            Data(paper),
            new AutoFilter { Reference = $"A{heading}:{last}{LastRow(paper)}" },
            Merged(paper, last));
        if (Validations(paper, ListsOf(at)) is { HasChildren: true } validations)
            sheet.Append(validations);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P / &N")));
        return sheet;
    }

    private static SheetData Data(SheetPaper paper)
    {
        var data = new SheetData();
        var across = paper.Columns.Sum(column => column.Width);
        data.Append(SheetCells.Row(1, SheetLines.Of(paper.Title, across / TitleSize) * 24, [SheetCells.Text(new(1, 1), paper.Title, SheetStyles.Title)]));
        foreach (var (at, note) in paper.Notes.Index())
            data.Append(SheetCells.Row(at + 2, Height([(note, across)]), [SheetCells.Text(new(at + 2, 1), note, SheetStyles.Note)]));
        var heading = HeadingRow(paper);
        data.Append(SheetCells.Row(heading, 20 + Height(paper.Columns.Select(column => (column.Heading, column.Width * 0.8))), paper.Columns.Select((column, at) => SheetCells.Text(new(heading, at + 1), column.Heading, SheetStyles.Heading))));
        foreach (var (at, cells) in paper.Rows.Index())
        {
            var row = heading + 1 + at;
            data.Append(SheetCells.Row(row, Height(cells.Zip(paper.Columns, (cell, column) => (cell?.Time is null ? cell?.Text ?? "" : "", column.Width))), cells.Select((cell, column) =>
                SheetCells.Of(new(row, column + 1), cell, at < paper.Examples ? SheetStyles.Example(paper.Columns[column].Style) : SheetStyles.Of(paper.Columns[column].Style)))));
        }

        for (var row = heading + 1 + paper.Rows.Count; row <= LastRow(paper); row++)
            data.Append(SheetCells.Row(row, null, paper.Columns.Select((column, at) => SheetCells.Of(new(row, at + 1), null, SheetStyles.Of(column.Style)))));
        return data;
    }

    /// <summary>The height that the cells need, in points: LibreOffice fits no rows when it opens a file.</summary>
    private static double Height(IEnumerable<(string Text, double Width)> cells) =>
        Math.Min((cells.Max(cell => SheetLines.Of(cell.Text, cell.Width)) * LineHeight) + 3, HighestRow);

    private static MergeCells Merged(SheetPaper paper, string last) =>
        new(Enumerable.Range(1, paper.Notes.Count + 1).Select(row => new MergeCell { Reference = $"A{row}:{last}{row}" }));

    /// <summary>What cells offer to choose from stands on a hidden sheet: within a rule there is room for 255 characters.</summary>
    private static DataValidations Validations(SheetPaper paper, string lists)
    {
        var rules = new DataValidations();
        var from = HeadingRow(paper) + 1;
        foreach (var (at, column) in paper.Columns.Index().Where(column => column.Item.Choices.Count > 0 || column.Item.Hint is not null))
        {
            var letters = CellPlace.Letters(at + 1);
            var rule = new DataValidation
            {
                AllowBlank = true,
                ShowErrorMessage = column.OnlyChoices && column.Choices.Count > 0,
                ShowInputMessage = column.Hint is not null,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letters}{from}:{letters}{Math.Max(LastRow(paper), from)}" },
            };
            if (column.Hint is { } hint)
            {
                rule.PromptTitle = SheetCells.Kept(column.Heading.Length <= 32 ? column.Heading : column.Heading[..32]);
                rule.Prompt = SheetCells.Kept(hint);
            }

            if (column.Choices.Count > 0)
            {
                rule.Type = DataValidationValues.List;
                rule.AppendChild(new Formula1($"{lists}!${letters}$1:${letters}${column.Choices.Count}"));
            }

            rules.Append(rule);
        }

        rules.Count = (uint)rules.ChildElements.Count;
        return rules;
    }

    private static Worksheet Lists(SheetPaper paper)
    {
        var data = new SheetData();
        for (var row = 1; row <= paper.Columns.Max(column => column.Choices.Count); row++)
        {
            data.Append(SheetCells.Row(row, null, paper.Columns.Index()
                .Where(column => column.Item.Choices.Count >= row)
                .Select(column => SheetCells.Text(new(row, column.Index + 1), column.Item.Choices[row - 1], 0))));
        }

        return new Worksheet(data);
    }
}
