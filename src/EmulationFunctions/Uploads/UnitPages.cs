using EmulationFunctions.Entry;
using EmulationFunctions.Kinds;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Uploads;

/// <summary>A unit's pages.</summary>
public sealed class UnitPages(
    ClusterReader reader, UnitCards cards, DossierHistory history, Completions completions, ReplacementRequests replacements, Front front, UploadOptions options, TimeProvider time)
{
    /// <summary>The unit's page.</summary>
    internal static string Address(ContactVisit visit) => $"/u/{visit.Route("token")}";

    /// <summary>The unit's page, with what has become of files that its visitor handed in.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        string? received = visit.Request.Query["received"];
        return await completions.AskedForAsync(Handover.Of(visit), visit.Request.Query["completion"], visit.Cancellation) switch
        {
            { Refusal: not null } refused => await ActivityAsync(visit, refused.ActivityId, new(Upload: RefusedFiles.Of(refused))),
            { Version: not null } filed => await ShowAsync(visit, filed.ActivityId),
            _ => await ShowAsync(visit, received),
        };
    }

    /// <summary>The guide.</summary>
    internal Task<IResult> GuideAsync(ContactVisit visit, string? unit, string back) =>
        front.PageAsync(new GuidePageModel(visit.Shell, unit, visit.Cluster.TimeZone, options.FormMegabytes, back));

    /// <summary>The page of all versions of one submission.</summary>
    internal async Task<IResult> VersionsAsync(ContactVisit visit)
    {
        if (await reader.LineAsync(visit.Stored, visit.Route("activity"), visit.Contact.UnitId!, visit.Cancellation) is not { } line)
            return await NotFoundAsync(visit);
        var versions = await history.VersionsAsync(line, file => $"{Address(visit)}/files/{file}", visit.Cancellation);
        return await front.PageAsync(new VersionsPageModel(
            visit.Shell, line.Unit.Name, line.Activity.Title, visit.Cluster.TimeZone, VersionLine.Page(versions, visit.Page()), $"{Address(visit)}/activities/{line.Activity.Id}"));
    }

    /// <summary>A page of a group of the unit's activities.</summary>
    internal async Task<IResult> ListAsync(ContactVisit visit)
    {
        if (!Enum.TryParse<UnitGroup>(visit.Request.Query["group"], ignoreCase: true, out var group) || !Enum.IsDefined(group))
            group = UnitGroup.Owed;
        return await front.PageAsync(UnitListPageModel.Of(
            visit.Shell, Name(visit), visit.Cluster.TimeZone, Now(visit), group, await cards.AllAsync(visit), visit.Page(), Address(visit)));
    }

    /// <summary>The page of the activity that the address names, with what was not taken of a form.</summary>
    internal Task<IResult> ActivityAsync(ContactVisit visit, NotTaken? wrong = null) => ActivityAsync(visit, visit.Route("activity"), wrong);

    /// <summary>The unit's page.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="received">The activity for which something has just been received.</param>
    /// <param name="replacement">The request to be replaced that has just been refused.</param>
    /// <param name="stray">Why something about no activity of the unit has just been refused.</param>
    internal async Task<IResult> ShowAsync(ContactVisit visit, string? received, WrongReplacement? replacement = null, Refusal? stray = null)
    {
        var all = await cards.AllAsync(visit);
        var model = new UnitPageModel(
            visit.Shell with { Path = Address(visit) },
            Name(visit),
            visit.Cluster.TimeZone,
            Now(visit),
            options.FormMegabytes,
            all,
            all.FirstOrDefault(card => card.Activity.Id == received && card.Submission.Version > 0),
            stray,
            all.FirstOrDefault(card => card.Activity.Id == visit.Request.Query["promised"]))
        {
            Replacement = await replacements.OpenAsync(visit.Stored.Id, visit.Contact, visit.Cancellation),
            WrongReplacement = replacement,
        };
        return await front.PageAsync(
            model, stray is not null ? Problem.StatusOf(stray) : replacement is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private async Task<IResult> ActivityAsync(ContactVisit visit, string activity, NotTaken? wrong)
    {
        if (await cards.OneAsync(visit, activity) is not { } card)
            return wrong?.Upload is { } stray ? await ShowAsync(visit, received: null, stray: stray.Refusal) : await NotFoundAsync(visit);
        var model = new UnitActivityPageModel(
            visit.Shell with { Path = card.UploadUrl }, Name(visit), visit.Cluster.TimeZone, Now(visit), options.FormMegabytes, card, Address(visit))
        {
            Refused = wrong?.Upload,
            WrongPromise = wrong?.Promise,
            WrongKind = wrong?.KindForm,
            Said = KindForms.Named(visit.Request.Query["said"]),
            AskedForm = KindForms.Named(visit.Request.Query["form"]),
        };
        return await front.PageAsync(model, wrong?.Status ?? StatusCodes.Status200OK);
    }

    private Task<IResult> NotFoundAsync(ContactVisit visit) =>
        front.MessageAsync(visit.Shell with { Path = Address(visit) }, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    private static string Name(ContactVisit visit) => visit.Cluster.Unit(visit.Contact.UnitId)!.Name;

    private DateTime Now(ContactVisit visit) => visit.Cluster.Zone().Local(time.GetUtcNow());
}

/// <summary>What was not taken of a form about one activity.</summary>
/// <param name="Upload">Why no files.</param>
/// <param name="Promise">The day that could not be noted.</param>
/// <param name="KindForm">The form of the activity's kind.</param>
internal sealed record NotTaken(RefusedFiles? Upload = null, WrongPromise? Promise = null, WrongKindForm? KindForm = null)
{
    /// <summary>The HTTP status of the answer.</summary>
    public int Status =>
        Upload is not null ? Problem.StatusOf(Upload.Refusal)
        : KindForm is not null ? KindService.StatusOf(KindForm)
        : StatusCodes.Status400BadRequest;
}
