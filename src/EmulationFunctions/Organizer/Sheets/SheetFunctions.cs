using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Sheets;

/// <summary>Spreadsheets that leave the cluster: plans, submissions, people, and templates.</summary>
public sealed class SheetFunctions(Desk desk, ClusterReader reader, SheetExports exports, Front front)
{
    /// <summary>One of them, for an organizer.</summary>
    [Function("ConsoleSheet")]
    public Task<IResult> Console(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/sheets/{file}")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
            await exports.OfAsync(visit.Stored, visit.Route("file"), visit.Language, visit.Cancellation)
                ?? await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound));

    /// <summary>One of them, for a program; in the language that <c>lang</c> names.</summary>
    [Function("GetSheet")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/sheets/{file}")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
            await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } stored
                ? Problem.NotFound("cluster").Answer()
                : await exports.OfAsync(stored, visit.Route("file"), visit.Language, visit.Cancellation) ?? Problem.NotFound("sheet").Answer());
}
