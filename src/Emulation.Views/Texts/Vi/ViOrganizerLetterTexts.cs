namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViOrganizerLetterTexts : OrganizerLetterTexts
{
    public override string WeeklySubject(int late, int soon, string day) =>
        $"Tình hình nộp hồ sơ tuần từ {day}: {late} hoạt động quá hạn còn thiếu, {soon} hoạt động sắp đến hạn";

    public override string WeeklyLead(string cluster, string day) => $"Tình hình nộp hồ sơ của {cluster}, tính đến {day}:";

    public override string LateHeading => "Quá hạn, còn thiếu";

    public override string SoonHeading => "Đến hạn trong hai tuần tới";

    public override string CameHeading => "Đã nhận trong tuần qua";

    public override string UnreachedHeading => "Thư không đến được";

    public override string UnreachedNote => "Thư gửi các địa chỉ này trong tuần qua bị từ chối hoặc trả lại. Xin kiểm tra địa chỉ trong danh bạ của cụm.";

    public override string DeadlineSubject(int done, int total, string titles) => $"Sau hạn nộp: đã nhận {done}/{total} hồ sơ – {titles}";

    public override string DeadlineLead => "Hạn nộp vừa qua; tình hình đến sáng nay:";

    public override string HandedIn(int done, int total) => $"Đã nộp đủ: {done}/{total} đơn vị";

    public override string Done => "Đã nộp";

    public override string Owing => "Chưa nộp đủ";

    public override string Late => "nộp muộn";

    public override string Returned => "đã trả lại để sửa";

    public override string ExtendedTo(string moment) => $"gia hạn đến {moment}";

    public override string Promised(string day) => $"hẹn nộp {day}";

    public override string OpenConsole => "Mở bàn làm việc";
}
