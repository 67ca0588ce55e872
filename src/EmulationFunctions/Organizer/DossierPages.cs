using EmulationFunctions.Entry;
using EmulationFunctions.Kinds;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Organizer;

/// <summary>The organizer's page of one unit's submission for one activity.</summary>
public sealed class DossierPages(ClusterReader reader, DossierHistory history, Completions completions, AuditLog audits, Front front, UploadOptions options, TimeProvider time)
{
    /// <summary>The page's address.</summary>
    internal static string Address(string activity, string unit) => $"/console/activities/{activity}/units/{unit}";

    /// <summary>The page; with what was typed and why it does not hold, after a post that was refused.</summary>
    internal async Task<IResult> ShowAsync(
        ContactVisit visit, DossierForm? form = null, IReadOnlyList<Fault>? faults = null, RefusedFiles? refused = null, WrongKindForm? kind = null, Unseen unseen = Unseen.None)
    {
        if (await reader.PartAsync(visit.Stored, visit.Route("activity"), visit.Route("unit"), visit.Cancellation) is not { } line)
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var address = Address(line.Activity.Id, line.Unit.Id);
        var completion = await completions.AskedForAsync(Handover.OnBehalf(visit, line.Unit.Id), visit.Request.Query["completion"], visit.Cancellation);
        refused ??= RefusedFiles.Of(completion);
        var zone = visit.Cluster.Zone();
        var submission = line.Submission;
        var seen = SeenPart.Of(submission);
        var card = ActivityCard.Of(
            line.Activity, submission, Deadline.Of(submission.Own(line.Activity), zone), zone, time.GetUtcNow(), $"{address}/documents", file => $"/console/files/{file}") with
        {
            KindUrl = address,
            Nonce = Nonce.Next(),
        };
        var model = new DossierPageModel(
            visit.Shell with { Path = address },
            visit.Cluster.TimeZone,
            zone.Local(time.GetUtcNow()),
            line.Unit.Name,
            card,
            address,
            form ?? new DossierForm(),
            faults ?? [],
            options.FormMegabytes,
            refused,
            completion?.Version is not null ? DossierNotice.HandedIn : Enum.TryParse<DossierNotice>(visit.Request.Query["notice"], out var notice) ? notice : DossierNotice.None)
        {
            SeenReview = seen.Review,
            SeenDeadline = seen.Extension,
            Conflict = unseen == Unseen.None ? null : new(unseen == Unseen.Version ? "newer-version" : PeopleDesk.Conflict, await audits.LastAsync(visit, line, unseen)),
            Earlier = await history.EarlierAsync(line, file => $"/console/files/{file}", visit.Cancellation),
            WrongKind = kind,
            AskedForm = KindForms.Named(visit.Request.Query["form"]),
            Unfinished = await history.UnfinishedAsync(line, visit.Cancellation),
        };
        var status = unseen != Unseen.None ? StatusCodes.Status409Conflict : refused is not null ? Problem.StatusOf(refused.Refusal) : kind is not null ? KindService.StatusOf(kind) : model.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return await front.PageAsync(model, status);
    }

    /// <summary>The page of all versions.</summary>
    internal async Task<IResult> VersionsAsync(ContactVisit visit)
    {
        if (await reader.PartAsync(visit.Stored, visit.Route("activity"), visit.Route("unit"), visit.Cancellation) is not { } line)
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var address = Address(line.Activity.Id, line.Unit.Id);
        var versions = await history.VersionsAsync(line, file => $"/console/files/{file}", visit.Cancellation);
        return await front.PageAsync(new VersionsPageModel(
            visit.Shell with { Path = $"{address}/versions" }, line.Unit.Name, line.Activity.Title, visit.Cluster.TimeZone, VersionLine.Page(versions, visit.Page()), address));
    }
}
