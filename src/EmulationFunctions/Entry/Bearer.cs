using EmulationFunctions.Links;

namespace EmulationFunctions.Entry;

/// <summary>Who a program is, by its bearer token (RFC 6750).</summary>
public sealed class Bearer(OperatorOptions operators, LinkCheck links)
{
    private static readonly LinkPurpose[] Others = [LinkPurpose.Unit, LinkPurpose.Rsvp, LinkPurpose.SignIn, LinkPurpose.Session, LinkPurpose.Feed];

    /// <summary>The visit, or why there is none: 401 without a valid token, 403 with one that may not do this.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="cluster">The cluster that the route names.</param>
    public async Task<(ApiVisit? Visit, Problem? Refused)> EnterAsync(HttpRequest request, string cluster)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return (null, Unauthorized);
        var token = header["Bearer ".Length..].Trim();
        if (operators.Is(token))
            return (new ApiVisit(request, cluster, ApiVisit.Operator), null);

        var cancellation = request.HttpContext.RequestAborted;
        var check = await links.CheckAsync(token, LinkPurpose.Api, cancellation);
        if (check.Standing == LinkStanding.Good)
        {
            return check.Link!.Cluster == cluster && check.Contact?.Role == ContactRole.Organizer
                ? (new ApiVisit(request, cluster, check.Contact.Id), null)
                : (null, Forbidden);
        }

        foreach (var purpose in Others)
        {
            if ((await links.CheckAsync(token, purpose, cancellation)).Standing == LinkStanding.Good)
                return (null, Forbidden);
        }

        return (null, Unauthorized);
    }

    private static Problem Unauthorized { get; } =
        new(StatusCodes.Status401Unauthorized, "no-valid-token", "Send a valid token as Authorization: Bearer TOKEN.");

    private static Problem Forbidden { get; } = new(StatusCodes.Status403Forbidden, "not-allowed", "This token may not do this.");
}
