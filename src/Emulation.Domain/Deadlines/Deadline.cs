namespace Emulation.Domain.Deadlines;

/// <summary>When an activity is due (thời hạn), as local time and as instants.</summary>
/// <param name="Local">What the clock in the cluster's zone shows then.</param>
/// <param name="Due">The instant of it.</param>
/// <param name="Closes">The end of the grace period; nothing is taken after it.</param>
public sealed record Deadline(DateTime Local, DateTimeOffset Due, DateTimeOffset Closes)
{
    /// <summary>The deadline of an activity in the cluster's zone.</summary>
    public static Deadline Of(Activity activity, ClusterZone zone)
    {
        // A plan is checked when it comes in; should the zone's rules change later, a skipped hour moves on.
        var due = zone.Instant(DateOnly.FromDateTime(activity.Deadline), TimeOnly.FromDateTime(activity.Deadline));
        return new(activity.Deadline, due, due.AddHours(activity.GraceHours));
    }

    /// <summary>How long past the deadline files may still be on their way that set out before it.</summary>
    public static TimeSpan LastMile { get; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The instant for which something counts that was some time on its way: when it was there; but the edge itself, of the
    /// deadline or of the grace period, where it set out before that edge and was there inside <see cref="LastMile"/> after it.
    /// </summary>
    public DateTimeOffset Counts(Transfer transfer) =>
        JustMissed(Due, transfer) ? Due : JustMissed(Closes, transfer) ? Closes : transfer.Arrived;

    /// <summary>Whether what comes at this instant is late.</summary>
    public bool IsLate(DateTimeOffset now) => now > Due;

    /// <summary>Whether nothing is taken any more at this instant.</summary>
    public bool IsClosed(DateTimeOffset now) => now > Closes;

    private static bool JustMissed(DateTimeOffset edge, Transfer transfer) =>
        transfer.Begun <= edge && transfer.Arrived > edge && transfer.Arrived <= edge + LastMile;
}
