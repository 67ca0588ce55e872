using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Preview;

/// <summary>Letters to come, before anybody gets them.</summary>
public sealed class PreviewFunctions(Desk desk, ClusterReader reader, Previews previews, OwnWordsReader own, PreviewPages pages, TimeProvider time)
{
    /// <summary>The letters of some days.</summary>
    [Function("GetPreview")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/preview")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored)
                return Problem.NotFound("cluster").Answer();
            var today = stored.Cluster.Zone().Day(time.GetUtcNow());
            var (span, faults) = new PreviewDraft(request.Query["from"], request.Query["to"]).Check(today);
            if (span is null)
                return Problem.Of(faults).Answer();
            var words = (await own.AllAsync(stored.Id, visit.Cancellation)).Words;
            var letters = new List<object>();
            foreach (var letter in await previews.BetweenAsync(stored, span, visit.Cancellation))
                letters.Add(await ShownAsync(stored.Cluster, letter, words));
            return Results.Json(new { span.From, span.To, Letters = letters }, Json.Options);
        });

    /// <summary>The letters of some days, as a list or as a calendar.</summary>
    [Function("ConsolePreview")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/preview")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ShowAsync);

    /// <summary>One letter to come.</summary>
    [Function("ConsolePreviewLetter")]
    public Task<IResult> Letter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/preview/{letter}")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.LetterAsync);

    private async Task<object> ShownAsync(Cluster cluster, ComingLetter coming, ClusterWords own)
    {
        var letter = coming.Letter;
        var (line, words) = (PreviewLine.Of(cluster, letter, own), await pages.WriteAsync(coming, own));
        return new
        {
            line.Id,
            letter.At,
            line.Kind,
            To = letter.To.Email,
            letter.To.Name,
            letter.To.ContactId,
            letter.Language,
            words.Subject,
            words.Text,
            Withheld = letter.IsWithheld,
            Waiting = line.IsWaiting,
        };
    }
}
