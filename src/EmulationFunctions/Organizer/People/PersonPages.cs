using Emulation.Domain.Meetings;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Organizer.People;

/// <summary>One person's page, and what ends with a person before it is removed or somebody else takes its place.</summary>
public sealed class PersonPages(
    PersonFile file, PeopleDesk desk, Erasures erasures, ReplacementDesk replacements, ReplacementRequests requests, ClosedAddresses addresses, PeopleConflicts conflicts, LinkUrls urls, Front front, TimeProvider time)
{
    /// <summary>Letters of how many days the page shows at first.</summary>
    private const int FirstDays = 60;

    private const int MostDays = 4000;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        if (visit.Cluster.Contact(visit.Route("contact")) is not { } contact)
            return await MissingAsync(visit);
        var zone = visit.Cluster.Zone();
        var days = int.TryParse(visit.Request.Query["days"], out var asked) && asked is > 0 ? Math.Min(asked, MostDays) : FirstDays;
        var facts = await file.OfAsync(visit.Stored, contact, days, visit.Cancellation);
        var form = facts.Links.FirstOrDefault(link => link.Purpose == LinkPurpose.Unit);
        var open = await requests.OpenAsync(visit.Stored.Id, contact, visit.Cancellation);
        var closed = await addresses.FindAsync(visit.Stored.Id, contact.Email, visit.Cancellation);
        return await front.PageAsync(new PersonPageModel(visit.Shell, visit.Cluster.TimeZone, contact, visit.Cluster.Unit(contact.UnitId)?.Name)
        {
            Notice = PeopleList.Notice(visit),
            FormUrl = form is null ? null : urls.Url(form.Reference),
            RevokeUrl = form is null ? null : $"/console/links/{form.Id}/revoke",
            Links = [.. facts.Links.Select(link => new PersonLink(link.Purpose, zone.Local(link.Expires), Local(link.FirstOpened), Local(link.LastOpened)))],
            Closed = closed is not { Address.IsClosed: true } ? null : new(closed.Address, zone.Local(closed.Address.At), $"/console/closed-addresses/{closed.Hash}/open"),
            Request = open is null ? null : new(open, visit.Cluster.Unit(open.UnitId)?.Name ?? open.UnitId, zone.Local(open.AskedAt), $"/console/replacements/{contact.Id}"),
            Days = days,
            Letters = ListPage.Of(facts.Letters, visit.Page("letters"), PersonPageModel.MostLines).Select(letter => new ConsoleLetter(letter, zone.Local(letter.UpdatedAt), $"/console/letters/{letter.Key}/settle")),
            Meetings = ListPage.Of(facts.Meetings, visit.Page("meetings"), PersonPageModel.MostLines).Select(one => new PersonMeeting(one.Meeting, one.Invitee, Local(one.Invitee.AnsweredAt))),
            History = ListPage.Of(facts.History, visit.Page("history"), PersonPageModel.MostLines).Select(entry => Line(entry, visit, zone)),
        });

        DateTime? Local(DateTimeOffset? at) => at is { } instant ? zone.Local(instant) : null;
    }

    internal async Task<IResult> AskRemovalAsync(ContactVisit visit) =>
        visit.Cluster.Contact(visit.Route("contact")) is { } contact ? await front.PageAsync(await EndAsync(visit, contact, "removal")) : await MissingAsync(visit);

    internal async Task<IResult> RemoveAsync(ContactVisit visit)
    {
        if (visit.Cluster.Contact(visit.Route("contact")) is not { } contact)
            return PeopleForms.SeeOther("/console/people", PeopleNotice.Removed);
        var change = await desk.RemoveAsync(visit.Stored.Id, contact.Id, await visit.FieldAsync("seen"), new(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
        if (change.Refused is not { } refused)
            return PeopleForms.SeeOther("/console/people", PeopleNotice.Removed);
        var model = await EndAsync(visit, change.Stored?.Cluster.Contact(contact.Id) ?? contact, "removal");
        return await front.PageAsync(await WhyAsync(visit, model, refused), StatusCodes.Status409Conflict);
    }

    internal async Task<IResult> AskErasureAsync(ContactVisit visit) =>
        visit.Cluster.Contact(visit.Route("contact")) is { } contact ? await front.PageAsync(await ErasureAsync(visit, contact)) : await MissingAsync(visit);

    internal async Task<IResult> EraseAsync(ContactVisit visit)
    {
        if (visit.Cluster.Contact(visit.Route("contact")) is not { } contact)
            return PeopleForms.SeeOther("/console/people", PeopleNotice.ErasureBegun);
        if (await visit.FieldAsync("confirmed") != "yes")
            return await front.PageAsync(await ErasureAsync(visit, contact) with { Fault = "not-confirmed" }, StatusCodes.Status400BadRequest);
        var seen = await visit.FieldAsync("seen");
        var refused = await erasures.BeginAsync(visit.Stored.Id, contact.Id, now => PeopleDesk.Mark(now) == seen, new(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
        return refused is null
            ? PeopleForms.SeeOther("/console/people", PeopleNotice.ErasureBegun)
            : await front.PageAsync(await WhyAsync(visit, await ErasureAsync(visit, contact), refused), StatusCodes.Status409Conflict);
    }

    private async Task<PersonEndModel> WhyAsync(ContactVisit visit, PersonEndModel model, Problem refused) => model with
    {
        Fault = PeopleForms.Faults(refused)[0].Code,
        Conflict = refused.Code == PeopleDesk.Conflict ? await conflicts.OfPersonAsync(visit, model.Contact.Id, [], "") : null,
    };

    private async Task<PersonEndModel> ErasureAsync(ContactVisit visit, Contact contact) => await EndAsync(visit, contact, "erasure") with
    {
        IsErasure = true,
        Also = [.. Erasures.Same(visit.Cluster, contact).Where(one => one.Id != contact.Id).Select(one => $"{one.Name} ({visit.Cluster.Unit(one.UnitId)?.Name ?? one.Id})")],
    };

    internal async Task<IResult> AskSuccessorAsync(ContactVisit visit) =>
        visit.Cluster.Contact(visit.Route("contact")) is { } contact
            ? await front.PageAsync(new SuccessorFormModel(visit.Shell, contact, new("", "")) { Seen = PeopleDesk.Mark(contact) })
            : await MissingAsync(visit);

    internal async Task<IResult> ReplaceAsync(ContactVisit visit)
    {
        if (visit.Cluster.Contact(visit.Route("contact")) is not { } contact)
            return await GoneAsync(visit);
        var typed = new ReplacementDraft(await visit.FieldAsync("name"), await visit.FieldAsync("email"));
        var seen = await visit.FieldAsync("seen");
        var (faults, refused) = await replacements.ReplaceAsync(
            visit.Stored.Id, contact.Id, typed, now => PeopleDesk.Mark(now) == seen, new(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
        if (faults.Count == 0 && refused is null)
            return PeopleForms.SeeOther($"/console/people/{contact.Id}", PeopleNotice.Replaced);
        var model = new SuccessorFormModel(visit.Shell, contact, typed) { Seen = seen, Faults = faults };
        if (refused is null)
            return await front.PageAsync(model, StatusCodes.Status400BadRequest);
        if (refused.Code != PeopleDesk.Conflict)
            return await GoneAsync(visit);
        var words = Words.Of(visit.Language).People;
        ConflictLine[] lines = [new(words.Name, contact.Name, typed.Name ?? ""), new(words.Email, contact.Email, typed.Email ?? "")];
        return await front.PageAsync(model with { Seen = PeopleDesk.Mark(contact), Conflict = await conflicts.OfPersonAsync(visit, contact.Id, lines, $"/console/people/{contact.Id}") }, StatusCodes.Status409Conflict);
    }

    /// <summary>Whoever was to take the place of somebody who was removed is added as a new person.</summary>
    private async Task<IResult> GoneAsync(ContactVisit visit)
    {
        var model = new PersonFormModel(visit.Shell with { Path = "/console/person" }, null, "", await PeopleForms.TypedAsync(visit), visit.Cluster.Units);
        return await front.PageAsync(model with { Conflict = await conflicts.OfPersonAsync(visit, visit.Route("contact"), [], "/console/people") }, StatusCodes.Status409Conflict);
    }

    /// <summary>What a person's end brings with it.</summary>
    internal async Task<PersonEndModel> EndAsync(ContactVisit visit, Contact contact, string page)
    {
        var facts = await file.OfAsync(visit.Stored, contact, 1, visit.Cancellation);
        var after = visit.Cluster with { Contacts = [.. visit.Cluster.Contacts.Where(one => one.Id != contact.Id)] };
        var isLost = contact.UnitId is { } unit && visit.Cluster.Responsible(unit).Count > 0 && after.Responsible(unit).Count == 0;
        var now = visit.Cluster.Zone().Local(time.GetUtcNow());
        return new PersonEndModel(visit.Shell with { Path = $"/console/people/{contact.Id}/{page}" }, contact, PeopleDesk.Mark(contact))
        {
            Links = facts.Links.Count,
            LostUnit = isLost ? visit.Cluster.Unit(contact.UnitId)?.Name : null,
            Meetings = [.. facts.Meetings.Where(one => one.Meeting.End > now && !one.Meeting.IsCancelled).Select(one => one.Meeting.Title)],
            HasRequest = await requests.OpenAsync(visit.Stored.Id, contact, visit.Cancellation) is not null,
        };
    }

    private static AuditLine Line(AuditEntry entry, ContactVisit visit, ClusterZone zone)
    {
        var detail = new Dictionary<string, string>(entry.Detail ?? new Dictionary<string, string>());
        if (detail.TryGetValue("answer", out var answer) && Enum.TryParse<Answer>(answer, ignoreCase: true, out var said))
            detail["said"] = Words.Of(visit.Language).Rsvp.Said(said);
        var who = visit.Cluster.Contact(entry.Who)?.Name ?? entry.Who;
        detail.TryAdd("name", who);
        var unit = detail.GetValueOrDefault("unit");
        return new AuditLine(zone.Local(entry.At), who, entry.What, visit.Cluster.Unit(unit)?.Name ?? unit ?? "", entry.Link, detail)
        {
            Url = unit is not null && IsKept(entry.What) ? DossierPages.Address(entry.About, unit) : null,
        };
    }

    /// <summary>Whether it put something into a unit's dossier; such activities and units never disappear.</summary>
    private static bool IsKept(string what) => what is "submitted" or "submitted-for" or "registered" or "registered-for" or "actuals-reported" or "takes-part" or "finding-filed";

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
