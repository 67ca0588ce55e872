using System.Globalization;
using Emulation.Domain.Overview;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Rooms;

namespace EmulationFunctions.Organizer.Overview;

/// <summary>The console's first page: what needs an organizer today, and the year in one of three views.</summary>
/// <remarks>A year is read with one call for the plans and one range of status rows, whatever is shown of it.</remarks>
public sealed class OverviewPages(ClusterReader reader, OpenMatters matters, Front front, TimeProvider time)
{
    /// <summary>How long a year's open submissions are pointed at from a later year, in days after their deadlines.</summary>
    private const int PointedAtDays = 100;

    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var zone = visit.Cluster.Zone();
        var now = time.GetUtcNow();
        var local = zone.Local(now);
        var plans = await reader.PlansAsync(visit.Stored.Id, visit.Cancellation);
        var address = Address(visit, plans, local.Year);
        var boards = new Dictionary<int, Board>();
        foreach (var plan in plans.Where(plan => plan.Published.Year == address.Year || IsPointedAt(plan.Published.Plan, local)))
            boards[plan.Published.Year] = await BoardAsync(visit.Stored, plan.Published, zone, now, visit.Cancellation);
        var board = boards.GetValueOrDefault(address.Year) ?? new Board(address.Year, visit.Cluster.Units, []);

        var model = new OverviewPageModel(
            visit.Shell with { Path = address.Url },
            visit.Cluster.TimeZone,
            address,
            [.. plans.Select(plan => plan.Published.Year).Append(address.Year).Distinct().Order()],
            [.. boards.Values.Where(one => one.Lines.Any(line => IsPointedAt(line.Activity, local))).OrderBy(one => one.Year).Select(one => YearsDue.Of(one, local))],
            await matters.OfAsync(visit.Stored, plans, now, visit.Cancellation),
            Notices.Of(visit));
        return await front.PageAsync(address.View switch
        {
            OverviewView.Calendar => model with { Calendar = await CalendarAsync(visit, plans, board, address, local) },
            OverviewView.Charts => model with { Charts = OverviewCharts.Of(board, address.Units) },
            _ => model with { Window = BoardWindow.Of(board, address.Filter, address.Page, address.Units, local), UnitChoices = board.Units },
        });
    }

    /// <summary>What the query asks for; nonsense asks for the usual. The year with a plan that is nearest to now where none is named.</summary>
    private static OverviewAddress Address(ContactVisit visit, IReadOnlyList<StoredPlan> plans, int thisYear)
    {
        var query = visit.Request.Query;
        var year = Number(query["year"], plans.Select(plan => plan.Published.Year).OrderBy(one => Math.Abs(one - thisYear)).FirstOrDefault(thisYear), 9998);
        return new(
            year,
            Enum.GetValues<OverviewView>().FirstOrDefault(view => view.ToString().Equals(query["view"], StringComparison.OrdinalIgnoreCase)),
            BoardFilter.Read(query["unit"], query["kind"], query["month"], query["state"]),
            Number(query["page"], 1, 10_000),
            Number(query["units"], 1, 10_000));
    }

    /// <summary>The matrix of a year's submissions for programs: activities, and where each unit stands by its id.</summary>
    internal async Task<IResult> TellAsync(ApiVisit visit, int year)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
            return Problem.NotFound("cluster").Answer();
        if (await reader.PlanAsync(cluster.Id, year, visit.Cancellation) is not { } plan)
            return Problem.NotFound("plan").Answer();
        var board = await BoardAsync(cluster, plan.Published, cluster.Cluster.Zone(), time.GetUtcNow(), visit.Cancellation);
        return Results.Json(new { board.Year, Activities = board.Lines.Where(line => !line.IsOfKind).Select(line => Told(line, board.Units)) }, Json.Options);
    }

    private static object Told(BoardLine line, IReadOnlyList<Unit> units) => new
    {
        line.Activity.Id,
        line.Activity.Deadline,
        Units = units.Zip(line.Cells, (unit, cell) => (unit.Id, cell.Standing)).Where(one => one.Standing != Standing.NotConcerned).ToDictionary(one => one.Id, one => one.Standing),
    };

    private static int Number(string? text, int usual, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : usual;

    /// <summary>Whether a plan has a deadline that is near, or has lately passed.</summary>
    private static bool IsPointedAt(ClusterPlan plan, DateTime now) => plan.Activities.Any(activity => IsPointedAt(activity, now));

    private static bool IsPointedAt(Activity activity, DateTime now) =>
        activity.HasUnitParts && (activity.Deadline.Year == now.Year || (activity.Deadline > now.AddDays(-PointedAtDays) && activity.Deadline < now.AddDays(7)));

    private async Task<Board> BoardAsync(StoredCluster cluster, PublishedPlan plan, ClusterZone zone, DateTimeOffset now, CancellationToken cancellation)
    {
        var submissions = await reader.SubmissionsAsync(cluster.Id, RowKeys.Submissions(plan.Year), cancellation);
        return Board.Of(plan.Year, plan.Plan, cluster.Cluster.Units, (activity, unit) => submissions.GetValueOrDefault((activity, unit))?.Submission, zone, now);
    }

    private async Task<YearCalendar> CalendarAsync(ContactVisit visit, IReadOnlyList<StoredPlan> plans, Board board, OverviewAddress address, DateTime now)
    {
        var complete = board.Lines.Where(line => !line.IsOfKind).ToDictionary(line => line.Activity.Id, line => new WindowLine(line.Activity, false, line.Cells, []));
        // An activity may be due in the year after its plan's: the days show what is on them, whichever plan it is from.
        var activities =
            from plan in plans
            from activity in plan.Published.Plan.Activities
            where IsShown(activity.Deadline)
            let line = complete.GetValueOrDefault(activity.Id)
            select new CalendarEntry(activity.Deadline, activity.Title, Kinds.KindBoards.Address(activity.Id), activity.Kind, line?.Done, line?.Concerned ?? 0);
        var meetings =
            from stored in await reader.MeetingsAsync(visit.Stored.Id, address.Year - 1, visit.Cancellation)
            let meeting = stored.Meeting
            where IsShown(meeting.Start) && !meeting.IsCancelled
            select new CalendarEntry(meeting.Start, meeting.Title, $"/console/meetings/{meeting.Id}/overview", null);
        return new(
            address.Year,
            address.Filter.Month ?? (address.Year == now.Year ? now.Month : 1),
            DateOnly.FromDateTime(now),
            [.. activities.Concat(meetings).OrderBy(entry => entry.At).ThenBy(entry => entry.Title, StringComparer.Ordinal)],
            new WorkingCalendar(plans.SelectMany(plan => plan.Published.Plan.DaysOff), plans.SelectMany(plan => plan.Published.Plan.DaysWorked)));

        bool IsShown(DateTime at) => PlanDaysPageModel.IsShown(address.Year, DateOnly.FromDateTime(at));
    }
}
