namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPersonTexts : PersonTexts
{
    public override string Change => "Sửa";

    public override string Replace => "Thay bằng người khác";

    public override string Remove => "Đưa ra khỏi danh sách";

    public override string Erase => "Xóa dữ liệu cá nhân";

    public override string LinkHeading => "Liên kết";

    public override string PurposeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Unit => "Trang nộp hồ sơ của đơn vị",
        LinkPurpose.Rsvp => "Trả lời giấy mời",
        LinkPurpose.Feed => "Lịch",
        LinkPurpose.Session => "Phiên làm việc của Ban tổ chức",
        _ => "Liên kết khác",
    };

    public override string Opened(string first, string last) => $"Mở lần đầu {first}, gần đây nhất {last}";

    public override string NeverOpened => "Chưa mở";

    public override string OpenedNote => "Ngày mở được ghi mỗi ngày một lần. Một số hệ thống thư tự mở liên kết để kiểm tra, nên lần mở đầu chưa chắc là chính người đó.";

    public override string NoLinks => "Chưa có liên kết nào.";

    public override string LettersHeading => "Thư";

    public override string LettersLead(int days) => $"Thư gửi đến địa chỉ này trong {days} ngày qua.";

    public override string NoLetters => "Chưa có thư nào.";

    public override string MeetingsHeading => "Hội nghị, cuộc họp";

    public override string NoMeetings => "Chưa được mời họp lần nào.";

    public override string NoAnswer => "Chưa trả lời";

    public override string SinceLastYear => "Của năm nay và năm trước.";

    public override string HistoryHeading => "Đã làm và được ghi lại";

    public override string NoHistory => "Chưa có gì được ghi lại.";

    public override string RequestOpen(string name, string email) => $"Đã đề nghị thay bằng {name} ({email}); chờ Ban tổ chức quyết định.";

    public override string BackTo(string person) => $"Trang của {person}";

    public override string RemoveTitle(string person) => $"Đưa {person} ra khỏi danh sách?";

    public override string Ends => "Khi đó:";

    public override string EndsLinks(int links) => $"{links} liên kết hết hiệu lực ngay";

    public override string EndsDuties(string unit) => $"Không còn ai nhận thư nhắc của {unit}";

    public override string EndsMeetings(string meetings) => $"Vẫn còn trong danh sách mời: {meetings}";

    public override string EndsRequest => "Đề nghị thay người đang chờ cũng kết thúc";

    public override string KeepsHistory => "Hồ sơ đã nộp, thư đã gửi và nhật ký vẫn còn. Muốn xóa cả dữ liệu cá nhân, xin chọn “Xóa dữ liệu cá nhân”.";

    public override string ReplaceTitle(string person) => $"Ai thay {person}?";

    public override string ReplaceLead => "Người mới thay vào vị trí này: hồ sơ còn nợ, cuộc họp và thư đang chờ chuyển sang người mới; liên kết cũ hết hiệu lực, liên kết mới được gửi trong thư chào.";

    public override string ReplaceOrganizer => "Người này thuộc Ban tổ chức: không có thư chào. Người mới đăng nhập bằng địa chỉ thư của mình; phiên làm việc cũ kết thúc.";

    public override string NewName => "Họ tên người mới";

    public override string NewEmail => "Địa chỉ thư của người mới";

    public override string EraseTitle(string person) => $"Xóa dữ liệu cá nhân của {person}?";

    public override string EraseLead => "Dùng khi chính người đó yêu cầu xóa. Không thể hoàn tác.";

    public override string EraseLaw => "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15: quyền yêu cầu xóa (Điều 4), các trường hợp xóa, hủy (Điều 14).";

    public override string EraseGoes => "Sẽ xóa";

    public override string EraseContact => "Người này trong danh sách, mọi liên kết và địa chỉ bị trả lại";

    public override string EraseLetters => "Các thư đã gửi cho người này; tên và địa chỉ trong thư của người khác";

    public override string EraseMeetings => "Tên, địa chỉ và câu trả lời trong danh sách mời họp";

    public override string EraseAudit => "Tên trong nhật ký và các lần nộp: thay bằng “người đã xóa”";

    public override string EraseStays => "Vẫn giữ";

    public override string EraseDossiers => "Hồ sơ đã nộp là của đơn vị và được giữ nguyên, kể cả tên viết bên trong tệp.";

    public override string EraseBackups => "Bản sao lưu cũ do người vận hành giữ, và thư đã đến hộp thư của người khác.";

    public override string EraseAlso(string people) => $"Cùng địa chỉ thư, cũng được xóa: {people}";

    public override string EraseConfirm => "Người này đã yêu cầu xóa và biết rằng không thể lấy lại.";

    public override string EraseNeedsConfirm => "Xin đánh dấu xác nhận trước khi xóa.";

    public override string EraseSelf => "Không thể tự xóa mình; xin nhờ người khác trong Ban tổ chức.";
}
