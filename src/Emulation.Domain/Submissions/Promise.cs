using System.Globalization;

namespace Emulation.Domain.Submissions;

/// <summary>A unit's word to hand in on a day (hẹn nộp). Reminders stay quiet until then.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Deadline">The unit's deadline when it was given, local time: with another one it counts no more.</param>
/// <param name="At">When it was given.</param>
/// <param name="By">Name of the contact who gave it.</param>
public sealed record Promise(DateOnly Day, DateTime Deadline, DateTimeOffset At, string By)
{
    /// <summary>The first day whose step comes again: the promised one, but never later than the last step.</summary>
    /// <param name="steps">The steps of the activity for the unit, in order.</param>
    public DateOnly QuietUntil(IReadOnlyList<Step> steps) => steps.Count > 0 && steps[^1].Day < Day ? steps[^1].Day : Day;
}

/// <summary>A promise as handed in.</summary>
/// <param name="Day">A date such as 2026-11-10.</param>
public sealed record PromiseDraft(string? Day = null)
{
    /// <summary>Checks it: a day from today on, on which something is still taken.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When it is given.</param>
    /// <param name="by">Name of the contact who gives it.</param>
    public Checked<Promise> Check(Activity own, ClusterZone zone, DateTimeOffset now, string by)
    {
        var faults = new Faults();
        if (!DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            faults.Add("/day", "bad-date", "A date such as 2026-11-10 is needed here.");
        else if (day < zone.Day(now))
            faults.Add("/day", "day-passed", "This day has passed.");
        else if (day > zone.Day(Deadline.Of(own, zone).Closes))
            faults.Add("/day", "after-closing", "Nothing is taken any more on this day; ask for an extension.");
        return faults.Judge(() => new Promise(day, own.Deadline, now, by));
    }
}
