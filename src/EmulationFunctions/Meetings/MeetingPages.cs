using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>A new meeting: its form, its preview, and the button that sends.</summary>
public sealed class MeetingPages(
    ClusterReader reader, MeetingService meetings, MeetingForms forms, MeetingPreviews previews, MeetingConflicts conflicts, Front front, TimeProvider time)
{
    /// <summary>The address of the form.</summary>
    internal const string NewPath = "/console/meetings/new";

    /// <summary>The address of what belongs to a meeting.</summary>
    internal static string Address(string meeting) => $"/console/meetings/{meeting}";

    /// <summary>The form for a new meeting; one of an activity has its title, day and people already. Papers are issued where those of the last meeting were, until somebody says otherwise.</summary>
    internal async Task<IResult> NewAsync(ContactVisit visit)
    {
        var last = (await LatestAsync(visit)).Where(one => one.Locality is not null).MaxBy(one => one.Start);
        var form = visit.Request.Query["activity"].ToString() is { Length: > 0 } id && await reader.ActivityAsync(visit.Stored.Id, id, visit.Cancellation) is (_, var activity)
            ? MeetingForm.Of(activity, visit.Cluster)
            : new MeetingForm();
        return await forms.NewAsync(visit, form with { Locality = last?.Locality ?? "" }, []);
    }

    /// <summary>What will go out to whom, in each language that somebody invited reads; the form again where something is wrong.</summary>
    internal async Task<IResult> PreviewAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        if (form.Nonce.Length == 0)
            form = form with { Nonce = Nonce.Next() };
        var (scheduled, faults) = await meetings.CheckAsync(visit.Stored, visit.Contact, form.Draft(), null, visit.Cancellation);
        if (scheduled is null)
            return await forms.NewAsync(visit, form, faults);
        if (await SentAsync(visit, form) is { } sent)
            return await AgainAsync(visit, form, scheduled, sent.Meeting.Meeting, sent.Invitees);
        return await front.PageAsync(new MeetingPreviewPageModel(
            visit.Shell with { Path = NewPath }, visit.Cluster.TimeZone, form, scheduled.Meeting, scheduled.Invitees, await previews.OfAsync(visit, scheduled)));
    }

    /// <summary>The form as it was typed, to change it.</summary>
    internal async Task<IResult> ChangeAsync(ContactVisit visit) => await forms.NewAsync(visit, await PostedMeeting.ReadAsync(visit), []);

    /// <summary>Stores the meeting and invites. Sent twice from one form, it is one meeting.</summary>
    internal async Task<IResult> SendAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        var (scheduled, faults) = await meetings.CheckAsync(visit.Stored, visit.Contact, form.Draft(), null, visit.Cancellation, PostedMeeting.IdOf(visit, form));
        if (scheduled is null)
            return await forms.NewAsync(visit, form, faults);
        if (await SentAsync(visit, form) is { } sent)
            return await AgainAsync(visit, form, scheduled, sent.Meeting.Meeting, sent.Invitees);
        await meetings.ScheduleAsync(visit.Stored.Id, scheduled, visit.Contact.Id, visit.Cancellation);
        return await InviteAsync(visit, scheduled.Meeting.Id);
    }

    private async Task<IResult> InviteAsync(ContactVisit visit, string meeting)
    {
        await meetings.InviteAsync(visit.Stored, meeting, visit.Contact.Id, visit.Cancellation);
        return Front.SeeOther($"{Address(meeting)}/overview?notice={MeetingNotice.Sent}");
    }

    /// <summary>The meeting that was made from this form before, whatever day it was given since; null where none was.</summary>
    private async Task<(StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)?> SentAsync(ContactVisit visit, MeetingForm form) =>
        PostedMeeting.IdOf(visit, form) is { } id && (await LatestAsync(visit)).FirstOrDefault(one => one.Id.EndsWith($"-{id}", StringComparison.Ordinal)) is { } sent
            ? await reader.MeetingAsync(visit.Stored.Id, sent.Id, visit.Cancellation)
            : null;

    /// <summary>Sent once more it is done already; what was typed since becomes a change of that meeting.</summary>
    private async Task<IResult> AgainAsync(ContactVisit visit, MeetingForm form, ScheduledMeeting scheduled, Meeting sent, IReadOnlyList<StoredInvitee> invitees)
    {
        var merge = MeetingMerge.Of(FormOrigin.None, PostedMeeting.Meant(form, scheduled), MeetingForm.Of(sent, invitees.Select(one => one.Invitee)));
        if (merge.Both.Count == 0)
            return await InviteAsync(visit, sent.Id);
        var conflict = meetings.Closed(visit.Stored, sent) is { } closed
            ? await conflicts.OfAsync(visit, sent.Id, closed, null)
            : await conflicts.OfAsync(visit, sent.Id, MeetingConflict.AlreadySent, merge);
        return await forms.ChangeAsync(visit, sent, merge.Form, [], conflict);
    }

    private async Task<IEnumerable<Meeting>> LatestAsync(ContactVisit visit)
    {
        var year = visit.Cluster.Zone().Day(time.GetUtcNow()).Year;
        return (await reader.MeetingsAsync(visit.Stored.Id, year - 1, visit.Cancellation)).Select(one => one.Meeting);
    }
}
