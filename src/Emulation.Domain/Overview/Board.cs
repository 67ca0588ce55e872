namespace Emulation.Domain.Overview;

/// <summary>A year of a cluster as a matrix: its activities in which single units have a part, and where every unit stands with each.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Units">The cluster's units, in its order.</param>
/// <param name="Lines">The activities in deadline order.</param>
public sealed record Board(int Year, IReadOnlyList<Unit> Units, IReadOnlyList<BoardLine> Lines)
{
    /// <summary>The matrix at one instant.</summary>
    /// <param name="year">The plan's year.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="units">The cluster's units.</param>
    /// <param name="submission">What a unit has handed in for an activity, by their ids in this order; null where nothing was ever stored.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    public static Board Of(int year, ClusterPlan plan, IReadOnlyList<Unit> units, Func<string, string, Submission?> submission, ClusterZone zone, DateTimeOffset now) =>
        new(year, units,
        [
            .. from activity in plan.Activities
               orderby activity.Deadline, activity.Title
               from line in BoardLine.Of(activity, units, unit => submission(activity.Id, unit), zone, now)
               select line,
        ]);

    /// <summary>How many cells the condition holds for.</summary>
    public int Count(Func<BoardCell, bool> condition) => Lines.Sum(line => line.Cells.Count(condition));

    /// <summary>How the submissions of each month came, by the plan's deadlines; its January to the January after it.</summary>
    public IReadOnlyList<Tally> ByMonth() =>
        [.. PlanMonth.All.Select(month => Tally.Of(Lines.Where(line => PlanMonth.Has(Year, month, line.Activity.Deadline)).SelectMany(line => line.Cells)))];

    /// <summary>How the submissions of each unit came, in the units' order.</summary>
    public IReadOnlyList<Tally> ByUnit() => [.. Units.Index().Select(unit => Tally.Of(Lines.Select(line => line.Cells[unit.Index])))];
}

/// <summary>One activity of the matrix.</summary>
/// <param name="Activity">The line of the plan.</param>
/// <param name="IsOfKind">Whether it is about what the activity's kind has beside submissions: taking part, or a visit and its result.</param>
/// <param name="Cells">Where the units stand, in the units' order.</param>
public sealed record BoardLine(Activity Activity, bool IsOfKind, IReadOnlyList<BoardCell> Cells)
{
    /// <summary>The activity's lines: one about submissions and one about its kind, as far as it has these.</summary>
    internal static IEnumerable<BoardLine> Of(Activity activity, IReadOnlyList<Unit> units, Func<string, Submission?> stored, ClusterZone zone, DateTimeOffset now)
    {
        if (activity.WantsSubmission)
        {
            // Most units have no row: they all stand alike, so they are judged once.
            var nothing = BoardCell.Of(activity, Submission.None(activity.Id, activity.Units.Count > 0 ? activity.Units[0] : ""), zone, now);
            yield return new(activity, false, Judged(unit => stored(unit) is { } came ? BoardCell.Of(activity, came, zone, now) : nothing));
        }

        if (activity.Kind is ActivityKind.Campaign or ActivityKind.Inspection)
            yield return new(activity, true, Judged(unit => BoardCell.OfKind(activity, stored(unit) ?? Submission.None(activity.Id, unit), zone, now)));

        IReadOnlyList<BoardCell> Judged(Func<string, BoardCell> judge) => [.. units.Select(unit => activity.Concerns(unit.Id) ? judge(unit.Id) : BoardCell.NotConcerned)];
    }
}

/// <summary>Where one unit stands with one activity.</summary>
/// <param name="Standing">In one word.</param>
/// <param name="Outcome">How it came, as far as that is settled.</param>
/// <param name="Deadline">The unit's own deadline, local.</param>
public readonly record struct BoardCell(Standing Standing, Outcome Outcome, DateTime Deadline)
{
    /// <summary>How long organizers are pointed at what waits for them, in days: some clusters never say that a submission is accepted.</summary>
    private const int PointedAtDays = 30;

    /// <summary>Nothing is asked.</summary>
    public static BoardCell NotConcerned { get; } = new(Standing.NotConcerned, Outcome.None, default);

    /// <summary>When the current version came, local; null while nothing has.</summary>
    public DateTime? CameAt { get; init; }

    /// <summary>Of an inspection: the day of the unit's visit, where it has one.</summary>
    public DateOnly? Visit { get; init; }

    /// <summary>The cell at one instant.</summary>
    public static BoardCell Of(Activity activity, Submission submission, ClusterZone zone, DateTimeOffset now)
    {
        var standing = Standings.Of(activity, submission, zone, now);
        var own = submission.Own(activity);
        var outcome = standing switch
        {
            Standing.Submitted or Standing.Late or Standing.Accepted => submission.Late ? Outcome.Late : Outcome.OnTime,
            _ when standing.IsOpen() && Domain.Deadlines.Deadline.Of(own, zone).IsLate(now) => Outcome.Missing,
            _ => Outcome.None,
        };
        return new(standing, outcome, own.Deadline) { CameAt = submission.SubmittedAt is { } at ? zone.Local(at) : null };
    }

    /// <summary>The cell of what the activity's kind has beside submissions; nothing is handed in, so it has no outcome.</summary>
    public static BoardCell OfKind(Activity activity, Submission submission, ClusterZone zone, DateTimeOffset now) =>
        new(Standings.OfKind(activity, submission, zone.Day(now)), Outcome.None, activity.Deadline) { Visit = activity.Visit(submission.UnitId) };

    /// <summary>Whether something has yet to come in the seven days from this local time on.</summary>
    public bool IsDueSoon(DateTime now) => Standing.IsOpen() && Outcome == Outcome.None && Deadline < now.AddDays(7);

    /// <summary>Whether everything is there, of late, and no organizer has accepted or returned it.</summary>
    public bool IsToBeLookedAt(DateTime now) =>
        Standing is Standing.Submitted or Standing.Late && now.AddDays(-PointedAtDays) is var since && (Deadline > since || CameAt > since);

    /// <summary>Whether the unit is visited today or in the seven days from then on.</summary>
    public bool IsVisitSoon(DateTime now) => Standing == Standing.VisitAhead && Visit <= DateOnly.FromDateTime(now).AddDays(7);

    /// <summary>Whether the unit was visited of late, and no result is filed.</summary>
    public bool IsResultDue(DateTime now) =>
        Standing == Standing.ResultMissing && (Visit ?? DateOnly.FromDateTime(Deadline)) > DateOnly.FromDateTime(now).AddDays(-PointedAtDays);
}

/// <summary>How a submission came.</summary>
public enum Outcome
{
    /// <summary>That is not settled yet, or nothing is asked.</summary>
    None,

    /// <summary>Everything came in time.</summary>
    OnTime,

    /// <summary>Everything came, after the deadline.</summary>
    Late,

    /// <summary>Something is still owed after the deadline.</summary>
    Missing,
}

/// <summary>How many submissions came how.</summary>
/// <param name="OnTime">In time.</param>
/// <param name="Late">After the deadline.</param>
/// <param name="Missing">Still owed after the deadline.</param>
public sealed record Tally(int OnTime, int Late, int Missing)
{
    /// <summary>All of them.</summary>
    public int All => OnTime + Late + Missing;

    /// <summary>Counts cells.</summary>
    public static Tally Of(IEnumerable<BoardCell> cells)
    {
        var counted = cells.CountBy(cell => cell.Outcome).ToDictionary();
        return new(counted.GetValueOrDefault(Outcome.OnTime), counted.GetValueOrDefault(Outcome.Late), counted.GetValueOrDefault(Outcome.Missing));
    }
}
