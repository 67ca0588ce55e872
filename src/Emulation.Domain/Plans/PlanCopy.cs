using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Plans;

/// <summary>A year's plan made anew for another year.</summary>
/// <param name="Title">What the plan would be called.</param>
/// <param name="Lines">Its activities, old and new, in the order of their new deadlines.</param>
public sealed partial record PlanCopy(string Title, IReadOnlyList<CopiedActivity> Lines)
{
    /// <summary>
    /// The copy: each deadline on the same working day of its month, years in titles moved on, ids made later. What the new year
    /// has under the same title already is marked.
    /// </summary>
    /// <param name="source">The plan that is copied.</param>
    /// <param name="sourceCalendar">Its working days.</param>
    /// <param name="year">The new year.</param>
    /// <param name="toCalendar">The new year's working days.</param>
    /// <param name="there">What the new year's plan has already.</param>
    public static PlanCopy Of(PublishedPlan source, WorkingCalendar sourceCalendar, int year, WorkingCalendar toCalendar, PlanDraft there)
    {
        var titles = TitlesIn(there);
        return new(
            MovedOn(source.Plan.Title, source.Year, year),
            [
                .. from activity in source.Plan.Activities
                   let day = SameWorkingDay.Of(DateOnly.FromDateTime(activity.Deadline), sourceCalendar, year - source.Year, toCalendar)
                   let title = MovedOn(activity.Title, source.Year, year)
                   let deadline = day.ToDateTime(TimeOnly.FromDateTime(activity.Deadline))
                   let draft = activity.AsDraft() with
                   {
                       Id = null,
                       Title = title,
                       Deadline = $"{deadline:yyyy-MM-dd'T'HH:mm}",
                       From = Moved(activity.From),
                       ActualsFrom = Moved(activity.ActualsFrom),
                       // Visits are agreed on with the units anew.
                       Visits = null,
                   }
                   orderby deadline
                   select new CopiedActivity(activity, draft, deadline, titles.Contains(title)),
            ]);

        string? Moved(DateOnly? day) => day is { } old ? $"{SameWorkingDay.Of(old, sourceCalendar, year - source.Year, toCalendar):yyyy-MM-dd}" : null;
    }

    /// <summary>The titles that a plan has: what is copied under one of them is there.</summary>
    public static IReadOnlySet<string?> TitlesIn(PlanDraft plan) => (plan.Activities ?? []).Select(activity => activity?.Title).ToHashSet();

    /// <summary>A title with its year, and the years around it, moved on as far as the plan is.</summary>
    public static string MovedOn(string title, int from, int to) => Year().Replace(title, found =>
        int.Parse(found.Value, CultureInfo.InvariantCulture) is var year && Math.Abs(year - from) <= 1
            ? (year + to - from).ToString(CultureInfo.InvariantCulture)
            : found.Value);

    [GeneratedRegex(@"(?<!\d)[12]\d{3}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

/// <summary>One activity, old and new.</summary>
/// <param name="Before">As it is in the plan that is copied.</param>
/// <param name="After">As it would be.</param>
/// <param name="Deadline">The new deadline.</param>
/// <param name="IsThere">Whether the new year has one of this title already.</param>
public sealed record CopiedActivity(Activity Before, ActivityDraft After, DateTime Deadline, bool IsThere)
{
    /// <summary>Whether it had days of visits: the copy has none.</summary>
    public bool LosesVisits => Before.Visits is { Count: > 0 };
}
