using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Meetings;

/// <summary>Meetings for programs.</summary>
public sealed class MeetingApi(
    ClusterTable table, ClusterReader reader, MeetingService meetings, Substitutes substitutes, Attendance attendance, Papers papers, Minutes minutes)
{
    /// <summary>The cluster's meetings of a year and later, without their invitees.</summary>
    internal async Task<IResult> ListAsync(ApiVisit visit, string? from)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is null)
            return Problem.NotFound("cluster").Answer();
        var year = int.TryParse(from, out var asked) && asked is >= 2000 and <= 2100 ? asked : 2000;
        var all = await reader.MeetingsAsync(visit.Cluster, year, visit.Cancellation);
        return Results.Json(new { Meetings = all.Select(one => one.Meeting).OrderBy(meeting => meeting.Start).ToList() }, Json.Options);
    }

    /// <summary>A meeting with its invitees, its files and what its replies said; its revision is the ETag.</summary>
    internal async Task<IResult> ShowAsync(ApiVisit visit)
    {
        if (await reader.MeetingAsync(visit.Cluster, visit.Route("meeting"), visit.Cancellation) is not var (meeting, invitees))
            return Problem.NotFound("meeting").Answer();
        var files = await papers.AllAsync(visit.Cluster, meeting.Meeting.Id, visit.Cancellation);
        var replies = new List<StoredReply>();
        await foreach (var row in table.RangeAsync(visit.Cluster, RowKeys.Replies(meeting.Meeting.Id), visit.Cancellation))
            replies.Add(StoredReply.Read(row));
        return Entry.Revision.Answer(visit.Request, Shown(meeting.Meeting, invitees.Select(one => one.Invitee), files.Select(one => one.Paper), replies), meeting.Meeting.Revision);
    }

    /// <summary>Stores a meeting; nobody is written to yet.</summary>
    internal async Task<IResult> ScheduleAsync(ApiVisit visit, MeetingDraft draft)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if ((cluster.Cluster.Contact(visit.By) ?? cluster.Cluster.FirstOrganizer()) is not { } organizer)
            return NoOrganizer.Answer();
        var (scheduled, faults) = await meetings.CheckAsync(cluster, organizer, draft, null, visit.Cancellation);
        if (scheduled is null)
            return Problem.Of(faults).Answer();
        await meetings.ScheduleAsync(visit.Cluster, scheduled, visit.By, visit.Cancellation);
        return Entry.Revision.Answer(visit.Request, Shown(scheduled.Meeting, scheduled.Invitees, [], []), scheduled.Meeting.Revision, created: true);
    }

    /// <summary>Changes a meeting and tells whom it concerns. With <c>?preview</c> it only says whom.</summary>
    internal async Task<IResult> ChangeAsync(ApiVisit visit, MeetingDraft draft)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        var wish = new MeetingWish(draft, revision => Entry.Revision.Matches(visit.Request, revision));
        if (visit.Request.Query.ContainsKey("preview"))
        {
            var judged = await meetings.JudgeAsync(cluster, visit.Route("meeting"), wish, visit.By, visit.Cancellation);
            return judged.Update is { } would ? Results.Json(Previewed(would), Json.Options) : Refused(judged).Answer();
        }

        var outcome = await meetings.ChangeAsync(cluster, visit.Route("meeting"), wish, visit.By, visit.Cancellation);
        return outcome.Update is { } update ? await TellAsync(visit, update.After, outcome.Letters) : Refused(outcome).Answer();
    }

    /// <summary>Cancels a meeting.</summary>
    internal async Task<IResult> CancelAsync(ApiVisit visit, CancelBody body)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        var (reason, faults) = CancelDraft.Check(body.Reason);
        if (faults.Count > 0)
            return Problem.Of(faults).Answer();
        var outcome = await meetings.CancelAsync(cluster, visit.Route("meeting"), reason, revision => Entry.Revision.Matches(visit.Request, revision), visit.By, visit.Cancellation);
        return outcome.Update is { } update ? await TellAsync(visit, update.After, outcome.Letters) : Refused(outcome).Answer();
    }

    /// <summary>Confirms or declines a substitute.</summary>
    internal async Task<IResult> DecideAsync(ApiVisit visit, DecisionBody body)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if (body.Decision is not ("confirm" or "decline"))
            return Problem.Of([new Fault("/decision", "unknown-decision", "One of confirm, decline is needed here.")]).Answer();
        return await substitutes.DecideAsync(cluster, visit.Route("meeting"), visit.Route("invitee"), body.Decision == "confirm", null, visit.By, visit.Cancellation) == true
            ? Results.NoContent()
            : Problem.NotFound("substitute").Answer();
    }

    /// <summary>Takes attendance of one person.</summary>
    internal async Task<IResult> TakeAttendanceAsync(ApiVisit visit, AttendanceBody body) =>
        await attendance.TakeAsync(visit.Cluster, visit.Route("meeting"), visit.Route("invitee"), body.Attended, visit.By, visit.Cancellation)
            ? Results.NoContent()
            : Problem.NotFound("invitee").Answer();

    /// <summary>Takes files.</summary>
    internal async Task<IResult> AddFilesAsync(ApiVisit visit) =>
        await papers.AddAsync(visit.Request, visit.Cluster, visit.Route("meeting"), visit.By, visit.Cancellation) switch
        {
            (_, { } refused) => Problem.Of(refused.Refusal).Answer(),
            (null, _) => Problem.NotFound("meeting").Answer(),
            ({ } filed, _) => Results.Json(new { Files = filed }, Json.Options, statusCode: StatusCodes.Status201Created),
        };

    /// <summary>Takes a file away.</summary>
    internal async Task<IResult> RemoveFileAsync(ApiVisit visit) =>
        await papers.RemoveAsync(visit.Cluster, visit.Route("meeting"), visit.Route("file"), visit.By, visit.Cancellation)
            ? Results.NoContent()
            : Problem.NotFound("file").Answer();

    /// <summary>Sends the minutes.</summary>
    internal async Task<IResult> SendMinutesAsync(ApiVisit visit) =>
        await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster ? Problem.NotFound("cluster").Answer()
        : await minutes.SendAsync(cluster, visit.Route("meeting"), visit.By, visit.Cancellation) is { } sent
            ? Results.Json(new { sent.Letters }, Json.Options, statusCode: StatusCodes.Status202Accepted)
            : Problem.NotFound("meeting").Answer();

    /// <summary>Invites all who have not been invited yet.</summary>
    internal async Task<IResult> InviteAsync(ApiVisit visit) =>
        await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster ? Problem.NotFound("cluster").Answer()
        : await meetings.InviteAsync(cluster, visit.Route("meeting"), visit.By, visit.Cancellation) is { } letters
            ? Results.Json(new { letters }, Json.Options, statusCode: StatusCodes.Status202Accepted)
            : Problem.NotFound("meeting").Answer();

    private static Problem NoOrganizer { get; } = new(StatusCodes.Status409Conflict, "no-organizer", "The cluster has no organizer who could invite.");

    private static Problem Refused(MeetingOutcome outcome) => outcome switch
    {
        { Faults.Count: > 0 } => Problem.Of(outcome.Faults),
        { Code: ProblemCode.NotFound } => Problem.NotFound("meeting"),
        { Code: MeetingOutcome.Outdated } => Problem.Outdated,
        { Code: "no-organizer" } => NoOrganizer,
        _ => new(StatusCodes.Status409Conflict, outcome.Code!, "The meeting can be changed no more."),
    };

    private async Task<IResult> TellAsync(ApiVisit visit, Meeting meeting, int letters)
    {
        // As it is now: a large change is several, and a letter may have frozen something.
        var found = await reader.MeetingAsync(visit.Cluster, meeting.Id, visit.Cancellation);
        var (now, invitees) = found is var (stored, all) ? (stored.Meeting, all.Select(one => one.Invitee)) : (meeting, []);
        return Entry.Revision.Answer(visit.Request, new { Letters = letters, Meeting = now, Invitees = invitees.Select(Shown).ToList() }, now.Revision);
    }

    private static object Previewed(MeetingUpdate update) => new
    {
        update.Letters,
        update.After.Sequence,
        Told = update.Told.Where(one => one.InvitedSequence is not null).Select(one => one.Id).ToList(),
        Invited = update.Told.Where(one => one.InvitedSequence is null).Select(one => one.Id).ToList(),
        Removed = update.Removed.Select(one => one.Id).ToList(),
        Readdressed = update.Readdressed.Select(one => one.Id).ToList(),
    };

    private static object Shown(Meeting meeting, IEnumerable<Invitee> invitees, IEnumerable<Paper> files, IEnumerable<StoredReply> replies) => new
    {
        meeting.Id,
        meeting.Uid,
        meeting.Title,
        meeting.Start,
        meeting.End,
        meeting.Place,
        meeting.OnlineUrl,
        meeting.Passcode,
        meeting.DialIn,
        meeting.Agenda,
        meeting.Items,
        meeting.Mailbox,
        meeting.Deputies,
        meeting.ActivityId,
        meeting.Locality,
        meeting.ListsInvitees,
        meeting.Status,
        meeting.CancelReason,
        meeting.Sequence,
        meeting.Revision,
        meeting.IsSent,
        Invitees = invitees.Select(Shown).ToList(),
        Files = files.ToList(),
        Replies = replies.OrderBy(reply => reply.At).Select(reply => new { reply.At, reply.From, reply.Code, reply.Proposed, reply.Comment }).ToList(),
    };

    private static object Shown(Invitee invitee) => new
    {
        invitee.Id,
        invitee.Name,
        invitee.Email,
        invitee.Language,
        invitee.ContactId,
        invitee.Organization,
        invitee.InvitedSequence,
        invitee.Answer,
        invitee.AnsweredAt,
        invitee.EarlierAnswer,
        invitee.People,
        invitee.Remark,
        invitee.Substitute,
        invitee.StandsInFor,
        invitee.IsRemoved,
        invitee.Attended,
    };
}

/// <summary>Why a meeting is cancelled.</summary>
internal sealed record CancelBody(string? Reason);

/// <summary>What is decided about a substitute: confirm or decline.</summary>
internal sealed record DecisionBody(string? Decision);

/// <summary>Whether somebody was there; null takes it back.</summary>
internal sealed record AttendanceBody(bool? Attended);
