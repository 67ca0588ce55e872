namespace Emulation.Domain.Sheets;

/// <summary>Dates as spreadsheets count them (ECMA-376, part 1, 18.17.4.1): days since the end of 1899, or of 1903; the hour is the fraction.</summary>
/// <remarks>In the system of 1900 there is a 29 February 1900 that never was; days before it are counted from one day later.</remarks>
public static class SheetSerial
{
    private const double LastDay = 2_958_465;
    private const double NoSuchDay = 60;

    private static readonly DateTime From1900 = new(1899, 12, 30);
    private static readonly DateTime From1904 = new(1904, 1, 1);

    /// <summary>The number that stands for a local time, in the system of 1900.</summary>
    public static double Of(DateTime local) => Days(local - From1900) is var days && days > NoSuchDay ? days : days - 1;

    /// <summary>The local time, to the second; null where the number is no date.</summary>
    /// <param name="serial">The number.</param>
    /// <param name="is1904">Whether the file counts from 1904.</param>
    public static DateTime? Read(double serial, bool is1904)
    {
        if (!double.IsFinite(serial) || serial < 0 || serial > LastDay)
            return null;
        if (is1904)
            return From1904.AddSeconds(Math.Round(serial * 86_400));
        return Math.Floor(serial) is NoSuchDay ? null : From1900.AddSeconds(Math.Round((serial < NoSuchDay ? serial + 1 : serial) * 86_400));
    }

    // A minute is no round fraction of a day: ten digits tell it from the next.
    private static double Days(TimeSpan since) => Math.Round(since.TotalDays, 10);
}
