using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Archives;

/// <summary>An activity's files in one piece.</summary>
public sealed class ArchiveFunctions(Desk desk, ClusterReader reader, ActivityArchives archives, Front front)
{
    /// <summary>For an organizer.</summary>
    [Function("ConsoleArchive")]
    public Task<IResult> Console(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/files.zip")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
            Versions(request) is not { } all ? await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest)
            : await archives.OfAsync(visit.Stored, visit.Route("activity"), all, visit.Cancellation)
                ?? await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound));

    /// <summary>For a program.</summary>
    [Function("GetArchive")]
    public Task<IResult> Program(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/activities/{activity}/files.zip")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
                return Problem.NotFound("cluster").Answer();
            if (Versions(request) is not { } all)
                return Problem.Of([new Fault("/versions", "unknown-versions", "One of latest, all is needed here.")]).Answer();
            return await archives.OfAsync(cluster, visit.Route("activity"), all, visit.Cancellation) ?? Problem.NotFound("activity").Answer();
        });

    /// <summary>Whether every version is wanted; null for a word that means nothing.</summary>
    private static bool? Versions(HttpRequest request) => request.Query["versions"].ToString() switch
    {
        "" or "latest" => false,
        "all" => true,
        _ => null,
    };
}
