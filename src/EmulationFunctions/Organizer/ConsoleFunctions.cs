using EmulationFunctions.Entry;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Organizer.Rooms;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>What an organizer can do on the console.</summary>
public sealed class ConsoleFunctions(Desk desk, LetterDesk letters, ContactLinks links, LinkOptions options, FileDownload download, Front front)
{
    /// <summary>A file of any unit.</summary>
    [Function("ConsoleFile")]
    public Task<IResult> File(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/files/{file}")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => download.SendAsync(visit, unit: null));

    /// <summary>Settles an unknown letter.</summary>
    [Function("ConsoleSettle")]
    public Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/letters/{key}/settle")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var outcome = await visit.FieldAsync("outcome");
            if (outcome is not ("accepted" or "resend"))
                return await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest);
            return await letters.SettleAsync(visit.Stored.Id, visit.Route("key"), outcome == "resend", visit.Contact.Id, visit.Cancellation) switch
            {
                (null, _) => await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound),
                (_, null) => Notices.SeeOther(ConsoleRoom.Letters, ConsoleNotice.LetterAlreadySettled),
                _ => Notices.SeeOther(ConsoleRoom.Letters, outcome == "resend" ? ConsoleNotice.LetterResent : ConsoleNotice.LetterAccepted),
            };
        });

    /// <summary>Makes a contact's form link anew; the ones before it end.</summary>
    [Function("ConsoleMakeLink")]
    public Task<IResult> MakeLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/links")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            if (visit.Cluster.Contact(await visit.FieldAsync("contactId")) is not { UnitId: not null } contact)
                return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
            var before = await links.GoodAsync(visit.Stored, contact, LinkPurpose.Unit, visit.Cancellation);
            await links.MakeAsync(visit.Stored, contact, LinkPurpose.Unit, TimeSpan.FromDays(options.UnitDays), visit.Contact.Id, visit.Cancellation);
            foreach (var link in before)
                await links.RevokeAsync(visit.Stored.Id, link.Id, visit.Contact.Id, visit.Cancellation);
            return await visit.FieldAsync("from") == "person" ? PeopleForms.SeeOther($"/console/people/{contact.Id}", PeopleNotice.LinkMade) : PeopleForms.SeeOther("/console/people", PeopleNotice.LinkMade);
        });

    /// <summary>Revokes a form link.</summary>
    [Function("ConsoleRevokeLink")]
    public Task<IResult> RevokeLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/links/{link}/revoke")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            if (!await links.RevokeAsync(visit.Stored.Id, visit.Route("link"), visit.Contact.Id, visit.Cancellation))
                return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
            return visit.Cluster.Contact(await visit.FieldAsync("from")) is { } contact
                ? PeopleForms.SeeOther($"/console/people/{contact.Id}", PeopleNotice.LinkRevoked)
                : PeopleForms.SeeOther("/console/people", PeopleNotice.LinkRevoked);
        });
}
