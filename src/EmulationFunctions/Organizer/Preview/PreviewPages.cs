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
            visit.Shell with { Path = "/console/preview" }, visit.Cluster.TimeZone, draft, span, query["view"] == "calendar", [.. letters.Select(coming => PreviewLine.Of(visit.Cluster, coming.Letter, words))])
        {
            Faults = faults,
            TakesLong = await previews.TakeLongAsync(visit.Stored, visit.Cancellation),
            Page = int.TryParse(query["page"], out var page) ? page : 1,
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
        return letters.FirstOrDefault(coming => PreviewLine.Of(visit.Cluster, coming.Letter, words).Id == id) is { } found
            ? await front.PageAsync(new PreviewLetterPageModel(visit.Shell, PreviewLine.Of(visit.Cluster, found.Letter, words), await WriteAsync(found, words)))
            : await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
    }

    /// <summary>The letter in its reader's language; where a link will stand there is none to use.</summary>
    internal Task<RenderedLetter> WriteAsync(ComingLetter coming, ClusterWords words)
    {
        var letter = coming.Letter;
        return view.RenderAsync(letter.Content, letter.Language, letter.To, coming.ReplyTo, Url, words.Find(LetterView.KindOf(letter.Content), letter.Language));
    }

    private string Url(LinkReference link) => new Uri(site.PublicUrl, link switch
    {
        _ when link == LinkReference.Console => "/console",
        { Purpose: LinkPurpose.Rsvp } => "/rsvp/…",
        { Purpose: LinkPurpose.SignIn } => "/sign-in/…",
        _ => "/u/…",
    }).ToString();
}
