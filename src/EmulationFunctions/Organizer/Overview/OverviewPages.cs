using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Rooms;

namespace EmulationFunctions.Organizer.Overview;

/// <summary>The console's first page: what needs an organizer today, and where the units stand.</summary>
public sealed class OverviewPages(ClusterReader reader, OpenMatters matters, Front front, TimeProvider time)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var activities = await ActivitiesAsync(visit, zone.Day(now).Year, zone, now);
        return await front.PageAsync(new OverviewPageModel(
            visit.Shell with { Path = "/console" },
            visit.Cluster.TimeZone,
            zone.Local(now),
            activities,
            await matters.OfAsync(visit.Stored, now, visit.Cancellation),
            Notices.Of(visit)));
    }

    private async Task<List<ConsoleActivity>> ActivitiesAsync(ContactVisit visit, int year, ClusterZone zone, DateTimeOffset now)
    {
        var activities = new List<ConsoleActivity>();
        foreach (var plan in await reader.PlansAsync(visit.Stored.Id, visit.Cancellation))
        {
            if (Math.Abs(plan.Published.Year - year) > 1)
                continue;
            var submissions = await reader.SubmissionsAsync(visit.Stored.Id, RowKeys.Submissions(plan.Published.Year), visit.Cancellation);
            activities.AddRange(plan.Published.Plan.Activities.Select(activity => ConsoleActivity.Of(activity, zone, now, [
                .. from unit in visit.Cluster.Units
                   where activity.Concerns(unit.Id)
                   let submission = submissions.GetValueOrDefault((activity.Id, unit.Id))?.Submission ?? Submission.None(activity.Id, unit.Id)
                   select ConsoleSubmission.Of(unit, activity, submission, Deadline.Of(submission.Own(activity), zone), zone, file => $"/console/files/{file}", DossierPages.Address(activity.Id, unit.Id)),
            ])));
        }

        return activities;
    }
}
