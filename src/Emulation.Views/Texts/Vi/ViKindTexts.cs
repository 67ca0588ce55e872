using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViKindTexts : KindTexts
{
    public override string BoardHeading(ActivityKind kind) => kind switch
    {
        ActivityKind.Registration => "Chỉ tiêu của các đơn vị",
        ActivityKind.Campaign => "Đơn vị tham gia",
        ActivityKind.Inspection => "Lịch và kết quả kiểm tra",
        _ => "Cuộc họp",
    };

    public override string Said(KindForm form, bool takesPart) => form switch
    {
        KindForm.Targets => "Đã ghi nhận chỉ tiêu; biên nhận đang được gửi đến Quý vị.",
        KindForm.Actuals => "Đã ghi nhận số thực hiện.",
        _ => takesPart ? "Đã ghi nhận: Đơn vị tham gia." : "Đã rút lại lời báo tham gia.",
    };

    public override string State(MeetingProgress progress) => progress switch
    {
        MeetingProgress.Invited => "Đã mời",
        MeetingProgress.Held => "Đã họp",
        MeetingProgress.Cancelled => "Đã hủy",
        _ => "Chưa mời",
    };

    public override string NotTaken => "Chưa được ghi nhận; nội dung vừa nhập vẫn còn ở đây.";

    public override string Indicator => "Chỉ tiêu";

    public override string Measure => "Đơn vị tính";

    public override string Plan => "Kế hoạch";

    public override string Actual => "Thực hiện";

    public override string PercentOfPlan => "% kế hoạch";

    public override string NumberHint(string example) => $"Viết số như {example}. Chưa có số thì để trống.";

    public override string Register => "Gửi đăng ký";

    public override string RegisterAgain => "Sửa đăng ký";

    public override string ReportActuals => "Gửi số thực hiện";

    public override string ActualsTitle => "Báo cáo số thực hiện";

    public override string ActualsBy(string moment, string by) => $"Số thực hiện cập nhật {moment}, {by}.";

    public override string ActualsFrom(string day, bool after) => $"Số thực hiện được nhận {(after ? "sau ngày" : "từ ngày")} {day}.";

    public override string Span(string from, string until) => $"từ {from} đến {until}";

    public override string Until(string until) => $"đến {until}";

    public override string TakesPart => "Đã báo tham gia";

    public override string NotSaid => "Chưa báo tham gia";

    public override string TakePart => "Đơn vị tham gia";

    public override string TakeBack => "Rút lại lời báo tham gia";

    public override string VisitOn => "Ngày kiểm tra";

    public override string VisitUnknown => "chưa định ngày";

    public override string FindingsTitle => "Kết quả kiểm tra";

    public override string NoFindings => "Chưa có kết quả kiểm tra";

    public override string FileFinding => "Gửi kết quả cho Đơn vị";

    public override string FindingFiles => "Văn bản kết quả kiểm tra (một hoặc nhiều tệp)";

    public override string FindingNote => "Lời nhắn cho Đơn vị";

    public override string Registered(int complete, int all) => $"{complete}/{all} đơn vị đã đăng ký đủ";

    public override string TakingPart(int count, int all) => $"{count}/{all} đơn vị đã báo tham gia";

    public override string Inspected(int count, int all) => $"{count}/{all} đơn vị đã có kết quả kiểm tra";

    public override string MatrixNote => "Mỗi ô: kế hoạch, thực hiện và phần trăm kế hoạch. Vạch trên thanh là 100 %.";

    public override string Table => "Tải bảng cho Excel (CSV)";

    public override string NoMeeting => "Chưa có cuộc họp nào của hoạt động này.";

    public override string PlanMeeting => "Lên lịch cuộc họp này";

    public override string NoticeLead(string unit) => $"Ban tổ chức xin thông báo để {unit} chuẩn bị:";

    public override string NoticeAlso => "Ngoài ra, xin lưu ý:";

    public override string VisitNote => "Đoàn của cụm đến kiểm tra tại Đơn vị. Không phải nộp gì cho thông báo này.";

    public override string OpeningNote(string from, string until) => $"Phong trào bắt đầu {from}. Xin báo tham gia trên trang của Đơn vị, chậm nhất {until}.";

    public override string VisitSubject(string day, string title) => $"Kiểm tra tại Đơn vị: {day} – {title}";

    public override string OpeningSubject(string title) => $"Phong trào bắt đầu: {title}";

    public override string NoticesSubject(int count, string title) => $"{count} thông báo của cụm: {title} …";

    public override string Unregistered(int count) => $"{count} chỉ tiêu";

    public override string RegisteredValues => "Chỉ tiêu đã đăng ký";

    public override string FindingSubject(string activity) => $"Kết quả kiểm tra: {activity}";

    public override string FindingLead(string unit, string activity, string by) => $"{by} (Ban tổ chức) đã gửi kết quả kiểm tra {unit} trong hoạt động “{activity}”. Xin đọc trên trang của Đơn vị.";
}
