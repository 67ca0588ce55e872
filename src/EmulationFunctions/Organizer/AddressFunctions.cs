using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Organizer.Rooms;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>Addresses at which letters do not arrive, and the organizer's word that one works again.</summary>
public sealed class AddressFunctions(Desk desk, ClosedAddresses addresses, ClusterReader reader)
{
    /// <summary>The addresses to which nothing is sent.</summary>
    [Function("GetClosedAddresses")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/closed-addresses")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is null)
                return Problem.NotFound("cluster").Answer();
            var closed = await addresses.AllAsync(visit.Cluster, visit.Cancellation);
            return Results.Json(new { ClosedAddresses = closed.Select(Shown).ToList() }, Json.Options);
        });

    /// <summary>Letters go to an address again.</summary>
    [Function("DeleteClosedAddress")]
    public Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/clusters/{cluster}/closed-addresses/{address}")] HttpRequest request) =>
        desk.ForProgram(request, async visit => await addresses.OpenAsync(visit.Cluster, visit.Route("address"), visit.By, visit.Cancellation)
            ? Results.NoContent()
            : Problem.NotFound("closed-address").Answer());

    /// <summary>Letters go to an address again, says an organizer on the console. Where they do so already, it is so.</summary>
    [Function("ConsoleOpenAddress")]
    public Task<IResult> OpenOnConsole(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/closed-addresses/{address}/open")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            await addresses.OpenAsync(visit.Stored.Id, visit.Route("address"), visit.Contact.Id, visit.Cancellation);
            return Notices.SeeOther(ConsoleRoom.Letters, ConsoleNotice.AddressOpened);
        });

    private static object Shown(StoredClosedAddress closed) => new
    {
        Id = closed.Hash,
        closed.Address.Email,
        closed.Address.Name,
        closed.Address.ContactId,
        closed.Address.Fault,
        closed.Address.Reason,
        closed.Address.At,
    };
}
