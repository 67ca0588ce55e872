using Emulation.Domain.Search;

namespace Emulation.Domain.Overview;

/// <summary>What of the matrix somebody wants to see; a null asks for nothing.</summary>
/// <param name="Unit">A unit's id, or beginnings of words of its name, marks and case aside.</param>
/// <param name="Kind">Activities of this kind.</param>
/// <param name="Month">Activities with their deadline in this <see cref="PlanMonth"/>, 1 to 13.</param>
/// <param name="State">Cells in this state: one of <see cref="Groups"/>, or a <see cref="Standing"/>.</param>
public sealed record BoardFilter(string? Unit = null, ActivityKind? Kind = null, int? Month = null, string? State = null)
{
    /// <summary>The states that are more than one standing, or of late or soon.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["open", "overdue", "soon", "waiting", "visits", "unfiled"];

    /// <summary>The filter of what was asked for; what nobody knows asks for nothing.</summary>
    public static BoardFilter Read(string? unit, string? kind, string? month, string? state) => new(
        string.IsNullOrWhiteSpace(unit) ? null : PlainText.Line(unit),
        Enum.GetValues<ActivityKind>().Cast<ActivityKind?>().FirstOrDefault(one => IsName(one.ToString()!, kind)),
        int.TryParse(month, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= PlanMonth.Last ? number : null,
        Groups.Concat(Enum.GetNames<Standing>()).FirstOrDefault(name => IsName(name, state))?.ToLowerInvariant());

    /// <summary>Whether the unit is asked for.</summary>
    public bool Takes(Unit unit) => Unit is null || unit.Id == Unit || Words(Unit).All(asked => Words(unit.Name).Any(word => word.StartsWith(asked, StringComparison.Ordinal)));

    /// <summary>Whether the activity of the year's plan is asked for.</summary>
    public bool Takes(Activity activity, int year) =>
        (Kind is null || activity.Kind == Kind) && (Month is not { } month || PlanMonth.Has(year, month, activity.Deadline));

    /// <summary>Whether the cell is asked for.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="now">Local time.</param>
    public bool Takes(BoardCell cell, DateTime now) => State switch
    {
        null => true,
        "open" => cell.Standing.IsOpen(),
        "overdue" => cell.Outcome == Outcome.Missing,
        "soon" => cell.IsDueSoon(now),
        "waiting" => cell.IsToBeLookedAt(now),
        "visits" => cell.IsVisitSoon(now),
        "unfiled" => cell.IsResultDue(now),
        _ => IsName(cell.Standing.ToString(), State),
    };

    // "bac son" finds "Bắc Sơn".
    private static IEnumerable<string> Words(string text) => FoldedWord.In(text).Select(word => word.Folded);

    private static bool IsName(string name, string? asked) => name.Equals(asked, StringComparison.OrdinalIgnoreCase);
}
