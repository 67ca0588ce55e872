namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViReminderDeskTexts : ReminderDeskTexts
{
    public override string PlanTitle(int year) => $"Cách nhắc hạn của kế hoạch năm {year}";

    public override string ClusterTitle => "Cách nhắc hạn chung của cụm";

    public override string PlanLead => "Áp dụng cho mọi hoạt động trong năm không có cách nhắc riêng. Chỗ nào kế hoạch để trống thì theo cách nhắc chung của cụm.";

    public override string ClusterLead => "Áp dụng cho mọi kế hoạch. Kế hoạch hoặc hoạt động nào có cách nhắc riêng thì theo cách riêng đó.";

    public override string ToCluster => "Xem cách nhắc chung của cụm";

    public override string Blank => "Chỗ để trống theo giá trị ghi bên dưới; dấu – nghĩa là không nhắc.";

    public override string BeforeHint(string blank) => $"Ví dụ: 10, 5, 1, 0 – số 0 là chính ngày hết hạn. Để trống: {blank}.";

    public override string AfterHint(string blank) => $"Khi đã quá hạn mà chưa nộp. Ví dụ: 1, 3, 7. Để trống: {blank}.";

    public override string HourHint(int from, int until, int blank) => $"Trong giờ làm việc của cụm, từ {from} đến {until} giờ. Để trống: {blank} giờ.";

    public override string OverHint(int? blank) => $"Ví dụ: 3. Số 0 là không bao giờ. Để trống: {(blank is { } days ? $"{days} ngày" : "không bao giờ")}.";

    public override string Meeting => "Số ngày làm việc trước cuộc họp";

    public override string MeetingHint(string blank) => $"Nhắc người chưa trả lời giấy mời. Ví dụ: 3, 1. Để trống: {blank}.";

    public override string NoStep => "không nhắc";

    public override string Look => "Xem thay đổi trong thư";

    public override string SaveCluster => "Lưu cho cả cụm";

    public override string ClusterEffect => "Lưu xong là có hiệu lực ngay với các thư chưa gửi.";

    public override string PlanEffect => "Chỉ vào bản nháp. Trang xem lại trước khi công bố cho thấy từng thư thay đổi.";

    public override string Saved => "Đã lưu; thư từ nay gửi theo cách nhắc này";

    public override string LeftBlank => "(để trống)";

    public override string ExampleTitle => "Ví dụ";

    public override string ExampleFor(string activity, string deadline) => $"{activity}, hạn {deadline}. Nếu đơn vị không nộp gì thì:";

    public override string MadeUp(string deadline) => $"Một báo cáo có hạn {deadline}. Nếu đơn vị không nộp gì thì:";

    public override string ToUnit => "Nhắc người phụ trách của đơn vị";

    public override string ToLeader => "Báo lãnh đạo đơn vị";

    public override string ToHead => "Báo lãnh đạo cụm trưởng";
}
