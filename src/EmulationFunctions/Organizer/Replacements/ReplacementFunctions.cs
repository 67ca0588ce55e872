using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Organizer.Rooms;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Replacements;

/// <summary>"I am no longer the one", and what an organizer says to it.</summary>
public sealed class ReplacementFunctions(Desk desk, ClusterReader reader, ReplacementRequests requests, ReplacementDesk decisions, UnitPages pages, PeopleList people, Front front)
{
    /// <summary>A contact names who should get the letters.</summary>
    [Function("AskReplacement")]
    public Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/replacement")] HttpRequest request) =>
        desk.ForUnit(request, async unit =>
        {
            var draft = new ReplacementDraft(await unit.FieldAsync("name"), await unit.FieldAsync("email"));
            return await requests.AskAsync(unit, draft) is { Count: > 0 } faults
                ? await pages.ShowAsync(unit, received: null, replacement: new WrongReplacement(draft, faults))
                : Front.SeeOther($"/u/{unit.Route("token")}#replacement");
        });

    /// <summary>Each contact's latest request.</summary>
    [Function("GetReplacements")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/replacements")] HttpRequest request) =>
        desk.ForProgram(request, async visit => await reader.FindAsync(visit.Cluster, visit.Cancellation) is null
            ? Problem.NotFound("cluster").Answer()
            : Results.Json(new { Replacements = await requests.AllAsync(visit.Cluster, visit.Cancellation) }, Json.Options));

    /// <summary>Accepts or declines a contact's request.</summary>
    [Function("DecideReplacement")]
    public Task<IResult> Decide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/replacements/{contact}")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ReplacementDecision>(request, async decision =>
        {
            if (decision.Check() is { Count: > 0 } faults)
                return Problem.Of(faults).Answer();
            return await decisions.DecideAsync(visit.Cluster, visit.Route("contact"), decision, new Decider(visit.By), visit.Cancellation) switch
            {
                (null, _) => Problem.NotFound("replacement").Answer(),
                (_, false) => new Problem(StatusCodes.Status409Conflict, "already-decided", "The request has been decided before.").Answer(),
                ({ } now, _) => Results.Json(now, Json.Options),
            };
        }));

    /// <summary>Accepts or declines a contact's request on the console.</summary>
    [Function("ConsoleDecideReplacement")]
    public Task<IResult> DecideOnConsole(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/replacements/{contact}")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var decision = new ReplacementDecision(await visit.FieldAsync("decision"), await visit.FieldAsync("reason"), await visit.FieldAsync("asked"));
            if (decision.Check() is { Count: > 0 } faults)
            {
                return faults[0].Pointer == "/reason"
                    ? await people.ShowAsync(visit, new WrongDecline(decision, faults))
                    : await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest);
            }

            var (_, isOurs) = await decisions.DecideAsync(visit.Stored.Id, visit.Route("contact"), decision, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
            return Notices.SeeOther(
                ConsoleRoom.People,
                !isOurs ? ConsoleNotice.ReplacementDecidedBefore : decision.Accepts ? ConsoleNotice.ReplacementAccepted : ConsoleNotice.ReplacementDeclined);
        });
}
