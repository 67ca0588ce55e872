namespace Emulation.Domain.Reminders;

/// <summary>One thing that a unit owes.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Activity">For which activity, with the unit's own deadline.</param>
/// <param name="Submission">What has come so far.</param>
/// <param name="IsDue">Whether a step has come that no letter has answered for.</param>
public sealed record Owed(int Year, Activity Activity, Submission Submission, bool IsDue)
{
    /// <summary>The line of a letter about it.</summary>
    public Letters.OwedItem Item(ClusterZone zone, DateTimeOffset now)
    {
        var deadline = Deadline.Of(Activity, zone);
        var stage = deadline.IsClosed(now) ? Letters.DeadlineStage.Closed
            : deadline.IsLate(now) ? Letters.DeadlineStage.Grace
            : Letters.DeadlineStage.Open;
        return new(Year, Activity.Id, Activity.Title, Activity.Deadline, [.. Submission.Missing(Activity).Select(document => document.Title)], stage, IsDue,
            Submission.IsReturned() ? Submission.Review!.Reason : null);
    }
}
