namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPlanTexts : PlanTexts
{
    public override string Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Meeting => "Hội nghị",
        ActivityKind.Campaign => "Phong trào",
        ActivityKind.Inspection => "Kiểm tra",
        ActivityKind.Registration => "Đăng ký",
        _ => "Báo cáo",
    };

    public override string State(SubmissionState state) => state switch
    {
        SubmissionState.Submitted => "Đã nộp đủ",
        SubmissionState.Returned => "Trả lại để sửa",
        SubmissionState.Incomplete => "Còn thiếu",
        _ => "Chưa nộp",
    };

    public override string Accepted => "Đã chấp nhận";

    public override string Late => "Nộp muộn";

    public override string Overdue => "Quá hạn";

    public override string Closed => "Đã đóng";

    public override string OnlyReport => "Báo cáo";
}
