using System.Globalization;
using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The form for a meeting: empty, as it is, or as it was typed.</summary>
public sealed class MeetingForms(ClusterReader reader, Front front, TimeProvider time)
{
    private const int MostActivities = 60;

    /// <summary>The form of a new meeting. What makes it one meeting, however often it is sent, comes with it and stays.</summary>
    internal Task<IResult> NewAsync(ContactVisit visit, MeetingForm form, IReadOnlyList<Fault> faults) =>
        ShowAsync(visit, visit.Contact, Model(visit, MeetingPages.NewPath, form.Nonce.Length > 0 ? form : form with { Nonce = Nonce.Next() }, faults));

    /// <summary>The form of a meeting that is there.</summary>
    internal Task<IResult> ChangeAsync(ContactVisit visit, Meeting meeting, MeetingForm form, IReadOnlyList<Fault> faults, MeetingConflict? conflict = null)
    {
        var address = MeetingPages.Address(meeting.Id);
        return ShowAsync(visit, visit.Cluster.Contact(meeting.OrganizerId) ?? visit.Contact, Model(visit, $"{address}/edit", form, faults) with
        {
            IsChange = true,
            Conflict = conflict,
            FindUrl = $"{address}/edit",
            PostUrl = $"{address}/changes/preview",
            BackUrl = $"{address}/overview",
        });
    }

    private async Task<IResult> ShowAsync(ContactVisit visit, Contact host, MeetingFormPageModel model)
    {
        var organizers = visit.Cluster.Organizers().Select(organizer => organizer.Id).Where(id => id != host.Id).ToHashSet();
        var plans = await reader.PlansAsync(visit.Stored.Id, visit.Cancellation);
        var now = visit.Cluster.Zone().Local(time.GetUtcNow());
        return await front.PageAsync(
            model with
            {
                Organizers = [.. model.Choices.Where(contact => organizers.Contains(contact.ContactId))],
                Activities = Nearest([.. plans.Where(plan => Math.Abs(plan.Published.Year - now.Year) <= 1).SelectMany(plan => plan.Published.Plan.Activities)], model.Form, now),
                UsualMailbox = host.Email,
            },
            model.Conflict is not null ? StatusCodes.Status409Conflict : model.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static MeetingFormPageModel Model(ContactVisit visit, string path, MeetingForm form, IReadOnlyList<Fault> faults)
    {
        var choices = visit.Cluster.Contacts.Select(contact => new InviteeChoice(contact.Id, contact.Name, contact.Email, visit.Cluster.Unit(contact.UnitId)?.Name)).ToList();
        return new(visit.Shell with { Path = path }, visit.Cluster.TimeZone, form, choices, faults);
    }

    /// <summary>The activities that a meeting may be about, those around its day, in their order; of a large plan not all.</summary>
    private static IReadOnlyList<(string Id, string Title)> Nearest(IReadOnlyList<Activity> all, MeetingForm form, DateTime now)
    {
        var day = DateTime.TryParse(form.Start, CultureInfo.InvariantCulture, out var start) ? start : now;
        return
        [
            .. all.OrderBy(activity => activity.Id != form.ActivityId).ThenBy(activity => (activity.Deadline - day).Duration()).Take(MostActivities)
                .OrderBy(activity => activity.Deadline)
                .Select(activity => (activity.Id, activity.Title)),
        ];
    }
}
