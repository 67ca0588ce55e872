namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViLetterTexts : LetterTexts
{
    public override string Dear(string person) => $"Kính gửi {person},";

    public override string Regards => "Trân trọng,";

    public override string AskByReply(string person) => $"Cần hỗ trợ, xin trả lời thư này; thư trả lời sẽ đến {person}.";

    public override string ZoneNote(string zone) => $"Thời gian tính theo {zone}.";

    public override string LinkIsYours => "Liên kết trong thư dành riêng cho Quý vị, xin không chuyển tiếp.";

    public override string ButtonFallback => "Nếu nút không mở được, xin sao chép địa chỉ này vào trình duyệt:";

    public override string ReceiptSubject(string activity, string receipt, bool complete) =>
        complete ? $"Đã nhận hồ sơ: {activity} – biên nhận {receipt}" : $"Đã nhận một phần, còn thiếu: {activity} – biên nhận {receipt}";

    public override string ReceiptLead(string unit, string activity) => $"Ban tổ chức đã nhận hồ sơ của {unit} cho hoạt động “{activity}”.";

    public override string ReceiptNumber => "Số biên nhận";

    public override string ReceivedAt => "Thời điểm nhận";

    public override string Version => "Lần nộp";

    public override string State => "Trạng thái";

    public override string Arrived => "Tệp nhận được lần này";

    public override string Kept => "Tệp giữ lại từ các lần nộp trước";

    public override string Missing => "Còn thiếu";

    public override string Complete => "Đã nộp đủ";

    public override string Incomplete => "Chưa đủ, xin bổ sung";

    public override string LateNote => "Hồ sơ đến sau hạn nên được ghi “nộp muộn”.";

    public override string FingerprintNote => "SHA-256 là mã kiểm tra: tệp có cùng mã là tệp giống hệt tệp đã nhận.";

    public override string SeePage => "Xem trang của Đơn vị";

    public override string ReminderSubject(int count, int overdue, string nearest, string title) =>
        overdue == 0
            ? $"Nhắc hạn: {count} hồ sơ phải nộp, gần nhất {nearest} – {title}"
            : $"Nhắc hạn: {count} hồ sơ phải nộp ({overdue} quá hạn), gần nhất {nearest} – {title}";

    public override string ReminderLead(int count, string unit) => $"{unit} còn {count} hồ sơ phải nộp:";

    public override string Deadline => "Hạn nộp";

    public override string GraceNote => "Đã quá hạn; hồ sơ vẫn được tiếp nhận nhưng sẽ ghi “nộp muộn”.";

    public override string ClosedNote => "Đã hết thời gian tiếp nhận. Xin trả lời thư này để đề nghị Ban tổ chức gia hạn.";

    public override string SubmitHere => "Nộp hồ sơ";

    public override string ReminderIgnore => "Nếu Đơn vị vừa nộp trong lúc thư này được gửi, xin bỏ qua thư.";

    public override string InvitationSubject(string title, string moment, bool changed) =>
        changed ? $"Giấy mời (có thay đổi): {title} – {moment}" : $"Giấy mời: {title} – {moment}";

    public override string InvitationLead(string cluster) => $"{cluster} trân trọng kính mời Quý vị tham dự:";

    public override string InvitationChanged => "Thư này thay cho giấy mời trước; xin xem lại thời gian, địa điểm và chương trình.";

    public override string When => "Thời gian";

    public override string Place => "Địa điểm";

    public override string Online => "Trực tuyến";

    public override string Agenda => "Chương trình";

    public override string AnswerHere => "Trả lời giấy mời";

    public override string AnswerNote => "Xin cho biết Quý vị có tham dự không; câu trả lời có thể thay đổi. Thư có kèm mục lịch để thêm vào lịch của Quý vị.";

    public override string SignInSubject(string cluster) => $"Liên kết đăng nhập – {cluster}";

    public override string SignInLead => "Đây là liên kết đăng nhập mà Quý vị đã yêu cầu.";

    public override string SignInHere => "Đăng nhập";

    public override string SignInNote(int minutes) => $"Liên kết dùng được một lần, trong {minutes} phút, và chỉ trong trình duyệt đã yêu cầu.";

    public override string SignInIgnore => "Nếu Quý vị không yêu cầu, xin bỏ qua thư này; không ai đăng nhập được nếu không có liên kết trên.";

    public override string ExtensionSubject(string activity, string deadline, bool taken) =>
        taken ? $"Đã thu hồi gia hạn: {activity} – hạn nộp {deadline}" : $"Gia hạn nộp hồ sơ: {activity} – đến {deadline}";

    public override string ExtensionLead(string unit, string activity) =>
        $"Ban tổ chức đã gia hạn nộp hồ sơ của {unit} cho hoạt động “{activity}”.";

    public override string ExtensionWithdrawnLead(string unit, string activity) =>
        $"Ban tổ chức đã thu hồi việc gia hạn của {unit} cho hoạt động “{activity}”. Hạn nộp lại theo kế hoạch.";

    public override string NewDeadline => "Hạn nộp mới";

    public override string PlanDeadline => "Hạn theo kế hoạch";

    public override string Reason => "Lý do";

    public override string ReturnSubject(string activity, string? deadline) =>
        $"Xin sửa và nộp lại: {activity}{(deadline is null ? "" : $" – trước {deadline}")}";

    public override string ReturnLead(string unit, string activity, int version) => $"Ban tổ chức đã xem hồ sơ của {unit} cho hoạt động “{activity}” (lần nộp {version}) và đề nghị sửa rồi nộp lại.";

    public override string ReturnNotes => "Cần sửa ở từng tài liệu";

    public override string MendBy => "Hạn nộp lại";

    public override string Returned => "Đã trả lại để sửa";

    public override string ReceiptOnBehalf(string organizer) => $"Hồ sơ này do {organizer} (Ban tổ chức) nộp thay Đơn vị.";

    public override string RefusalSubject(string activity) => $"Chưa nhận được hồ sơ: {activity}";

    public override string RefusalLead(string unit, string activity) => $"Hồ sơ {unit} vừa gửi cho “{activity}” chưa được nhận.";

    public override string Files => "Tệp";

    public override string BegunInTime(string begun) => $"Bắt đầu gửi lúc {begun}, trước hạn nộp, nên được tính là đúng hạn.";

    public override string ScanSubject(string file, bool malicious) => malicious ? $"Phát hiện mã độc: {file}" : $"Tệp chưa được quét mã độc: {file}";

    public override string ScanLead(string unit, string activity, bool malicious) => malicious
        ? $"Bộ quét mã độc tìm thấy nguy cơ trong một tệp của {unit} nộp cho “{activity}”."
        : $"Sau một giờ, bộ quét mã độc vẫn chưa có kết quả cho một tệp của {unit} nộp cho “{activity}”.";

    public override string ScanNote(bool malicious) => malicious
        ? "Tệp vẫn được lưu nhưng không ai mở được. Đề nghị trả lại hồ sơ để Đơn vị nộp bản sạch."
        : "Tệp vẫn được lưu nhưng chưa mở được cho đến khi có kết quả. Đề nghị báo người quản trị hệ thống kiểm tra việc quét.";

    public override string ClosedSubject(string person) => $"Thư không đến được: {person}";

    public override string ClosedLead(string person, string email, AddressFault fault) => fault == AddressFault.Bounced
        ? $"Hộp thư {email} của {person} không nhận thư."
        : $"{person} đã báo thư gửi đến {email} là thư rác.";

    public override string ClosedLetter => "Thư";

    public override string ClosedReason => "Máy chủ thư trả lời";

    public override string ClosedAddressNote => "Từ nay hệ thống không gửi thư đến địa chỉ này nữa. Xin sửa địa chỉ của người liên hệ; nếu địa chỉ vẫn đúng và đã dùng lại được, xin xác nhận ở mục “Địa chỉ không nhận được thư” trên bàn làm việc của Ban tổ chức.";
}
