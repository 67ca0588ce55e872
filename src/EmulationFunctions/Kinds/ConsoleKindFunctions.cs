using EmulationFunctions.Entry;
using EmulationFunctions.Organizer;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Kinds;

/// <summary>What an organizer sees and does about an activity of any kind.</summary>
public sealed class ConsoleKindFunctions(Desk desk, KindService kinds, Findings findings, KindBoards boards, DossierPages pages, Front front)
{
    private const string One = "console/activities/{activity}/units/{unit}";

    /// <summary>The page of an activity: where all its units stand.</summary>
    [Function("ConsoleActivity")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}")] HttpRequest request) =>
        desk.ForOrganizer(request, boards.ShowAsync);

    /// <summary>The values of all units as a table for spreadsheets.</summary>
    [Function("ConsoleValues")]
    public Task<IResult> Values(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/values.csv")] HttpRequest request) =>
        desk.ForOrganizer(request, boards.TableAsync);

    /// <summary>Registers values for a unit.</summary>
    [Function("ConsoleRegister")]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/targets")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => TakeAsync(visit, KindForm.Targets));

    /// <summary>Reports for a unit what was reached.</summary>
    [Function("ConsoleReportActuals")]
    public Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/actuals")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => TakeAsync(visit, KindForm.Actuals));

    /// <summary>Says for a unit that it takes part in a campaign, or no more.</summary>
    [Function("ConsoleTakePart")]
    public Task<IResult> TakePart(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/participation")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => TakeAsync(visit, KindForm.Participation));

    /// <summary>Files what an inspection of the unit found.</summary>
    [Function("ConsoleFileFinding")]
    public Task<IResult> FileFinding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/findings")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => TakeAsync(visit, KindForm.Findings));

    /// <summary>Takes a paper of an inspection from the unit.</summary>
    [Function("ConsoleRemoveFinding")]
    public Task<IResult> RemoveFinding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = $"{One}/findings/{{file}}/remove")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
            (await findings.RemoveAsync(Handover.OnBehalf(visit, visit.Route("unit")), visit.Route("activity"), visit.Route("file"), visit.Cancellation)).Line is null
                ? await NotFoundAsync(visit)
                : Done(visit, DossierNotice.FindingRemoved));

    private async Task<IResult> TakeAsync(ContactVisit visit, KindForm form) => await kinds.TakeAsync(visit, Handover.OnBehalf(visit, visit.Route("unit")), form) switch
    {
        ({ Line: null }, _) => await NotFoundAsync(visit),
        (_, { } wrong) => await pages.ShowAsync(visit, kind: wrong),
        _ => Done(visit, form switch
        {
            KindForm.Targets => DossierNotice.Registered,
            KindForm.Actuals => DossierNotice.ActualsReported,
            KindForm.Participation => DossierNotice.ParticipationSaid,
            _ => DossierNotice.FindingFiled,
        }),
    };

    private Task<IResult> NotFoundAsync(ContactVisit visit) => front.MessageAsync(visit.Shell with { Path = "/console" }, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    private static IResult Done(ContactVisit visit, DossierNotice notice) =>
        Front.SeeOther($"{DossierPages.Address(visit.Route("activity"), visit.Route("unit"))}?notice={notice}");
}
