using Emulation.Domain.Clusters.People;
using Emulation.Domain.Search;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.People;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>People that come in as a spreadsheet: it becomes the list that might have been pasted, row by row, and goes that list's way.</summary>
public sealed class PeopleSheets(PeopleImports imports, Front front)
{
    // Where a sheet has fewer people than columns, its list still has its cells apart.
    private const char Between = '\t';

    /// <summary>Reads the file that was posted and shows what its list would do.</summary>
    internal async Task<IResult> ReadAsync(ContactVisit visit)
    {
        var (sheets, refused) = await PostedSheet.ReadAsync(visit);
        return refused is null
            ? await imports.LookAsync(visit, List(sheets))
            : await front.PageAsync(PeopleImports.Empty(visit) with { Refused = refused }, Problem.StatusOf(refused));
    }

    /// <summary>The same for a program: the file is the body.</summary>
    internal async Task<IResult> AnswerAsync(ApiVisit visit)
    {
        var (sheets, refused) = await PostedSheet.ReadAsync(visit);
        if (refused is not null)
            return Problem.Of(refused).Answer();
        var query = visit.Request.Query;
        return await imports.AnswerAsync(visit, new PeopleImportDraft(List(sheets), AddUnits: query["addUnits"] == "true", Apply: query["apply"] == "true"));
    }

    /// <summary>The sheet as lines: as many as it has rows, so that what is wrong is told at its row.</summary>
    internal static string List(IReadOnlyList<Sheet> sheets)
    {
        var rows = sheets.MaxBy(sheet => sheet.Rows.Take(20).Max(row => (int?)row.Cells.Count(cell => PeopleWords.ColumnOf(cell.Value.Text) is not null)) ?? 0)?.Rows ?? [];
        var lines = new List<string>();
        foreach (var row in rows.Where(row => row.Number <= WorkbookReading.MostRows))
        {
            while (lines.Count < row.Number - 1)
                lines.Add("");
            var isExample = row.Cells.Values.Any(cell => PlanPaper.Vocabulary.Example.Contains(Folding.Of(cell.Text)));
            lines.Add(isExample ? "" : string.Join(Between, Enumerable.Range(1, Math.Max(row.Cells.Keys.Max(), 2)).Select(column => Cell(row.Cells.GetValueOrDefault(column)?.Text))));
        }

        return string.Join('\n', lines);
    }

    private static string Cell(string? text)
    {
        var line = PlainText.Line(text ?? "");
        return line.Contains('"', StringComparison.Ordinal) ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }
}
