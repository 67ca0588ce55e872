using Emulation.Views.Letters;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The form for a meeting, its preview, and the button that sends.</summary>
public sealed class MeetingPages(MeetingService meetings, LetterView view, Front front, Links.SiteOptions site, TimeProvider time)
{
    /// <summary>The form, empty or as it was typed.</summary>
    internal Task<IResult> FormAsync(ContactVisit visit, MeetingForm form, IReadOnlyList<Fault> faults)
    {
        var choices = visit.Cluster.Contacts
            .Select(contact => new InviteeChoice(contact.Id, contact.Name, contact.Email, visit.Cluster.Unit(contact.UnitId)?.Name))
            .ToList();
        var model = new MeetingFormPageModel(visit.Shell with { Path = "/console/meetings/new" }, visit.Cluster.TimeZone, form, choices, faults);
        return front.PageAsync(model, faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    /// <summary>What will go out to whom, in each language that somebody invited reads; the form again where something is wrong.</summary>
    internal async Task<IResult> PreviewAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var (scheduled, faults) = meetings.Check(visit.Cluster, visit.Contact, form.Draft());
        if (scheduled is null)
            return await FormAsync(visit, form, faults);

        var letters = new List<LetterPreview>();
        foreach (var invitee in scheduled.Invitees.DistinctBy(invitee => invitee.Language))
        {
            var letter = meetings.Letter(visit.Stored, scheduled.Meeting, invitee, new LinkReference("preview", LinkPurpose.Rsvp), time.GetUtcNow());
            var words = await view.RenderAsync(letter.Content, letter.Language, letter.To, letter.ReplyTo, _ => new Uri(site.PublicUrl, "/rsvp/…").ToString());
            letters.Add(new LetterPreview(invitee.Language, words));
        }

        var model = new MeetingPreviewPageModel(
            visit.Shell with { Path = "/console/meetings/new" }, visit.Cluster.TimeZone, form, scheduled.Meeting, scheduled.Invitees, letters);
        return await front.PageAsync(model);
    }

    /// <summary>The form as it was typed, to change it.</summary>
    internal async Task<IResult> ChangeAsync(ContactVisit visit) => await FormAsync(visit, await ReadAsync(visit), []);

    /// <summary>Stores the meeting and invites.</summary>
    internal async Task<IResult> SendAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var (scheduled, faults) = meetings.Check(visit.Cluster, visit.Contact, form.Draft());
        if (scheduled is null)
            return await FormAsync(visit, form, faults);
        await meetings.ScheduleAsync(visit.Stored.Id, scheduled, visit.Contact.Id, visit.Cancellation);
        await meetings.InviteAsync(visit.Stored, scheduled.Meeting.Id, visit.Contact.Id, visit.Cancellation);
        return Front.SeeOther($"/console?notice={ConsoleNotice.InvitationsPlanned}#meetings");
    }

    private static async Task<MeetingForm> ReadAsync(ContactVisit visit)
    {
        if (!visit.Request.HasFormContentType)
            return new MeetingForm();
        var form = await visit.Request.ReadFormAsync(visit.Cancellation);
        return new MeetingForm(
            form["title"].ToString(),
            form["start"].ToString(),
            form["end"].ToString(),
            form["place"].ToString(),
            form["onlineUrl"].ToString(),
            form["agenda"].ToString(),
            [.. form["invitees"].OfType<string>()],
            form["guests"].ToString());
    }
}
