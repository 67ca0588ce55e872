using Emulation.Domain.Search;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Search;

/// <summary>Search over a cluster.</summary>
public sealed class SearchFunctions(Desk desk, ClusterSearch search, ClusterReader reader, Front front)
{
    /// <summary>What is found, for people.</summary>
    [Function("ConsoleSearch")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/search")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var typed = (string?)request.Query["q"] ?? "";
            var query = SearchQuery.Of(typed);
            var found = query is null ? null : await search.FindAsync(visit.Stored, query, visit.Cancellation);
            return await front.PageAsync(new SearchPageModel(visit.Shell, typed, query, found));
        });

    /// <summary>What is found, for programs.</summary>
    [Function("Search")]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/search")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored)
                return Problem.NotFound("cluster").Answer();
            if (SearchQuery.Of(request.Query["q"]) is not { } query)
                return Problem.Of([new Fault("/q", "bad-query", $"At least {SearchQuery.Shortest} letters of a word are needed here, and at most {SearchQuery.Longest} in all.")]).Answer();
            var found = await search.FindAsync(stored, query, visit.Cancellation);
            return Results.Json(
                new
                {
                    Activities = found.Activities.Select(one => new { one.Activity.Id, one.Activity.Title, one.Activity.Kind, one.Activity.Deadline, one.Year }),
                    People = found.People.Select(one => new { one.Contact.Id, one.Contact.Name, one.Contact.Email, one.Contact.UnitId, one.Contact.Role }),
                    Files = found.Files.Select(one => new { one.Document.FileId, one.Document.Name, one.Document.Size, one.ActivityId, one.UnitId, one.Version }),
                    Papers = found.Papers.Select(one => new { one.Paper.FileId, one.Paper.Name, one.Paper.Size, one.Paper.Kind, one.MeetingId }),
                    Letters = found.Letters.Select(one => new { one.Letter.Key, one.Letter.Content.Kind, To = one.Letter.To.Email, one.Letter.Subject, one.Letter.State, one.Letter.UpdatedAt }),
                    found.IsCut,
                },
                Json.Options);
        });
}
