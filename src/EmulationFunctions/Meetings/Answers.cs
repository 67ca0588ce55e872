using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>An invitee's page and answer.</summary>
public sealed class Answers(ClusterTable table, ClusterReader reader, Front front, TimeProvider time)
{
    /// <summary>The meeting, and the answer so far.</summary>
    internal async Task<IResult> ShowAsync(LinkVisit visit) =>
        await FindAsync(visit) is var (meeting, invitee)
            ? await PageAsync(visit, meeting, invitee, visit.Request.Query.ContainsKey("saved"))
            : await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    /// <summary>Takes an answer; it can be changed until the meeting is over.</summary>
    internal async Task<IResult> TakeAsync(LinkVisit visit)
    {
        var typed = visit.Request.HasFormContentType ? (await visit.Request.ReadFormAsync(visit.Cancellation))["answer"].ToString() : "";
        Answer? answer = typed switch
        {
            "yes" => Answer.Yes,
            "no" => Answer.No,
            "maybe" => Answer.Maybe,
            _ => null,
        };
        if (answer is null)
            return await front.MessageAsync(visit.Shell, ProblemCode.BadRequest, StatusCodes.Status400BadRequest);

        while (true)
        {
            if (await FindAsync(visit) is not var (meeting, stored))
                return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
            if (IsOver(visit, meeting))
                return await PageAsync(visit, meeting, stored, justSaved: false, StatusCodes.Status403Forbidden);

            var now = time.GetUtcNow();
            var answered = stored.Invitee with { Answer = answer, AnsweredAt = now };
            var detail = new Dictionary<string, string> { ["invitee"] = answered.Id, ["answer"] = typed };
            var batch = new Batch(visit.Stored.Id)
                .Replace(StoredInvitee.Row(meeting.Id, answered), stored.ETag)
                .Add(new AuditEntry(now, answered.ContactId ?? answered.Id, "answered", meeting.Id, visit.ShortLink, detail).Row());
            if (await table.CommitAsync(batch, visit.Cancellation) is not null)
                return Front.SeeOther($"{visit.Request.Path}?saved");
        }
    }

    private Task<IResult> PageAsync(LinkVisit visit, Meeting meeting, StoredInvitee stored, bool justSaved, int status = StatusCodes.Status200OK)
    {
        var answeredAt = stored.Invitee.AnsweredAt is { } at ? visit.Cluster.Zone().Local(at) : (DateTime?)null;
        var organizer = visit.Cluster.Contact(meeting.OrganizerId) is { } contact ? Correspondent.Of(contact) : null;
        // A guest is no contact: the invitation knows the guest's language.
        var language = visit.Link.Contact is null && !visit.Request.Query.ContainsKey("lang") ? front.Language(visit.Request, stored.Invitee.Language) : visit.Language;
        var shell = visit.Shell with { Language = language, Person = stored.Invitee.Name };
        return front.PageAsync(
            new RsvpPageModel(shell, visit.Cluster.TimeZone, meeting, stored.Invitee, answeredAt, organizer, visit.Request.Path, IsOver(visit, meeting), justSaved), status);
    }

    private bool IsOver(LinkVisit visit, Meeting meeting) => visit.Cluster.Zone().Local(time.GetUtcNow()) > meeting.End;

    private async Task<(Meeting Meeting, StoredInvitee Invitee)?> FindAsync(LinkVisit visit)
    {
        var meeting = await reader.MeetingAsync(visit.Stored.Id, visit.Link.Meeting ?? "", visit.Cancellation);
        return meeting?.Invitees.FirstOrDefault(invitee => invitee.Invitee.Id == visit.Link.Invitee) is { } invitee ? (meeting.Value.Meeting.Meeting, invitee) : null;
    }
}
