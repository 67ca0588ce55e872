using System.Globalization;
using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Kinds;

/// <summary>The JSON API of what belongs to activities' kinds. All of it is read with the activity's submissions.</summary>
public sealed class KindApiFunctions(Desk desk, ClusterReader reader, Registrations registrations, Participations participations, Findings findings)
{
    private const string One = "api/clusters/{cluster}/activities/{activity}/units/{unit}";

    /// <summary>Registers a unit's values.</summary>
    [Function("PutTargets")]
    public Task<IResult> PutTargets(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = $"{One}/targets")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ValuesBody>(request, body => AnswerAsync(visit, handover =>
            registrations.RegisterAsync(handover, visit.Route("activity"), body.Draft(body.Version), Language.En, visit.Cancellation))));

    /// <summary>Reports what a unit has reached.</summary>
    [Function("PutActuals")]
    public Task<IResult> PutActuals(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = $"{One}/actuals")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ValuesBody>(request, body => AnswerAsync(visit, handover =>
            registrations.ReportAsync(handover, visit.Route("activity"), body.Draft(body.Revision), Language.En, visit.Cancellation))));

    /// <summary>Says that a unit takes part in a campaign, or no more.</summary>
    [Function("PutParticipation")]
    public Task<IResult> PutParticipation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = $"{One}/participation")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<ParticipationDraft>(request, draft => AnswerAsync(visit, handover =>
            participations.SayAsync(handover, visit.Route("activity"), draft, visit.Cancellation))));

    /// <summary>Files what an inspection of a unit found: multipart, files called result, and a note.</summary>
    [Function("PostFindings")]
    public Task<IResult> PostFindings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/findings")] HttpRequest request) =>
        desk.ForProgram(request, visit => AnswerAsync(visit, handover => findings.FileAsync(request, handover, visit.Route("activity"), visit.Cancellation)));

    /// <summary>Takes a paper of an inspection from the unit.</summary>
    [Function("DeleteFinding")]
    public Task<IResult> DeleteFinding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = $"{One}/findings/{{file}}")] HttpRequest request) =>
        desk.ForProgram(request, visit => AnswerAsync(visit, handover => findings.RemoveAsync(handover, visit.Route("activity"), visit.Route("file"), visit.Cancellation)));

    private async Task<IResult> AnswerAsync(ApiVisit visit, Func<Handover, Task<PartOutcome>> change)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored)
            return Problem.NotFound("cluster").Answer();
        return await change(Handover.OfProgram(visit, stored, visit.Route("unit"))) switch
        {
            { Line: null } => Problem.NotFound("submission").Answer(),
            { Faults: { Count: > 0 } faults } => Problem.Of(faults).Answer(),
            { Refused: { } refused } => Problem.Of(refused).Answer(),
            { IsOutdated: true, Line: var line } => Newer(line).Answer(),
            { Line: var line } => Results.Json(Submissions.Shown(line.Stored.Submission, line.Activity), Json.Options),
        };
    }

    private static Problem Newer(StoredLine line) => new(StatusCodes.Status409Conflict, "newer-version", "It has changed since it was read; nothing was written.")
    {
        Detail = new { line.Submission.Version, Revision = line.Submission.Actuals?.Revision ?? 0 },
    };

    /// <summary>Values as programs send them: JSON numbers.</summary>
    private sealed record ValuesBody(IReadOnlyDictionary<string, decimal?>? Values, int? Version, int? Revision, string? Note)
    {
        public ValuesDraft Draft(int? seen) =>
            new(Values?.ToDictionary(value => value.Key, value => value.Value?.ToString("0.############################", CultureInfo.InvariantCulture)), seen, Note);
    }
}
