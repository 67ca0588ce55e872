using Emulation.Domain.Overview;

namespace Emulation.Views.Pages;

/// <summary>The days of a plan's year and of the January after it: what is due, who meets, when offices are closed.</summary>
/// <param name="Year">Which year.</param>
/// <param name="Month">The month whose days are listed, 1 to 13.</param>
/// <param name="Today">The local day.</param>
/// <param name="Entries">Deadlines and meetings of these months, in order.</param>
/// <param name="Offices">Which days offices work.</param>
public sealed record YearCalendar(int Year, int Month, DateOnly Today, IReadOnlyList<CalendarEntry> Entries, WorkingCalendar Offices)
{
    /// <summary>Entries that are listed at most; the matrix has the rest.</summary>
    public const int MostListed = 45;

    private readonly ILookup<DateOnly, CalendarEntry> byDay = Entries.ToLookup(entry => DateOnly.FromDateTime(entry.At));

    /// <summary>The listed month's entries.</summary>
    public IReadOnlyList<CalendarEntry> Listed => [.. Entries.Where(entry => PlanMonth.Has(Year, Month, entry.At))];

    /// <summary>What is on a day.</summary>
    public IEnumerable<CalendarEntry> On(DateOnly day) => byDay[day];
}

/// <summary>A deadline or a meeting.</summary>
/// <param name="At">Local time: the deadline, or the meeting's beginning.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is looked after.</param>
/// <param name="Kind">The activity's kind; null for a meeting.</param>
/// <param name="Complete">How many units have handed in everything; null where nothing is handed in.</param>
/// <param name="Concerned">Of how many.</param>
public sealed record CalendarEntry(DateTime At, string Title, string Url, ActivityKind? Kind, int? Complete = null, int Concerned = 0);
