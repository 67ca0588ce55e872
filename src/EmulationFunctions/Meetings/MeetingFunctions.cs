using Emulation.Domain.Meetings;
using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings;

/// <summary>Meetings: the JSON API.</summary>
public sealed class MeetingFunctions(Desk desk, MeetingApi api)
{
    private const string All = "api/clusters/{cluster}/meetings";
    private const string One = $"{All}/{{meeting}}";

    /// <summary>The cluster's meetings.</summary>
    [Function("GetMeetings")]
    public Task<IResult> GetMeetings(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = All)] HttpRequest request) =>
        desk.ForProgram(request, visit => api.ListAsync(visit, request.Query["from"]));

    /// <summary>Stores a meeting.</summary>
    [Function("PostMeeting")]
    public Task<IResult> PostMeeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = All)] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<MeetingDraft>(request, draft => api.ScheduleAsync(visit, draft)));

    /// <summary>A meeting with its invitees and their answers.</summary>
    [Function("GetMeeting")]
    public Task<IResult> GetMeeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = One)] HttpRequest request) =>
        desk.ForProgram(request, api.ShowAsync);

    /// <summary>Changes a meeting.</summary>
    [Function("PutMeeting")]
    public Task<IResult> PutMeeting(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<MeetingDraft>(request, draft => api.ChangeAsync(visit, draft)));

    /// <summary>Invites all who have not been invited yet.</summary>
    [Function("PostInvitations")]
    public Task<IResult> PostInvitations(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/invitations")] HttpRequest request) =>
        desk.ForProgram(request, api.InviteAsync);

    /// <summary>Cancels a meeting.</summary>
    [Function("PostMeetingCancellation")]
    public Task<IResult> PostCancellation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/cancellation")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<CancelBody>(request, body => api.CancelAsync(visit, body)));

    /// <summary>Confirms or declines a substitute.</summary>
    [Function("PostSubstitute")]
    public Task<IResult> PostSubstitute(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/substitutes/{{invitee}}")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<DecisionBody>(request, body => api.DecideAsync(visit, body)));

    /// <summary>Takes attendance of one person.</summary>
    [Function("PutAttendance")]
    public Task<IResult> PutAttendance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = $"{One}/invitees/{{invitee}}/attendance")] HttpRequest request) =>
        desk.ForProgram(request, visit => JsonBody.AnswerAsync<AttendanceBody>(request, body => api.TakeAttendanceAsync(visit, body)));

    /// <summary>Takes papers, minutes and photos.</summary>
    [Function("PostMeetingFiles")]
    public Task<IResult> PostFiles(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/files")] HttpRequest request) =>
        desk.ForProgram(request, api.AddFilesAsync);

    /// <summary>Takes a file away.</summary>
    [Function("DeleteMeetingFile")]
    public Task<IResult> DeleteFile(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = $"{One}/files/{{file}}")] HttpRequest request) =>
        desk.ForProgram(request, api.RemoveFileAsync);

    /// <summary>Sends the minutes to everybody who was invited.</summary>
    [Function("PostMinutes")]
    public Task<IResult> PostMinutes(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/minutes")] HttpRequest request) =>
        desk.ForProgram(request, api.SendMinutesAsync);
}
