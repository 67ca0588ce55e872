using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>Asks once more before a meeting is cancelled, and cancels it as it was seen.</summary>
public sealed class MeetingCancelPages(ClusterReader reader, MeetingService meetings, MeetingPreviews previews, MeetingConflicts conflicts, Front front, TimeProvider time)
{
    /// <summary>The question.</summary>
    internal async Task<IResult> AskAsync(ContactVisit visit)
    {
        if (await reader.MeetingAsync(visit.Stored.Id, visit.Route("meeting"), visit.Cancellation) is not { } found)
            return await MissingAsync(visit);
        return meetings.Closed(visit.Stored, found.Meeting.Meeting) is null
            ? await front.PageAsync(await ModelAsync(visit, found.Meeting.Meeting, found.Invitees))
            : Overview(found.Meeting.Meeting.Id);
    }

    /// <summary>Cancels the meeting, unless somebody else did something with it since the question.</summary>
    internal async Task<IResult> CancelAsync(ContactVisit visit)
    {
        var (id, reason, read) = (visit.Route("meeting"), await visit.FieldAsync("reason"), await PostedMeeting.ReadAsync(visit));
        var (text, faults) = CancelDraft.Check(reason);
        if (faults.Count > 0)
            return await AgainAsync(visit, id, model => model with { Form = read, Reason = reason, Faults = faults }, StatusCodes.Status400BadRequest);
        var outcome = await meetings.CancelAsync(visit.Stored, id, text, PostedMeeting.Wish(read).IsRead, visit.Contact.Id, visit.Cancellation);
        var isOthers = outcome.Update is { Before.IsCancelled: true } && (await conflicts.LastAsync(visit, id))?.Who != visit.Contact.Id;
        if (outcome.Update is not null && !isOthers)
            return Overview(id, $"?notice={MeetingNotice.Cancelled}");
        if (outcome.Found is not var (stored, invitees))
            return await MissingAsync(visit);
        var now = MeetingForm.Of(stored.Meeting, invitees.Select(one => one.Invitee));
        var conflict = await conflicts.SinceAsync(visit, id, outcome.Code ?? "meeting-cancelled", FormOrigin.Read(read.Origin), now);
        return await AgainAsync(visit, id, model => model with { Reason = reason, Conflict = conflict }, StatusCodes.Status409Conflict);
    }

    private async Task<IResult> AgainAsync(ContactVisit visit, string id, Func<MeetingCancelPageModel, MeetingCancelPageModel> change, int status) =>
        await reader.MeetingAsync(visit.Stored.Id, id, visit.Cancellation) is var (stored, invitees)
            ? await front.PageAsync(change(await ModelAsync(visit, stored.Meeting, invitees)), status)
            : await MissingAsync(visit);

    private async Task<MeetingCancelPageModel> ModelAsync(ContactVisit visit, Meeting meeting, IReadOnlyList<StoredInvitee> invitees)
    {
        var people = invitees.Select(one => one.Invitee).ToList();
        var update = MeetingUpdate.Cancel(meeting, people, null, time.GetUtcNow(), visit.Contact.Id);
        var address = MeetingPages.Address(meeting.Id);
        return new MeetingCancelPageModel(
            visit.Shell with { Path = $"{address}/cancel" },
            visit.Cluster.TimeZone,
            meeting,
            MeetingForm.Of(meeting, people),
            $"{address}/cancel",
            $"{address}/overview",
            update.Letters,
            await previews.OfCancellationAsync(visit, update));
    }

    private static IResult Overview(string meeting, string notice = "") => Front.SeeOther($"{MeetingPages.Address(meeting)}/overview{notice}");

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
