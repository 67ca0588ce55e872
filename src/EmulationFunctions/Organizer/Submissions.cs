using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer;

/// <summary>Who has submitted, and who has not.</summary>
public sealed class Submissions(ClusterReader reader)
{
    /// <summary>Where each unit that the activity concerns stands.</summary>
    internal async Task<IResult> OfAsync(ApiVisit visit, string activityId)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if (await reader.ActivityAsync(visit.Cluster, activityId, visit.Cancellation) is not var (plan, activity))
            return Problem.NotFound("activity").Answer();

        var stored = await reader.SubmissionsAsync(visit.Cluster, RowKeys.Submissions(plan.Published.Year, activityId), visit.Cancellation);
        var units = cluster.Cluster.Units
            .Where(unit => activity.Concerns(unit.Id))
            .Select(unit => Shown(stored.GetValueOrDefault((activityId, unit.Id))?.Submission ?? Submission.None(activityId, unit.Id), activity))
            .ToList();
        return Results.Json(new { units }, Json.Options);
    }

    /// <summary>A submission as programs see it.</summary>
    internal static object Shown(Submission stored, Activity activity)
    {
        var submission = stored.Against(activity);
        return new
        {
            submission.UnitId,
            submission.State,
            submission.Late,
            submission.Version,
            submission.SubmittedAt,
            submission.By,
            submission.OnBehalf,
            submission.Receipt,
            submission.Documents,
            submission.Own(activity).Deadline,
            submission.Extension,
            submission.Note,
            submission.Review,
            Promise = submission.Promised(submission.Own(activity)),
            submission.Targets,
            submission.Actuals,
            submission.Participation,
            Visit = activity.Visit(submission.UnitId),
            submission.Findings,
        };
    }
}
