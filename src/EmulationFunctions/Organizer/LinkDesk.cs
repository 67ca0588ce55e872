using EmulationFunctions.Entry;
using EmulationFunctions.Links;

namespace EmulationFunctions.Organizer;

/// <summary>A link that is asked for.</summary>
internal sealed record LinkDraft(string? ContactId, string? Purpose, int? Days);

/// <summary>Makes and revokes links for programs.</summary>
public sealed class LinkDesk(ClusterReader reader, ContactLinks links, LinkTokens tokens, LinkUrls urls, LinkOptions options)
{
    internal async Task<IResult> MakeAsync(ApiVisit visit, LinkDraft draft)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        LinkPurpose? purpose = draft.Purpose switch
        {
            "unit" => LinkPurpose.Unit,
            "api" => LinkPurpose.Api,
            "signIn" => LinkPurpose.SignIn,
            "feed" => LinkPurpose.Feed,
            _ => null,
        };
        if (Wrong(draft, purpose) is { Count: > 0 } faults)
            return Problem.Of(faults).Answer();
        if (purpose == LinkPurpose.SignIn && !visit.IsOperator)
            return new Problem(StatusCodes.Status403Forbidden, "operator-only", "Only the operator makes sign-in links.").Answer();
        if (cluster.Cluster.Contact(draft.ContactId) is not { } contact)
            return Problem.NotFound("contact").Answer();
        if (!IsFor(contact, purpose!.Value))
            return Problem.Of([new Fault("/contactId", "wrong-role", "A form link is for a unit's contact, a calendar for everybody, the others are for organizers.")]).Answer();

        var link = await links.MakeAsync(cluster, contact, purpose.Value, Life(purpose.Value, draft.Days), visit.By, visit.Cancellation);
        object made = purpose == LinkPurpose.Api
            ? new { link.Id, Token = tokens.Token(link.Reference), link.Expires }
            : new { link.Id, Url = urls.Url(link.Reference), link.Expires };
        return Results.Json(made, Json.Options, statusCode: StatusCodes.Status201Created);
    }

    internal async Task<IResult> RevokeAsync(ApiVisit visit, string id) =>
        await links.RevokeAsync(visit.Cluster, id, visit.By, visit.Cancellation) ? Results.NoContent() : Problem.NotFound("link").Answer();

    private static List<Fault> Wrong(LinkDraft draft, LinkPurpose? purpose)
    {
        var faults = new List<Fault>();
        if (purpose is null)
            faults.Add(new("/purpose", "unknown-purpose", "One of unit, api, signIn, feed is needed here."));
        if (string.IsNullOrEmpty(draft.ContactId))
            faults.Add(new("/contactId", "missing", "A contact's id is needed here."));
        if (draft.Days is < 1 or > 3650)
            faults.Add(new("/days", "out-of-range", "A number from 1 to 3650 is needed here."));
        return faults;
    }

    private static bool IsFor(Contact contact, LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Unit => contact.UnitId is not null,
        LinkPurpose.Feed => true,
        _ => contact.Role == ContactRole.Organizer,
    };

    private TimeSpan Life(LinkPurpose purpose, int? days) => purpose switch
    {
        LinkPurpose.SignIn => LinkOptions.OperatorSignIn,
        LinkPurpose.Api => TimeSpan.FromDays(days ?? 365),
        LinkPurpose.Feed when days is null => LinkOptions.Feed,
        _ => TimeSpan.FromDays(days ?? options.UnitDays),
    };
}
