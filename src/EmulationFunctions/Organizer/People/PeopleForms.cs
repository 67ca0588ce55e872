using System.Globalization;
using Emulation.Domain.Clusters.People;
using Emulation.Views.Texts;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.People;

/// <summary>The forms for a person, a unit and a year's leadership. What was typed always comes back.</summary>
public sealed class PeopleForms(PeopleDesk desk, ClusterReader reader, PeopleConflicts conflicts, Front front, TimeProvider time)
{
    internal async Task<IResult> NewAsync(ContactVisit visit)
    {
        var unit = visit.Request.Query["unit"].ToString();
        var typed = new ContactDraft(null, "", "", unit, unit.Length > 0 ? "secretary" : "other", FrameTexts.TagOf(visit.Cluster.Language));
        // A guest's name and mailbox are looked up: they have no place in an address.
        if (await reader.MeetingAsync(visit.Stored.Id, visit.Request.Query["meeting"].ToString(), visit.Cancellation) is var (_, invitees)
            && invitees.FirstOrDefault(one => one.Invitee.Id == visit.Request.Query["guest"].ToString())?.Invitee is { } guest
            && visit.Cluster.Contact(guest.ContactId) is null)
            typed = typed with { Name = guest.Name, Email = guest.Email, Language = FrameTexts.TagOf(guest.Language) };
        return await front.PageAsync(new PersonFormModel(visit.Shell with { Path = "/console/person" }, null, "", typed, visit.Cluster.Units));
    }

    internal async Task<IResult> AddAsync(ContactVisit visit)
    {
        var draft = await TypedAsync(visit);
        var change = await desk.AddAsync(visit.Stored.Id, draft, By(visit), visit.Cancellation);
        if (change.Refused is not null)
            return await FormAsync(new PersonFormModel(visit.Shell with { Path = "/console/person" }, null, "", draft, visit.Cluster.Units) { Faults = Faults(change.Refused) });
        var added = change.Stored!.Cluster.Contacts.Last(one => one.UnitId == draft.UnitId && Mailbox.Normal(one.Email) == Mailbox.Normal(draft.Email!));
        return SeeOther($"/console/people/{added.Id}", PeopleNotice.Saved);
    }

    internal async Task<IResult> EditAsync(ContactVisit visit) =>
        visit.Cluster.Contact(visit.Route("contact")) is { } contact
            ? await front.PageAsync(new PersonFormModel(visit.Shell, contact.Id, contact.Name, contact.Draft(), visit.Cluster.Units) { Seen = Parcel.Pack(contact.Draft()) })
            : await MissingAsync(visit);

    internal async Task<IResult> SaveAsync(ContactVisit visit)
    {
        var (id, typed) = (visit.Route("contact"), await TypedAsync(visit));
        var seen = await visit.FieldAsync("seen");
        var origin = await Parcel.UnpackAsync<ContactDraft>(seen, visit.Cancellation);
        var change = await desk.SaveAsync(visit.Stored.Id, typed with { Id = id }, origin, By(visit), visit.Cancellation);
        if (change.Refused is null)
            return SeeOther($"/console/people/{id}", PeopleNotice.Saved);
        var now = change.Stored?.Cluster ?? visit.Cluster;
        var stored = now.Contact(id);
        var model = new PersonFormModel(visit.Shell with { Path = $"/console/people/{id}/change" }, id, stored?.Name ?? typed.Name ?? "", typed, now.Units) { Seen = seen };
        if (change.Refused.Code != PeopleDesk.Conflict && stored is not null)
            return await FormAsync(model with { Faults = Faults(change.Refused) });

        // Of somebody who was removed a new person is made.
        if (stored is null)
            return await FormAsync(model with { Id = null, Seen = "", Conflict = await conflicts.OfPersonAsync(visit, id, [], "/console/people") });

        // Saved once more it is this one's word where both changed the same; what only the other changed is in the form already.
        var merge = ContactMerge.Of(origin, typed, stored.Draft());
        var conflict = await conflicts.OfPersonAsync(visit, id, Differences(visit, now, stored.Draft(), merge), $"/console/people/{id}");
        return await FormAsync(model with { Typed = merge.Contact, Seen = Parcel.Pack(stored.Draft()), Conflict = conflict });
    }

