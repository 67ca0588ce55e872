using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>Deletes the data of a guest of meetings, who belongs to no unit and is no contact.</summary>
public sealed class GuestErasurePages(Erasures erasures, ClusterReader reader, Front front)
{
    internal async Task<IResult> AskAsync(ContactVisit visit) =>
        await GuestAsync(visit) is { } guest ? await front.PageAsync(Model(visit, guest)) : await MissingAsync(visit);

    internal async Task<IResult> EraseAsync(ContactVisit visit)
    {
        if (await GuestAsync(visit) is not { } guest)
            return await MissingAsync(visit);
        if (await visit.FieldAsync("confirmed") != "yes")
            return await front.PageAsync(Model(visit, guest) with { Fault = "not-confirmed" }, StatusCodes.Status400BadRequest);
        return await erasures.BeginForGuestAsync(visit.Stored, guest.Name, guest.Email, new(visit.Contact.Id, visit.ShortLink), visit.Cancellation) is { } refused
            ? await front.PageAsync(Model(visit, guest) with { Fault = refused.Code }, StatusCodes.Status409Conflict)
            : PeopleForms.SeeOther("/console/people", PeopleNotice.ErasureBegun);
    }

    private static PersonEndModel Model(ContactVisit visit, Contact guest) =>
        new(visit.Shell with { Path = $"/console/guests/{visit.Route("meeting")}/{visit.Route("guest")}/erasure" }, guest, "") { IsErasure = true, PersonUrl = null };

    /// <summary>The guest as a page shows a person; null where the meeting has no such guest.</summary>
    private async Task<Contact?> GuestAsync(ContactVisit visit) =>
        await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is var (_, invitees)
        && invitees.FirstOrDefault(one => one.Invitee.Id == visit.Route("guest"))?.Invitee is { ContactId: null } guest
            ? new Contact("", guest.Name, guest.Email, null, ContactRole.Other, guest.Language)
            : null;

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
