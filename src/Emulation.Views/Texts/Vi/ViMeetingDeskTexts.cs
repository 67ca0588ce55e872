using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViMeetingDeskTexts : MeetingDeskTexts
{
    public override string Back => "Về trang cuộc họp";

    public override string Open => "Mở trang cuộc họp";

    public override string Notice(MeetingNotice notice) => notice switch
    {
        MeetingNotice.Sent => "Giấy mời đang được gửi đi.",
        MeetingNotice.Changed => "Đã lưu thay đổi; thư đang được gửi tới những người liên quan.",
        MeetingNotice.Saved => "Đã lưu thay đổi; không ai cần nhận thư.",
        MeetingNotice.Cancelled => "Đã hủy cuộc họp; thư hủy đang được gửi đi.",
        MeetingNotice.SubstituteInvited => "Đã xác nhận; giấy mời đang được gửi tới người dự thay.",
        MeetingNotice.SubstituteDeclined => "Đã từ chối người dự thay.",
        MeetingNotice.PaperAdded => "Đã thêm tài liệu.",
        MeetingNotice.PaperRemoved => "Đã gỡ tài liệu.",
        MeetingNotice.MinutesSent => "Biên bản đang được gửi tới mọi người.",
        MeetingNotice.MinutesSentBefore => "Mọi người đã được gửi biên bản này; không có thư mới.",
        MeetingNotice.NoMinutes => "Cuộc họp chưa có biên bản; không có thư nào được gửi.",
        MeetingNotice.SubstituteDecidedBefore => "Người dự thay Quý vị vừa xem không còn chờ quyết định; không có gì thay đổi.",
        _ => "",
    };

    public override string Cancelled => "Cuộc họp đã bị hủy.";

    public override string CancelledWhy(string reason) => $"Lý do: {reason}";

    public override string NotSent => "Giấy mời chưa được gửi.";

    public override string Edit => "Sửa cuộc họp";

    public override string Cancel => "Hủy cuộc họp";

    public override string TakeAttendance => "Điểm danh";

    public override string PeopleHeading => "Thành phần mời";

    public override string Heads(int people) => $"{people} người";

    public override string Earlier(string said) => $"trả lời trước khi đổi giờ: {said}";

    public override string InPlaceOf(string person) => $"dự thay {person}";

    public override string Removed => "Thôi mời";

    public override string Attended => "Có mặt";

    public override string NotThere => "Vắng";

    public override string SubstitutesHeading => "Người dự thay chờ xác nhận";

    public override string SubstituteAsked(string person, string name, string email) => $"{person} cử {name} ({email}) dự thay.";

    public override string Confirm => "Xác nhận và gửi giấy mời";

    public override string Decline => "Từ chối";

    public override string RepliesHeading => "Thư trả lời từ lịch cần xem";

    public override string RepliesLead => "Những thư này không thay đổi câu trả lời của ai.";

    public override string Reply(string code) => code switch
    {
        "counter" => "Đề nghị giờ khác",
        "forged-reply" => "Người gửi không phải người trả lời",
        "foreign-reply" => "Trả lời cho một mục lịch khác",
        "not-invited" => "Người gửi không có trong thành phần mời",
        "not-vouched-for" => "Không xác minh được người gửi",
        "outdated-reply" => "Trả lời cho thời gian cũ",
        "older-answer" => "Đã có câu trả lời mới hơn",
        "meeting-cancelled" => "Cuộc họp đã bị hủy",
        "meeting-over" => "Cuộc họp đã kết thúc",
        "unknown-answer" => "Câu trả lời không rõ",
        _ => $"Không áp dụng ({code})",
    };

    public override string Proposed(string time) => $"đề nghị: {time}";

    public override string PapersHeading => "Tài liệu, biên bản";

    public override string PapersLead => "Chỉ những người được mời mở được, qua liên kết trong giấy mời.";

    public override string Kind(PaperKind kind) => kind switch
    {
        PaperKind.Minutes => "Biên bản",
        PaperKind.Photo => "Ảnh",
        _ => "Tài liệu họp",
    };

    public override string AddFiles => "Thêm tệp";

    public override string Remove => "Gỡ";

    public override string SendMinutes(int people) => $"Gửi biên bản tới {people} người";

    public override string MinutesSent => "Biên bản đã được gửi.";

    public override string HistoryHeading => "Diễn biến";

    public override string CancelTitle => "Hủy cuộc họp";

    public override string CancelLead(int letters) => $"{letters} người sẽ nhận thư hủy kèm tệp lịch gỡ cuộc họp khỏi lịch của họ. Việc này không hoàn lại được.";

    public override string CancelReason => "Lý do";

    public override string CancelNow(int letters) => $"Hủy và gửi {letters} thư";

    public override string CancelOutdated => "Chưa có gì được hủy hay gửi đi. Dưới đây là cuộc họp như hiện nay; nếu vẫn muốn hủy, xin bấm hủy lần nữa.";

    public override string ReasonNotSent => "Lý do Quý vị nhập chưa được gửi cho ai.";

    public override string Keep => "Không hủy";

    public override string AttendanceTitle => "Điểm danh";

    public override string AttendanceLead(int there, int invited) => $"Có mặt {there} trên {invited} người được mời.";

    public override string There => "Có mặt";

    public override string Absent => "Vắng";

    public override string Undo => "Bỏ ghi";
}
