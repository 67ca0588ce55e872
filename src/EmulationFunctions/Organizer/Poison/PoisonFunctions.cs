using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Rooms;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer.Poison;

/// <summary>What failed every time: kept, shown and tried again.</summary>
public sealed class PoisonFunctions(Desk desk, PoisonDesk poison, ClusterReader reader)
{
    /// <summary>What waits in a cluster.</summary>
    [Function("GetPoison")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/poison")] HttpRequest request) =>
        desk.ForProgram(request, async visit => await reader.FindAsync(visit.Cluster, visit.Cancellation) is null
            ? Problem.NotFound("cluster").Answer()
            : await ListAsync(visit, visit.Cluster));

    /// <summary>Tries one again.</summary>
    [Function("ReplayPoison")]
    public Task<IResult> Replay(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/poison/{id}/replay")] HttpRequest request) =>
        desk.ForProgram(request, visit => ReplayAsync(visit, visit.Cluster));

    /// <summary>Leaves one undone.</summary>
    [Function("DismissPoison")]
    public Task<IResult> Dismiss(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/clusters/{cluster}/poison/{id}")] HttpRequest request) =>
        desk.ForProgram(request, visit => DismissAsync(visit, visit.Cluster));

    /// <summary>What waits and is about no cluster: the operator's, whose token alone opens a route without one.</summary>
    [Function("GetOperatorPoison")]
    public Task<IResult> ListOperators(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/poison")] HttpRequest request) =>
        desk.ForProgram(request, visit => ListAsync(visit, PoisonDesk.NoCluster));

    /// <summary>Tries one of the operator's again.</summary>
    [Function("ReplayOperatorPoison")]
    public Task<IResult> ReplayOperators(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/poison/{id}/replay")] HttpRequest request) =>
        desk.ForProgram(request, visit => ReplayAsync(visit, PoisonDesk.NoCluster));

    /// <summary>Leaves one of the operator's undone.</summary>
    [Function("DismissOperatorPoison")]
    public Task<IResult> DismissOperators(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/poison/{id}")] HttpRequest request) =>
        desk.ForProgram(request, visit => DismissAsync(visit, PoisonDesk.NoCluster));

    /// <summary>An organizer leaves one undone.</summary>
    [Function("ConsoleDismissPoison")]
    public Task<IResult> DismissOnConsole(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/poison/{id}/dismiss")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit => Notices.SeeOther(
            ConsoleRoom.Letters,
            await poison.DismissAsync(visit.Stored.Id, visit.Route("id"), visit.Contact.Id, visit.Cancellation) ? ConsoleNotice.WorkDismissed : ConsoleNotice.WorkSettledBefore));

    /// <summary>An organizer has one tried again.</summary>
    [Function("ConsoleReplayPoison")]
    public Task<IResult> ReplayOnConsole(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/poison/{id}/replay")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit => Notices.SeeOther(
            ConsoleRoom.Letters,
            await poison.ReplayAsync(visit.Stored.Id, visit.Route("id"), visit.Contact.Id, visit.Cancellation) ? ConsoleNotice.WorkTriedAgain : ConsoleNotice.WorkSettledBefore));

    private async Task<IResult> ListAsync(ApiVisit visit, string cluster) =>
        Results.Json(new { Poison = await poison.AllAsync(cluster, visit.Cancellation) }, Json.Options);

    private async Task<IResult> DismissAsync(ApiVisit visit, string cluster) =>
        await poison.DismissAsync(cluster, visit.Route("id"), visit.By, visit.Cancellation)
            ? Results.NoContent()
            : Problem.NotFound("message").Answer();

    private async Task<IResult> ReplayAsync(ApiVisit visit, string cluster) =>
        await poison.ReplayAsync(cluster, visit.Route("id"), visit.By, visit.Cancellation)
            ? Results.Accepted()
            : Problem.NotFound("message").Answer();
}
