using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Plans;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>The JSON API of a cluster: cluster, plans, submissions, links, letters.</summary>
public sealed class OrganizerFunctions(
    Desk desk, ClusterReader reader, ClusterService clusters, PlanService plans, Submissions submissions, LinkDesk links, LetterDesk letters)
{
    /// <summary>Stores the cluster.</summary>
    [Function("PutCluster")]
    public Task<IResult> PutCluster(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/clusters/{cluster}")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ClusterDraft>(request, draft => clusters.PutAsync(visit, draft)));

    /// <summary>The cluster.</summary>
    [Function("GetCluster")]
    public Task<IResult> GetCluster(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}")] HttpRequest request) =>
        desk.ForProgram(request, async visit => await reader.FindAsync(visit.Cluster, visit.Cancellation) is { } stored
            ? Revision.Answer(request, stored.Cluster, stored.Revision)
            : Problem.NotFound("cluster").Answer());

    /// <summary>Stores a year's plan.</summary>
    [Function("PutPlan")]
    public Task<IResult> PutPlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/clusters/{cluster}/plans/{year}")] HttpRequest request) =>
        desk.ForProgram(request, visit => PlanYear.Of(visit) is { } year
            ? JsonBody.AnswerAsync<PlanDraft>(request, draft => plans.PutAsync(visit, year, draft))
            : Task.FromResult(Problem.NotFound("year").Answer()));

    /// <summary>A year's plan.</summary>
    [Function("GetPlan")]
    public Task<IResult> GetPlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/plans/{year}")] HttpRequest request) =>
        desk.ForProgram(request, async visit => PlanYear.Of(visit) is { } year && await reader.PlanAsync(visit.Cluster, year, visit.Cancellation) is { } stored
            ? Revision.Answer(request, stored.Published.Plan, stored.Revision)
            : Problem.NotFound("plan").Answer());

    /// <summary>Who has submitted for an activity, and who has not.</summary>
    [Function("GetSubmissions")]
    public Task<IResult> GetSubmissions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/activities/{activity}/submissions")] HttpRequest request) =>
        desk.ForProgram(request, visit => submissions.OfAsync(visit, visit.Route("activity")));

    /// <summary>Makes a link for a contact.</summary>
    [Function("PostLink")]
    public Task<IResult> PostLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/links")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<LinkDraft>(request, draft => links.MakeAsync(visit, draft)));

    /// <summary>Revokes a link at once.</summary>
    [Function("DeleteLink")]
    public Task<IResult> DeleteLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/clusters/{cluster}/links/{link}")] HttpRequest request) =>
        desk.ForProgram(request, visit => links.RevokeAsync(visit, visit.Route("link")));

    /// <summary>A page of letters.</summary>
    [Function("GetLetters")]
    public Task<IResult> GetLetters(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/letters")] HttpRequest request) =>
        desk.ForProgram(request, visit => letters.ListAsync(visit, request.Query["state"], request.Query["continuation"]));

    /// <summary>Settles an unknown letter.</summary>
    [Function("SettleLetter")]
    public Task<IResult> SettleLetter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/letters/{key}/settle")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<SettleDraft>(request, draft => letters.SettleAsync(visit, visit.Route("key"), draft.Outcome)));

    private sealed record SettleDraft(string? Outcome);
}
