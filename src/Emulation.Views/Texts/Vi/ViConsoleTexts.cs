using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViConsoleTexts : ConsoleTexts
{
    public override string Title => "Bàn làm việc của Ban tổ chức";

    public override string TodayHeading => "Cần xử lý";

    public override string NothingToday => "Hiện không có việc gì cần xử lý.";

    public override string SubmissionsHeading => "Hồ sơ các đơn vị";

    public override string MeetingsHeading => "Hội nghị, cuộc họp";

    public override string Notice(ConsoleNotice notice) => notice switch
    {
        ConsoleNotice.LetterAccepted => "Đã ghi nhận: thư đã được gửi đi.",
        ConsoleNotice.LetterResent => "Thư đang được gửi lại.",
        ConsoleNotice.LetterAlreadySettled => "Thư này đã được xử lý từ trước; không có gì thay đổi.",
        ConsoleNotice.LinkMade => "Đã tạo liên kết mới; liên kết cũ không dùng được nữa.",
        ConsoleNotice.LinkRevoked => "Đã thu hồi liên kết.",
        ConsoleNotice.AddressOpened => "Đã ghi nhận: thư lại được gửi đến địa chỉ này.",
        ConsoleNotice.ReplacementAccepted => "Đã thay người phụ trách; thư chào đang được gửi đến người mới.",
        ConsoleNotice.ReplacementDeclined => "Đã từ chối; lý do đang được gửi đến người đề nghị.",
        ConsoleNotice.ReplacementDecidedBefore => "Đề nghị Quý vị vừa xem đã được quyết định trước đó; không có gì thay đổi.",
        ConsoleNotice.WorkSettledBefore => "Việc này đã được xử lý từ trước; không có gì thay đổi.",
        ConsoleNotice.WorkTriedAgain => "Đang thử lại.",
        ConsoleNotice.WorkDismissed => "Đã bỏ qua việc này.",
        _ => "",
    };

    public override string OverdueUnits(int count) => $"{count} hồ sơ quá hạn chưa nộp đủ";

    public override string DueSoon(int count) => $"{count} hồ sơ đến hạn trong 7 ngày tới chưa nộp đủ";

    public override string WaitingSubmissions(int count) => $"{count} hồ sơ mới nộp, chờ xem xét";

    public override string VisitsSoon(int count) => $"{count} đơn vị được kiểm tra trong 7 ngày tới";

    public override string ResultsDue(int count) => $"{count} đơn vị vừa được kiểm tra, chưa có kết quả";

    public override string UnreachedUnits(int count) => $"{count} đơn vị không có ai nhận thư nhắc";

    public override string UnknownLetters(int count) => $"{count} thư chưa rõ đã gửi được hay chưa";

    public override string FailedLetters(int count) => $"{count} thư không gửi được";

    public override string SilentInvitees(int count) => $"{count} người chưa trả lời giấy mời";

    public override string WaitingSubstitutes(int count) => $"{count} người thay thế chờ xác nhận";

    public override string UntoldInvitees(int count) => $"{count} người chưa được báo thay đổi";

    public override string UnpublishedDraft(int year, int changes) => $"Kế hoạch năm {year}: {changes} thay đổi chưa công bố";

    public override string MovedDraft(int year) => $"Kế hoạch năm {year} đã được sửa bằng cách khác từ khi có bản nháp";

    public override string PeopleWithoutLink(int count) => $"{count} người chưa có liên kết nộp hồ sơ";

    public override string CompleteOf(int complete, int all) => $"{complete}/{all} đơn vị đã nộp đủ";

    public override string NoActivities => "Kế hoạch chưa có hoạt động nào.";

    public override string Unit => "Đơn vị";

    public override string State => "Trạng thái";

    public override string Received => "Thời điểm nhận";

    public override string Files => "Tệp";

    public override string ExtendedTo(string deadline) => $"Gia hạn đến {deadline}";

    public override string VersionBy(int version, string by) => $"Lần nộp {version}, {by}";

    public override string NewMeeting => "Soạn giấy mời họp";

    public override string NoMeetings => "Chưa có cuộc họp nào.";

    public override string Invitees(int count) => $"Danh sách {count} người được mời";

    public override string NotInvited => "Chưa gửi giấy mời";

    public override string InviteRest => "Gửi giấy mời cho những người chưa nhận";

    public override string Over => "Đã diễn ra";

    public override string NoLetters => "Chưa có thư nào.";

    public override string To => "Người nhận";

    public override string Subject => "Tiêu đề";

    public override string Changed => "Cập nhật";

    public override string LetterState(LetterState state) => state switch
    {
        Domain.Letters.LetterState.Planned => "Chờ gửi",
        Domain.Letters.LetterState.Claimed => "Đang chuẩn bị",
        Domain.Letters.LetterState.Posting => "Đang gửi",
        Domain.Letters.LetterState.Accepted => "Đã chuyển cho dịch vụ thư",
        Domain.Letters.LetterState.Refused => "Dịch vụ thư từ chối",
        Domain.Letters.LetterState.Unknown => "Chưa rõ",
        Domain.Letters.LetterState.Delivered => "Đã đến hộp thư",
        Domain.Letters.LetterState.Deferred => "Hộp thư hẹn nhận sau",
        Domain.Letters.LetterState.Bounced => "Hộp thư trả lại",
        Domain.Letters.LetterState.SpamReported => "Bị báo là thư rác",
        Domain.Letters.LetterState.Dropped => "Dịch vụ thư đã bỏ",
        _ => "Không cần gửi nữa",
    };

    public override string UnknownExplained => "Kết nối bị ngắt đúng lúc đang gửi. Xin hỏi người nhận rồi chọn:";

    public override string Settle => "Xử lý thư chưa rõ";

    public override string SettleAccepted => "Thư đã đến";

    public override string SettleResend => "Gửi lại";

    public override string MoreLetters => "Xem các thư cũ hơn";

    public override string CareHeading => "Thư cần xử lý";

    public override string SentHeading => "Thư đã viết";

    public override string NewestLetters => "Về các thư mới nhất";

    public override string MeetingsOf(int year) => $"Các cuộc họp năm {year}";

    public override string LinkOf(string person) => $"Liên kết của {person}";

    public override string NoLink => "Chưa có liên kết";

    public override string GoodUntil(string moment) => $"Hiệu lực đến {moment}";

    public override string MakeLink => "Tạo liên kết";

    public override string MakeAnew => "Tạo liên kết mới";

    public override string Revoke => "Thu hồi";

    public override string LetterWithheld => "Không gửi: địa chỉ không nhận được thư";

    public override string ClosedHeading => "Địa chỉ không nhận được thư";

    public override string ClosedLead => "Hệ thống không gửi thư đến các địa chỉ này nữa. Xin sửa địa chỉ của người liên hệ, hoặc xác nhận khi hộp thư đã dùng lại được; sau đó có thể gửi lại những thư chưa gửi.";

    public override string ClosedAddresses(int count) => $"{count} địa chỉ không nhận được thư";

    public override string Fault(AddressFault fault) => fault == AddressFault.Bounced ? "Hộp thư từ chối nhận thư" : "Người nhận báo là thư rác";

    public override string Since => "Từ lúc";

    public override string AddressWorks => "Địa chỉ đã dùng lại được";

    public override string FailedHeading => "Việc chưa làm được";

    public override string FailedLead => "Các việc này đã thử năm lần mà không xong nên đang chờ. Khi nguyên nhân đã được khắc phục, xin chọn “Thử lại”; không thư nào vì thế bị gửi hai lần.";

    public override string FailedWork(int count) => $"{count} việc chưa làm được, đang chờ thử lại";

    public override string FailedLetter(string subject) => $"Gửi thư “{subject}”";

    public override string FailedUpload(string unit) => $"Lưu hồ sơ {unit} đã nộp";

    public override string FailedCheck => "Kiểm tra những việc đến hạn";

    public override string TryAgain => "Thử lại";

    public override string LeaveUndone => "Bỏ qua";
}
