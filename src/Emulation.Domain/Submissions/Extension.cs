namespace Emulation.Domain.Submissions;

/// <summary>A later deadline for one unit (gia hạn).</summary>
/// <param name="Deadline">Local time in the cluster's zone.</param>
/// <param name="Reason">Why, as the unit is told.</param>
public sealed record Extension(DateTime Deadline, string Reason);

/// <summary>An extension as handed in.</summary>
public sealed record ExtensionDraft(string? Deadline = null, string? Reason = null)
{
    /// <summary>Checks it against the activity: it ends after the plan's deadline, and within a year of it.</summary>
    public Checked<Extension> Check(Activity activity, ClusterZone zone)
    {
        var faults = new Faults();
        if (!ActivityDraft.TryRead(Deadline, out var local))
            faults.Add("/deadline", "bad-deadline", "A local date and time such as 2026-11-10T17:00 is needed here.");
        else if (local <= activity.Deadline)
            faults.Add("/deadline", "not-after-plan", $"The plan's deadline is {activity.Deadline:yyyy-MM-dd'T'HH:mm}; an extension ends after it.");
        else if (local > activity.Deadline.AddDays(366))
            faults.Add("/deadline", "too-far", "An extension ends within a year of the plan's deadline.");
        else if (!zone.Exists(local))
            faults.Add("/deadline", "no-such-hour", $"Clocks in {zone.Id} skip {local:yyyy-MM-dd HH:mm}.");
        var reason = faults.Paragraphs(Reason, "/reason", 1000);
        return faults.Judge(() => new Extension(local, reason));
    }
}
