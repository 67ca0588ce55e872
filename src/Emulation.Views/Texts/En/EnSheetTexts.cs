using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnSheetTexts : SheetTexts
{
    public override IReadOnlyList<string> Headings(PlanColumn column) => column switch
    {
        PlanColumn.Number => ["No.", "Number", "#"],
        PlanColumn.Title => ["Activity", "Title", "Name of activity"],
        PlanColumn.Kind => ["Kind", "Type"],
        PlanColumn.Units => ["Units", "Unit"],
        PlanColumn.From => ["From", "First day", "Start"],
        PlanColumn.Deadline => ["Deadline", "Due", "Due date"],
        PlanColumn.GraceHours => ["Grace (hours)", "Grace hours", "Grace"],
        PlanColumn.Documents => ["Documents to hand in", "Documents"],
        _ => ["Id", "Activity id"],
    };

    public override string PartHeading(PartColumn column) => column switch
    {
        PartColumn.Id => "Code",
        PartColumn.Title => "Activity",
        PartColumn.Day => "Day",
        PartColumn.Off => "Off or worked",
        PartColumn.Before => "Days before",
        PartColumn.After => "Days after",
        PartColumn.Hour => "Hour",
        PartColumn.Leader => "Leaders told after",
        PartColumn.Head => "Head told after",
        PartColumn.Meeting => "Before meetings",
        PartColumn.Unit => "Unit",
        PartColumn.Visit => "Day of the visit",
        PartColumn.Indicator => "Indicator",
        PartColumn.Measure => "Unit of measure",
        PartColumn.ActualsFrom => "Actual values from",
        _ => "Code of the indicator",
    };

    public override string PartName(PlanPart part) => part switch
    {
        PlanPart.Days => "Days off",
        PlanPart.Reminders => "Reminders",
        PlanPart.Visits => "Visits",
        _ => "Indicators",
    };

    public override string PartTitle(PlanPart part, int year) => part switch
    {
        PlanPart.Days => $"Days off and days worked in {year}",
        PlanPart.Reminders => $"Reminders in {year}",
        PlanPart.Visits => $"Visits to the units in {year}",
        _ => $"Registered indicators in {year}",
    };

    public override string PartNote(PlanPart part) => part switch
    {
        PlanPart.Days => "A line a day: a weekday that is off, or a Saturday or Sunday that is worked. An empty table leaves the days as they are.",
        PlanPart.Reminders => "Days with semicolons between them, such as 14; 7; 3; a dash for no reminder. A blank cell follows the usual reminders. Leaders are told after so many working days overdue; 0 means never.",
        PlanPart.Visits => "A line a unit; blank while there is no day yet.",
        _ => "A line an indicator. Its code keeps the values that were registered; leave it blank for a new one.",
    };

    public override string DayOff => "off";

    public override string DayWorked => "worked";

    public override string WholePlan => "The whole plan";

    public override string PartChanges => "The file’s other sheets";

    public override string Hint(PlanColumn column) => column switch
    {
        PlanColumn.Number => "The line’s number. A line with “Example” here is not read.",
        PlanColumn.Kind => "Choose one of the list.",
        PlanColumn.Units => "Choose “All units”, one unit, or write several with semicolons between them.",
        PlanColumn.From => "The first day of a campaign; blank for other kinds.",
        PlanColumn.Deadline => "Day and hour, such as 10/11/2027 17:00. A day alone means 17:00.",
        PlanColumn.GraceHours => "Hours after the deadline in which it is still taken, marked late. Blank: none.",
        PlanColumn.Documents => "A document a line: Title | .pdf .docx | 20 MB | optional. The title alone will do.",
        PlanColumn.Id => "Blank in a new line; leave ids that are there.",
        _ => "What the activity is called, in one line.",
    };

    public override string PeopleHeading(PeopleSheetColumn column) => column switch
    {
        PeopleSheetColumn.Number => "No.",
        PeopleSheetColumn.Name => "Name",
        PeopleSheetColumn.Email => "Mailbox",
        PeopleSheetColumn.Unit => "Unit",
        PeopleSheetColumn.Role => "Role",
        PeopleSheetColumn.Language => "Language",
        _ => "Id",
    };

    public override string AllUnits => "All units";

    public override string Optional => "optional";

    public override string Example => "Example";

    public override string ExampleReport => "Report on the year’s emulation movement";

    public override string ExampleDocuments => "Final report | .pdf .docx\nPhotographs | .jpg .png | 20 MB | optional";

    public override string ExampleMeeting => "Closing conference of the cluster";

    public override string ExamplePerson => "Nguyen Van A";

    public override string PlanName => "Plan";

    public override string PlanTitle(int year) => $"Plan of activities for {year}";

    public override IReadOnlyList<string> TemplateNotes =>
    [
        "An activity a line. Lines with “Example” in the first column are not read; they may be deleted.",
        "Deadline: day/month/year hour:minute; a day alone means 17:00. Semicolons stand between several units.",
        "Documents: one a line within the cell (Alt+Enter): Title | .pdf .docx | 20 MB | optional.",
    ];

    public override string PlanNote(string zone) => $"Times are {zone}. The column Id tells which line is which when the sheet is brought back; please leave it.";

    public override string SubmissionsName => "Submissions";

    public override string SubmissionsTitle(int year) => $"Submissions of {year}";

    public override string AsOf(string moment, string zone) => $"As of {moment}, {zone}.";

    public override string SubmissionHeading(SubmissionColumn column) => column switch
    {
        SubmissionColumn.Number => "No.",
        SubmissionColumn.Activity => "Activity",
        SubmissionColumn.Kind => "Kind",
        SubmissionColumn.Unit => "Unit",
        SubmissionColumn.Deadline => "Deadline",
        SubmissionColumn.State => "State",
        SubmissionColumn.Late => "Late",
        SubmissionColumn.Received => "Received",
        SubmissionColumn.By => "By",
        SubmissionColumn.Version => "Version",
        SubmissionColumn.Files => "Files",
        SubmissionColumn.Receipt => "Receipt",
        _ => "Remark",
    };

    public override string Yes => "yes";

    public override string PeopleName => "People";

    public override string PeopleTitle(string cluster) => $"People of {cluster}";

    public override string PeopleNote => "A person a line. The column Id tells who is who when the sheet is brought back; leave it blank for somebody new.";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Leader",
        ContactRole.Secretary => "Secretary",
        ContactRole.Organizer => "Organizer",
        _ => "Other",
    };

    public override string Link => "Spreadsheets: bring in, take out";

    public override string Title(int year) => $"Spreadsheets of the plan of {year}";

    public override string Lead => "Write the plan in Excel or LibreOffice and bring it in here. The next page shows what would change; nothing is saved until you apply it, and nothing is sent until the plan is published.";

    public override string Downloads => "Download";

    public override string Template => "Template to fill in";

    public override string Plan => "The published plan";

    public override string Draft => "The draft";

    public override string Submissions => "Submissions";

    public override string People => "People";

    public override string PeopleTemplate => "Template for people";

    public override string Upload => "Bring a plan in from a file";

    public override string UploadPeople => "Or bring people in from a file";

    public override string File => ".xlsx file";

    public override string FileHint => "Columns are known by their headings, in any order. At most 5 MB.";

    public override string Read => "Read the file and show the changes";

    public override string NotTaken => "The file could not be read";

    public override string FaultsTitle(int count) => count == 1 ? "One place in the file has to be mended" : $"{count} places in the file have to be mended";

    public override string FaultsLead => "Nothing was changed. Please mend these cells in the file and bring it in again.";

    public override string MoreFaults(int count) => $"and {count} more";

    public override string Nothing => "The file says what the plan says already: there is nothing to change.";

    public override string Changes => "What would change";

    public override string NotYet(bool againstDraft) => againstDraft
        ? "Held against the present draft. Nothing has been changed yet; applying updates the draft and sends no letter."
        : "Held against the published plan. Nothing has been changed yet; applying saves a draft and sends no letter.";

    public override string Added(int count) => $"New: {count}";

    public override string Changed(int count) => $"Changed: {count}";

    public override string Same(int count) => $"As they were: {count}";

    public override string Missing(int count) => $"Not in the file: {count}";

    public override string Row(int row) => $"row {row}";

    public override string Rows(string rows) => $"Row numbers passed over, as they hold no activity: {rows}.";

    public override string Unread(string headings) => $"Columns that are not read: {headings}.";

    public override string Blank => "(blank)";

    public override string MissingQuestion => "Activities that are not in the file";

    public override string Keep => "Keep them";

    public override string Remove => "Take them out of the plan";

    public override string HasSubmissions => "has submissions and stays in any case";

    public override string Apply => "Apply to the draft";

    public override string Another => "Choose another file";

    public override string Outdated(string by, string at) => $"{by} changed the draft at {at}. Your file is not lost: below it is held against the newest draft. Please look again and apply once more.";

    public override string OutdatedSomebody => "The plan has just been changed. Your file is not lost: below it is held against what is there now. Please look again and apply once more.";

    public override string Refused(string code) => code switch
    {
        "sheet-locked" => "The file has a password. Please save a copy without one and bring that in.",
        "sheet-too-large" => "The file has too many cells: at most 5,000 rows and 200,000 cells are read.",
        "sheet-unreadable" => "This spreadsheet cannot be read. Please open it in Excel or LibreOffice, save it as .xlsx and try again.",
        _ => "Please choose an .xlsx file.",
    };

    public override string TooManyActivities(string count, int most) => $"Too many activities ({count}): a year’s plan has room for {most} at the most.";

    public override string Sentence(string code) => code switch
    {
        "no-table" => "No row of headings was found. The columns “Activity” and “Deadline” are needed at least; the template has them.",
        "column-missing" => "The table has no such column.",
        "missing" => "This cell has to be filled in.",
        "too-long" => "The text is too long.",
        "control-character" => "There is a character that cannot be used, such as a line break.",
        "unknown-kind" => "The kind is report, meeting, campaign, inspection or registration.",
        "unknown-unit" => "The cluster has no unit of this name.",
        "bad-deadline" => "No date that exists; please write it like 10/11/2027 17:00.",
        "deadline-outside-year" => "The deadline lies outside the plan’s year (which ends with the January after it).",
        "not-of-this-kind" => "Only a campaign has a first day.",
        "after-deadline" => "This day comes after the activity’s deadline.",
        "day-outside-year" => "The day lies outside the plan’s year (which ends with the January after it).",
        "bad-date" => "No day that exists; please write it like 05/03/2027.",
        "no-such-hour" => "This hour does not exist, because clocks are put forward.",
        "out-of-range" => "The number lies outside what is allowed.",
        "too-many" => "Too many.",
        "plan-too-long" => "The plan as a whole is too long to be saved.",
        "bad-document-part" => $"After a bar | stand only file types such as .pdf .docx, a size from 1 to {RequestedDocument.LargestMegabytes} MB, or “optional”. A title with a bar in it stands within \"…\".",
        "bad-type" => "A file extension is written like .pdf.",
        "not-a-number" => "A whole number is needed.",
        "error-value" => "The formula in this cell has an error.",
        "bad-id" => "An id is made of a–z, 0–9 and hyphens.",
        "duplicate" => "The same as another line.",
        "id-in-another-year" => "Another year’s plan has this id.",
        "unknown-activity" => "The plan has no such activity.",
        "unknown-day-kind" => "Write off or worked.",
        "not-steps" => "Days such as 14; 7; 3 are needed here, or a dash.",
        "outside-office-hours" => "This hour is outside the cluster’s office hours.",
        "head-before-leader" => "The unit’s leaders hear of it before the head unit.",
        "no-weekend-day" => "Only a Saturday or Sunday can be worked in exchange.",
        "day-off-and-worked" => "This day is named as off and as worked.",
        "unit-not-concerned" => "The activity does not concern this unit.",
        "not-an-inspection" => "Only an inspection has days of visits.",
        "not-a-registration" => "Only a registration has indicators.",
        _ => "This value cannot be used.",
    };
}