    internal Task<IResult> NewUnitAsync(ContactVisit visit) =>
        front.PageAsync(new UnitFormModel(visit.Shell with { Path = "/console/unit" }, null, "", new(null, "")));

    internal async Task<IResult> AddUnitAsync(ContactVisit visit)
    {
        var draft = new UnitDraft(null, await visit.FieldAsync("name"));
        var change = await desk.AddUnitAsync(visit.Stored.Id, draft, By(visit), visit.Cancellation);
        return change.Refused is null
            ? SeeOther("/console/people", PeopleNotice.UnitSaved)
            : await FormAsync(new UnitFormModel(visit.Shell with { Path = "/console/unit" }, null, "", draft) { Faults = Faults(change.Refused) });
    }

    internal async Task<IResult> EditUnitAsync(ContactVisit visit) =>
        visit.Cluster.Unit(visit.Route("unit")) is { } unit
            ? await front.PageAsync(new UnitFormModel(visit.Shell, unit.Id, unit.Name, new(unit.Id, unit.Name)) { Seen = PeopleDesk.Mark(unit) })
            : await MissingAsync(visit);

    internal async Task<IResult> SaveUnitAsync(ContactVisit visit) =>
        await UnitAsync(visit, new(visit.Route("unit"), await visit.FieldAsync("name")), desk.SaveUnitAsync, PeopleNotice.UnitSaved);

    internal Task<IResult> RemoveUnitAsync(ContactVisit visit) =>
        UnitAsync(
            visit,
            new(visit.Route("unit"), visit.Cluster.Unit(visit.Route("unit"))?.Name),
            (cluster, draft, seen, by, cancellation) => desk.RemoveUnitAsync(cluster, draft.Id!, seen, by, cancellation),
            PeopleNotice.UnitRemoved);

