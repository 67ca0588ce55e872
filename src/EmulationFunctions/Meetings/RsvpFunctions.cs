using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Meetings;

/// <summary>What an invitee can do with the link in an invitation.</summary>
public sealed class RsvpFunctions(Desk desk, Answers answers)
{
    /// <summary>An invitee's page.</summary>
    [Function("Rsvp")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "rsvp/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Rsvp, answers.ShowAsync);

    /// <summary>An invitee's answer.</summary>
    [Function("RsvpAnswer")]
    public Task<IResult> Answer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "rsvp/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Rsvp, answers.TakeAsync);

    /// <summary>A file of the meeting.</summary>
    [Function("RsvpFile")]
    public Task<IResult> File(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "rsvp/{token}/files/{file}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.Rsvp, answers.FileAsync);
}
