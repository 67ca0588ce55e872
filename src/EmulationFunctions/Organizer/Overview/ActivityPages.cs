using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Overview;

/// <summary>One activity with its units, a page of them at a time.</summary>
public sealed class ActivityPages(ClusterReader reader, Front front, TimeProvider time)
{
    private const int UnitsAPage = 25;

    /// <summary>The address of an activity.</summary>
    internal static string Address(string activity) => $"/console/activities/{activity}";

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        if (await reader.ActivityAsync(visit.Stored.Id, visit.Route("activity"), visit.Cancellation) is not var (plan, activity))
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var submissions = await reader.SubmissionsAsync(visit.Stored.Id, RowKeys.Submissions(plan.Published.Year, activity.Id), visit.Cancellation);
        var units = visit.Cluster.Units
            .Where(unit => activity.Concerns(unit.Id))
            .Select(unit => (Unit: unit, Submission: submissions.GetValueOrDefault((activity.Id, unit.Id))?.Submission ?? Submission.None(activity.Id, unit.Id)))
            .ToList();
        var pages = Math.Max(1, (units.Count + UnitsAPage - 1) / UnitsAPage);
        var page = int.TryParse(visit.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        var shown = units.Skip((page - 1) * UnitsAPage).Take(UnitsAPage).Select(one => ConsoleSubmission.Of(
            one.Unit, activity, one.Submission, Deadline.Of(one.Submission.Own(activity), zone), zone, file => $"/console/files/{file}", DossierPages.Address(activity.Id, one.Unit.Id)));
        var address = Address(activity.Id);
        return await front.PageAsync(new ActivityPageModel(
            visit.Shell with { Path = page == 1 ? address : $"{address}?page={page}" },
            visit.Cluster.TimeZone,
            zone.Local(now),
            ConsoleActivity.Of(activity, zone, now, [.. shown]),
            address,
            new OverviewAddress(plan.Published.Year, OverviewView.Board, new()).Url,
            units.Count(one => one.Submission.Version > 0 && !one.Submission.Owes(activity)),
            units.Count,
            units.Exists(one => one.Submission.Version > 0),
            page,
            pages));
    }
}
