using Azure;
using Emulation.Views.Texts;
using EmulationFunctions.Links;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Entry;

/// <summary>The one door: security headers, who may enter, and exceptions turned into an answer.</summary>
public sealed partial class Desk(Front front, LinkCheck links, Bearer bearer, SiteOptions site, Stores stores, ILogger<Desk> log)
{
    /// <summary>Name of the cookie that holds an organizer's session.</summary>
    public const string SessionCookie = "emulation-session";

    /// <summary>Whoever comes; a post only from our own pages.</summary>
    public Task<IResult> ForAnyone(HttpRequest request, Func<Visit, Task<IResult>> answer) => GuardAsync(request, async () =>
    {
        var visit = new Visit(request, front.Language(request, Language.Vi));
        return IsOurs(request, byCookie: false) ? await answer(visit) : await front.MessageAsync(visit.Shell, ProblemCode.CrossSite, StatusCodes.Status403Forbidden);
    });

    /// <summary>Whoever holds the link of a unit's page.</summary>
    public Task<IResult> ForUnit(HttpRequest request, Func<ContactVisit, Task<IResult>> answer) =>
        ForLink(request, LinkPurpose.Unit, visit => visit.Cluster.Contact(visit.Link.Contact) is { UnitId: not null } contact
            ? answer(new ContactVisit(request, visit.Language, visit.Link, visit.Stored, contact))
            : GoneAsync(request, visit.Shell, ProblemCode.LinkRevoked));

    /// <summary>Whoever holds the link of this purpose that the route's token is.</summary>
    public Task<IResult> ForLink(HttpRequest request, LinkPurpose purpose, Func<LinkVisit, Task<IResult>> answer) => GuardAsync(request, async () =>
    {
        var check = await links.CheckAsync((string?)request.RouteValues["token"], purpose, request.HttpContext.RequestAborted);
        var cluster = check.Cluster?.Cluster;
        var shell = new PageShell(
            front.Language(request, check.Contact?.Language ?? cluster?.Language ?? Language.Vi),
            request.Path,
            cluster?.Name,
            Ask: cluster?.FirstOrganizer() is { } organizer ? Correspondent.Of(organizer) : null);
        if (!IsOurs(request, byCookie: false))
            return await ProblemAsync(request, shell, ProblemCode.CrossSite, StatusCodes.Status403Forbidden);
        return check.Standing switch
        {
            LinkStanding.Good => await OpenAsync(new LinkVisit(request, shell.Language, check.Link!, check.Cluster!), answer),
            LinkStanding.Expired => await GoneAsync(request, shell, ProblemCode.LinkExpired),
            LinkStanding.Revoked => await GoneAsync(request, shell, ProblemCode.LinkRevoked),
            LinkStanding.Used => await GoneAsync(request, shell, ProblemCode.SignInUsed),
            _ => await ProblemAsync(request, shell, ProblemCode.LinkUnknown, StatusCodes.Status404NotFound),
        };
    });

    /// <summary>Answers, and notes meanwhile that the link was opened.</summary>
    private async Task<IResult> OpenAsync(LinkVisit visit, Func<LinkVisit, Task<IResult>> answer)
    {
        var noted = HttpMethods.IsGet(visit.Request.Method) ? links.NoteOpenedAsync(visit.Link, visit.Cancellation) : Task.CompletedTask;
        var answered = await answer(visit);
        await noted;
        return answered;
    }

    /// <summary>An organizer who has signed in.</summary>
    public Task<IResult> ForOrganizer(HttpRequest request, Func<ContactVisit, Task<IResult>> answer) => GuardAsync(request, async () =>
    {
        var check = await links.CheckAsync(request.Cookies[SessionCookie], LinkPurpose.Session, request.HttpContext.RequestAborted);
        var language = front.Language(request, check.Contact?.Language ?? Language.Vi);
        if (check is not { Standing: LinkStanding.Good, Contact: { Role: ContactRole.Organizer } organizer })
            return await ProblemAsync(request, new PageShell(language, request.Path), ProblemCode.SignInNeeded, StatusCodes.Status401Unauthorized);
        var visit = new ContactVisit(request, language, check.Link!, check.Cluster!, organizer);
        return IsOurs(request, byCookie: true)
            ? await answer(visit)
            : await ProblemAsync(request, visit.Shell, ProblemCode.CrossSite, StatusCodes.Status403Forbidden);
    });

    /// <summary>A program with a bearer token for the cluster that the route names.</summary>
    public Task<IResult> ForProgram(HttpRequest request, Func<ApiVisit, Task<IResult>> answer) => GuardAsync(request, async () =>
    {
        var (visit, refused) = await bearer.EnterAsync(request, (string?)request.RouteValues["cluster"] ?? "");
        if (refused is { Status: StatusCodes.Status401Unauthorized })
            request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        if (visit is null)
            return refused!.Answer();
        return IsOurs(request, byCookie: false)
            ? await answer(visit)
            : new Problem(StatusCodes.Status403Forbidden, ProblemCode.CrossSite, "This comes from another site's page.").Answer();
    });

    /// <summary>Nothing that goes wrong inside reaches the visitor as anything but an answer.</summary>
    private async Task<IResult> GuardAsync(HttpRequest request, Func<Task<IResult>> answer)
    {
        SecurityHeaders.Set(request.HttpContext.Response, stores.Blobs.Uri);
        try
        {
            return await answer();
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (Exception failure) when (failure is RequestFailedException { Status: 0 or >= 500 } or HttpRequestException
            || failure is AggregateException { InnerExceptions: [RequestFailedException, ..] })
        {
            StorageFailed(failure);
            request.HttpContext.Response.Headers.RetryAfter = "30";
            return await ProblemAsync(request, Anonymous(request), ProblemCode.StorageDown, StatusCodes.Status503ServiceUnavailable);
        }
#pragma warning disable CA1031 // The worker's own answer to an unhandled exception is an empty 200.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var reference = Nonce.Next(8);
            Broke(failure, reference);
            return await ProblemAsync(request, Anonymous(request), ProblemCode.SomethingBroke, StatusCodes.Status500InternalServerError, reference);
        }
    }

    private bool IsOurs(HttpRequest request, bool byCookie) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || SameSite.MayPost(request, site, byCookie);

    private Task<IResult> GoneAsync(HttpRequest request, PageShell shell, string code) => ProblemAsync(request, shell, code, StatusCodes.Status410Gone);

    /// <summary>A page for people; problem+json for programs.</summary>
    private async Task<IResult> ProblemAsync(HttpRequest request, PageShell shell, string code, int status, string? reference = null) =>
        WantsJson(request)
            ? new Problem(status, code, $"Not possible: {code}.") { Detail = reference, Message = Words.Of(shell.Language).Problems.Of(code).Sentence }.Answer()
            : await front.MessageAsync(shell, code, status, reference);

    private PageShell Anonymous(HttpRequest request) => new(front.Language(request, Language.Vi), request.Path);

    /// <summary>Whether a program asks.</summary>
    internal static bool WantsJson(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(LogLevel.Error, "Storage cannot be reached.")]
    private partial void StorageFailed(Exception failure);

    [LoggerMessage(LogLevel.Error, "A request failed; its reference is {Reference}.")]
    private partial void Broke(Exception failure, string reference);
}
