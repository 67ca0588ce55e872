using Emulation.Domain.Overview;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The year at a glance.</summary>
internal abstract class OverviewTexts
{
    /// <summary>What the switch between views is called.</summary>
    public abstract string Views { get; }

    public abstract string View(OverviewView view);

    public abstract string BoardHeading(int year);

    public abstract string CalendarHeading(int year);

    public abstract string ChartsHeading(int year);

    public abstract string ChartsLead { get; }

    public abstract string Legend { get; }

    public abstract string Standing(Standing standing);

    /// <summary>That the unit is visited on a day.</summary>
    public abstract string VisitOn(string day);

    /// <summary>Where a unit that is meant by this word stands: several standings in one.</summary>
    public abstract string Group(string code);

    public abstract string Outcome(Outcome outcome);

    public abstract string Activity { get; }

    public abstract string Kind { get; }

    public abstract string Month { get; }

    public abstract string WholeYear { get; }

    /// <summary>January to December, as headings.</summary>
    protected abstract IReadOnlyList<string> Months { get; }

    protected abstract string MonthAndYear(string month, int year);

    /// <summary>A month, as a heading; the thirteenth is the January after the year.</summary>
    public string MonthOf(int month, int year) => MonthAndYear(Months[(month - 1) % 12], year + ((month - 1) / 12));

    public abstract string All { get; }

    public abstract string PartOfName { get; }

    public abstract string OnlyOpen { get; }

    public abstract string ShowAll { get; }

    public abstract string NothingFound { get; }

    public abstract string Pages { get; }

    public abstract string PagesBelow { get; }

    public abstract string ActivityPage(int page, int pages, int activities);

    public abstract string UnitPage(int page, int pages, int units);

    public abstract string EarlierActivities { get; }

    public abstract string LaterActivities { get; }

    public abstract string UnitsBefore { get; }

    public abstract string UnitsAfter { get; }

    public abstract string DeadlineDay { get; }

    public abstract string MeetingDay { get; }

    public abstract string Meeting { get; }

    public abstract string DayOff { get; }

    public abstract string Today { get; }

    /// <summary>What is on a day: deadlines, meetings, or both.</summary>
    public string OnDay(int deadlines, int meetings) => (deadlines, meetings) switch
    {
        (_, 0) => Deadlines(deadlines),
        (0, _) => Meetings(meetings),
        _ => $"{Deadlines(deadlines)}, {Meetings(meetings)}",
    };

    public abstract string Deadlines(int count);

    public abstract string Meetings(int count);

    public abstract string NothingThisMonth { get; }

    public abstract string MoreEntries(int count);

    public abstract string ByMonth { get; }

    public abstract string ByUnit { get; }
}
