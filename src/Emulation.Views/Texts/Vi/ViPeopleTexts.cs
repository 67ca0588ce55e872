using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPeopleTexts : PeopleTexts
{
    public override string Title => "Đơn vị và người phụ trách";

    public override string Lead => "Mỗi người nhận thư theo vai trò và có liên kết riêng. Bấm vào tên để xem người đó đã nhận và làm những gì.";

    public override string Counts(int people, int units) => $"{people} người, {units} đơn vị";

    public override string AddPerson => "Thêm người";

    public override string AddUnit => "Thêm đơn vị";

    public override string Paste => "Dán danh sách";

    public override string Guests => "Khách mời các cuộc họp trước";

    public override string ListHeading => "Danh sách và liên kết";

    public override string Filter => "Tìm người hoặc đơn vị";

    public override string FilterHint => "Tên, địa chỉ thư, đơn vị hoặc vai trò; không cần gõ dấu.";

    public override string Find => "Tìm";

    public override string ShowAll => "Xem tất cả";

    public override string NothingFound(string filter) => $"Không có người hay đơn vị nào khớp với “{filter}”.";

    public override string NobodyYet => "Chưa có người nào.";

    public override string NoUnitsYet => "Chưa có đơn vị nào. Thêm từng đơn vị, hoặc dán cả danh sách người kèm đơn vị.";

    public override string OutsideUnits => "Ban tổ chức và người ngoài đơn vị";

    public override string WithoutSecretary => "Đơn vị chưa có thư ký";

    public override string WithoutSecretaryLead => "Thư nhắc của các đơn vị này gửi cho lãnh đạo; đơn vị không có cả hai thì không ai nhận.";

    public override string NobodyAtAll => "không ai nhận thư nhắc";

    public override string Head(int year) => $"Cụm trưởng {year}";

    public override string Deputy(int year) => $"Cụm phó {year}";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Lãnh đạo",
        ContactRole.Secretary => "Thư ký",
        ContactRole.Organizer => "Ban tổ chức",
        _ => "Khác",
    };

    public override string LetterTrouble => "Thư không đến";

    public override string LinkUntil(string day) => $"Liên kết đến {day}";

    public override string ChangeUnit => "Sửa đơn vị";

    public override string AddHere => "Thêm người vào đây";

    public override string Previous => "Trang trước";

    public override string Next => "Trang sau";

    public override string PageOf(int page, int pages) => $"Trang {page} trên {pages}";

    public override string Notice(PeopleNotice notice) => notice switch
    {
        PeopleNotice.Saved => "Đã lưu.",
        PeopleNotice.Removed => "Đã đưa người này ra khỏi danh sách; các liên kết hết hiệu lực.",
        PeopleNotice.UnitSaved => "Đã lưu đơn vị.",
        PeopleNotice.UnitRemoved => "Đã bỏ đơn vị.",
        PeopleNotice.LeadershipSaved => "Đã lưu cụm trưởng và cụm phó.",
        PeopleNotice.Imported => "Đã áp dụng danh sách.",
        PeopleNotice.Replaced => "Đã thay người; thư chào đang được gửi cùng liên kết mới.",
        PeopleNotice.ErasureBegun => "Đang xóa dữ liệu; việc này tự hoàn tất trong ít phút.",
        PeopleNotice.LinkMade => "Đã tạo liên kết mới; liên kết cũ không dùng được nữa.",
        PeopleNotice.LinkRevoked => "Đã thu hồi liên kết.",
        _ => "",
    };

    public override string Name => "Họ tên";

    public override string Email => "Địa chỉ thư";

    public override string Unit => "Đơn vị";

    public override string NoUnit => "Không thuộc đơn vị nào";

    public override string RoleLabel => "Vai trò";

    public override string RoleHint => "Thư ký nhận thư nhắc và nộp hồ sơ; lãnh đạo được báo khi quá hạn; ban tổ chức điều hành cụm.";

    public override string LanguageLabel => "Ngôn ngữ của thư";

    public override string Save => "Lưu";

    public override string ChangeTitle(string person) => $"Sửa: {person}";

    public override string BackToPeople => "Đơn vị và người phụ trách";

    public override string FaultsTitle => "Chưa lưu: xin xem lại";

    public override string ConflictTitle => "Vừa có người khác sửa chỗ này";

    public override string ConflictBy(string who, string moment) => $"{who} đã sửa lúc {moment}.";

    public override string ConflictGone => "Người hoặc đơn vị này không còn trong danh sách.";

    public override string ConflictLead => "Những gì Quý vị đã gõ vẫn còn trong biểu mẫu. Chọn giữ bản nào:";

    public override string Field => "Mục";

    public override string Theirs => "Đang lưu";

    public override string Yours => "Quý vị gõ";

    public override string KeepMine => "Lưu bản của tôi";

    public override string TakeTheirs => "Giữ bản đang lưu";

    public override string UnitName => "Tên đơn vị";

    public override string RemoveUnit => "Bỏ đơn vị này";

    public override string RemoveUnitLead => "Chỉ bỏ được đơn vị không có người, không có tên trong kế hoạch và chưa nộp gì.";

    public override string LeadershipTitle => "Cụm trưởng, cụm phó";

    public override string LeadershipLead => "Đơn vị đứng đầu cụm trong từng năm. Khi một đơn vị quá hạn lâu, lãnh đạo của cụm trưởng được báo.";

    public override string Year => "Năm";

    public override string HeadLabel => "Cụm trưởng";

    public override string DeputyLabel => "Cụm phó";

    public override string Nobody => "Chưa có";

    public override string GuestsLead => "Những người ngoài cụm được mời họp trong năm nay và năm trước.";

    public override string GuestsOf(int year) => $"Những người ngoài cụm được mời họp năm {year}.";

    public override string GuestsLately => "Năm nay và năm trước";

    public override string NoGuests => "Chưa mời khách nào.";

    public override string AddAsContact => "Thêm vào danh sách";
}
