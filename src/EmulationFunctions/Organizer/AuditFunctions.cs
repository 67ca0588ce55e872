using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>Who did what.</summary>
public sealed class AuditFunctions(Desk desk, AuditLog log)
{
    /// <summary>For an organizer.</summary>
    [Function("ConsoleAudit")]
    public Task<IResult> Console(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/audit")] HttpRequest request) =>
        desk.ForOrganizer(request, log.ShowAsync);

    /// <summary>For a program.</summary>
    [Function("GetAudit")]
    public Task<IResult> Program(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/activities/{activity}/audit")] HttpRequest request) =>
        desk.ForProgram(request, visit => log.ListAsync(visit, visit.Route("activity"), request.Query["continuation"]));
}
