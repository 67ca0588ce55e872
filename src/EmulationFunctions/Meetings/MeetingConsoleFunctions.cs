using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings;

/// <summary>Meetings on the console.</summary>
public sealed class MeetingConsoleFunctions(Desk desk, MeetingService meetings, MeetingPages pages, MeetingChangePages changes, MeetingCancelPages cancel, MeetingDeskPages one)
{
    private const string All = "console/meetings";
    private const string One = $"{All}/{{meeting}}";

    /// <summary>The form for a meeting.</summary>
    [Function("MeetingForm")]
    public Task<IResult> Form(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{All}/new")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.NewAsync);

    /// <summary>The form again, as it was typed.</summary>
    [Function("MeetingChange")]
    public Task<IResult> Change(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{All}/new")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.ChangeAsync);

    /// <summary>What will go out.</summary>
    [Function("MeetingPreview")]
    public Task<IResult> Preview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{All}/preview")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.PreviewAsync);

    /// <summary>Stores the meeting and invites.</summary>
    [Function("MeetingSend")]
    public Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = All)] HttpRequest request) =>
        desk.ForOrganizer(request, pages.SendAsync);

    /// <summary>The page of one meeting.</summary>
    [Function("MeetingOverview")]
    public Task<IResult> Overview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{One}/overview")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => one.ShowAsync(visit));

    /// <summary>Invites those of a meeting who have not been invited yet.</summary>
    [Function("MeetingInvite")]
    public Task<IResult> Invite(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/invitations")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            await meetings.InviteAsync(visit.Stored, visit.Route("meeting"), visit.Contact.Id, visit.Cancellation);
            return Front.SeeOther($"{MeetingPages.Address(visit.Route("meeting"))}/overview?notice={MeetingNotice.Sent}");
        });

    /// <summary>The form of a meeting that is there.</summary>
    [Function("MeetingEdit")]
    public Task<IResult> Edit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = $"{One}/edit")] HttpRequest request) =>
        desk.ForOrganizer(request, changes.EditAsync);

    /// <summary>What a change will do.</summary>
    [Function("MeetingChangesPreview")]
    public Task<IResult> PreviewChanges(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/changes/preview")] HttpRequest request) =>
        desk.ForOrganizer(request, changes.PreviewAsync);

    /// <summary>Makes a change.</summary>
    [Function("MeetingChanges")]
    public Task<IResult> StoreChanges(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/changes")] HttpRequest request) =>
        desk.ForOrganizer(request, changes.StoreAsync);

    /// <summary>Asks once more before a meeting is cancelled.</summary>
    [Function("MeetingCancelPage")]
    public Task<IResult> AskCancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{One}/cancel")] HttpRequest request) =>
        desk.ForOrganizer(request, cancel.AskAsync);

    /// <summary>Cancels a meeting.</summary>
    [Function("MeetingCancel")]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/cancel")] HttpRequest request) =>
        desk.ForOrganizer(request, cancel.CancelAsync);

    /// <summary>Confirms or declines a substitute.</summary>
    [Function("MeetingSubstitute")]
    public Task<IResult> Substitute(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/substitutes/{{invitee}}")] HttpRequest request) =>
        desk.ForOrganizer(request, one.DecideAsync);

    /// <summary>The page on which attendance is taken.</summary>
    [Function("MeetingAttendance")]
    public Task<IResult> Attendance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{One}/attendance")] HttpRequest request) =>
        desk.ForOrganizer(request, one.AttendanceAsync);

    /// <summary>Takes attendance of one person.</summary>
    [Function("MeetingAttendanceTaken")]
    public Task<IResult> TakeAttendance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/attendance")] HttpRequest request) =>
        desk.ForOrganizer(request, one.TakeAttendanceAsync);

    /// <summary>Takes papers, minutes and photos.</summary>
    [Function("MeetingFiles")]
    public Task<IResult> AddFiles(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/files")] HttpRequest request) =>
        desk.ForOrganizer(request, one.AddFilesAsync);

    /// <summary>A file of a meeting.</summary>
    [Function("MeetingFile")]
    public Task<IResult> File(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"{One}/files/{{file}}")] HttpRequest request) =>
        desk.ForOrganizer(request, one.FileAsync);

    /// <summary>Takes a file away.</summary>
    [Function("MeetingFileRemoval")]
    public Task<IResult> RemoveFile(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/files/{{file}}/removal")] HttpRequest request) =>
        desk.ForOrganizer(request, one.RemoveFileAsync);

    /// <summary>Sends the minutes.</summary>
    [Function("MeetingMinutes")]
    public Task<IResult> SendMinutes(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/minutes")] HttpRequest request) =>
        desk.ForOrganizer(request, one.SendMinutesAsync);
}
