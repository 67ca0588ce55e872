using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>What an organizer decides about one unit's submission, on the console.</summary>
public sealed class DossierFunctions(Desk desk, DossierPages pages, Extensions extensions)
{
    /// <summary>The page of one unit's submission.</summary>
    [Function("ConsoleDossier")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/units/{unit}")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.ShowAsync(visit));

    /// <summary>Extends the unit's deadline.</summary>
    [Function("ConsoleExtend")]
    public Task<IResult> Extend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/extension")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var draft = new ExtensionDraft(await visit.FieldAsync("deadline"), await visit.FieldAsync("reason"));
            var (line, faults) = await extensions.ExtendAsync(
                visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), draft, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
            return line is null || faults.Count > 0 ? await pages.ShowAsync(visit, new DossierForm(Extension: draft), faults) : Done(visit, DossierNotice.Extended);
        });

    /// <summary>Takes the unit's extension back.</summary>
    [Function("ConsoleWithdrawExtension")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/no-extension")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit => await extensions.WithdrawAsync(
            visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation) is null
            ? await pages.ShowAsync(visit)
            : Done(visit, DossierNotice.ExtensionWithdrawn));

    private static IResult Done(ContactVisit visit, DossierNotice notice) =>
        Front.SeeOther($"{DossierPages.Address(visit.Route("activity"), visit.Route("unit"))}?notice={notice}");
}
