using EmulationFunctions.Entry;
using EmulationFunctions.Organizer;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Uploads;

/// <summary>What the page's script asks for: on a unit's page by its link, on an organizer's by the session.</summary>
public sealed class DirectFunctions(Desk desk, DirectUploads uploads, CompletionWorker worker)
{
    private const string Unit = "u/{token}/activities/{activity}";
    private const string Console = "console/activities/{activity}/units/{unit}";

    /// <summary>Opens an upload session, or takes one up again.</summary>
    [Function("OpenUpload")]
    public Task<IResult> Open([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Unit + "/uploads")] HttpRequest request) =>
        desk.ForUnit(request, visit => uploads.OpenAsync(visit, Handover.Of(visit)));

    /// <summary>Gives one up.</summary>
    [Function("CancelUpload")]
    public Task<IResult> Cancel([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Unit + "/uploads/{upload}")] HttpRequest request) =>
        desk.ForUnit(request, visit => uploads.CancelAsync(visit, Handover.Of(visit)));

    /// <summary>Hands in what has been brought.</summary>
    [Function("CompleteUploads")]
    public Task<IResult> Complete([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Unit + "/completions")] HttpRequest request) =>
        desk.ForUnit(request, visit => uploads.CompleteAsync(visit, Handover.Of(visit), UnitPages.Address(visit)));

    /// <summary>How far it is.</summary>
    [Function("LookAtCompletion")]
    public Task<IResult> Look([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Unit + "/completions/{completion}")] HttpRequest request) =>
        desk.ForUnit(request, visit => uploads.LookAsync(visit, Handover.Of(visit), UnitPages.Address(visit)));

    /// <summary>Opens an upload session for a unit, or takes one up again.</summary>
    [Function("ConsoleOpenUpload")]
    public Task<IResult> OpenFor([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Console + "/uploads")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => uploads.OpenAsync(visit, OnBehalf(visit)));

    /// <summary>Gives one up.</summary>
    [Function("ConsoleCancelUpload")]
    public Task<IResult> CancelFor([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Console + "/uploads/{upload}")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => uploads.CancelAsync(visit, OnBehalf(visit)));

    /// <summary>Hands in for a unit what has been brought.</summary>
    [Function("ConsoleCompleteUploads")]
    public Task<IResult> CompleteFor([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Console + "/completions")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => uploads.CompleteAsync(visit, OnBehalf(visit), PageOf(visit)));

    /// <summary>How far it is.</summary>
    [Function("ConsoleLookAtCompletion")]
    public Task<IResult> LookFor([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Console + "/completions/{completion}")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => uploads.LookAsync(visit, OnBehalf(visit), PageOf(visit)));

    /// <summary>Files what was handed in.</summary>
    [Function("FileCompletion")]
    public Task File([QueueTrigger("completions")] string message, CancellationToken cancellation)
    {
        var waiting = QueueMessages.Read<CompletionMessage>(CompletionMessage.Schema, message);
        return worker.WorkAsync(waiting.Cluster, waiting.Key, cancellation);
    }

    private static Handover OnBehalf(ContactVisit visit) => Handover.OnBehalf(visit, visit.Route("unit"));

    private static string PageOf(ContactVisit visit) => DossierPages.Address(visit.Route("activity"), visit.Route("unit"));
}
