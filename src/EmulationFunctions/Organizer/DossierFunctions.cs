using EmulationFunctions.Entry;
using EmulationFunctions.Uploads;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>What an organizer decides about one unit's submission, on the console.</summary>
public sealed class DossierFunctions(Desk desk, DossierPages pages, Extensions extensions, Reviews reviews, UploadService uploads, Front front)
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

    /// <summary>Accepts or returns the version that was looked at.</summary>
    [Function("ConsoleReview")]
    public Task<IResult> Review(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/activities/{activity}/units/{unit}/review")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            var draft = await ReadReviewAsync(visit);
            return await reviews.ReviewAsync(
                visit.Stored.Id, visit.Route("activity"), visit.Route("unit"), draft, new Decider(visit.Contact.Id, visit.ShortLink), visit.Cancellation) switch
            {
                { Line: null } => await pages.ShowAsync(visit),
                { Faults: { Count: > 0 } faults } => await pages.ShowAsync(visit, new DossierForm(Review: draft), faults),
                { IsOutdated: true } => await front.MessageAsync(
                    visit.Shell with { Path = DossierPages.Address(visit.Route("activity"), visit.Route("unit")) }, ProblemCode.Conflict, StatusCodes.Status409Conflict),
                _ => Done(visit, draft.Decision == "accept" ? DossierNotice.Accepted : DossierNotice.Returned),
            };
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
        var decision = await visit.FieldAsync("decision");
        var form = visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
        var notes =
            from field in form
            where field.Key.StartsWith("note.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value)
            select new DocumentNoteDraft(field.Key["note.".Length..], field.Value);
        return new(decision, int.TryParse(form["version"], out var version) ? version : null, form["reason"], decision == "return" ? [.. notes] : [], form["deadline"]);
    }

    private static IResult Done(ContactVisit visit, DossierNotice notice) =>
        Front.SeeOther($"{DossierPages.Address(visit.Route("activity"), visit.Route("unit"))}?notice={notice}");
}
