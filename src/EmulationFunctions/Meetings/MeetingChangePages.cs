using Emulation.Views.Letters;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>The form of a meeting that is there, what a change of it will do, and the button that makes it.</summary>
public sealed class MeetingChangePages(ClusterReader reader, MeetingService meetings, MeetingForms forms, MeetingPreviews previews, MeetingConflicts conflicts, Front front)
{
    /// <summary>The form: as the meeting is, or as it was typed.</summary>
    internal async Task<IResult> EditAsync(ContactVisit visit)
    {
        if (await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is not var (stored, invitees))
            return await MissingAsync(visit);
        var (meeting, closed) = (stored.Meeting, meetings.Closed(visit.Stored, stored.Meeting));
        if (HttpMethods.IsPost(visit.Request.Method))
            return await forms.ChangeAsync(visit, meeting, await ReadAsync(visit), [], await conflicts.OfAsync(visit, meeting.Id, closed, null));
        return closed is null
            ? await forms.ChangeAsync(visit, meeting, MeetingForm.Of(meeting, invitees.Select(one => one.Invitee)), [])
            : Front.SeeOther($"{MeetingPages.Address(meeting.Id)}/overview");
    }

    /// <summary>What a change will do, before it is made.</summary>
    internal async Task<IResult> PreviewAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var outcome = await meetings.JudgeAsync(visit.Stored, visit.Route("meeting"), PostedMeeting.Wish(form), visit.Contact.Id, visit.Cancellation);
        if (outcome.Update is not { } update)
            return await RefusedAsync(visit, form, outcome);

        var address = MeetingPages.Address(update.Before.Id);
        var differences = update.Change is { } change ? MeetingDifference.Between(change.Before, update.After.Facts, visit.Language) : [];
        return await front.PageAsync(new MeetingChangesPageModel(
            visit.Shell with { Path = $"{address}/edit" },
            visit.Cluster.TimeZone,
            outcome.Merge?.Form ?? form,
            update,
            differences,
            await previews.OfAsync(visit, update, outcome.Found!.Value.Invitees),
            $"{address}/changes",
            $"{address}/edit"));
    }

    /// <summary>Makes the change and tells whom it concerns.</summary>
    internal async Task<IResult> StoreAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var outcome = await meetings.ChangeAsync(visit.Stored, visit.Route("meeting"), PostedMeeting.Wish(form), visit.Contact.Id, visit.Cancellation);
        return outcome.Update is { } update
            ? Front.SeeOther($"{MeetingPages.Address(update.Before.Id)}/overview?notice={(outcome.Letters > 0 ? MeetingNotice.Changed : MeetingNotice.Saved)}")
            : await RefusedAsync(visit, form, outcome);
    }

    /// <summary>What was typed, with the fields for which the stored version was chosen.</summary>
    private async Task<MeetingForm> ReadAsync(ContactVisit visit)
    {
        var form = await PostedMeeting.ReadAsync(visit);
        var taken = visit.Request.HasFormContentType ? visit.Request.Form["take"].OfType<string>().Intersect(MeetingForm.Names).ToList() : [];
        return taken.Count > 0 && await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is var (stored, invitees)
            ? form.With(taken, name => MeetingForm.Of(stored.Meeting, invitees.Select(one => one.Invitee))[name])
            : form;
    }

    /// <summary>What was typed comes back, together with what others changed meanwhile.</summary>
    private async Task<IResult> RefusedAsync(ContactVisit visit, MeetingForm form, MeetingOutcome outcome)
    {
        if (outcome.Found is not var (stored, _))
            return await MissingAsync(visit);
        var conflict = await conflicts.OfAsync(visit, stored.Meeting.Id, outcome.Code, outcome.Merge);
        return await forms.ChangeAsync(visit, stored.Meeting, outcome.Merge?.Form ?? form, outcome.Faults, conflict);
    }

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
