using System.Globalization;

namespace Emulation.Views.Texts;

/// <summary>Days, hours and sizes in words and numbers.</summary>
internal abstract class TimeTexts
{
    /// <summary>Monday, in the middle of a sentence.</summary>
    public abstract string Weekday(DayOfWeek day);

    /// <summary>Monday, 02/11/2026 17:00.</summary>
    public string Moment(DateTime local) => $"{Weekday(local.DayOfWeek)}, {Short(local)}";

    /// <summary>Monday, 02/11/2026 17:00, as it stands after "until".</summary>
    public virtual string MomentAfterUntil(DateTime local) => Moment(local);

    /// <summary>02/11/2026 17:00.</summary>
    public static string Short(DateTime local) => local.ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>Monday, 02/11/2026.</summary>
    public string Day(DateTime local) => $"{Weekday(local.DayOfWeek)}, {Date(local)}";

    /// <summary>02/11/2026.</summary>
    public static string Date(DateTime local) => local.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>From when to when: the day is said once where it is the same.</summary>
    public string Span(DateTime start, DateTime end) =>
        start.Date == end.Date
            ? $"{Moment(start)}–{end.ToString("HH':'mm", CultureInfo.InvariantCulture)}"
            : $"{Moment(start)} – {Moment(end)}";

    /// <summary>How far a deadline is: by days of the calendar, as people count.</summary>
    public string Distance(DateTime deadline, DateTime now) => Distance((deadline.Date - now.Date).Days, deadline < now);

    /// <summary>How far a deadline is from a day.</summary>
    public string Distance(int days, bool passed) => (days, passed) switch
    {
        ( <= 0, true) => days == 0 ? PassedToday : PassedBy(-days),
        ( <= 0, false) => Today,
        (1, _) => Tomorrow,
        _ => Left(days),
    };

    public abstract string Today { get; }

    public abstract string Tomorrow { get; }

    public abstract string Left(int days);

    public abstract string PassedToday { get; }

    public abstract string PassedBy(int days);

    /// <summary>The zone's name as people know it.</summary>
    public string Zone(string timeZone) => timeZone == "Asia/Ho_Chi_Minh" ? $"{Vietnam} ({timeZone}, UTC+07:00)" : timeZone;

    protected abstract string Vietnam { get; }

    /// <summary>A file's size, as file managers show it.</summary>
    public string Size(long bytes)
    {
        var (divisor, unit) = bytes switch
        {
            >= 1L << 30 => (1L << 30, 3),
            >= 1L << 20 => (1L << 20, 2),
            >= 1L << 10 => (1L << 10, 1),
            _ => (1L, 0),
        };
        var number = ((double)bytes / divisor).ToString(divisor == 1 ? "0" : "0.#", CultureInfo.InvariantCulture);
        return $"{number.Replace(".", DecimalMark, StringComparison.Ordinal)} {SizeUnits[unit]}";
    }

    public string Megabytes(int megabytes) => Size(megabytes * (1L << 20));

    protected virtual string DecimalMark => ",";

    /// <summary>Bytes and their thousands.</summary>
    public virtual IReadOnlyList<string> SizeUnits { get; } = ["B", "KB", "MB", "GB"];
}
