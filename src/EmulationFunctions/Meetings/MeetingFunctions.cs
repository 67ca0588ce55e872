using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings;

/// <summary>Meetings: for programs, for organizers and for those who are invited.</summary>
public sealed class MeetingFunctions(Desk desk, ClusterReader reader, MeetingService meetings, MeetingPages pages, Answers answers)
{
    /// <summary>Stores a meeting.</summary>
    [Function("PostMeeting")]
    public Task<IResult> PostMeeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/meetings")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<MeetingDraft>(request, draft => ScheduleAsync(visit, draft)));

    /// <summary>A meeting with its invitees and their answers.</summary>
    [Function("GetMeeting")]
    public Task<IResult> GetMeeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/clusters/{cluster}/meetings/{meeting}")] HttpRequest request) =>
        desk.ForProgram(request, async visit => await reader.MeetingAsync(visit.Cluster, visit.Route("meeting"), visit.Cancellation) is var (meeting, invitees)
            ? Results.Json(Shown(meeting.Meeting, invitees.Select(invitee => invitee.Invitee)), Json.Options)
            : Problem.NotFound("meeting").Answer());

    /// <summary>Invites all who have not been invited yet.</summary>
    [Function("PostInvitations")]
    public Task<IResult> PostInvitations(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/meetings/{meeting}/invitations")] HttpRequest request) =>
        desk.ForProgram(request, async visit =>
            await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster ? Problem.NotFound("cluster").Answer()
            : await meetings.InviteAsync(cluster, visit.Route("meeting"), visit.By, visit.Cancellation) is { } letters
                ? Results.Json(new { letters }, Json.Options, statusCode: StatusCodes.Status202Accepted)
                : Problem.NotFound("meeting").Answer());

    /// <summary>The form for a meeting.</summary>
    [Function("MeetingForm")]
    public Task<IResult> Form(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/meetings/new")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.FormAsync(visit, new MeetingForm(), []));

    /// <summary>The form again, as it was typed.</summary>
    [Function("MeetingChange")]
    public Task<IResult> Change(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/meetings/new")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ChangeAsync);

    /// <summary>What will go out.</summary>
    [Function("MeetingPreview")]
    public Task<IResult> Preview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/meetings/preview")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.PreviewAsync);

    /// <summary>Stores the meeting and invites.</summary>
    [Function("MeetingSend")]
    public Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/meetings")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.SendAsync);

    /// <summary>Invites those of a meeting who have not been invited yet.</summary>
    [Function("MeetingInvite")]
    public Task<IResult> Invite(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/meetings/{meeting}/invitations")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            await meetings.InviteAsync(visit.Stored, visit.Route("meeting"), visit.Contact.Id, visit.Cancellation);
            return Front.SeeOther($"/console?notice={ConsoleNotice.InvitationsPlanned}#meetings");
        });

    /// <summary>An invitee's page.</summary>
    [Function("Rsvp")]
    public Task<IResult> Rsvp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "rsvp/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Rsvp, answers.ShowAsync);

    /// <summary>An invitee's answer.</summary>
    [Function("RsvpAnswer")]
    public Task<IResult> Answer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "rsvp/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Rsvp, answers.TakeAsync);

    private async Task<IResult> ScheduleAsync(ApiVisit visit, MeetingDraft draft)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if ((cluster.Cluster.Contact(visit.By) ?? cluster.Cluster.FirstOrganizer()) is not { } organizer)
            return new Problem(StatusCodes.Status409Conflict, "no-organizer", "The cluster has no organizer who could invite.").Answer();
        var (scheduled, faults) = meetings.Check(cluster.Cluster, organizer, draft);
        if (scheduled is null)
            return Problem.Of(faults).Answer();
        await meetings.ScheduleAsync(visit.Cluster, scheduled, visit.By, visit.Cancellation);
        return Results.Json(Shown(scheduled.Meeting, scheduled.Invitees), Json.Options, statusCode: StatusCodes.Status201Created);
    }

    private static object Shown(Meeting meeting, IEnumerable<Invitee> invitees) => new
    {
        meeting.Id,
        meeting.Uid,
        meeting.Title,
        meeting.Start,
        meeting.End,
        meeting.Place,
        meeting.OnlineUrl,
        meeting.Agenda,
        meeting.Sequence,
        Invitees = invitees.Select(invitee => new { invitee.Id, invitee.Name, invitee.Email, invitee.Language, invitee.InvitedSequence, invitee.Answer, invitee.AnsweredAt }).ToList(),
    };
}
