using Emulation.Domain.Submissions.Transfers;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Uploads;

/// <summary>What a unit can do with its form link.</summary>
public sealed class UploadFunctions(Desk desk, UnitPages pages, UploadService uploads, FileDownload download, Incoming incoming, UploadCheck check)
{
    /// <summary>The unit's page.</summary>
    [Function("UnitPage")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}")] HttpRequest request) =>
        desk.ForUnit(request, pages.ShowAsync);

    /// <summary>How all of it goes: one page to print.</summary>
    [Function("UnitGuide")]
    public Task<IResult> Guide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/guide")] HttpRequest request) =>
        desk.ForUnit(request, visit => pages.GuideAsync(visit, visit.Cluster.Unit(visit.Contact.UnitId)!.Name, UnitPages.Address(visit)));

    /// <summary>The same for any unit, to hand out.</summary>
    [Function("ConsoleGuide")]
    public Task<IResult> GuideForAll(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/guide")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.GuideAsync(visit, unit: null, "/console/people"));

    /// <summary>All of the unit's activities of one group.</summary>
    [Function("UnitActivities")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/activities")] HttpRequest request) =>
        desk.ForUnit(request, pages.ListAsync);

    /// <summary>One activity, with its forms.</summary>
    [Function("UnitActivity")]
    public Task<IResult> Activity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/activities/{activity}")] HttpRequest request) =>
        desk.ForUnit(request, visit => pages.ActivityAsync(visit));

    /// <summary>All versions that the unit has handed in for an activity.</summary>
    [Function("UnitVersions")]
    public Task<IResult> Versions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/activities/{activity}/versions")] HttpRequest request) =>
        desk.ForUnit(request, pages.VersionsAsync);

    /// <summary>Hands in files for an activity.</summary>
    [Function("Upload")]
    public Task<IResult> Upload(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/activities/{activity}")] HttpRequest request) =>
        desk.ForUnit(request, async unit => await uploads.ReceiveAsync(unit, Handover.Of(unit), unit.Route("activity")) switch
        {
            ({ } taken, _) => Taken(unit, taken),
            (_, var refused) => await RefusedAsync(unit, refused!),
        });

    /// <summary>One of the unit's own files.</summary>
    [Function("DownloadFile")]
    public Task<IResult> Download(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/files/{file}")] HttpRequest request) =>
        desk.ForUnit(request, unit => download.SendAsync(unit, unit.Contact.UnitId));

    /// <summary>Sweeps the container of arrivals once a day, at one o'clock in Vietnam.</summary>
    [Function("SweepIncoming")]
    public async Task Sweep([TimerTrigger("0 0 18 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await incoming.SweepAsync(TimeSpan.FromDays(1), cancellation);
        await check.SweepAsync(UploadSession.Life + TimeSpan.FromDays(2), cancellation);
    }

    private static IResult Taken(ContactVisit unit, Submission taken) => Desk.WantsJson(unit.Request)
        ? Results.Json(new { taken.Version, taken.Receipt, taken.State, taken.Late, taken.Documents }, Storage.Json.Options, statusCode: StatusCodes.Status201Created)
        : Front.SeeOther($"/u/{unit.Route("token")}?received={taken.ActivityId}");

    private async Task<IResult> RefusedAsync(ContactVisit unit, RefusedFiles refused) => Desk.WantsJson(unit.Request)
        ? Problem.Of(refused.Refusal, unit.Language).Answer()
        : await pages.ActivityAsync(unit, new(Upload: refused));
}
