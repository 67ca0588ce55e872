using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings.Feeds;

/// <summary>A person's calendar to subscribe to, and the page on which its address is made.</summary>
public sealed class FeedFunctions(Desk desk, PersonalFeed feed, FeedPages pages)
{
    /// <summary>The calendar itself, for calendar programs.</summary>
    [Function("Feed")]
    public Task<IResult> Feed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feeds/{token}.ics")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Feed, visit => feed.AnswerAsync(visit, visit.Cluster.Contact(visit.Link.Contact)!));

    /// <summary>How to subscribe, for a unit's people.</summary>
    [Function("UnitCalendar")]
    public Task<IResult> UnitPage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "u/{token}/calendar")] HttpRequest request) =>
        desk.ForUnit(request, visit => pages.ShowAsync(visit, FeedPages.OfUnit(visit)));

    /// <summary>A new address; the one before ends.</summary>
    [Function("UnitCalendarNew")]
    public Task<IResult> UnitMake(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "u/{token}/calendar")] HttpRequest request) =>
        desk.ForUnit(request, visit => pages.MakeAsync(visit, FeedPages.OfUnit(visit)));

    /// <summary>How to subscribe, for organizers.</summary>
    [Function("ConsoleCalendar")]
    public Task<IResult> ConsolePage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/calendar")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.ShowAsync(visit, FeedPages.OfOrganizer));

    /// <summary>A new address; the one before ends.</summary>
    [Function("ConsoleCalendarNew")]
    public Task<IResult> ConsoleMake(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/calendar")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.MakeAsync(visit, FeedPages.OfOrganizer));
}
