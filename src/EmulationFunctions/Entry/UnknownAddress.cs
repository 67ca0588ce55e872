using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Entry;

/// <summary>What is said at an address where nothing is.</summary>
public sealed class UnknownAddress(Desk desk, Front front)
{
    /// <summary>Every address that no other route takes, but those that the host keeps for itself.</summary>
    /// <remarks>The host tries routes in the order of their functions' names, so this name has to stay the last.</remarks>
    [Function("ZUnknownAddress")]
    public Task<IResult> Answer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = @"{*path:regex(^(?!(admin|runtime)\b))}")] HttpRequest request) =>
        FormAddress.PageOf(request.Path) is { } page ? desk.ForAnyone(request, _ => Task.FromResult(Front.SeeOther(page)))
        : request.Path.StartsWithSegments("/console", StringComparison.OrdinalIgnoreCase) ? desk.ForOrganizer(request, NotFoundAsync)
        : desk.ForAnyone(request, NotFoundAsync);

    private async Task<IResult> NotFoundAsync(Visit visit) => Desk.WantsJson(visit.Request)
        ? Problem.NotFound("address").Answer()
        : await front.MessageAsync(visit.Shell with { Path = OnThisSite(visit.Request.Path) }, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    // To a browser, what begins with two slashes is another site.
    private static string OnThisSite(string path) => $"/{path.TrimStart('/')}";
}
