using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>The year that a route names.</summary>
internal static class PlanYear
{
    /// <summary>The year, 2000 to 2100; null for anything else.</summary>
    public static int? Of(Visit visit) =>
        int.TryParse(visit.Route("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;

    /// <summary>Answers an organizer about the year of the route; not found where it names none.</summary>
    public static Task<IResult> ForPlan(this Desk desk, HttpRequest request, Front front, Func<ContactVisit, int, Task<IResult>> answer) =>
        desk.ForOrganizer(request, async visit => Of(visit) is { } year
            ? await answer(visit, year)
            : await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound));
}
