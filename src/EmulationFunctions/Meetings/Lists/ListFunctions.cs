using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings.Lists;

/// <summary>Papers for the day of a meeting.</summary>
public sealed class ListFunctions(Desk desk, ClusterReader reader, MeetingLists lists, Front front)
{
    /// <summary>For an organizer: <c>attendance</c> or <c>name-plates</c>, <c>.docx</c> or <c>.html</c>.</summary>
    [Function("ConsoleMeetingList")]
    public Task<IResult> Console(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/meetings/{meeting}/lists/{file}")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
            await lists.OfAsync(visit.Stored, visit.Shell, visit.Route("meeting"), visit.Route("file"), visit.Cancellation)
                ?? await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound));

    /// <summary>For a program: the same, in the cluster's language unless <c>?lang=</c> names another.</summary>
    [Function("GetMeetingList")]
    public Task<IResult> Program(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/meetings/{meeting}/lists/{file}")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
                return Problem.NotFound("cluster").Answer();
            var shell = new PageShell(Front.Asked(request) ?? cluster.Cluster.Language, request.Path, cluster.Cluster.Name);
            return await lists.OfAsync(cluster, shell, visit.Route("meeting"), visit.Route("file"), visit.Cancellation) ?? Problem.NotFound("list").Answer();
        });
}
