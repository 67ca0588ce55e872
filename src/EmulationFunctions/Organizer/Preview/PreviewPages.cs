using Emulation.Domain.Reminders;
using Emulation.Views.Letters;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Organizer.Preview;

/// <summary>The organizer's view of letters to come.</summary>
public sealed class PreviewPages(Previews previews, OwnWordsReader own, LetterView view, SiteOptions site, Front front, TimeProvider time)
{
    /// <summary>Days that are shown where nobody asks for others.</summary>
    private const int UsualDays = 28;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var (query, today) = (visit.Request.Query, visit.Cluster.Zone().Day(time.GetUtcNow()));
        var draft = query.ContainsKey("from") || query.ContainsKey("to")
            ? new PreviewDraft(query["from"], query["to"])
            : new PreviewDraft($"{today:yyyy-MM-dd}", $"{today.AddDays(UsualDays - 1):yyyy-MM-dd}");
        var (span, faults) = draft.Check(today);
        var letters = span is null ? [] : await previews.BetweenAsync(visit.Stored, span, visit.Cancellation);
        var words = (await own.AllAsync(visit.Stored.Id, visit.Cancellation)).Words;
        var model = new PreviewPageModel(
            visit.Shell with { Path = "/console/preview" }, visit.Cluster.TimeZone, draft, span, query["view"] == "calendar", [.. letters.Select(letter => PreviewLine.Of(visit.Cluster, letter, words))])
        {
            Faults = faults,
        };
        return await front.PageAsync(model, span is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    /// <summary>One letter, as its reader will get it.</summary>
    internal async Task<IResult> LetterAsync(ContactVisit visit)
    {
        var id = visit.Route("letter");
        var today = visit.Cluster.Zone().Day(time.GetUtcNow());
        var (span, _) = new PreviewDraft(PreviewLine.DayOf(id), PreviewLine.DayOf(id)).Check(today);
        var letters = span is null ? [] : await previews.BetweenAsync(visit.Stored, span, visit.Cancellation);
        var words = (await own.AllAsync(visit.Stored.Id, visit.Cancellation)).Words;
        return letters.FirstOrDefault(letter => PreviewLine.Of(visit.Cluster, letter, words).Id == id) is { } letter
            ? await front.PageAsync(new PreviewLetterPageModel(visit.Shell, PreviewLine.Of(visit.Cluster, letter, words), await WriteAsync(visit.Cluster, letter, words)))
            : await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
    }

    /// <summary>The letter in its reader's language; where a link will stand there is none to use.</summary>
    internal Task<RenderedLetter> WriteAsync(Cluster cluster, ForeseenLetter letter, ClusterWords words) => view.RenderAsync(
        letter.Content,
        letter.To.Language,
        Correspondent.Of(letter.To),
        cluster.FirstOrganizer() is { } organizer ? Correspondent.Of(organizer) : null,
        link => new Uri(site.PublicUrl, link == LinkReference.Console ? "/console" : "/u/…").ToString(),
        words.Find(LetterView.KindOf(letter.Content), letter.To.Language));
}
