namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViMeetingLetterTexts : MeetingLetterTexts
{
    public override string ChangedHeading => "Những điểm thay đổi";

    public override string None => "không có";

    public override string Passcode => "Mật khẩu phòng họp";

    public override string DialIn => "Tham dự qua điện thoại";

    public override string Others => "Cùng được mời";

    public override string AnswerAgain => "Thời gian họp đã thay đổi, xin Quý vị trả lời lại.";

    public override string AnswerStands(string said) => $"Câu trả lời của Quý vị (“{said}”) vẫn được giữ; nếu cần, xin thay đổi.";

    public override string InPlaceOf(string person) => $"Quý vị được cử dự thay {person}.";

    public override string CancelledSubject(string title, string moment) => $"Hủy họp: {title} – {moment}";

    public override string RemovedSubject(string title, string moment) => $"Thôi mời dự: {title} – {moment}";

    public override string CancelledLead => "Cuộc họp sau đây không diễn ra:";

    public override string RemovedLead => "Quý vị không cần dự cuộc họp sau đây nữa; cuộc họp vẫn diễn ra:";

    public override string ReaddressedSubject(string title, string moment) => $"Đổi địa chỉ nhận giấy mời: {title} – {moment}";

    public override string ReaddressedLead => "Giấy mời dự cuộc họp sau đây đã được gửi đến địa chỉ thư khác; mục lịch ở địa chỉ này không còn cần nữa:";

    public override string Reason => "Lý do";

    public override string CalendarNote => "Thư có kèm tệp lịch để gỡ cuộc họp khỏi lịch của Quý vị.";

    public override string NotedSubject(string title, string moment) => $"Đã ghi nhận câu trả lời: {title} – {moment}";

    public override string NotedLead(Answer? answer) => answer switch
    {
        Answer.Yes => "Ban tổ chức đã ghi nhận: Quý vị tham dự cuộc họp sau.",
        Answer.No => "Ban tổ chức đã ghi nhận: Quý vị không tham dự được cuộc họp sau.",
        _ => "Ban tổ chức đã ghi nhận: Quý vị chưa chắc chắn tham dự cuộc họp sau.",
    };

    public override string NotedPeople => "Số người tham dự";

    public override string NotedSubstitute => "Người dự thay";

    public override string NotedCalendar => "Tệp lịch kèm theo ghi câu trả lời này vào lịch của Quý vị. Nếu chương trình lịch vẫn hỏi, Quý vị không cần trả lời lại.";

    public override string NotedChange => "Nếu đổi ý, xin trả lời lại trên trang giấy mời trước khi cuộc họp kết thúc.";

    public override string AskSubject(string title, string moment) => $"Xin trả lời giấy mời: {title} – {moment}";

    public override string EveSubject(string title, string moment) => $"Nhắc họp: {title} – {moment}";

    public override string SeveralSubject(int meetings) => $"Nhắc họp: {meetings} cuộc họp sắp tới";

    public override string AskLead => "Ban tổ chức chưa nhận được câu trả lời của Quý vị cho giấy mời sau:";

    public override string EveLead => "Cuộc họp mà Quý vị được mời sắp diễn ra:";

    public override string ChangeAnswer => "Xem hoặc đổi câu trả lời";

    public override string MinutesSubject(string title) => $"Biên bản: {title}";

    public override string MinutesLead(string title, string day) => $"Ban tổ chức gửi Quý vị tài liệu sau cuộc họp “{title}” ngày {day}.";

    public override string Files => "Tệp";

    public override string OpenFiles => "Mở tài liệu";

    public override string SubstituteSubject(string person) => $"Cần xác nhận người dự thay: {person}";

    public override string SubstituteLead(string person, string about, string title) =>
        $"{person} cử {about} dự thay tại “{title}”. Địa chỉ này không thuộc đơn vị nào của cụm, nên giấy mời chỉ được gửi sau khi Ban tổ chức xác nhận.";

    public override string CounterSubject(string person) => $"Đề nghị đổi giờ họp: {person}";

    public override string CounterLead(string person, string about, string title) => $"{person} đề nghị giờ khác cho “{title}”: {about}. Lịch của những người khác không thay đổi.";

    public override string Console => "Mở bàn làm việc";

    public override string ForwardedSubject(string sender, string subject) => $"Thư chuyển tiếp từ {sender}: {subject}";

    public override string ForwardedLead(string sender, string email, string title) => $"{sender} ({email}) viết đến địa chỉ của cuộc họp “{title}”:";

    public override string ForwardedUnverified => "Không có gì xác nhận thư này thực sự do người gửi nêu trên viết. Xin kiểm tra lại với người đó trước khi làm theo thư.";

    public override string ForwardedFiles(string names) => $"Tệp đính kèm không được chuyển theo: {names}. Xin đề nghị người gửi gửi thẳng cho Quý vị.";

    public override string ForwardedNote => "Thư này được chuyển tự động. Nếu trả lời, thư trả lời đi thẳng đến người gửi.";
}
