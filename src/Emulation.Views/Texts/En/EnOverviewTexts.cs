using System.Globalization;
using Emulation.Domain.Overview;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnOverviewTexts : OverviewTexts
{
    public override string Views => "Views of the year";

    public override string View(OverviewView view) => view switch
    {
        OverviewView.Calendar => "Calendar",
        OverviewView.Charts => "Charts",
        _ => "Board",
    };

    public override string BoardHeading(int year) => $"Where the units stand with the plan of {year}";

    public override string CalendarHeading(int year) => $"The days of {year}";

    public override string ChartsHeading(int year) => $"How the submissions of {year} came";

    public override string ChartsLead => "Counted are complete submissions and those that are overdue.";

    public override string Legend => "Signs";

    public override string Standing(Standing standing) => standing switch
    {
        Domain.Submissions.Standing.NotDue => "Not yet due",
        Domain.Submissions.Standing.Extended => "Extended",
        Domain.Submissions.Standing.Missing => "Overdue, nothing came",
        Domain.Submissions.Standing.Incomplete => "Incomplete",
        Domain.Submissions.Standing.Returned => "Returned to be mended",
        Domain.Submissions.Standing.Submitted => "Complete",
        Domain.Submissions.Standing.Late => "Complete, late",
        Domain.Submissions.Standing.Accepted => "Accepted",
        Domain.Submissions.Standing.Silent => "Has not said whether it takes part",
        Domain.Submissions.Standing.TakesPart => "Takes part",
        Domain.Submissions.Standing.VisitAhead => "Visit still to come",
        Domain.Submissions.Standing.ResultMissing => "Result of the visit missing",
        Domain.Submissions.Standing.ResultFiled => "Result of the visit filed",
        _ => "Nothing asked",
    };

    public override string VisitOn(string day) => $"Visit on {day}";

    public override string Group(string code) => code switch
    {
        "overdue" => "Overdue",
        "soon" => "Due within 7 days",
        "waiting" => "New, to be looked at",
        "visits" => "Visited within 7 days",
        "unfiled" => "Just visited, no result yet",
        _ => "Still to come",
    };

    public override string Outcome(Outcome outcome) => outcome switch
    {
        Domain.Overview.Outcome.OnTime => "In time",
        Domain.Overview.Outcome.Late => "Late",
        Domain.Overview.Outcome.Missing => "Missing",
        _ => "–",
    };

    public override string Activity => "Activity";

    public override string Kind => "Kind";

    public override string Month => "Month";

    public override string WholeYear => "Whole year";

    protected override IReadOnlyList<string> Months { get; } = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    protected override string MonthAndYear(string month, int year) => $"{month} {year}";

    public override string All => "All";

    public override string PartOfName => "part of a name";

    public override string OnlyOpen => "Only what is still to come";

    public override string ShowAll => "Show all";

    public override string NothingFound => "There is nothing like that.";

    public override string Pages => "Pages of the table";

    public override string PagesBelow => "Pages of the table, below";

    public override string ActivityPage(int page, int pages, int activities) => $"{activities} activities, page {page} of {pages}";

    public override string UnitPage(int page, int pages, int units) => $"{units} units, page {page} of {pages}";

    public override string EarlierActivities => "Earlier activities";

    public override string LaterActivities => "Later activities";

    public override string UnitsBefore => "Units before";

    public override string UnitsAfter => "Next units";

    public override string DeadlineDay => "Deadline or activity";

    public override string MeetingDay => "Meeting";

    public override string Meeting => "Meeting";

    public override string DayOff => "Day off";

    public override string Today => "Today";

    public override string Deadlines(int count) => count == 1 ? "1 deadline" : $"{count} deadlines";

    public override string Meetings(int count) => count == 1 ? "1 meeting" : $"{count} meetings";

    public override string NothingThisMonth => "No deadline and no meeting in this month.";

    public override string MoreEntries(int count) => count == 1 ? "1 more activity on the board" : $"{count} more activities on the board";

    public override string ByMonth => "By month of the deadline";

    public override string ByUnit => "By unit";
}
