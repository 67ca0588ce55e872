using System.Globalization;

namespace Emulation.Domain.Plans;

/// <summary>A year's plan as somebody handed it in: anything may be missing or wrong.</summary>
public sealed record PlanDraft(
    string? Title,
    IReadOnlyList<string?>? DaysOff,
    IReadOnlyList<ActivityDraft?>? Activities,
    IReadOnlyList<string?>? DaysWorked = null,
    ReminderPolicyDraft? Reminders = null)
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
        var daysOff = ReadDays(DaysOff, "/daysOff", faults);
        var daysWorked = ReadDays(DaysWorked, "/daysWorked", faults);
        CheckExchange(daysOff, faults);
        var reminders = Reminders?.Read("/reminders", cluster.Hours(), faults);
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

        return faults.Judge(() => new ClusterPlan(title, daysOff, activities) { DaysWorked = daysWorked, Reminders = reminders });
    }

    private static List<DateOnly> ReadDays(IReadOnlyList<string?>? texts, string pointer, Faults faults)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var (at, text) in (texts ?? []).Index())
        {
            if (TryRead(text, out var day))
                days.Add(day);
            else
                faults.Add($"{pointer}/{at}", "bad-date", "A date such as 2027-02-05 is needed here.");
        }

        // So that a working day is never far.
        if (days.Count > 366)
            faults.Add(pointer, "too-many", "A plan names at most 366 days here.");
        return [.. days];
    }

    /// <summary>A day worked in exchange is one of a weekend, and no day off as well.</summary>
    private void CheckExchange(List<DateOnly> daysOff, Faults faults)
    {
        foreach (var (at, text) in (DaysWorked ?? []).Index())
        {
            if (!TryRead(text, out var day))
                continue;
            if (!WorkingCalendar.IsWeekend(day))
                faults.Add($"/daysWorked/{at}", "no-weekend-day", "Only a Saturday or Sunday can be worked in exchange.");
            else if (daysOff.Contains(day))
                faults.Add($"/daysWorked/{at}", "day-off-and-worked", "The plan names this day as a day off, too.");
        }
    }

    private static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
