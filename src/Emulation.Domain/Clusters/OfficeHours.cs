namespace Emulation.Domain.Clusters;

/// <summary>The local hours in which a cluster's reminders go out; around them it is quiet.</summary>
/// <param name="From">The first hour, 0 to 23.</param>
/// <param name="Until">The hour at which it becomes quiet, 1 to 24.</param>
public sealed record OfficeHours(int From, int Until)
{
    /// <summary>Where a cluster says nothing: from eight in the morning on.</summary>
    public static OfficeHours Usual { get; } = new(8, 24);

    /// <summary>Whether letters may go out at this full hour.</summary>
    public bool Has(int hour) => hour >= From && hour < Until;

    /// <summary>The hour itself, or the nearest in which letters may go out: the cluster's hours may have changed after a plan's.</summary>
    public int Nearest(int hour) => Math.Clamp(hour, From, Until - 1);
}

/// <summary>Office hours as handed in.</summary>
public sealed record OfficeHoursDraft(int? From = null, int? Until = null)
{
    internal OfficeHours Read(string pointer, Faults faults)
    {
        var (from, until) = (From ?? OfficeHours.Usual.From, Until ?? OfficeHours.Usual.Until);
        faults.Within(from, 0, 23, $"{pointer}/from");
        faults.Within(until, 1, 24, $"{pointer}/until");
        if (until <= from)
            faults.Add($"{pointer}/until", "ends-before-start", "Office hours end after they begin, on the same day.");
        return new(from, until);
    }
}
