using Azure;
using Emulation.Views.Assets;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Entry;

/// <summary>The front page, what pages are dressed in, and whether the house stands.</summary>
public sealed class EntryFunctions(Desk desk, Front front, Stores stores)
{
    /// <summary>The front page. An empty route would mean the function's name; an optional segment of no length means the root.</summary>
    [Function("Home")]
    public Task<IResult> Home(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{home:maxlength(0)?}")] HttpRequest request) =>
        desk.ForAnyone(request, visit => front.PageAsync(new HomePageModel(visit.Shell)));

    /// <summary>The stylesheet, the icon and the script.</summary>
    [Function("Asset")]
    public Task<IResult> Asset(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{name}")] HttpRequest request) =>
        desk.ForAnyone(request, async visit =>
        {
            if (SiteAsset.All.FirstOrDefault(asset => asset.Path == request.Path) is not { } asset)
                return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

            // The address carries the content's hash, so a browser may keep it for ever.
            request.HttpContext.Response.Headers.CacheControl = request.Query["v"] == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
            return Results.Bytes(asset.Bytes, asset.ContentType);
        });

    /// <summary>Whether storage can be reached; what is missing there is made.</summary>
    [Function("Health")]
    public Task<IResult> Health(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "healthz")] HttpRequest request) =>
        desk.ForAnyone(request, async visit =>
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(visit.Cancellation);
            patience.CancelAfter(TimeSpan.FromSeconds(10));
            try
            {
                await stores.CreateAsync(patience.Token);
                return Results.Json(new { status = "ok" }, Json.Options);
            }
            catch (Exception failure) when (failure is RequestFailedException or AggregateException or OperationCanceledException)
            {
                return new Problem(StatusCodes.Status503ServiceUnavailable, "storage-down", "Storage cannot be reached.") { Detail = failure.GetType().Name }.Answer();
            }
        });
}
