using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Views.Papers;

namespace EmulationFunctions.Meetings.Lists;

/// <summary>Name plates for Word: three on a page, 180 × 88 mm each, with lines to cut along.</summary>
internal static class NamePlateDocument
{
    private const double Width = 180;
    private const double Height = 88;

    /// <summary>The document's bytes.</summary>
    public static byte[] Write(string title, string language, IReadOnlyList<NamePlate> plates) => WordParts.Document(title, language, 18, (_, body) =>
    {
        var table = WordParts.Table(WordParts.Borders(BorderValues.Dashed), Width);
        foreach (var plate in plates)
        {
            table.AppendChild(WordParts.Row(Height, exact: true, isHead: false,
            [
                WordParts.Cell(
                    Width,
                    middle: true,
                    WordParts.Text(plate.Name, JustificationValues.Center, bold: true, points: plate.Points, after: 8),
                    WordParts.Text(plate.Organization, JustificationValues.Center)),
            ]));
        }

        if (plates.Count > 0)
            body.AppendChild(table);
        // Word wants a paragraph behind a table; this one takes no room.
        body.AppendChild(WordParts.Text("", JustificationValues.Left, points: 1));
        return new SectionProperties(WordParts.Page(top: 14, right: 15, bottom: 14, left: 15));
    });
}
