using System.Globalization;
using Emulation.Domain.Meetings;
using Emulation.Domain.Search;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>Guests of meetings, who are no contacts: all of a year, and one with what is known of it, until its data is deleted.</summary>
public sealed class GuestPages(GuestFile file, Erasures erasures, Front front, TimeProvider time)
{
    /// <summary>Letters of how many days before the latest meeting the page shows at first.</summary>
    private const int FirstDays = 60;

    private const int MostDays = 4000;

    /// <summary>Guests of a year's meetings; of this year's and the last's where none is named.</summary>
    internal async Task<IResult> ListAsync(ContactVisit visit)
    {
        var now = visit.Cluster.Zone().Day(time.GetUtcNow()).Year;
        var asked = int.TryParse(visit.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 9999 ? year : (int?)null;
        var filter = PeopleList.Filter(visit);
        var wanted = Folding.Of(filter);
        var lines =
            from one in await file.InvitedAsync(visit.Stored, asked ?? now - 1, asked ?? 9998, visit.Cancellation)
            let line = Line(one.Meeting, one.Guest)
            where Folding.Of($"{line.Name} {line.Email} {line.Organization} {line.Meeting}").Contains(wanted, StringComparison.Ordinal)
            select line;
        return await front.PageAsync(new GuestsPageModel(
            visit.Shell with { Path = "/console/guests" }, ListPage.Of([.. lines.OrderBy(line => line.Name, VietnameseNameOrder.Instance)], visit.Page()), filter)
        {
            Year = asked,
            Years = await file.YearsAsync(visit.Stored.Id, visit.Cancellation),
        });
    }

    /// <summary>One guest.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        if (await FindAsync(visit) is not { } facts)
            return await MissingAsync(visit);
        var (zone, now) = (visit.Cluster.Zone(), time.GetUtcNow());
        var sinceLast = facts.Meetings.Count == 0 ? 0 : (zone.Local(now) - facts.Meetings[0].Meeting.Start).Days;
        var days = int.TryParse(visit.Request.Query["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : FirstDays + Math.Max(sinceLast, 0);
        days = Math.Min(days, MostDays);
        var letters = await file.LettersAsync(visit.Stored.Id, facts, now.AddDays(-days), visit.Cancellation);
        var meetings = facts.Meetings.Select(one => new PersonMeeting(one.Meeting, one.Invitee, one.Invitee.AnsweredAt is { } at ? zone.Local(at) : null));
        return await front.PageAsync(new GuestPageModel(
            visit.Shell with { Path = Url(visit) }, visit.Cluster.TimeZone, facts.Guest, Url(visit), ListPage.Of([.. meetings], visit.Page(), GuestPageModel.Room, GuestPageModel.MostRoom))
        {
            Year = int.TryParse(visit.Route("meeting").Split('-')[0], out var year) && year < zone.Day(now).Year - 1 ? year : null,
            AddUrl = AddUrl(visit.Route("meeting"), visit.Route("guest")),
            Days = days,
            Letters = [.. letters.Select(letter => new ConsoleLetter(letter, zone.Local(letter.UpdatedAt), $"/console/letters/{letter.Key}/settle"))],
        });
    }

    /// <summary>Says what is deleted.</summary>
    internal async Task<IResult> AskErasureAsync(ContactVisit visit) =>
        await FindAsync(visit) is { } facts ? await front.PageAsync(ErasureModel(visit, facts)) : await MissingAsync(visit);

    /// <summary>Deletes a guest's data, by its mailbox and every name that it had.</summary>
    internal async Task<IResult> EraseAsync(ContactVisit visit)
    {
        if (await FindAsync(visit) is not { } facts)
            return await MissingAsync(visit);
        if (await visit.FieldAsync("confirmed") != "yes")
            return await front.PageAsync(ErasureModel(visit, facts) with { Fault = "not-confirmed" }, StatusCodes.Status400BadRequest);
        return await erasures.BeginForGuestAsync(visit.Stored, facts.Contacts, facts.Names, facts.Guest.Email, new(visit.Contact.Id, visit.ShortLink), visit.Cancellation) is { } refused
            ? await front.PageAsync(ErasureModel(visit, facts) with { Fault = refused.Code }, StatusCodes.Status409Conflict)
            : PeopleForms.SeeOther("/console/people", PeopleNotice.ErasureBegun);
    }

    private static GuestLine Line(Meeting meeting, Invitee guest) =>
        new(guest.Name, guest.Email, guest.Organization, $"{meeting.Title}, {TimeTexts.Date(meeting.Start)}", AddUrl(meeting.Id, guest.Id), $"/console/guests/{meeting.Id}/{guest.Id}");

    private static PersonEndModel ErasureModel(ContactVisit visit, GuestFacts facts) => new(
        visit.Shell with { Path = $"{Url(visit)}/erasure" }, new Contact("", facts.Guest.Name, facts.Guest.Email, null, ContactRole.Other, facts.Guest.Language), "")
    {
        IsErasure = true,
        PersonUrl = Url(visit),
    };

    private static string Url(ContactVisit visit) => $"/console/guests/{visit.Route("meeting")}/{visit.Route("guest")}";

    private static string AddUrl(string meeting, string guest) => $"/console/person?meeting={meeting}&guest={guest}";

    private Task<GuestFacts?> FindAsync(ContactVisit visit) => file.FindAsync(visit.Stored, visit.Route("meeting"), visit.Route("guest"), visit.Cancellation);

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
