namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPreviewTexts : PreviewTexts
{
    public override string Title => "Thư sắp gửi";

    public override string Lead => "Những thư đang chờ gửi và những thư sẽ được gửi theo lịch nếu từ nay đến lúc đó không có gì thay đổi: ai nhận, khi nào, nội dung gì.";

    public override string TakesLong => "Cụm lớn nên việc tính trước thư có thể mất đến nửa phút; xin chờ trang hiện ra.";

    public override string Back => "Thư sắp gửi";

    public override string From => "Từ ngày";

    public override string To => "Đến ngày";

    public override string Show => "Xem";

    public override string Views => "Cách hiển thị";

    public override string AsList => "Danh sách";

    public override string AsCalendar => "Lịch tháng";

    public override string Nothing => "Không có thư nào trong những ngày này.";

    public override string Count(int letters) => $"{letters} thư";

    public override string Withheld => "Sẽ không gửi: địa chỉ không nhận được thư";

    public override string Waiting => "Đang chờ gửi";

    public override string WaitingNote => "Thư này đã được soạn và đang chờ gửi; trước khi gửi, nội dung được đối chiếu lại với tình hình lúc đó.";

    public override IReadOnlyList<string> Weekdays { get; } = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    public override string Kind(string code) => code switch
    {
        "reminder" => "Nhắc hạn",
        "notice" => "Thông báo cho đơn vị",
        "finding" => "Kết quả kiểm tra",
        "escalation" => "Báo quá hạn lên cấp trên",
        "weekly" => "Tình hình tuần",
        "deadlineDay" => "Kết quả sau hạn",
        "receipt" => "Biên nhận",
        "refusal" => "Không nhận hồ sơ",
        "extension" => "Gia hạn",
        "return" => "Trả lại để bổ sung",
        "invitation" => "Giấy mời",
        "scan" => "Kết quả quét mã độc",
        "closedAddress" => "Địa chỉ không nhận thư",
        "replacementAsked" => "Đề nghị thay người phụ trách",
        "replacementDeclined" => "Không thay người phụ trách",
        "welcome" => "Người phụ trách mới",
        "meetingReminder" => "Nhắc họp",
        "cancellation" => "Hủy lịch họp",
        "answerNoted" => "Xác nhận trả lời giấy mời",
        "minutes" => "Biên bản họp",
        "meetingNews" => "Tin về cuộc họp",
        "forwarded" => "Thư trả lời được chuyển tiếp",
        "signIn" => "Thư đăng nhập",
        "test" => "Thư thử",
        _ => code,
    };
}
