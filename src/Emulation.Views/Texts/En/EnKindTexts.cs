using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnKindTexts : KindTexts
{
    public override string BoardHeading(ActivityKind kind) => kind switch
    {
        ActivityKind.Registration => "The units’ values",
        ActivityKind.Campaign => "Who takes part",
        ActivityKind.Inspection => "Visits and results",
        _ => "Meetings",
    };

    public override string Said(KindForm form, bool takesPart) => form switch
    {
        KindForm.Targets => "Your values are registered; the receipt is on its way.",
        KindForm.Actuals => "The actual values are noted.",
        _ => takesPart ? "Noted: the unit takes part." : "The unit’s word was taken back.",
    };

    public override string State(MeetingProgress progress) => progress switch
    {
        MeetingProgress.Invited => "People are invited",
        MeetingProgress.Held => "Held",
        MeetingProgress.Cancelled => "Cancelled",
        _ => "Not invited yet",
    };

    public override string NotTaken => "Not taken; what you typed is still here.";

    public override string Indicator => "Indicator";

    public override string Measure => "Unit of measure";

    public override string Plan => "Plan";

    public override string Actual => "Actual";

    public override string PercentOfPlan => "% of plan";

    public override string NumberHint(string example) => $"Write numbers like {example}. Leave empty what is not known yet.";

    public override string Register => "Register these values";

    public override string RegisterAgain => "Change the registered values";

    public override string ReportActuals => "Report the actual values";

    public override string ActualsTitle => "Report what was reached";

    public override string ActualsBy(string moment, string by) => $"Actual values updated {moment}, {by}.";

    public override string ActualsFrom(string day, bool after) => $"Actual values are taken {(after ? "after" : "from")} {day}{(after ? "" : " on")}.";

    public override string Span(string from, string until) => $"from {from} to {until}";

    public override string Until(string until) => $"until {until}";

    public override string TakesPart => "Takes part";

    public override string NotSaid => "Has not said yet";

    public override string TakePart => "We take part";

    public override string TakeBack => "Take it back";

    public override string VisitOn => "Day of the visit";

    public override string VisitUnknown => "no day yet";

    public override string FindingsTitle => "Result of the inspection";

    public override string NoFindings => "No result yet";

    public override string FileFinding => "Send the result to the unit";

    public override string FindingFiles => "Papers with the result (one or more files)";

    public override string FindingNote => "Note to the unit";

    public override string Registered(int complete, int all) => $"{complete} of {all} units have registered everything";

    public override string TakingPart(int count, int all) => $"{count} of {all} units take part";

    public override string Inspected(int count, int all) => $"{count} of {all} units have their result";

    public override string MatrixNote => "Each cell: plan, actual value and percent of plan. The mark on the bar is 100 %.";

    public override string Table => "Download for a spreadsheet (CSV)";

    public override string NoMeeting => "No meeting belongs to this activity yet.";

    public override string PlanMeeting => "Plan this meeting";

    public override string NoticeLead(string unit) => $"A notice to {unit}:";

    public override string NoticeAlso => "Please note as well:";

    public override string VisitNote => "The cluster visits the unit on this day. There is nothing to hand in for this notice.";

    public override string OpeningNote(string from, string until) => $"The campaign begins {from}. Please say on the unit’s page that you take part, by {until}.";

    public override string VisitSubject(string day, string title) => $"Inspection visit: {day} – {title}";

    public override string OpeningSubject(string title) => $"Campaign begins: {title}";

    public override string NoticesSubject(int count, string title) => $"{count} notices of the cluster: {title} …";

    public override string Unregistered(int count) => $"{count} {(count == 1 ? "value" : "values")}";

    public override string RegisteredValues => "Registered values";

    public override string FindingSubject(string activity) => $"Result of the inspection: {activity}";

    public override string FindingLead(string unit, string activity, string by) => $"{by} (organizers) has sent the result of the inspection of {unit} for “{activity}”. Please read it on the unit’s page.";
}
