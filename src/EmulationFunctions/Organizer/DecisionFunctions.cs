using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>What a program decides about one unit's submission.</summary>
public sealed class DecisionFunctions(Desk desk, Extensions extensions, Reviews reviews)
{
    /// <summary>Extends the unit's deadline.</summary>
    [Function("PutExtension")]
    public Task<IResult> Extend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/clusters/{cluster}/activities/{activity}/units/{unit}/extension")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ExtensionDraft>(request, async draft =>
            await extensions.ExtendAsync(visit.Cluster, visit.Route("activity"), visit.Route("unit"), draft, null, new Decider(visit.By), visit.Cancellation) switch
            {
                { Line: null } => Problem.NotFound("submission").Answer(),
                { Faults: { Count: > 0 } faults } => Problem.Of(faults).Answer(),
                { Line: var line } => Results.Json(Submissions.Shown(line.Stored.Submission, line.Activity), Json.Options),
            }));

    /// <summary>Accepts or returns a version.</summary>
    [Function("PostReview")]
    public Task<IResult> Review(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/activities/{activity}/units/{unit}/review")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ReviewDraft>(request, async draft =>
            await reviews.ReviewAsync(visit.Cluster, visit.Route("activity"), visit.Route("unit"), draft, null, new Decider(visit.By), visit.Cancellation) switch
            {
                { Line: null } => Problem.NotFound("submission").Answer(),
                { Faults: { Count: > 0 } faults } => Problem.Of(faults).Answer(),
                { Unseen: Unseen.Version, Line: var line } => NewerVersion(line).Answer(),
                { Line: var line } => Results.Json(Submissions.Shown(line.Stored.Submission, line.Activity), Json.Options),
            }));

    private static Problem NewerVersion(StoredLine line) =>
        new(StatusCodes.Status409Conflict, "newer-version", "Another version is current; nothing was decided.") { Detail = line.Submission.Version };

    /// <summary>Takes the unit's extension back.</summary>
    [Function("DeleteExtension")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/clusters/{cluster}/activities/{activity}/units/{unit}/extension")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
            await extensions.WithdrawAsync(visit.Cluster, visit.Route("activity"), visit.Route("unit"), null, new Decider(visit.By), visit.Cancellation) is { Line: null }
                ? Problem.NotFound("submission").Answer()
                : Results.NoContent());
}
