using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>Plans and submissions for reminders.</summary>
internal static class Reminded
{
    /// <summary>Long before any step of any sample.</summary>
    public static readonly DateTimeOffset LongAgo = Samples.At(2026, 1, 5);

    /// <summary>Around Tết (Saturday 6 February 2027) offices are closed from Friday 5 to Thursday 11.</summary>
    public static IReadOnlyList<DateOnly> Tet { get; } = [.. Enumerable.Range(5, 7).Select(day => new DateOnly(2027, 2, day))];

    public static Activity Activity(DateTime deadline, int[] before, int[] after, string id = "summary-2026") =>
        Samples.Activity() with { Id = id, Deadline = deadline, RemindDaysBefore = before, RemindDaysAfter = after };

    public static PublishedPlan Plan(Activity activity, DateTimeOffset? published = null, int year = 2026) =>
        Plan([activity], [], published, year);

    public static PublishedPlan Plan(Activity[] activities, IReadOnlyList<DateOnly> daysOff, DateTimeOffset? published = null, int year = 2026) =>
        PublishedPlan.Nothing(year).With(new ClusterPlan($"Kế hoạch {year}", daysOff, activities), published ?? LongAgo);

    public static IReadOnlyList<DueUnit> Due(this PublishedPlan plan, DateTimeOffset now, params Submission[] submissions) =>
        ReminderSchedule.Due(Samples.Cluster(), [plan], submissions.ToDictionary(one => (one.ActivityId, one.UnitId)), now);

    public static Submission Through(int year, int month, int day, string unit = "unit-a", string activity = "summary-2026") =>
        Submission.None(activity, unit) with { RemindedThrough = new DateOnly(year, month, day) };

    public static Submission With(this Submission submission, params Document[] documents) =>
        submission with { Version = 1, Documents = documents };

    /// <summary>The days of an activity in a cluster and a plan that say nothing about reminders.</summary>
    public static IReadOnlyList<DateOnly> Days(Activity activity, WorkingCalendar calendar) =>
        ReminderSchedule.Days(activity, ReminderPolicy.Effective(null, null, activity.Policy), calendar);

    public static Timetable Timetable(params IReadOnlyCollection<PublishedPlan> plans) => new(Samples.Cluster(), plans);

    public static DateTimeOffset AtEight(DateOnly day) => Samples.Zone.Instant(day, new TimeOnly(8, 0));
}
