using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;

namespace Emulation.Views.Texts;

/// <summary>Spreadsheets and the pages that bring them in and out.</summary>
internal abstract class SheetTexts
{
    /// <summary>The codes that a cell can have.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "no-table", "column-missing", "missing", "too-long", "control-character", "unknown-kind", "unknown-unit", "bad-deadline", "deadline-outside-year",
        "not-of-this-kind", "after-deadline", "day-outside-year", "bad-date", "no-such-hour", "out-of-range", "too-many", "bad-type", "bad-document-part", "plan-too-long", "not-a-number", "error-value", "bad-id", "duplicate", "id-in-another-year",
        "unknown-activity", "unknown-day-kind", "not-steps", "outside-office-hours", "head-before-leader", "no-weekend-day", "day-off-and-worked", "unit-not-concerned", "not-an-inspection", "not-a-registration",
    ];

    /// <summary>The headings by which a column of a plan is known; the first is the one that is written.</summary>
    public abstract IReadOnlyList<string> Headings(PlanColumn column);

    public string Heading(PlanColumn column) => Headings(column)[0];

    /// <summary>The heading of a column of a plan's other sheets.</summary>
    public abstract string PartHeading(PartColumn column);

    /// <summary>What the tab of such a sheet says.</summary>
    public abstract string PartName(PlanPart part);

    public abstract string PartTitle(PlanPart part, int year);

    public abstract string PartNote(PlanPart part);

    public abstract string DayOff { get; }

    public abstract string DayWorked { get; }

    /// <summary>Stands in a table where an activity's title would, for the plan itself.</summary>
    public abstract string WholePlan { get; }

    /// <summary>Above what these sheets change.</summary>
    public abstract string PartChanges { get; }

    /// <summary>What a cell of the template tells about itself.</summary>
    public abstract string Hint(PlanColumn column);

    public abstract string PeopleHeading(PeopleSheetColumn column);

    public abstract string AllUnits { get; }

    public abstract string Optional { get; }

    public abstract string Example { get; }

    public abstract string ExampleReport { get; }

    public abstract string ExampleDocuments { get; }

    public abstract string ExampleMeeting { get; }

    public abstract string ExamplePerson { get; }

    public abstract string PlanName { get; }

    /// <summary>What a year's plan is called where nobody has called it anything.</summary>
    public abstract string PlanTitle(int year);

    public abstract IReadOnlyList<string> TemplateNotes { get; }

    public abstract string PlanNote(string zone);

    public abstract string SubmissionsName { get; }

    public abstract string SubmissionsTitle(int year);

    public abstract string AsOf(string moment, string zone);

    public abstract string SubmissionHeading(SubmissionColumn column);

    public abstract string Yes { get; }

    public abstract string PeopleName { get; }

    public abstract string PeopleTitle(string cluster);

    public abstract string PeopleNote { get; }

    public abstract string Role(ContactRole role);

    /// <summary>What leads to the page.</summary>
    public abstract string Link { get; }

    /// <summary>The page's title.</summary>
    public abstract string Title(int year);

    public abstract string Lead { get; }

    public abstract string Downloads { get; }

    public abstract string Template { get; }

    public abstract string Plan { get; }

    public abstract string Draft { get; }

    public abstract string Submissions { get; }

    public abstract string People { get; }

    public abstract string PeopleTemplate { get; }

    public abstract string Upload { get; }

    public abstract string UploadPeople { get; }

    public abstract string File { get; }

    public abstract string FileHint { get; }

    public abstract string Read { get; }

    public abstract string NotTaken { get; }

    public abstract string FaultsTitle(int count);

    public abstract string FaultsLead { get; }

    public abstract string MoreFaults(int count);

    public abstract string Nothing { get; }

    public abstract string Changes { get; }

    /// <summary>That nothing has been changed yet, and against what the file was held.</summary>
    public abstract string NotYet(bool againstDraft);

    public abstract string Added(int count);

    public abstract string Changed(int count);

    public abstract string Same(int count);

    public abstract string Missing(int count);

    public abstract string Row(int row);

    public abstract string Rows(string rows);

    public abstract string Unread(string headings);

    public abstract string Blank { get; }

    public abstract string MissingQuestion { get; }

    public abstract string Keep { get; }

    public abstract string Remove { get; }

    public abstract string HasSubmissions { get; }

    public abstract string Apply { get; }

    public abstract string Another { get; }

    public abstract string Outdated(string by, string at);

    public abstract string OutdatedSomebody { get; }

    public abstract string Refused(string code);

    /// <summary>What is wrong at a cell.</summary>
    public string Explain(SheetFault fault)
    {
        var heading = fault.Sheet.Length > 0 && Enum.TryParse<PartColumn>(fault.Field, out var part) ? PartHeading(part)
            : fault.Field.Length > 0 && Enum.TryParse<PlanColumn>(fault.Field, out var column) ? Heading(column)
            : null;
        return heading is null ? fault is { Code: "too-many", Sheet: "" } ? TooManyActivities(fault.Value, PlanDraft.MostActivities) : Sentence(fault.Code)
            : fault.Value.Length == 0 ? $"{heading} – {Sentence(fault.Code)}"
            : $"{heading}: “{Shortened(fault.Value)}” – {Sentence(fault.Code)}";
    }

    public abstract string TooManyActivities(string count, int most);

    public abstract string Sentence(string code);

    /// <summary>A long text's beginning.</summary>
    public static string Shortened(string text) => text.Length <= 80 ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[79]) ? 79 : 80)}…";
}
