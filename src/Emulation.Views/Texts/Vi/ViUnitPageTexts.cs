using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViUnitPageTexts : UnitPageTexts
{
    public override string Greeting(string person) => $"Kính gửi {person},";

    public override string Owes(int count) => $"Đơn vị còn {count} hồ sơ phải nộp.";

    public override string AndClosed(int count) => $"Ngoài ra, {count} hồ sơ chưa nộp đã hết thời gian tiếp nhận.";

    public override string OnlyClosed(int count) => $"Đơn vị còn thiếu {count} hồ sơ và đã hết thời gian tiếp nhận. Nếu cần gia hạn, xin liên hệ Ban tổ chức.";

    public override string OwesNothing => "Đơn vị đã nộp đủ mọi hồ sơ. Trân trọng cảm ơn!";

    public override string NothingPlanned => "Kế hoạch của cụm hiện chưa có hoạt động nào dành cho Đơn vị. Khi có, thư sẽ được gửi đến Quý vị.";

    public override string ZoneNote(string zone) => $"Mọi mốc thời gian trên trang này tính theo {zone}.";

    public override string Heading(UnitGroup group) => group switch
    {
        UnitGroup.Owed => "Hồ sơ phải nộp",
        UnitGroup.Welcome => "Có thể nộp thêm",
        UnitGroup.Parts => "Phong trào và kiểm tra",
        UnitGroup.Complete => "Đã nộp đủ",
        _ => "Hoạt động khác trong kế hoạch",
    };

    public override string ShowAll(int count) => $"Xem tất cả ({count})";

    public override string GroupsLabel => "Các nhóm hoạt động";

    public override string PagesLabel => "Các trang, theo hạn nộp";

    public override string NothingInGroup => "Chưa có hoạt động nào ở đây.";

    public override string EventsNote => "Những hoạt động này không yêu cầu nộp hồ sơ.";

    public override string Deadline => "Hạn nộp";

    public override string When => "Thời gian";

    public override string ExtendedFrom(string deadline) => $"Đã gia hạn cho Đơn vị; hạn ban đầu {deadline}.";

    public override string GraceToCome(string closes) => $"Sau hạn vẫn tiếp nhận đến {closes} và ghi “nộp muộn”.";

    public override string GraceNow(string closes) => $"Đã quá hạn. Hồ sơ vẫn được tiếp nhận đến {closes} và ghi “nộp muộn”.";

    public override string ClosedNow => "Đã hết thời gian tiếp nhận. Nếu cần gia hạn, xin liên hệ Ban tổ chức.";

    public override string Version(int version) => $"Lần nộp {version}";

    public override string ReceivedAt(string moment, string by) => $"{moment}, người nộp: {by}";

    public override string Receipt => "Số biên nhận";

    public override string StillMissing => "Còn thiếu";

    public override string Submit => "Nộp hồ sơ";

    public override string SubmitLate => "Nộp muộn";

    public override string Replace => "Nộp bản mới";

    public override string ReplaceNote => "Chỉ cần chọn tệp muốn thay; các tệp khác được giữ nguyên. Các lần nộp trước vẫn được lưu.";

    public override string Required => "bắt buộc";

    public override string Optional => "không bắt buộc";

    public override string AlreadyHave(string file) => $"Hiện có: {file}";

    public override string FileHint(string types, string size) => $"{types}, tối đa {size}";

    public override string FormLimit(string size) => $"Tổng dung lượng mỗi lần gửi tối đa {size}. Tệp lớn hơn, xin gửi từng tệp một.";

    public override string ReceivedTitle => "Đã tiếp nhận hồ sơ";

    public override string ReceivedComplete => "Hồ sơ đã đủ. Đơn vị không phải làm gì thêm cho hoạt động này.";

    public override string ReceivedIncomplete => "Hồ sơ chưa đủ. Xin bổ sung trước hạn nộp:";

    public override string ReceivedLate => "Hồ sơ đến sau hạn nên được ghi “nộp muộn”.";

    public override string LetterFollows => "Thư biên nhận sẽ được gửi tới hộp thư của Quý vị.";

    public override string RefusedTitle => "Hồ sơ chưa được tiếp nhận";

    public override string ReturnedTitle => "Ban tổ chức đề nghị sửa và nộp lại";

    public override string AcceptedNote => "Ban tổ chức đã xem và chấp nhận hồ sơ này.";

    public override string Note => "Lời nhắn gửi Ban tổ chức";

    public override string OnBehalf(string organizer) => $"Ban tổ chức nộp thay Đơn vị: {organizer}.";

    public override string BegunInTime(string begun) => $"Bắt đầu gửi lúc {begun}, trước hạn nộp, nên được tính là đúng hạn.";

    public override string ArrivingTitle => "Đã nhận, đang kiểm tra";

    public override string ArrivingNote => "Có thể đóng trang này. Nếu có gì không nhận được, thư báo sẽ tới hộp thư của bạn.";

    public override string VersionsTitle => "Các phiên bản đã nộp";
}
