namespace Emulation.Views.Pages;

/// <summary>An activity on the console, with every unit that it concerns.</summary>
/// <param name="Activity">The line of the plan.</param>
/// <param name="Closes">Local end of the grace period.</param>
/// <param name="Stage">Where now is, seen from the plan's deadline.</param>
/// <param name="Units">The units, in the cluster's order.</param>
public sealed record ConsoleActivity(Activity Activity, DateTime Closes, DeadlineStage Stage, IReadOnlyList<ConsoleSubmission> Units)
{
    /// <summary>The activity at one instant.</summary>
    public static ConsoleActivity Of(Activity activity, ClusterZone zone, DateTimeOffset now, IReadOnlyList<ConsoleSubmission> units)
    {
        var deadline = Deadline.Of(activity, zone);
        return new(activity, zone.Local(deadline.Closes), ActivityCard.StageOf(deadline, now), units);
    }

    /// <summary>How many units have handed in everything.</summary>
    public int Complete => Units.Count(unit => !unit.IsOwed && unit.Submission.Version > 0);

    /// <summary>Whether somebody still owes something.</summary>
    public bool IsOwed => Units.Any(unit => unit.IsOwed);
}

/// <summary>What one unit has handed in for an activity.</summary>
/// <param name="UnitName">The unit.</param>
/// <param name="Submission">What it has handed in, judged against the activity as it is now.</param>
/// <param name="Missing">Titles of required documents and values that have never come; empty text for the only report.</param>
/// <param name="SubmittedAt">When the current version came, local.</param>
/// <param name="ExtendedTo">The unit's own deadline, local, if it has one.</param>
/// <param name="Files">The current version's files.</param>
/// <param name="Url">The page of the unit's submission.</param>
public sealed record ConsoleSubmission(
    string UnitName,
    Submission Submission,
    IReadOnlyList<string> Missing,
    DateTime? SubmittedAt,
    DateTime? ExtendedTo,
    IReadOnlyList<FileLink> Files,
    string Url)
{
    /// <summary>Whether a required document has never come, or what came was returned.</summary>
    public bool IsOwed => Missing.Count > 0 || Submission.IsReturned();

    /// <summary>The day on which the unit has promised to hand in, if it has.</summary>
    public DateOnly? Promised { get; init; }

    /// <summary>What the unit has handed in for the activity.</summary>
    public static ConsoleSubmission Of(
        Unit unit, Activity activity, Submission submission, Deadline deadline, ClusterZone zone, Func<string, string> fileUrl, string url) =>
        new(
            unit.Name,
            submission.Against(activity),
            [.. submission.MissingTitles(activity)],
            submission.SubmittedAt is { } at ? zone.Local(at) : null,
            deadline.Local == activity.Deadline ? null : deadline.Local,
            FileLink.Of(submission, activity, fileUrl),
            url)
        {
            Promised = submission.Owes(activity) ? submission.Promised(submission.Own(activity))?.Day : null,
        };
}
