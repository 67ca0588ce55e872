namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViMeetingTexts : MeetingTexts
{
    public override string FormTitle => "Soạn giấy mời họp";

    public override string FormLead => "Bước sau là bản xem trước. Chưa có thư nào được gửi đi cho đến khi Quý vị bấm nút gửi ở bước đó.";

    public override string FaultsTitle => "Xin kiểm tra lại những chỗ sau";

    public override string Title => "Tên cuộc họp";

    public override string Start => "Bắt đầu";

    public override string End => "Kết thúc";

    public override string TimesIn(string zone) => $"Theo {zone}.";

    public override string Place => "Địa điểm";

    public override string OnlineUrl => "Liên kết họp trực tuyến";

    public override string OnlineUrlHint => "Bắt đầu bằng https://";

    public override string Agenda => "Chương trình";

    public override string AgendaHint => "Mỗi nội dung một dòng, ví dụ: 08:30 Khai mạc | Trưởng cụm";

    public override string Invitees => "Thành phần mời";

    public override string AllUnits => "Lãnh đạo và thư ký của tất cả các đơn vị";

    public override string SingleContacts => "Hoặc chọn từng người";

    public override string KeptPeople(int count) => $"Còn {count} người nữa đã được chọn. Muốn bỏ ai thì tìm tên người đó.";

    public override string MorePeople(int count) => $"Và {count} người nữa:";

    public override string Guests => "Khách mời";

    public override string GuestsHint => "Mỗi khách một dòng: Tên <địa chỉ thư>, ngôn ngữ (vi, en hoặc ru), tổ chức.";

    public override string GuestsExample => "Ban Thi đua Tập đoàn <thidua@group.example>, vi";

    public override string Optional => "không bắt buộc";

    public override string Preview => "Xem trước";

    public override string PreviewTitle => "Xem trước giấy mời";

    public override string PreviewLead(int invitees) => $"Giấy mời sẽ được gửi tới {invitees} người. Chưa có thư nào được gửi đi.";

    public override string Letter(string language) => $"Nội dung thư: {language}";

    public override string Subject => "Tiêu đề";

    public override string CalendarHeading => "Mục lịch đính kèm";

    public override string CalendarNote => "Chương trình thư của người nhận sẽ đề nghị thêm mục này vào lịch.";

    public override string Send(int letters) => $"Gửi {letters} giấy mời";

    public override string Change => "Quay lại sửa";

    public override string Passcode => "Mật khẩu phòng họp";

    public override string DialIn => "Tham dự qua điện thoại";

    public override string DialInHint => "Số điện thoại và mã cuộc gọi.";

    public override string Mailbox => "Hộp thư nhận trả lời";

    public override string MailboxHint(string usual) => $"Một hộp thư có người đọc; để trống là {usual}.";

    public override string Deputies => "Người thay mặt ban tổ chức";

    public override string DeputiesHint => "Họ cũng nhận tin về cuộc họp này.";

    public override string ListsInvitees => "Mọi người được mời thấy danh sách thành phần mời";

    public override string Locality => "Địa danh";

    public override string LocalityHint => "Đứng trước ngày tháng trên danh sách đại biểu, ví dụ: Vũng Tàu.";

    public override string ConflictTitle(string? person, string? moment) => $"{person ?? "Người khác"} đã sửa cuộc họp này{(moment is null ? "" : $" lúc {moment}")} trong khi Quý vị đang sửa.";

    public override string ConflictLead => "Phần chỉ một người sửa đã được ghép vào biểu mẫu. Các mục sau cả hai người cùng sửa; trong biểu mẫu là bản của Quý vị. Chưa có gì được lưu; xin chọn rồi bấm xem trước lần nữa.";

    public override string MergedLead => "Những gì người đó sửa đã được ghép vào biểu mẫu cùng phần Quý vị nhập. Chưa có gì được lưu; xin xem lại rồi bấm xem trước lần nữa.";

    public override string CancelledBy(string person, string moment) => $"{person} đã hủy lúc {moment}.";

    public override string FinalLead => "Những gì Quý vị nhập chưa được lưu và vẫn còn nguyên trong biểu mẫu. Quý vị có thể dùng nội dung này để lập một cuộc họp mới.";

    public override string AsNew => "Lập cuộc họp mới từ nội dung này";

    public override string AlreadySentTitle => "Giấy mời của cuộc họp trong biểu mẫu này đã được gửi rồi.";

    public override string AlreadySentLead => "Lần này chưa có gì được gửi. Những gì Quý vị nhập vẫn còn trong biểu mẫu, nay là bản sửa của cuộc họp đó. Các mục sau khác với bản đã gửi; bấm xem trước để biết ai sẽ nhận thư gì.";

    public override string Activity => "Thuộc hoạt động trong kế hoạch";

    public override string NoActivity => "Không thuộc hoạt động nào";

    public override string Leaders => "Lãnh đạo của tất cả các đơn vị";

    public override string Secretaries => "Thư ký của tất cả các đơn vị";

    public override string More => "Thêm chi tiết";

    public override string EditTitle => "Sửa cuộc họp";

    public override string EditLead => "Bước sau cho biết ai sẽ nhận thư gì. Sửa lỗi chính tả trong tên hay chương trình không tạo ra thư nào.";

    public override string Announce => "Báo cho mọi người cả những thay đổi nhỏ";

    public override string ChangesTitle => "Xem trước thay đổi";

    public override string ChangesLead(int letters) => $"Số thư sẽ được gửi: {letters}. Chưa có thư nào được gửi đi.";

    public override string NoLetters => "Thay đổi này không tạo ra thư nào.";

    public override string NoChange => "Chưa có gì thay đổi.";

    public override string Updates => "Nhận thư báo thay đổi";

    public override string NewInvitations => "Nhận giấy mời mới";

    public override string Removals => "Nhận thư thôi mời";

    public override string OldAddresses => "Được gỡ mục lịch ở địa chỉ cũ";

    public override string SaveSending(int letters) => $"Lưu và gửi {letters} thư";

    public override string Save => "Lưu thay đổi";

    public override string Changed => "Điểm thay đổi";
}
