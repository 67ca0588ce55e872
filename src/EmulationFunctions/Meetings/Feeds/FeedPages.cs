using EmulationFunctions.Entry;
using EmulationFunctions.Links;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Meetings.Feeds;

/// <summary>Where the page on which a calendar's address is made stands.</summary>
/// <param name="Address">Its path.</param>
/// <param name="Back">The page from which it is reached.</param>
internal sealed record FeedPlace(string Address, string Back);

/// <summary>The page on which a person makes the address of the own calendar.</summary>
public sealed class FeedPages(ContactLinks links, LinkUrls urls, Front front)
{
    /// <summary>The page of an organizer.</summary>
    internal static FeedPlace OfOrganizer { get; } = new("/console/calendar", "/console");

    /// <summary>The page of a unit's contact.</summary>
    internal static FeedPlace OfUnit(ContactVisit visit) => new($"{UnitPages.Address(visit)}/calendar", UnitPages.Address(visit));

    /// <summary>The address, where one has been made, and how to subscribe to it.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit, FeedPlace place)
    {
        var good = await links.GoodAsync(visit.Stored, visit.Contact, LinkPurpose.Feed, visit.Cancellation);
        var url = good is [var longest, ..] ? urls.Url(longest.Reference) : null;
        return await front.PageAsync(new FeedPageModel(
            visit.Shell with { Path = place.Address }, url, place.Address, place.Back, visit.Request.Query.ContainsKey("made") && url is not null));
    }

    /// <summary>Makes an address. The new one first: what fails in between leaves the person with two, and not with none.</summary>
    internal async Task<IResult> MakeAsync(ContactVisit visit, FeedPlace place)
    {
        var before = await links.GoodAsync(visit.Stored, visit.Contact, LinkPurpose.Feed, visit.Cancellation);
        await links.MakeAsync(visit.Stored, visit.Contact, LinkPurpose.Feed, LinkOptions.Feed, visit.Contact.Id, visit.Cancellation);
        foreach (var link in before)
            await links.RevokeAsync(visit.Stored.Id, link.Id, visit.Contact.Id, visit.Cancellation);
        return Front.SeeOther($"{place.Address}?made");
    }
}
