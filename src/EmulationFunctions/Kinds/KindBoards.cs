using System.Globalization;
using Emulation.Domain.Plans.Kinds;
using Emulation.Domain.Submissions.Kinds;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer;
using EmulationFunctions.Organizer.Archives;

namespace EmulationFunctions.Kinds;

/// <summary>The organizer's page of an activity: where all its units stand, as its kind has it.</summary>
public sealed class KindBoards(ClusterReader reader, Front front, TimeProvider time)
{
    /// <summary>The page's address.</summary>
    internal static string Address(string activity) => $"/console/activities/{activity}";

    /// <summary>The page.</summary>
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        if (await reader.ActivityAsync(visit.Stored.Id, visit.Route("activity"), visit.Cancellation) is not var (plan, activity))
            return await NotFoundAsync(visit);
        var (zone, now) = (visit.Cluster.Zone(), time.GetUtcNow());
        var submissions = await SubmissionsAsync(visit, plan, activity);
        var units = visit.Cluster.Units
            .Where(unit => activity.Concerns(unit.Id))
            .Select(unit => (Unit: unit, Submission: submissions.GetValueOrDefault((activity.Id, unit.Id))?.Submission ?? Submission.None(activity.Id, unit.Id)))
            .ToList();
        var pages = units.Chunk(KindBoardModel.UnitsAPage(activity)).ToList();
        var page = Math.Clamp(visit.Page(), 1, Math.Max(1, pages.Count));
        var shown = pages.ElementAtOrDefault(page - 1)?.Select(one => ConsoleSubmission.Of(
            one.Unit, activity, one.Submission, Deadline.Of(one.Submission.Own(activity), zone), zone, file => $"/console/files/{file}", DossierPages.Address(activity.Id, one.Unit.Id))).ToList() ?? [];
        var meetings = await reader.MeetingsAsync(visit.Stored.Id, plan.Published.Year, visit.Cancellation);
        var board = new KindBoardModel(
            visit.Cluster.TimeZone,
            zone.Local(now),
            activity,
            shown,
            [.. meetings.Select(stored => stored.Meeting).Where(meeting => meeting.ActivityId == activity.Id).OrderBy(meeting => meeting.Start)])
        {
            All = units.Count,
            Done = units.Count(one => KindBoardModel.IsDone(activity, one.Submission)),
            Complete = units.Count(one => one.Submission.Version > 0 && !one.Submission.Owes(activity)),
            Pages = pages.Count < 2 ? [] : [.. pages.Select((part, at) => new BoardPage($"{Address(activity.Id)}?page={at + 1}", part[0].Unit.Name, part[^1].Unit.Name, at + 1 == page))],
        };
        var path = page == 1 ? Address(activity.Id) : $"{Address(activity.Id)}?page={page}";
        var model = new KindPageModel(
            visit.Shell with { Path = path }, plan.Published.Year, ConsoleActivity.Of(activity, zone, now, shown), board, units.Exists(one => one.Submission.Version > 0));
        return await front.PageAsync(model);
    }

    /// <summary>The values of all units, a row a unit and indicator; numbers as programs write them.</summary>
    internal async Task<IResult> TableAsync(ContactVisit visit)
    {
        if (await reader.ActivityAsync(visit.Stored.Id, visit.Route("activity"), visit.Cancellation) is not var (plan, activity) || !activity.WantsTargets)
            return await NotFoundAsync(visit);
        var submissions = await SubmissionsAsync(visit, plan, activity);
        IEnumerable<string> heading = KindBoardModel.TableHeading(visit.Language);
        var rows =
            from unit in visit.Cluster.Units
            where activity.Concerns(unit.Id)
            let submission = submissions.GetValueOrDefault((activity.Id, unit.Id))?.Submission
            from indicator in activity.Indicators!
            select Row(unit, indicator, submission);
        return Results.File(Csv.Write(rows.Prepend(heading)), "text/csv; charset=utf-8", $"{activity.Id}.csv");
    }

    private static IEnumerable<string> Row(Unit unit, Indicator indicator, Submission? submission)
    {
        var plan = Value(submission?.Targets, indicator.Id);
        var actual = Value(submission?.Actuals?.Values, indicator.Id);
        return [unit.Name, indicator.Title, indicator.Measure, Text(plan), Text(actual), Text(Actuals.Percent(plan, actual))];

        static decimal? Value(IReadOnlyDictionary<string, decimal>? values, string id) => values is not null && values.TryGetValue(id, out var value) ? value : null;
        static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private Task<IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission>> SubmissionsAsync(ContactVisit visit, StoredPlan plan, Activity activity) =>
        reader.SubmissionsAsync(visit.Stored.Id, RowKeys.Submissions(plan.Published.Year, activity.Id), visit.Cancellation);

    private Task<IResult> NotFoundAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
