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

    /// <summary>Whether what comes at this instant is late.</summary>
    public bool IsLate(DateTimeOffset now) => now > Due;

    /// <summary>Whether nothing is taken any more at this instant.</summary>
    public bool IsClosed(DateTimeOffset now) => now > Closes;
}
