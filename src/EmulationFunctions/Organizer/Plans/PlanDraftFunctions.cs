using System.Globalization;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>Drafts and revisions of plans, for programs.</summary>
public sealed class PlanDraftFunctions(Desk desk, ClusterReader reader, PlanDrafts drafts, PlanHistory history)
{
    private const string Year = "api/clusters/{cluster}/plans/{year}";

    /// <summary>A year's draft.</summary>
    [Function("GetPlanDraft")]
    public Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/draft")] HttpRequest request) =>
        ForYear(request, async (visit, year) => await drafts.FindAsync(visit.Cluster, year, visit.Cancellation) is { } stored
            ? Answer(request, stored)
            : Problem.NotFound("draft").Answer());

    /// <summary>Stores a year's draft as typed.</summary>
    [Function("PutPlanDraft")]
    public Task<IResult> Put([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = $"{Year}/draft")] HttpRequest request) =>
        ForYear(request, (visit, year) => JsonBody.AnswerAsync<PlanDraft>(request, async draft =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is null)
                return Problem.NotFound("cluster").Answer();
            if (Json.Write(draft).Length > PlanDrafts.Longest)
                return new Problem(StatusCodes.Status413PayloadTooLarge, "draft-too-large", $"A draft has at most {PlanDrafts.Longest} characters of JSON.").Answer();
            var stored = await drafts.SaveAsync(
                visit.Cluster, year, draft, before => Entry.Revision.Matches(request, before.IsStored ? before.Tag : null), new Decider(visit.By), visit.Cancellation);
            return stored is null ? Problem.Outdated.Answer() : Answer(request, stored);
        }));

    /// <summary>Throws a year's draft away.</summary>
    [Function("DeletePlanDraft")]
    public Task<IResult> Delete([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = $"{Year}/draft")] HttpRequest request) =>
        ForYear(request, async (visit, year) =>
        {
            if (await drafts.FindAsync(visit.Cluster, year, visit.Cancellation) is null)
                return Problem.NotFound("draft").Answer();
            return await drafts.DiscardAsync(visit.Cluster, year, stored => Entry.Revision.Matches(request, stored.Tag), new Decider(visit.By), visit.Cancellation)
                ? Results.NoContent()
                : Problem.Outdated.Answer();
        });

    /// <summary>Publishes a year's draft.</summary>
    [Function("PublishPlanDraft")]
    public Task<IResult> Publish([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{Year}/draft/publication")] HttpRequest request) =>
        ForYear(request, async (visit, year) =>
        {
            var outcome = await drafts.PublishAsync(visit.Cluster, year, stored => Entry.Revision.Matches(request, stored.Tag), new Decider(visit.By), visit.Cancellation);
            return outcome.Stored is { } plan
                ? Entry.Revision.Answer(request, plan.Published.Plan, plan.Revision, outcome.IsNew)
                : outcome.Refused!.Answer();
        });

    /// <summary>The revisions of a year's plan, the newest first.</summary>
    [Function("GetPlanRevisions")]
    public Task<IResult> Revisions([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/revisions")] HttpRequest request) =>
        ForYear(request, async (visit, year) =>
        {
            var all = await history.AllAsync(visit.Cluster, year, visit.Cancellation);
            return Results.Json(new { Revisions = all.Select(one => new { one.Revision, one.By, one.At, Activities = one.Plan.Activities.Count }).ToList() }, Json.Options);
        });

    /// <summary>A year's plan as it was stored once.</summary>
    [Function("GetPlanRevision")]
    public Task<IResult> One([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{Year}/revisions/{{revision}}")] HttpRequest request) =>
        ForYear(request, async (visit, year) =>
            int.TryParse(visit.Route("revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await history.FindAsync(visit.Cluster, year, number, visit.Cancellation) is { } one
                ? Results.Json(new { one.Revision, one.By, one.At, one.Plan }, Json.Options)
                : Problem.NotFound("revision").Answer());

    private Task<IResult> ForYear(HttpRequest request, Func<ApiVisit, int, Task<IResult>> answer) =>
        desk.ForProgram(request, visit => PlanYear.Of(visit) is { } year ? answer(visit, year) : Task.FromResult(Problem.NotFound("year").Answer()));

    private static IResult Answer(HttpRequest request, StoredDraft stored) =>
        Entry.Revision.Answer(request, new { stored.BasedOn, stored.By, stored.At, stored.Draft }, stored.Tag);
}
