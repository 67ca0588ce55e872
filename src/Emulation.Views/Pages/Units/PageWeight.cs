using System.Text;

namespace Emulation.Views.Pages;

/// <summary>How many bytes activities take on a page, so that no page grows too large: what people wrote is counted, what stands around it estimated from above.</summary>
internal static class PageWeight
{
    private const int LineBytes = 900;
    private const int OpenBytes = 2_600;
    private const int DocumentBytes = 1_100;
    private const int FileBytes = 600;
    private const int IndicatorBytes = 900;

    /// <summary>Of an activity in one line.</summary>
    public static int Line(ActivityCard card) => LineBytes + Of(card.Activity.Title) + Of(card.UploadUrl) + card.Activity.Id.Length;

    /// <summary>Of an activity with its forms.</summary>
    public static int Open(ActivityCard card) =>
        OpenBytes
        + (2 * Of(card.Activity.Title))
        + card.Activity.Documents.Sum(document => DocumentBytes + Of(document.Title) + (2 * document.Types.Sum(type => type.Length + 1)) + (4 * card.Activity.Id.Length))
        + (KindParts.HasManyIndicators(card.Activity) ? [] : card.Activity.Indicators ?? []).Sum(indicator => IndicatorBytes + (2 * Of(indicator.Title)))
        + card.Files.Sum(file => FileBytes + Of(file.Name) + Of(file.DocumentTitle))
        + Of(card.Submission.Note) + Of(card.Submission.Review?.Reason) + (card.Submission.Review?.Notes.Sum(note => 200 + Of(note.Note)) ?? 0)
        + Of(card.Submission.Participation?.Note)
        + card.Findings.Sum(one => FileBytes + Of(one.Finding.Name) + Of(one.Finding.Note));

    /// <summary>The first lines that take no more than so many bytes; one at least.</summary>
    public static IReadOnlyList<ActivityCard> Fitting(IReadOnlyList<ActivityCard> cards, int most, int mostLines)
    {
        var (count, bytes) = (0, 0);
        while (count < Math.Min(cards.Count, mostLines) && ((bytes += Line(cards[count])) <= most || count == 0))
            count++;
        return [.. cards.Take(count)];
    }

    private static int Of(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
