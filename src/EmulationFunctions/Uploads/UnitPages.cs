using EmulationFunctions.Entry;
using EmulationFunctions.Kinds;
using EmulationFunctions.Organizer.Replacements;

namespace EmulationFunctions.Uploads;

/// <summary>A unit's page.</summary>
public sealed class UnitPages(ClusterReader reader, DossierHistory history, Completions completions, ReplacementRequests replacements, Front front, UploadOptions options, TimeProvider time)
{
    /// <summary>The page's address.</summary>
    internal static string Address(ContactVisit visit) => $"/u/{visit.Route("token")}";

    /// <summary>The page, with what has become of files that its visitor handed in.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        string? received = visit.Request.Query["received"];
        if (await completions.AskedForAsync(Handover.Of(visit), visit.Request.Query["completion"], visit.Cancellation) is not { } completion)
            return await ShowAsync(visit, received, refused: null);
        return await ShowAsync(
            visit,
            completion.Version is null ? received : completion.ActivityId,
            completion.Refusal is { } refusal ? new RefusedUpload(completion.ActivityId, refusal) : null);
    }

    /// <summary>The guide.</summary>
    internal Task<IResult> GuideAsync(ContactVisit visit, string? unit, string back) =>
        front.PageAsync(new GuidePageModel(visit.Shell, unit, visit.Cluster.TimeZone, options.FormMegabytes, back));

    /// <summary>The page of all versions of one submission.</summary>
    internal async Task<IResult> VersionsAsync(ContactVisit visit)
    {
        if (await reader.LineAsync(visit.Stored, visit.Route("activity"), visit.Contact.UnitId!, visit.Cancellation) is not { } line)
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var versions = await history.VersionsAsync(line, file => $"{Address(visit)}/files/{file}", visit.Cancellation);
        return await front.PageAsync(new VersionsPageModel(visit.Shell, line.Unit.Name, line.Activity.Title, visit.Cluster.TimeZone, versions, Address(visit)));
    }

    /// <summary>The page.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="received">The activity for which something has just been received.</param>
    /// <param name="refused">What has just been refused.</param>
    /// <param name="promise">The promise that has just been refused.</param>
    /// <param name="replacement">The request to be replaced that has just been refused.</param>
    /// <param name="kind">The form of an activity's kind that has just been refused.</param>
    internal async Task<IResult> ShowAsync(ContactVisit visit, string? received = null, RefusedUpload? refused = null, WrongPromise? promise = null, WrongReplacement? replacement = null, WrongKindForm? kind = null)
    {
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var home = Address(visit);
        var unit = visit.Contact.UnitId!;
        var arriving = await completions.ArrivingAsync(visit.Stored.Id, unit, visit.Cancellation);
        var cards = new List<ActivityCard>();
        foreach (var plan in await reader.PlansAsync(visit.Stored.Id, visit.Cancellation))
        {
            var year = plan.Published.Year;
            if (Math.Abs(year - zone.Day(now).Year) > 1)
                continue;
            var submissions = await reader.SubmissionsOfAsync(visit.Stored.Id, year, unit, visit.Cancellation);
            cards.AddRange(
                from activity in plan.Published.Plan.Activities
                where activity.Concerns(unit)
                let submission = submissions.GetValueOrDefault(activity.Id)?.Submission ?? Submission.None(activity.Id, unit)
                select ActivityCard.Of(
                    activity, submission, Deadline.Of(submission.Own(activity), zone), zone, now, $"{home}/activities/{activity.Id}", file => $"{home}/files/{file}")
                    with
                {
                    KindUrl = $"{home}/activities/{activity.Id}",
                    Arriving = arriving.GetValueOrDefault(activity.Id, []),
                    VersionsUrl = submission.Version > 1 ? $"{home}/activities/{activity.Id}/versions" : null,
                });
        }

        var model = new UnitPageModel(
            visit.Shell with { Path = home },
            visit.Cluster.Unit(unit)!.Name,
            visit.Cluster.TimeZone,
            zone.Local(now),
            options.FormMegabytes,
            cards,
            cards.FirstOrDefault(card => card.Activity.Id == received && card.Submission.Version > 0),
            refused,
            cards.FirstOrDefault(card => card.Activity.Id == visit.Request.Query["promised"]),
            promise)
        {
            Replacement = await replacements.OpenAsync(visit.Stored.Id, visit.Contact, visit.Cancellation),
            WrongReplacement = replacement,
            WrongKind = kind,
            Said = Enum.TryParse<KindForm>(visit.Request.Query["said"], out var said) && cards.FirstOrDefault(card => card.Activity.Id == visit.Request.Query["about"]) is { } about
                ? new SaidKind(said, about)
                : null,
        };
        return await front.PageAsync(
            model, refused is not null ? Problem.StatusOf(refused.Refusal) : kind is not null ? KindService.StatusOf(kind) : promise is null && replacement is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
