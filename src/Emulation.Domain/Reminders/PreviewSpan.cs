using System.Globalization;

namespace Emulation.Domain.Reminders;

/// <summary>The local days whose letters somebody wants to see beforehand.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record PreviewSpan(DateOnly From, DateOnly To);

/// <summary>Days as asked for.</summary>
/// <param name="From">A date such as 2026-11-10.</param>
/// <param name="To">A date, at most <see cref="LetterForecast.MostDays"/> days with the first.</param>
public sealed record PreviewDraft(string? From = null, string? To = null)
{
    /// <summary>Checks it: two days from today on, in order and not too far apart.</summary>
    /// <param name="today">The cluster's local day.</param>
    public Checked<PreviewSpan> Check(DateOnly today)
    {
        var faults = new Faults();
        var from = Day(From, "/from", faults);
        var to = Day(To, "/to", faults);
        if (from < today)
            faults.Add("/from", "day-passed", "This day has passed; letters are foreseen from today on.");
        if (to < from)
            faults.Add("/to", "end-before-start", "The last day comes after the first.");
        else if (to?.DayNumber - from?.DayNumber >= LetterForecast.MostDays)
            faults.Add("/to", "span-too-long", $"At most {LetterForecast.MostDays} days are foreseen at once.");
        return faults.Judge(() => new PreviewSpan(from!.Value, to!.Value));
    }

    private static DateOnly? Day(string? text, string pointer, Faults faults)
    {
        // Within a thousand years of anybody's plans: what follows counts days ahead.
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2200)
            return day;
        faults.Add(pointer, "bad-date", "A date such as 2026-11-10 is needed here.");
        return null;
    }
}
