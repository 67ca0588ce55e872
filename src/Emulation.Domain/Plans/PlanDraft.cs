using System.Globalization;

namespace Emulation.Domain.Plans;

/// <summary>A year's plan as somebody handed it in: anything may be missing or wrong.</summary>
public sealed record PlanDraft(string? Title, IReadOnlyList<string?>? DaysOff, IReadOnlyList<ActivityDraft?>? Activities)
{
    /// <summary>Most activities that fit in one year's plan.</summary>
    public const int MostActivities = 500;

    /// <summary>Checks all of it for this year of this cluster: the plan with its defaults filled in, or every fault.</summary>
    /// <param name="year">The plan's year.</param>
    /// <param name="cluster">Whose units it may name, and whose zone its times are in.</param>
    /// <param name="taken">Ids of activities in the cluster's other years.</param>
    public Checked<ClusterPlan> Check(int year, Cluster cluster, IReadOnlySet<string> taken)
    {
        var faults = new Faults();
        var title = faults.Text(Title, "/title");
        var daysOff = ReadDaysOff(faults);
        if (Activities?.Count > MostActivities)
            faults.Add("/activities", "too-many", $"A plan has at most {MostActivities} activities.");

        var seen = new HashSet<string>();
        var activities = new List<Activity>();
        foreach (var (at, draft) in (Activities ?? []).Index())
        {
            var activity = (draft ?? new ActivityDraft()).Read($"/activities/{at}", year, cluster, faults);
            if (!seen.Add(activity.Id))
                faults.Add($"/activities/{at}/id", "duplicate", $"'{activity.Id}' is there twice.");
            if (taken.Contains(activity.Id))
                faults.Add($"/activities/{at}/id", "id-in-another-year", $"Another year's plan has an activity '{activity.Id}' already.");
            activities.Add(activity);
        }

        return faults.Judge(() => new ClusterPlan(title, daysOff, activities));
    }

    private List<DateOnly> ReadDaysOff(Faults faults)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var (at, text) in (DaysOff ?? []).Index())
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                days.Add(day);
            else
                faults.Add($"/daysOff/{at}", "bad-date", "A date such as 2027-02-05 is needed here.");
        }

        // So that a working day is never far.
        if (days.Count > 366)
            faults.Add("/daysOff", "too-many", "A plan has at most 366 days off.");
        return [.. days];
    }
}
