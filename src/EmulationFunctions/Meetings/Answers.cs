using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Meetings;

/// <summary>An invitee's page and answer.</summary>
public sealed class Answers(ClusterTable table, ClusterReader reader, Substitutes substitutes, Papers papers, FileDownload download, MeetingLetters letters, Agenda agenda, Front front, TimeProvider time)
{
    /// <summary>The meeting, and the answer so far.</summary>
    internal async Task<IResult> ShowAsync(LinkVisit visit) =>
        await FindAsync(visit) is { } found
            ? await PageAsync(visit, found, justSaved: visit.Request.Query.ContainsKey("saved"))
            : await MissingAsync(visit);

    /// <summary>A file of the meeting, for who is invited.</summary>
    internal async Task<IResult> FileAsync(LinkVisit visit) =>
        await FindAsync(visit) is { } found && !found.Own.Invitee.IsRemoved && await papers.FindAsync(visit.Stored.Id, found.Meeting.Id, visit.Route("file"), visit.Cancellation) is { } paper
            ? await download.SendAsync(visit, paper.Blob, paper.Paper.Name)
            : await MissingAsync(visit);

    /// <summary>Takes an answer; it can be changed until the meeting is over.</summary>
    internal async Task<IResult> TakeAsync(LinkVisit visit)
    {
        var (draft, seen) = await ReadAsync(visit);
        for (var conflicts = 0; conflicts <= Substitutes.MostConflicts; conflicts++)
        {
            if (await FindAsync(visit) is not { } found)
                return await MissingAsync(visit);
            var now = time.GetUtcNow();
            if (State(visit, found) is not RsvpState.Open and var closed)
                return await RefuseAsync(visit, found, closed);
            // A page from before the meeting moved asks for another time.
            if (seen < found.Meeting.ChangedSequence)
            {
                return Desk.WantsJson(visit.Request)
                    ? new Problem(StatusCodes.Status409Conflict, "meeting-changed", "The meeting has changed since the page was read.").Answer()
                    : await PageAsync(visit, found, draft, status: StatusCodes.Status409Conflict, hasChanged: true);
            }

            var (answered, faults) = draft.Check(found.Own.Invitee, found.All.Select(one => one.Invitee), now);
            if (answered is null)
            {
                return Desk.WantsJson(visit.Request)
                    ? Problem.Of(faults).Answer()
                    : await PageAsync(visit, found, draft, faults);
            }

            var detail = new Dictionary<string, string>
            {
                ["invitee"] = answered.Id,
                ["answer"] = answered.Answer!.Value.ToString().ToLowerInvariant(),
                ["name"] = answered.Name,
                ["way"] = "page",
            };
            var audit = new AuditEntry(now, answered.ContactId ?? answered.Id, "answered", found.Meeting.Id, visit.ShortLink, detail);
            var isNamed = answered.Substitute is { State: SubstituteState.Waiting } && answered.Substitute != found.Own.Invitee.Substitute;
            var batch = new Batch(visit.Stored.Id).Add(audit.Row());
            if (answered.HidesAnswer && !answered.IsOwed(found.Meeting) && MeetingLetters.HasHost(visit.Cluster, found.Meeting))
            {
                (answered, var letter) = await letters.AnswerNotedAsync(visit.Stored, found.Meeting, answered, found.All.Select(one => one.Invitee), now, visit.Cancellation);
                await agenda.EnterAsync(visit.Stored.Id, [now, now + MeetingLetters.Settling], visit.Cancellation);
                batch.Add(letter);
            }

            if (isNamed
                ? await substitutes.NameAsync(visit.Stored, found.Stored, found.All, found.Own, answered, batch, audit, visit.Cancellation)
                : await table.CommitAsync(batch.Replace(StoredInvitee.Row(found.Meeting.Id, answered), found.Own.ETag), visit.Cancellation) is not null)
                return Front.SeeOther($"{visit.Request.Path}?saved");
        }

        throw new InvalidOperationException("The invitees' rows change faster than an answer can be stored.");
    }

