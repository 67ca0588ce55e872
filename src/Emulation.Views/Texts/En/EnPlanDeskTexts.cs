using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPlanDeskTexts : PlanDeskTexts
{
    public override string Title(int year) => $"Plan of {year}";

    public override string Lead => "Choose an activity’s name to change it in its row. All changes stay in a draft until you publish it.";

    public override string Years => "Year";

    public override string NotPublished => "Not published yet";

    public override string Published(int revision) => $"Published, revision {revision}";

    public override string PublishedBy(string who, string moment) => $"published by {who} on {moment}";

    public override string Unpublished(int changes) => changes == 1 ? "1 change not published" : $"{changes} changes not published";

    public override string DraftBy(string who, string moment) => $"Draft last changed by {who} on {moment}";

    public override string SendsNothing => "A draft sends no letters.";

    public override string HasMoved => "The published plan has been changed in another way meanwhile";

    public override string HasMovedLead => "Take those changes into the draft before you publish it. Where both changed the same thing the draft holds, and the review shows it.";

    public override string TakeIn => "Take them into the draft";

    public override string Review => "Review and publish";

    public override string Discard => "Discard the draft";

    public override string DiscardLead => "All changes that are not published are lost; the published plan stays as it is.";

    public override string History => "History";

    public override string Days => "Days off and days worked";

    public override string Copy(int year) => $"Copy the plan of {year}";

    public override string Add => "Add an activity";

    public override string AddTitle => "New activity";

    public override string EditTitle => "Change the activity";

    public override string Empty => "The plan has no activities yet.";

    public override string EmptyHint => "Add activities one by one, copy the plan of the year before, or bring in a spreadsheet. No letter goes out before you publish.";

    public override string PagesLabel => "Pages of the plan, by deadline";

    public override string Activities(int count) => count == 1 ? "1 activity" : $"{count} activities";

    public override string Activity => "Activity";

    public override string New => "New";

    public override string Changed => "Changed";

    public override string TakenOut => "Taken out of the draft";

    public override string TakenOutLead => "These activities hold until you publish.";

    public override string PutBack => "Put back";

    public override string Save => "Save in the draft";

    public override string Cancel => "Close without saving";

    public override string Remove => "Take this activity out";

    public override string Split => "Split by unit";

    public override string SplitHint => "Makes one activity for each unit, so that deadlines and documents can differ.";

    public override string PlanTitle => "Title of the plan";

    public override string FaultsTitle => "Please look at these; all that you typed is still here";

    public override string DraftFaultsTitle => "The draft cannot be published while something in it is wrong";

    public override string Field(ActivityField field) => field switch
    {
        ActivityField.Title => "Name",
        ActivityField.Kind => "Kind",
        ActivityField.Units => "Units",
        ActivityField.Deadline => "Deadline",
        ActivityField.Grace => "Taken after the deadline",
        ActivityField.Documents => "Documents to hand in",
        ActivityField.Terms => "Of this kind",
        _ => "Reminders",
    };

    public override string Everybody => "All units";

    public override string ChosenUnits => "Only the units chosen here";

    public override string MoreUnits(int units) => $"and {units} more";

    public override string MoreIndicators(int indicators) => $"and {indicators} more";

    public override string GraceLabel => "Hours in which files are still taken after the deadline";

    public override string GraceHint => "What comes in these hours is taken and marked late. Leave it empty for none.";

    public override string Hours(int hours) => hours == 1 ? "1 hour" : $"{hours} hours";

    public override string Document(int number) => $"Document {number}";

    public override string DocumentTitle => "Title of the document";

    public override string DocumentsHint => "A report without documents named here asks each unit for one report.";

    public override string Required => "Required";

    public override string OptionalMark => "optional";

    public override string Types => "File types";

    public override string TypesHint => "For example .pdf, .docx. Leave it empty for all usual ones.";

    public override string Megabytes => "Largest size (MB)";

    public override string DocumentOut => "Take this document out";

    public override string MoreDocuments => "Another document";

    public override string NoDocuments => "No documents";

    public override string From => "First day of the campaign";

    public override string FromHint => "It runs to the deadline above. Left empty: from the day on which it is published.";

    public override string Visits => "Day of the visit to each unit";

    public override string VisitsHint => "Leave it empty for a unit that has no date yet.";

    public override string VisitsLater => "Save the activity first; then the days have pages of their own.";

    public override string FindUnit => "Find a unit";

    public override string FindUnitHint => "Its name; marks can be left out.";

    public override string VisitsLink => "Set the day for each unit";

    public override string SaveAndNext => "Save and go to the next page";

    public override string KeptUnits(int count) => count == 1 ? "1 more unit is ticked. To leave it out, look for its name." : $"{count} more units are ticked. To leave one out, look for its name.";

    public override string VisitsSet(int count) => count == 1 ? "1 unit has a day." : $"{count} units have a day.";

    public override string VisitsOf(int count, int all) => $"{count} of {all} units have a day.";

    public override string Indicators => "Indicators to register";

    public override string IndicatorsHint => "One a line: its name, a bar | and the unit of measure. For example: Revenue | million USD";

    public override string ActualsFrom => "Actual values are taken from";

    public override string ActualsFromHint => "From this day on units can report what they have reached beside what they registered. Leave it empty for after the deadline.";

    public override string OwnReminders => "Reminders of this activity alone";

    public override string RemindersHint => "What is left empty follows the plan and the cluster. A dash means no reminders.";

    public override string Before => "Days before the deadline";

    public override string After => "Days after the deadline";

    public override string Hour => "Hour of sending";

    public override string Leader => "Tell the unit’s leaders after (working days overdue)";

    public override string Head => "Tell the head unit after (working days overdue)";

    public override string BeforeHint => "For example 10, 3: two reminders, ten and three days before.";

    public override string AfterHint => "For example 1, 5: a unit that still owes is reminded one and five days later.";

    public override string HourHint => "A full hour within the cluster’s office hours. For example 8.";

    public override string LeaderHint => "For example 3: the leaders get a letter on the third working day after the deadline.";

    public override string HeadHint => "For example 5; not before the unit’s own leaders.";

    public override string Usual => "As usual";

    public override string NoneBefore => "no reminders before";

    public override string NoneAfter => "no reminders after";

    public override string DaysBefore(string days) => days == "1" ? "1 day before" : $"{days} days before";

    public override string DaysAfter(string days) => days == "1" ? "1 day after" : $"{days} days after";

    public override string AtHour(int hour) => $"at {hour}:00";

    public override string MeetingDays(string days) => $"{days} working days before a meeting";

    public override string ToConfirm(string day) => $"{day} is Vietnam’s Culture Day. Whether the law makes it a day off was not settled when this was written; tick it if the cluster is closed.";

    public override string LeaderAfter(int days) => $"leaders told after {days} working {(days == 1 ? "day" : "days")}";

    public override string HeadAfter(int days) => $"head unit told after {days} working {(days == 1 ? "day" : "days")}";

    public override string Notice(PlanNotice notice) => notice switch
    {
        PlanNotice.Saved => "Saved in the draft",
        PlanNotice.Removed => "The activity is taken out of the draft",
        PlanNotice.PutBack => "The activity is back as it is published",
        PlanNotice.Split => "There is one activity for each unit now",
        PlanNotice.Discarded => "The draft is discarded",
        PlanNotice.Published => "The plan is published",
        PlanNotice.Restored => "The older revision is the draft now; review and publish it",
        PlanNotice.Copied => "The activities are in the draft; please look at each deadline",
        PlanNotice.TakenIn => "The published changes are in the draft now",
        _ => "Somebody else has just changed the draft, so nothing was done; please look at it and try again",
    };

    public override string Missed => "The plan’s days off miss public holidays";

    public override string Holiday(HolidayKind kind) => kind switch
    {
        HolidayKind.NewYear => "New Year’s Day",
        HolidayKind.Tet => "Tet, the lunar new year",
        HolidayKind.HungKings => "Hung Kings’ Day",
        HolidayKind.Reunification => "Reunification Day, 30 April",
        HolidayKind.Labour => "Labour Day, 1 May",
        _ => "National Day, 2 September",
    };

    public override string AddThese => "Add these days";

    public override string DaysAdded(string days) => $"Days off added to the draft: {days}";

    public override string DaysTitle(int year) => $"Days off and days worked in {year}";

    public override string DaysLead => "Tick working days on which offices are closed, and Saturdays and Sundays that are worked in exchange. No reminder goes out on a day off; a step that falls on one moves to the nearest working day.";

    public override string DaysExample(string friday, string saturday) => $"For example: closed on Friday {friday} and open on Saturday {saturday} in exchange – tick both days.";

    public override string Off => "weekday: day off";

    public override string Worked => "weekend: worked in exchange";

    public override string HolidayMark => "public holiday";

    public override string SaveDays => "Save the days in the draft";

    public override string Month(DateOnly month) => month.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    public override string ReviewTitle(int year) => $"Review the plan of {year} before it is published";

    public override string ReviewLead => "This is what changes in the plan and in the letters. Nothing has been sent.";

    public override string NothingToPublish => "The draft is the same as the published plan; there is nothing to publish.";

    public override string LettersOfOne => "Letters of this change";

    public override string OnlyTitle => "One change alone";

    public override string OnlyLead => "Only the change below is applied to the published plan; the draft’s other changes do not count here. Nothing has been sent.";

    public override string AllChanges => "All changes";

    public override string PlanChanges => "Changes of the plan";

    public override string LetterChanges => "Changes of the letters";

    public override string Letters(ForecastChange change, int count) => change switch
    {
        ForecastChange.New => count == 1 ? "1 letter more goes out" : $"{count} letters more go out",
        ForecastChange.Gone => count == 1 ? "1 letter goes out no longer" : $"{count} letters go out no longer",
        _ => count == 1 ? "1 letter says something else" : $"{count} letters say something else",
    };

    public override string NoLetterChanges => "No letter changes.";

    public override string NotListed(int letters) => $"and {letters} more";

    public override string LettersLead => "By the calendar from now on, if no unit hands anything in until then.";

    public override string ForeseenUntil(string day) => $"The cluster is large, so this goes as far as {day}.";

    public override string Touched => "Units have already sent papers or values for these activities";

    public override string TouchedLead => "What they sent stays as it is: a document or indicator that is taken out is no longer shown, and one whose unit of measure changes keeps its number. Please look again before you publish.";

    public override string Lost => "Something has been handed in for these activities, so they cannot be taken out; put them back";

    public override string Publish => "Publish the plan";

    public override string PublishHint => "From then on reminders go out as the new plan has them.";

    public override string Back => "Back to the plan";

    public override string PlanReminders => "The plan’s usual reminders";

    public override string ClashTitle => "Somebody else has just changed this very activity";

    public override string ClashLead => "All that you typed is still here: choose field by field, then save.";

    public override string ChangedBy(string who, string moment) => $"Changed by {who} on {moment}.";

    public override string Stored => "Stored now";

    public override string Yours => "Yours";

    public override string SaveChoice => "Save the choice";

    public override string GoneTitle => "Somebody else has just taken this activity out of the draft";

    public override string GoneLead => "What you typed is still in the form below; saving adds the activity again.";

    public override string CopyTitle(int from, int to) => $"Copy the plan of {from} to {to}";

    public override string CopyLead => "Each deadline moves to the working day of the same number in the same month; the month’s last working day stays the last. Years in names move on. Untick what you do not need; everything goes into the draft and can still be changed.";

    public override string NothingToCopy => "The year before has no plan to copy.";

    public override string Old => "Old year";

    public override string NewOne => "New year";

    public override string IsThere => "in the new year’s plan already";

    public override string VisitsAnew => "The days of the visits are to be agreed anew.";

    public override string TakeIntoDraft => "Take into the draft";

    public override string Copied(int count) => count switch
    {
        0 => "No activity was taken into the draft",
        1 => "1 activity is in the draft; please look at its deadline",
        _ => $"{count} activities are in the draft; please look at each deadline",
    };

    public override string Skipped(int count) => count == 1
        ? "1 activity was left out, as somebody has just taken it into the draft; it stays as it is."
        : $"{count} activities were left out, as somebody has just taken them into the draft; they stay as they are.";

    public override string HistoryTitle(int year) => $"History of the plan of {year}";

    public override string HistoryLead => "Each publication is a revision. Open one to see what it changed, or restore it as a draft.";

    public override string NoHistory => "There are no revisions yet.";

    public override string Revision(int number) => $"Revision {number}";

    public override string Changes(int changes) => changes == 1 ? "1 change" : $"{changes} changes";

    public override string FirstKnown => "the first that is kept";

    public override string UnknownWho => "not known, before there was a history";

    public override string Restore => "Restore as the draft";

    public override string RestoreHint => "It takes the place of the present draft. The plan changes only when you publish it.";

    public override string WhatChanged => "What changed";

    public override string WholePlan => "The whole plan of this revision";

    public override string Nothing => "none";
}
