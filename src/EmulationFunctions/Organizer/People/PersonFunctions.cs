using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Replacements;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.People;

/// <summary>One person: on the console, and for programs.</summary>
public sealed class PersonFunctions(Desk desk, PersonPages pages, PersonFile file, Erasures erasures, ReplacementDesk replacements, ClusterReader reader)
{
    /// <summary>Letters of how many days a program is told.</summary>
    private const int Days = 90;

    /// <summary>A person's page.</summary>
    [Function("ConsolePerson")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people/{contact}")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ShowAsync);

    /// <summary>Says what ends with a person.</summary>
    [Function("ConsoleAskRemoval")]
    public Task<IResult> AskRemoval(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people/{contact}/removal")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.AskRemovalAsync);

    /// <summary>Removes a person.</summary>
    [Function("ConsoleRemovePerson")]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people/{contact}/removal")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.RemoveAsync);

    /// <summary>Asks who takes a person's place.</summary>
    [Function("ConsoleAskSuccessor")]
    public Task<IResult> AskSuccessor(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people/{contact}/successor")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.AskSuccessorAsync);

    /// <summary>Puts somebody else in a person's place.</summary>
    [Function("ConsoleReplacePerson")]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people/{contact}/successor")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ReplaceAsync);

    /// <summary>Says what is deleted of a person, and what stays.</summary>
    [Function("ConsoleAskErasure")]
    public Task<IResult> AskErasure(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/people/{contact}/erasure")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.AskErasureAsync);

    /// <summary>Deletes a person's data.</summary>
    [Function("ConsoleErasePerson")]
    public Task<IResult> Erase(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/people/{contact}/erasure")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.EraseAsync);

    /// <summary>Deletes a person's data, for a program.</summary>
    [Function("PostErasure")]
    public Task<IResult> PostErasure(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/contacts/{contact}/erasure")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
            await erasures.BeginAsync(visit.Cluster, visit.Route("contact"), _ => true, new(visit.By), visit.Cancellation) is { } refused
                ? refused.Answer()
                : Results.StatusCode(StatusCodes.Status202Accepted));

    /// <summary>What is known of a person.</summary>
    [Function("GetContact")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/contacts/{contact}")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored)
                return Problem.NotFound("cluster").Answer();
            if (stored.Cluster.Contact(visit.Route("contact")) is not { } contact)
                return Problem.NotFound("contact").Answer();
            var facts = await file.OfAsync(stored, contact, Days, visit.Cancellation);
            return Results.Json(
                new
                {
                    Contact = contact,
                    Links = facts.Links.Select(link => new { link.Id, link.Purpose, link.Expires, link.FirstOpened, link.LastOpened }),
                    Letters = facts.Letters.Select(letter => new { letter.Key, letter.Content.Kind, letter.State, letter.Subject, letter.CreatedAt, letter.UpdatedAt, letter.Reason }),
                    Meetings = facts.Meetings.Select(one => new { one.Meeting.Id, one.Meeting.Title, one.Meeting.Start, one.Invitee.Answer, one.Invitee.AnsweredAt }),
                    History = facts.History.Select(entry => new { entry.At, entry.Who, entry.What, entry.About, entry.Detail }),
                },
                Json.Options);
        });

    /// <summary>Puts somebody else in a contact's place.</summary>
    [Function("PostSuccessor")]
    public Task<IResult> PostSuccessor(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/contacts/{contact}/successor")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ReplacementDraft>(request, async draft =>
            await replacements.ReplaceAsync(visit.Cluster, visit.Route("contact"), draft, _ => true, new(visit.By), visit.Cancellation) switch
            {
                (_, { } refused) => refused.Answer(),
                ({ Count: > 0 } faults, _) => Problem.Of(faults).Answer(),
                _ => Results.NoContent(),
            }));
}
