using EmulationFunctions.Entry;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Organizer.Rooms;

/// <summary>The units' people, their links, and who asks to be replaced.</summary>
public sealed class PeopleRoom(ReplacementRequests replacements, ContactLinks links, LinkUrls urls, Front front)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var asking =
            from one in await replacements.AllOpenAsync(visit.Stored, visit.Cancellation)
            where visit.Cluster.Contact(one.ContactId) is not null
            select new ConsoleReplacement(one, visit.Cluster.Unit(one.UnitId)?.Name ?? one.UnitId, zone.Local(one.AskedAt), $"/console/replacements/{one.ContactId}");
        return await front.PageAsync(new PeoplePageModel(
            visit.Shell with { Path = "/console/people" }, visit.Cluster.TimeZone, await LinksAsync(visit, zone), [.. asking], Notices.Of(visit)));
    }

    private async Task<List<ConsoleLink>> LinksAsync(ContactVisit visit, ClusterZone zone)
    {
        var shown = new List<ConsoleLink>();
        foreach (var contact in visit.Cluster.Contacts.Where(contact => contact.UnitId is not null))
        {
            var good = await links.GoodAsync(visit.Stored, contact, LinkPurpose.Unit, visit.Cancellation) is [var longest, ..] ? longest : null;
            shown.Add(new ConsoleLink(
                contact.Id,
                contact.Name,
                contact.Email,
                visit.Cluster.Unit(contact.UnitId)!.Name,
                "/console/links",
                good is null ? null : urls.Url(good.Reference),
                good is null ? null : zone.Local(good.Expires),
                good is null ? null : $"/console/links/{good.Id}/revoke"));
        }

        return shown;
    }
}
