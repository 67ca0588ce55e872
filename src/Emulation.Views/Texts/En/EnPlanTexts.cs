namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnPlanTexts : PlanTexts
{
    public override string Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Meeting => "Meeting",
        ActivityKind.Campaign => "Campaign",
        ActivityKind.Inspection => "Inspection",
        ActivityKind.Registration => "Registration",
        _ => "Report",
    };

    public override string State(SubmissionState state) => state switch
    {
        SubmissionState.Submitted => "Complete",
        SubmissionState.Returned => "Returned to be mended",
        SubmissionState.Incomplete => "Incomplete",
        _ => "Not submitted",
    };

    public override string Accepted => "Accepted";

    public override string Late => "Late";

    public override string Overdue => "Overdue";

    public override string Closed => "Closed";

    public override string OnlyReport => "Report";
}
