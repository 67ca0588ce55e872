using System.Globalization;

namespace Emulation.Domain.Plans.Kinds;

/// <summary>Reads what belongs to an activity's kind alone. What is said of another kind is a fault: nobody would look for it there.</summary>
internal static class KindTerms
{
    /// <summary>The activity with what its kind says of it.</summary>
    public static Activity Read(Activity activity, ActivityDraft draft, string pointer, int year, Cluster cluster, Faults faults) => activity with
    {
        From = string.IsNullOrWhiteSpace(draft.From) || !Belongs(ActivityKind.Campaign, activity, $"{pointer}/from", faults)
            ? null
            : Day(draft.From, $"{pointer}/from", year, activity, faults),
        Visits = draft.Visits is { Count: > 0 } visits && Belongs(ActivityKind.Inspection, activity, $"{pointer}/visits", faults)
            ? ReadVisits(visits, activity, $"{pointer}/visits", year, cluster, faults)
            : null,
        Indicators = draft.Indicators is { Count: > 0 } indicators && Belongs(ActivityKind.Registration, activity, $"{pointer}/indicators", faults)
            ? ReadIndicators(indicators, $"{pointer}/indicators", faults)
            : null,
        ActualsFrom = string.IsNullOrWhiteSpace(draft.ActualsFrom) || !Belongs(ActivityKind.Registration, activity, $"{pointer}/actualsFrom", faults)
            ? null
            : ReadDay(draft.ActualsFrom, $"{pointer}/actualsFrom", year, faults),
    };

    private static bool Belongs(ActivityKind kind, Activity activity, string pointer, Faults faults)
    {
        if (activity.Kind == kind)
            return true;
        faults.Add(pointer, "not-of-this-kind", $"Only an activity of the kind {kind.ToString().ToLowerInvariant()} has this.");
        return false;
    }

    private static Dictionary<string, DateOnly> ReadVisits(
        IReadOnlyDictionary<string, string?> drafts, Activity activity, string pointer, int year, Cluster cluster, Faults faults)
    {
        var visits = new Dictionary<string, DateOnly>();
        foreach (var (unit, text) in drafts.OrderBy(visit => visit.Key, StringComparer.Ordinal))
        {
            // A unit without a date yet is left out.
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var place = $"{pointer}/{unit.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (cluster.Unit(unit) is null)
                faults.Add(place, "unknown-unit", $"The cluster has no unit '{unit}'.");
            else if (!activity.Concerns(unit))
                faults.Add(place, "unit-not-concerned", $"The activity does not concern the unit '{unit}'.");
            else if (Day(text, place, year, activity, faults) is { } day)
                visits[unit] = day;
        }

        return visits;
    }

    private static List<Indicator> ReadIndicators(IReadOnlyList<IndicatorDraft?> drafts, string pointer, Faults faults)
    {
        if (drafts.Count > Indicator.Most)
            faults.Add(pointer, "too-many", $"An activity has at most {Indicator.Most} indicators.");
        var seen = new HashSet<string>();
        var indicators = new List<Indicator>();
        foreach (var (at, draft) in drafts.Index())
        {
            var indicator = (draft ?? new IndicatorDraft()).Read($"{pointer}/{at}", faults);
            if (!seen.Add(indicator.Id))
                faults.Add($"{pointer}/{at}/id", "duplicate", $"'{indicator.Id}' is there twice.");
            indicators.Add(indicator);
        }

        return indicators;
    }

    /// <summary>A day not after the activity's deadline: with the deadline the activity ends.</summary>
    private static DateOnly? Day(string? text, string pointer, int year, Activity activity, Faults faults)
    {
        var day = ReadDay(text, pointer, year, faults);
        if (activity.Deadline != default && day > DateOnly.FromDateTime(activity.Deadline))
            faults.Add(pointer, "after-deadline", "This day comes after the activity's deadline.");
        return day;
    }

    private static DateOnly? ReadDay(string? text, string pointer, int year, Faults faults)
    {
        if (!DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            faults.Add(pointer, "bad-date", "A date such as 2026-11-10 is needed here.");
            return null;
        }

        // As far as deadlines reach: the year, and the January after it.
        if (day < new DateOnly(year, 1, 1) || day >= new DateOnly(year + 1, 2, 1))
            faults.Add(pointer, "day-outside-year", $"The plan of {year} runs from its January to the January after it.");
        return day;
    }
}