    internal async Task<IResult> LeadershipAsync(ContactVisit visit)
    {
        var year = int.TryParse(visit.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is >= 2000 and <= 2100
            ? asked
            : visit.Cluster.Zone().Day(time.GetUtcNow()).Year;
        var led = PeopleDesk.LedIn(visit.Cluster, year);
        return await front.PageAsync(Leadership(visit, visit.Cluster, new(year, led?.Head, led?.Deputy)) with { Seen = PeopleDesk.Mark(led) });
    }

    internal async Task<IResult> LeadAsync(ContactVisit visit)
    {
        var year = int.TryParse(await visit.FieldAsync("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var deputy = await visit.FieldAsync("deputy");
        var draft = new LeadershipDraft(year, await visit.FieldAsync("head"), deputy.Length == 0 ? null : deputy);
        var seen = await visit.FieldAsync("seen");
        var change = await desk.LeadAsync(visit.Stored.Id, draft, seen, By(visit), visit.Cancellation);
        if (change.Refused is null)
            return SeeOther("/console/people", PeopleNotice.LeadershipSaved);
        var now = change.Stored?.Cluster ?? visit.Cluster;
        var model = Leadership(visit, now, draft) with { Seen = seen };
        if (change.Refused.Code != PeopleDesk.Conflict)
            return await FormAsync(model with { Faults = Faults(change.Refused) });
        var (words, stored) = (Words.Of(visit.Language).People, PeopleDesk.LedIn(now, year));
        var lines = new[] { new ConflictLine(words.HeadLabel, model.Name(stored?.Head), model.Name(draft.Head)), new(words.DeputyLabel, model.Name(stored?.Deputy), model.Name(draft.Deputy)) };
        return await FormAsync(model with { Seen = PeopleDesk.Mark(stored), Conflict = await conflicts.OfLeadershipAsync(visit, year, lines, $"/console/leadership?year={year}") });
    }

    private async Task<IResult> UnitAsync(
        ContactVisit visit, UnitDraft typed, Func<string, UnitDraft, string, Decider, CancellationToken, Task<ClusterChange>> act, PeopleNotice done)
    {
        var seen = await visit.FieldAsync("seen");
        var change = await act(visit.Stored.Id, typed, seen, By(visit), visit.Cancellation);
        if (change.Refused is null)
            return SeeOther("/console/people", done);
        // Of a unit that was removed a new one is made.
        if (change.Stored?.Cluster.Unit(typed.Id) is not { } stored)
            return await FormAsync(new UnitFormModel(visit.Shell with { Path = "/console/unit" }, null, "", typed with { Id = null })
            {
                Conflict = await conflicts.OfUnitAsync(visit, typed.Id!, [], "/console/people"),
            });
        var model = new UnitFormModel(visit.Shell with { Path = $"/console/units/{typed.Id}" }, typed.Id, stored.Name, typed) { Seen = seen };
        if (change.Refused.Code != PeopleDesk.Conflict)
            return await FormAsync(model with { Faults = Faults(change.Refused) });
        var line = new ConflictLine(Words.Of(visit.Language).People.UnitName, stored.Name, typed.Name ?? "");
        return await FormAsync(model with { Seen = PeopleDesk.Mark(stored), Conflict = await conflicts.OfUnitAsync(visit, stored.Id, [line], "/console/people") });
    }

    private static LeadershipFormModel Leadership(ContactVisit visit, Cluster cluster, LeadershipDraft typed) =>
        new(visit.Shell with { Path = "/console/leadership" }, typed.Year ?? 0, typed, cluster.Units, [.. cluster.Leadership.OrderBy(one => one.Year)]);

    private static List<ConflictLine> Differences(ContactVisit visit, Cluster cluster, ContactDraft stored, ContactMerge merge)
    {
        var typed = merge.Contact;
        var words = Words.Of(visit.Language).People;
        string Unit(string? id) => cluster.Unit(id)?.Name ?? words.NoUnit;
        string Role(string? role) => Enum.TryParse<ContactRole>(role, ignoreCase: true, out var known) ? words.Role(known) : role ?? "";
        string Reads(string? tag) => Enum.TryParse<Language>(tag, ignoreCase: true, out var known) ? FrameTexts.NameOf(known) : tag ?? "";
        (string Member, ConflictLine Line)[] all =
        [
            (nameof(ContactDraft.Name), new(words.Name, stored.Name ?? "", typed.Name ?? "")),
            (nameof(ContactDraft.Email), new(words.Email, stored.Email ?? "", typed.Email ?? "")),
            (nameof(ContactDraft.UnitId), new(words.Unit, Unit(stored.UnitId), Unit(typed.UnitId))),
            (nameof(ContactDraft.Role), new(words.RoleLabel, Role(stored.Role), Role(typed.Role))),
            (nameof(ContactDraft.Language), new(words.LanguageLabel, Reads(stored.Language), Reads(typed.Language))),
        ];
        return [.. from one in all where merge.Both.Contains(one.Member) select one.Line];
    }

    private Task<IResult> FormAsync(PeopleFormModel model) =>
        front.PageAsync(model, model.Conflict is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);

    /// <summary>A person as typed.</summary>
    internal static async Task<ContactDraft> TypedAsync(ContactVisit visit)
    {
        var unit = await visit.FieldAsync("unitId");
        return new(null, await visit.FieldAsync("name"), await visit.FieldAsync("email"), unit.Length == 0 ? null : unit, await visit.FieldAsync("role"), await visit.FieldAsync("language"));
    }

    /// <summary>The faults at the form's fields; a refusal of another kind stands at the form as a whole.</summary>
    internal static IReadOnlyList<Fault> Faults(Problem refused) =>
        refused.Errors is { } errors
            ? [.. errors.Select(error => new Fault(error.Pointer, error.Code, error.Message))]
            : [new("/unit", refused.Code, refused.Title)];

    /// <summary>Leads back after a post, with the focus on what was done.</summary>
    internal static IResult SeeOther(string page, PeopleNotice notice) => Front.SeeOther($"{page}?notice={notice}#notice");

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    private static Decider By(ContactVisit visit) => new(visit.Contact.Id, visit.ShortLink);
}
