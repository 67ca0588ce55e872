using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>What an organizer decides about one unit's submission, on the console.</summary>
public sealed class DossierFunctions(Desk desk, DossierPages pages, Extensions extensions, Reviews reviews, UploadService uploads)
{
    /// <summary>The page of one unit's submission.</summary>
    [Function("ConsoleDossier")]
    public Task<IResult> Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/units/{unit}")] HttpRequest request) =>
        desk.ForOrganizer(request, visit => pages.ShowAsync(visit));

    /// <summary>All versions of it.</summary>
    [Function("ConsoleVersions")]
    public Task<IResult> Versions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "console/activities/{activity}/units/{unit}/versions")] HttpRequest request) =>
        desk.ForOrganizer(request, pages.VersionsAsync);

    /// <summary>Extends the unit's deadline.</summary>
    [Function("ConsoleExtend")]
    public Task<IResult> Extend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/extension")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var draft = new ExtensionDraft(await visit.FieldAsync("deadline"), await visit.FieldAsync("reason"));
            var seen = await SeenPart.OfAsync(visit);
            var decided = await extensions.ExtendAsync(
                visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), draft, seen, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
            return await AnswerAsync(visit, decided, new DossierForm(Extension: draft), DossierNotice.Extended);
        });

    /// <summary>Takes the unit's extension back.</summary>
    [Function("ConsoleWithdrawExtension")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/no-extension")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var seen = await SeenPart.OfAsync(visit);
            var decided = await extensions.WithdrawAsync(
                visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), seen, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
            return await AnswerAsync(visit, decided, new DossierForm(), DossierNotice.ExtensionWithdrawn);
        });

    /// <summary>Accepts or returns the version that was looked at.</summary>
    [Function("ConsoleReview")]
    public Task<IResult> Review(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/review")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var typed = await ReadReviewAsync(visit);
            var isAccept = typed.Decision == "accept";
            var draft = isAccept ? typed with { Documents = [] } : typed;
            var seen = await SeenPart.OfAsync(visit);
            var decided = await reviews.ReviewAsync(
                visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), draft, seen, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation);
            return await AnswerAsync(visit, decided, new DossierForm(Review: typed), isAccept ? DossierNotice.Accepted : DossierNotice.Returned);
        });

    /// <summary>Hands in for the unit: papers that were brought.</summary>
    [Function("ConsoleHandIn")]
    public Task<IResult> HandIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/documents")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
            await uploads.ReceiveAsync(visit, Handover.OnBehalf(visit, visit.Route("unit")), visit.Route("activity")) is (_, { } refused)
                ? await pages.ShowAsync(visit, refused: refused)
                : Done(visit, DossierNotice.HandedIn));

    /// <summary>The decision as it was typed: a field note.ID for each document.</summary>
    private static async Task<ReviewDraft> ReadReviewAsync(ContactVisit visit)
    {
        var form = visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
        var notes =
            from field in form
            where field.Key.StartsWith("note.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value)
            select new DocumentNoteDraft(field.Key["note.".Length..], field.Value);
        return new(form["decision"], int.TryParse(form["version"], out var version) ? version : null, form["reason"], [.. notes], form["deadline"]);
    }

    /// <summary>Leads on where it was decided; else the page with what was typed, and why nothing was decided.</summary>
    private async Task<IResult> AnswerAsync(ContactVisit visit, Decided decided, DossierForm form, DossierNotice done) =>
        decided is { Line: not null, Faults.Count: 0, Unseen: Unseen.None }
            ? Done(visit, done)
            : await pages.ShowAsync(visit, form, decided.Faults, unseen: decided.Unseen);

    private static IResult Done(ContactVisit visit, DossierNotice notice) =>
        Front.SeeOther($"{DossierPages.Address(visit.Route("activity"), visit.Route("unit"))}?notice={notice}");
}
