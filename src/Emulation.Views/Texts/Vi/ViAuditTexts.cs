namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViAuditTexts : AuditTexts
{
    public override string Title => "Nhật ký";

    public override string Nothing => "Chưa có gì được ghi lại.";

    public override string Next => "Xem tiếp";

    public override string Operator => "Người vận hành";

    public override string RemovedPerson => "Người đã xóa";

    public override string Through(string link) => $"qua liên kết {link}";

    public override string Submitted(string who, string unit, string version, string receipt) => $"{who} nộp hồ sơ của {unit}, lần {version}, biên nhận {receipt}.";

    public override string Extended(string who, string unit, string deadline, string reason) => $"{who} gia hạn cho {unit} đến {deadline}. Lý do: {reason}";

    public override string ExtensionWithdrawn(string who, string unit) => $"{who} thu hồi gia hạn của {unit}.";

    public override string Accepted(string who, string unit, string version) => $"{who} chấp nhận hồ sơ của {unit}, lần {version}.";

    public override string Returned(string who, string unit, string version, string reason) => $"{who} trả lại hồ sơ của {unit}, lần {version}. Lý do: {reason}";

    public override string Promised(string who, string unit, string day) => $"{who} hẹn nộp hồ sơ của {unit} vào ngày {day}.";

    public override string Other(string who, string what) => $"{who}: {what}.";

    public override string SubmittedFor(string who, string unit, string version, string receipt) => $"{who} nộp thay {unit}, lần {version}, biên nhận {receipt}.";

    public override string UploadCancelled(string who, string unit, string file) => $"{who} hủy việc tải lên tệp “{file}” của {unit}.";

    public override string UploadAbandoned(string who, string unit, string file) => $"Tệp “{file}” của {unit}, do {who} bắt đầu tải lên, không hoàn tất trong bảy ngày và đã được dọn.";

    public override string UploadRefused(string who, string unit, string file, string code) => $"Tệp “{file}” của {unit}, do {who} gửi, không được nhận ({code}).";

    public override string FileMalicious(string unit, string file) => $"Bộ quét mã độc tìm thấy nguy cơ trong tệp “{file}” của {unit}; tệp không mở được.";

    public override string FileUnscanned(string unit, string file) => $"Sau một giờ, tệp “{file}” của {unit} vẫn chưa có kết quả quét mã độc.";

    public override string ReturnedUntil(string who, string unit, string version, string reason, string deadline) =>
        $"{who} trả lại hồ sơ của {unit}, lần {version}, hạn sửa {deadline}. Lý do: {reason}";

    public override string MeetingScheduled(string who) => $"{who} soạn cuộc họp.";

    public override string MeetingInvited(string who, string letters) => $"{who} gửi {letters} giấy mời hoặc thư báo thay đổi.";

    public override string MeetingMoved(string who, string moment) => $"{who} dời cuộc họp sang {moment}.";

    public override string MeetingChanged(string who) => $"{who} sửa cuộc họp.";

    public override string MeetingRemoved(string who, string people) => $"{who} thôi mời {people}.";

    public override string MeetingReaddressed(string people) => $"Giấy mời của {people} đã được gửi đến địa chỉ mới, mục lịch ở địa chỉ cũ đã được gỡ.";

    public override string MeetingCancelled(string who, string reason) => $"{who} hủy cuộc họp. Lý do: {reason}";

    public override string CancellationTold(string letters) => $"Đã gửi {letters} thư hủy họp.";

    public override string Answered(string person, string said) => $"{person}: {said}.";

    public override string AnsweredByCalendar(string person, string said) => $"{person} trả lời từ lịch: {said}.";

    public override string SubstituteNamed(string person, string name) => $"{person} cử {name} dự thay.";

    public override string SubstituteConfirmed(string who, string name) => $"{who} xác nhận người dự thay {name}.";

    public override string SubstituteDeclined(string who, string name) => $"{who} từ chối người dự thay {name}.";

    public override string ReplyRefused(string from, string code) => $"Thư trả lời từ {from} không được áp dụng ({code}).";

    public override string MailForwarded(string from) => $"Thư của {from} được chuyển cho Ban tổ chức.";

    public override string MeetingReminded(string people) => $"Đã nhắc {people} người.";

    public override string PaperAdded(string who, string file) => $"{who} thêm tệp “{file}”.";

    public override string PaperRemoved(string who, string file) => $"{who} gỡ tệp “{file}”.";

    public override string MinutesSent(string who, string letters) => $"{who} gửi biên bản tới {letters} người.";

    public override string AttendanceTaken(string who, string person, string state) => $"{who} điểm danh {person}: {state}.";

    public override string ContactAdded(string who) => $"{who} đưa người này vào danh sách.";

    public override string ContactChanged(string who) => $"{who} sửa thông tin của người này.";

    public override string ContactReplaced(string who) => $"{who} thay người ở vị trí này.";

    public override string LinkMade(string who) => $"{who} tạo liên kết mới.";

    public override string LinkRevoked(string who) => $"{who} thu hồi một liên kết.";

    public override string ReplacementAsked(string who) => $"{who} đề nghị thay người phụ trách.";

    public override string ReplacementAccepted(string who) => $"{who} đồng ý đề nghị thay người.";

    public override string ReplacementDeclined(string who) => $"{who} không đồng ý đề nghị thay người.";

    public override string AddressClosed => "Thư gửi đến địa chỉ này bị trả lại.";

    public override string Registered(string who, string unit, string version) => $"{who} đăng ký chỉ tiêu của {unit}, lần {version}.";

    public override string RegisteredFor(string who, string unit, string version) => $"{who} đăng ký chỉ tiêu thay {unit}, lần {version}.";

    public override string ActualsReported(string who, string unit, string revision) => $"{who} cập nhật số thực hiện của {unit}, lần {revision}.";

    public override string TakesPart(string who, string unit) => $"{who} báo {unit} tham gia.";

    public override string TakesPartNoMore(string who, string unit) => $"{who} rút lại lời báo tham gia của {unit}.";

    public override string FindingFiled(string who, string unit, string file) => $"{who} gửi kết quả kiểm tra cho {unit}: “{file}”.";

    public override string FindingRemoved(string who, string unit, string file) => $"{who} gỡ tệp “{file}” khỏi kết quả kiểm tra của {unit}.";
}
