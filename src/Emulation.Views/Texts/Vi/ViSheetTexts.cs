using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViSheetTexts : SheetTexts
{
    public override IReadOnlyList<string> Headings(PlanColumn column) => column switch
    {
        PlanColumn.Number => ["STT", "TT", "Số TT", "Số thứ tự"],
        PlanColumn.Title => ["Tên hoạt động", "Hoạt động", "Nội dung", "Nội dung công việc", "Tên công việc", "Công việc", "Nội dung hoạt động", "Tiêu đề"],
        PlanColumn.Kind => ["Loại", "Loại hoạt động", "Hình thức"],
        PlanColumn.Units => ["Đơn vị", "Đơn vị thực hiện", "Các đơn vị", "Đơn vị nộp"],
        PlanColumn.From => ["Từ ngày", "Ngày bắt đầu", "Bắt đầu"],
        PlanColumn.Deadline => ["Hạn nộp", "Thời hạn", "Hạn", "Thời hạn hoàn thành", "Hạn hoàn thành", "Thời gian", "Ngày hết hạn"],
        PlanColumn.GraceHours => ["Nhận muộn (giờ)", "Số giờ nhận muộn", "Gia hạn (giờ)"],
        PlanColumn.Documents => ["Tài liệu phải nộp", "Hồ sơ phải nộp", "Tài liệu", "Hồ sơ"],
        _ => ["Mã", "Mã hoạt động"],
    };

    public override string PartHeading(PartColumn column) => column switch
    {
        PartColumn.Id => "Mã",
        PartColumn.Title => "Hoạt động",
        PartColumn.Day => "Ngày",
        PartColumn.Off => "Nghỉ hay làm bù",
        PartColumn.Before => "Trước hạn (ngày)",
        PartColumn.After => "Sau hạn (ngày)",
        PartColumn.Hour => "Giờ gửi",
        PartColumn.Leader => "Báo lãnh đạo sau",
        PartColumn.Head => "Báo cụm trưởng sau",
        PartColumn.Meeting => "Trước cuộc họp",
        PartColumn.Unit => "Đơn vị",
        PartColumn.Visit => "Ngày kiểm tra",
        PartColumn.Indicator => "Chỉ tiêu",
        PartColumn.Measure => "Đơn vị tính",
        PartColumn.ActualsFrom => "Số thực hiện từ",
        _ => "Mã chỉ tiêu",
    };

    public override string PartName(PlanPart part) => part switch
    {
        PlanPart.Days => "Ngày nghỉ",
        PlanPart.Reminders => "Nhắc",
        PlanPart.Visits => "Kiểm tra",
        _ => "Chỉ tiêu",
    };

    public override string PartTitle(PlanPart part, int year) => part switch
    {
        PlanPart.Days => $"Ngày nghỉ và ngày làm bù năm {year}",
        PlanPart.Reminders => $"Cách nhắc hạn năm {year}",
        PlanPart.Visits => $"Lịch kiểm tra các đơn vị năm {year}",
        _ => $"Chỉ tiêu đăng ký năm {year}",
    };

    public override string PartNote(PlanPart part) => part switch
    {
        PlanPart.Days => "Mỗi dòng một ngày: ngày thường được nghỉ, hoặc thứ Bảy, Chủ nhật đi làm bù. Bảng trống thì các ngày giữ nguyên.",
        PlanPart.Reminders => "Số ngày cách nhau bằng dấu chấm phẩy, ví dụ 14; 7; 3; dấu – là không nhắc. Ô trống theo cách nhắc chung. Báo lãnh đạo: sau số ngày làm việc quá hạn; 0 là không bao giờ.",
        PlanPart.Visits => "Mỗi dòng một đơn vị; chưa có ngày thì để trống.",
        _ => "Mỗi dòng một chỉ tiêu. Mã chỉ tiêu giữ số liệu đã đăng ký; để trống với chỉ tiêu mới.",
    };

    public override string DayOff => "nghỉ";

    public override string DayWorked => "làm bù";

    public override string WholePlan => "Cả kế hoạch";

    public override string PartChanges => "Các trang khác của tệp";

    public override string Hint(PlanColumn column) => column switch
    {
        PlanColumn.Number => "Số thứ tự. Dòng ghi “Ví dụ” ở đây không được đọc.",
        PlanColumn.Kind => "Chọn một loại trong danh sách.",
        PlanColumn.Units => "Chọn “Tất cả”, một đơn vị, hoặc ghi nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
        PlanColumn.From => "Ngày phong trào bắt đầu; loại khác để trống.",
        PlanColumn.Deadline => "Ngày và giờ, ví dụ 10/11/2027 17:00. Chỉ ghi ngày thì giờ là 17:00.",
        PlanColumn.GraceHours => "Số giờ còn nhận sau hạn, đánh dấu nộp muộn. Để trống: không nhận.",
        PlanColumn.Documents => "Mỗi tài liệu một dòng: Tên | .pdf .docx | 20 MB | không bắt buộc. Chỉ ghi tên cũng được.",
        PlanColumn.Id => "Để trống với dòng mới; không sửa mã đã có.",
        _ => "Tên gọi của hoạt động, viết trong một dòng.",
    };

    public override string PeopleHeading(PeopleSheetColumn column) => column switch
    {
        PeopleSheetColumn.Number => "STT",
        PeopleSheetColumn.Name => "Họ và tên",
        PeopleSheetColumn.Email => "Thư điện tử",
        PeopleSheetColumn.Unit => "Đơn vị",
        PeopleSheetColumn.Role => "Vai trò",
        PeopleSheetColumn.Language => "Ngôn ngữ",
        _ => "Mã",
    };

    public override string AllUnits => "Tất cả";

    public override string Optional => "không bắt buộc";

    public override string Example => "Ví dụ";

    public override string ExampleReport => "Báo cáo tổng kết phong trào thi đua năm";

    public override string ExampleDocuments => "Báo cáo tổng kết | .pdf .docx\nẢnh minh họa | .jpg .png | 20 MB | không bắt buộc";

    public override string ExampleMeeting => "Hội nghị tổng kết cụm thi đua";

    public override string ExamplePerson => "Nguyễn Văn A";

    public override string PlanName => "Kế hoạch";

    public override string PlanTitle(int year) => $"Kế hoạch hoạt động năm {year}";

    public override IReadOnlyList<string> TemplateNotes =>
    [
        "Mỗi dòng một hoạt động. Dòng có chữ “Ví dụ” ở cột STT không được đọc; có thể xóa.",
        "Hạn nộp: ngày/tháng/năm giờ:phút; chỉ ghi ngày thì giờ là 17:00. Nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
        "Tài liệu: mỗi tài liệu một dòng trong ô (Alt+Enter): Tên | .pdf .docx | 20 MB | không bắt buộc.",
    ];

    public override string PlanNote(string zone) => $"Giờ theo {zone}. Cột Mã giúp nhận lại từng dòng khi nhập; xin giữ nguyên.";

    public override string SubmissionsName => "Tình hình nộp";

    public override string SubmissionsTitle(int year) => $"Tình hình nộp hồ sơ năm {year}";

    public override string AsOf(string moment, string zone) => $"Tính đến {moment}, {zone}.";

    public override string SubmissionHeading(SubmissionColumn column) => column switch
    {
        SubmissionColumn.Number => "STT",
        SubmissionColumn.Activity => "Hoạt động",
        SubmissionColumn.Kind => "Loại",
        SubmissionColumn.Unit => "Đơn vị",
        SubmissionColumn.Deadline => "Hạn nộp",
        SubmissionColumn.State => "Tình trạng",
        SubmissionColumn.Late => "Nộp muộn",
        SubmissionColumn.Received => "Nhận lúc",
        SubmissionColumn.By => "Người nộp",
        SubmissionColumn.Version => "Bản số",
        SubmissionColumn.Files => "Số tệp",
        SubmissionColumn.Receipt => "Số biên nhận",
        _ => "Ghi chú",
    };

    public override string Yes => "có";

    public override string PeopleName => "Danh bạ";

    public override string PeopleTitle(string cluster) => $"Danh bạ {cluster}";

    public override string PeopleNote => "Mỗi dòng một người. Cột Mã giúp nhận lại từng người khi nhập; để trống với người mới.";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Lãnh đạo",
        ContactRole.Secretary => "Thư ký",
        ContactRole.Organizer => "Ban tổ chức",
        _ => "Khác",
    };

    public override string Link => "Bảng tính .xlsx: nhập, xuất";

    public override string Title(int year) => $"Bảng tính của kế hoạch {year}";

    public override string Lead => "Soạn kế hoạch trong Excel hoặc LibreOffice rồi đưa vào đây. Trang sau cho xem những gì sẽ thay đổi; chưa có gì được lưu cho đến khi bấm áp dụng, và chưa có gì được gửi cho đến khi công bố.";

    public override string Downloads => "Tải xuống";

    public override string Template => "Mẫu để điền";

    public override string Plan => "Kế hoạch đã công bố";

    public override string Draft => "Bản nháp";

    public override string Submissions => "Tình hình nộp hồ sơ";

    public override string People => "Danh bạ";

    public override string PeopleTemplate => "Mẫu danh bạ";

    public override string Upload => "Đưa kế hoạch vào từ tệp";

    public override string UploadPeople => "Hoặc đưa danh bạ vào từ tệp";

    public override string File => "Tệp .xlsx";

    public override string FileHint => "Cột được nhận theo tiêu đề, thứ tự nào cũng được. Tối đa 5 MB.";

    public override string Read => "Đọc tệp và xem thay đổi";

    public override string NotTaken => "Chưa đọc được tệp";

    public override string FaultsTitle(int count) => $"Có {count} chỗ cần sửa trong tệp";

    public override string FaultsLead => "Chưa có gì thay đổi. Xin sửa các ô dưới đây trong tệp rồi đưa tệp vào lại.";

    public override string MoreFaults(int count) => $"và {count} chỗ khác";

    public override string Nothing => "Tệp giống hệt kế hoạch hiện có: không có gì để thay đổi.";

    public override string Changes => "Những gì sẽ thay đổi";

    public override string NotYet(bool againstDraft) => againstDraft
        ? "So với bản nháp hiện có. Chưa có gì thay đổi; khi áp dụng, bản nháp được cập nhật và chưa gửi thư nào."
        : "So với kế hoạch đã công bố. Chưa có gì thay đổi; khi áp dụng, một bản nháp được lưu và chưa gửi thư nào.";

    public override string Added(int count) => $"Thêm mới: {count}";

    public override string Changed(int count) => $"Thay đổi: {count}";

    public override string Same(int count) => $"Giữ nguyên: {count}";

    public override string Missing(int count) => $"Không có trong tệp: {count}";

    public override string Row(int row) => $"dòng {row}";

    public override string Rows(string rows) => $"Dòng được bỏ qua vì không phải hoạt động: {rows}.";

    public override string Unread(string headings) => $"Các cột không được đọc: {headings}.";

    public override string Blank => "(trống)";

    public override string MissingQuestion => "Các hoạt động không có trong tệp";

    public override string Keep => "Giữ lại";

    public override string Remove => "Bỏ khỏi kế hoạch";

    public override string HasSubmissions => "đã có hồ sơ nộp, luôn được giữ";

    public override string Apply => "Áp dụng vào bản nháp";

    public override string Another => "Chọn tệp khác";

    public override string Outdated(string by, string at) => $"{by} vừa thay đổi bản nháp lúc {at}. Tệp của Quý vị không bị mất: bảng dưới đây so tệp với bản nháp mới nhất. Xin xem lại rồi áp dụng lần nữa.";

    public override string OutdatedSomebody => "Kế hoạch vừa được thay đổi. Tệp của Quý vị không bị mất: bảng dưới đây so tệp với bản mới nhất. Xin xem lại rồi áp dụng lần nữa.";

    public override string Refused(string code) => code switch
    {
        "sheet-locked" => "Tệp có mật khẩu. Xin lưu một bản không có mật khẩu rồi đưa vào lại.",
        "sheet-too-large" => "Tệp có quá nhiều ô: đọc được nhiều nhất 5.000 dòng và 200.000 ô.",
        "sheet-unreadable" => "Không đọc được bảng tính này. Xin mở tệp trong Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lần nữa.",
        _ => "Xin chọn một tệp .xlsx.",
    };

    public override string TooManyActivities(string count, int most) => $"Quá nhiều hoạt động ({count}): kế hoạch một năm có nhiều nhất {most} hoạt động.";

    public override string Sentence(string code) => code switch
    {
        "no-table" => "Không tìm thấy dòng tiêu đề của bảng. Cần ít nhất các cột “Tên hoạt động” và “Hạn nộp”; mẫu để điền có sẵn các cột này.",
        "column-missing" => "Bảng không có cột này.",
        "missing" => "Ô này chưa được điền.",
        "too-long" => "Nội dung quá dài.",
        "control-character" => "Có ký tự không dùng được, ví dụ dấu xuống dòng.",
        "unknown-kind" => "Loại là Báo cáo, Hội nghị, Phong trào, Kiểm tra hoặc Đăng ký.",
        "unknown-unit" => "Cụm không có đơn vị tên như vậy.",
        "bad-deadline" => "Không phải ngày giờ có thật; xin ghi như 10/11/2027 17:00.",
        "deadline-outside-year" => "Hạn nằm ngoài năm của kế hoạch (đến hết tháng 1 năm sau).",
        "not-of-this-kind" => "Chỉ phong trào mới có ngày bắt đầu.",
        "after-deadline" => "Ngày này sau hạn của hoạt động.",
        "day-outside-year" => "Ngày nằm ngoài năm của kế hoạch (đến hết tháng 1 năm sau).",
        "bad-date" => "Không phải ngày có thật; xin ghi như 05/03/2027.",
        "no-such-hour" => "Giờ này không tồn tại vì đồng hồ được chỉnh.",
        "out-of-range" => "Số nằm ngoài khoảng cho phép.",
        "too-many" => "Quá nhiều.",
        "plan-too-long" => "Cả kế hoạch quá dài, không lưu được.",
        "bad-document-part" => $"Sau dấu | chỉ ghi đuôi tệp như .pdf .docx, dung lượng từ 1 đến {RequestedDocument.LargestMegabytes} MB, hoặc “không bắt buộc”. Tên tài liệu có dấu | thì đặt trong dấu \"…\".",
        "bad-type" => "Đuôi tệp viết như .pdf.",
        "not-a-number" => "Cần một số nguyên.",
        "error-value" => "Công thức trong ô bị lỗi.",
        "bad-id" => "Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối.",
        "duplicate" => "Trùng với một dòng khác.",
        "id-in-another-year" => "Mã này đã dùng trong kế hoạch năm khác.",
        "unknown-activity" => "Kế hoạch không có hoạt động này.",
        "unknown-day-kind" => "Ghi là nghỉ hoặc làm bù.",
        "not-steps" => "Cần các số ngày, ví dụ 14; 7; 3, hoặc dấu –.",
        "outside-office-hours" => "Giờ này ngoài giờ làm việc của cụm.",
        "head-before-leader" => "Lãnh đạo đơn vị được báo trước cụm trưởng.",
        "no-weekend-day" => "Chỉ thứ Bảy hoặc Chủ nhật mới làm bù.",
        "day-off-and-worked" => "Ngày này vừa ghi nghỉ vừa ghi làm bù.",
        "unit-not-concerned" => "Hoạt động này không dành cho đơn vị đó.",
        "not-an-inspection" => "Chỉ hoạt động kiểm tra mới có ngày đến từng đơn vị.",
        "not-a-registration" => "Chỉ hoạt động đăng ký mới có chỉ tiêu.",
        _ => "Giá trị này chưa dùng được.",
    };
}
