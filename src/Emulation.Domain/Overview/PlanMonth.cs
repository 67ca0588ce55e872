namespace Emulation.Domain.Overview;

/// <summary>The months of a year's plan by number: 1 is its January, 13 the January after it, in which the last reports are due.</summary>
public static class PlanMonth
{
    /// <summary>The January after the plan's year.</summary>
    public const int Last = 13;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<int> All => Enumerable.Range(1, Last);

    /// <summary>The first day of a month of the year's plan.</summary>
    public static DateOnly FirstDay(int year, int month) => new DateOnly(year, 1, 1).AddMonths(month - 1);

    /// <summary>Whether a time is in this month of the year's plan.</summary>
    public static bool Has(int year, int month, DateTime at) => FirstDay(year, month) is var first && (at.Year, at.Month) == (first.Year, first.Month);
}
