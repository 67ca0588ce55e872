using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Sheets;

/// <summary>Days and hours as people write them into cells: as dates, or as text such as 05/02/2027 17:00, 5.2.2027, 17h30 05/02/2027.</summary>
public static partial class SheetTime
{
    /// <summary>The cell's local time.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="usual">The hour that is meant where none is said.</param>
    /// <returns>The time, or null where the cell holds no day that exists.</returns>
    public static DateTime? Read(SheetCell cell, TimeOnly usual)
    {
        if (cell.Time is { } time)
            return cell.IsDay && time.TimeOfDay == TimeSpan.Zero ? time.Date + usual.ToTimeSpan() : time;
        if (cell.Number is not null || cell.IsError)
            return null;
        var match = Form().Match(cell.Text.Trim());
        return match.Success ? Time(match, usual) : null;
    }

    private static DateTime? Time(Match match, TimeOnly usual)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        if (!match.Groups["hour"].Success)
            return new DateOnly(year, month, day).ToDateTime(usual);
        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        return hour < 24 && minute < 60 ? new DateTime(year, month, day, hour, minute, 0) : null;
    }

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true, Length: > 0 } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Day = @"(?:(?<day>\d{1,2})\s*[/.\-]\s*(?<month>\d{1,2})\s*[/.\-]\s*(?<year>\d{4})|(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2}))";
    private const string Hour = @"(?<hour>\d{1,2})\s*(?:[:hg]\s*(?<minute>\d{2})(?::\d{2})?|[hg])";

    [GeneratedRegex($@"\A(?:{Day}(?:(?:\s*,?\s+|T){Hour})?|{Hour}\s*,?\s+{Day})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