    /// <summary>What was handed in, and which change of the meeting its page showed, where it says so.</summary>
    private static async Task<(AnswerDraft Draft, int? Seen)> ReadAsync(LinkVisit visit)
    {
        if (!visit.Request.HasFormContentType)
            return (new(null, null, null, null, null), null);
        var form = await visit.Request.ReadFormAsync(visit.Cancellation);
        var seen = int.TryParse(form["changed"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence) ? sequence : (int?)null;
        return (new(form["answer"], form["people"], form["remark"], form["substituteName"], form["substituteEmail"]), seen);
    }

    private async Task<IResult> RefuseAsync(LinkVisit visit, FoundInvitation found, RsvpState state)
    {
        var (code, status) = state switch
        {
            RsvpState.Cancelled => ("meeting-cancelled", StatusCodes.Status409Conflict),
            RsvpState.Removed => ("not-invited", StatusCodes.Status403Forbidden),
            _ => ("meeting-over", StatusCodes.Status403Forbidden),
        };
        return Desk.WantsJson(visit.Request)
            ? new Problem(status, code, "The invitation can no longer be answered.").Answer()
            : await PageAsync(visit, found, status: status);
    }

    private async Task<IResult> PageAsync(
        LinkVisit visit, FoundInvitation found, AnswerDraft? typed = null, IReadOnlyList<Fault>? faults = null, bool justSaved = false, int? status = null, bool hasChanged = false)
    {
        var (meeting, person) = (found.Meeting, found.Own.Invitee);
        var answeredAt = person.AnsweredAt is { } at ? visit.Cluster.Zone().Local(at) : (DateTime?)null;
        // A guest is no contact: the invitation knows the guest's language.
        var language = visit.Link.Contact is null && !visit.Request.Query.ContainsKey("lang") ? front.Language(visit.Request, person.Language) : visit.Language;
        var shell = visit.Shell with { Language = language, Person = person.Name };
        var state = State(visit, found);
        var files = state == RsvpState.Removed ? [] : await papers.AllAsync(visit.Stored.Id, meeting.Id, visit.Cancellation);
        var model = new RsvpPageModel(
            shell, visit.Cluster.TimeZone, meeting, person, answeredAt, MeetingLetters.HasHost(visit.Cluster, meeting) ? letters.Host(visit.Stored, meeting) : null, visit.Request.Path, state, justSaved)
        {
            Typed = typed,
            Faults = faults ?? [],
            HasChanged = hasChanged,
            Others = meeting.ListsInvitees && state is (RsvpState.Open or RsvpState.Over) ? [.. found.All.Select(one => one.Invitee).Where(one => !one.IsRemoved && one.Id != person.Id).Select(one => one.Name)] : [],
            Papers = [.. files.Select(paper => new PaperLink(paper.Paper, $"{visit.Request.Path}/files/{paper.Paper.FileId}"))],
            InPlaceOf = found.All.FirstOrDefault(one => one.Invitee.Id == person.StandsInFor)?.Invitee.Name,
        };
        return await front.PageAsync(model, status ?? (model.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK));
    }

    private RsvpState State(LinkVisit visit, FoundInvitation found) =>
        found.Own.Invitee.IsRemoved ? RsvpState.Removed
        : found.Meeting.IsCancelled ? RsvpState.Cancelled
        : visit.Cluster.Zone().Local(time.GetUtcNow()) > found.Meeting.End ? RsvpState.Over
        : RsvpState.Open;

    private async Task<FoundInvitation?> FindAsync(LinkVisit visit) =>
        await reader.MeetingAsync(visit.Stored.Id, visit.Link.Meeting ?? "", visit.Cancellation) is var (meeting, invitees)
        && invitees.FirstOrDefault(invitee => invitee.Invitee.Id == visit.Link.Invitee) is { } own
        && MeetingLetters.IsOf(visit.Link, own.Invitee)
            ? new FoundInvitation(meeting, invitees, own)
            : null;

    /// <summary>There is no such thing; or it is there, and this link was of a mailbox at which the person is invited no more.</summary>
    private async Task<IResult> MissingAsync(LinkVisit visit)
    {
        var isEnded = await reader.MeetingAsync(visit.Stored.Id, visit.Link.Meeting ?? "", visit.Cancellation) is var (_, invitees)
            && invitees.Any(one => one.Invitee.Id == visit.Link.Invitee && !MeetingLetters.IsOf(visit.Link, one.Invitee));
        var (code, status) = isEnded ? (ProblemCode.LinkRevoked, StatusCodes.Status410Gone) : (ProblemCode.NotFound, StatusCodes.Status404NotFound);
        return Desk.WantsJson(visit.Request)
            ? new Problem(status, code, "This invitation cannot be opened by this link.").Answer()
            : await front.MessageAsync(visit.Shell, code, status);
    }

    private sealed record FoundInvitation(StoredMeeting Stored, IReadOnlyList<StoredInvitee> All, StoredInvitee Own)
    {
        public Meeting Meeting => Stored.Meeting;
    }
}
