namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViFaultTexts : FaultTexts
{
    public override string Sentence(string code) => code switch
    {
        "missing" => "Xin điền mục này.",
        "too-long" => "Nội dung quá dài, xin rút gọn.",
        "bad-time" => "Xin chọn ngày và giờ.",
        "no-such-hour" => "Giờ này không tồn tại vì đồng hồ được chỉnh; xin chọn giờ khác.",
        "end-before-start" => "Giờ kết thúc phải sau giờ bắt đầu.",
        "bad-url" => "Xin nhập địa chỉ đầy đủ, bắt đầu bằng https://.",
        "unknown-contact" => "Người được chọn không còn trong danh bạ của cụm; xin chọn lại.",
        "bad-email" => "Cần một địa chỉ thư điện tử, ví dụ: Tên <ten@donvi.example>, vi.",
        "unknown-language" => "Ngôn ngữ là vi, en hoặc ru.",
        "nobody-invited" => "Xin chọn ít nhất một người được mời.",
        "bad-deadline" => "Xin chọn ngày và giờ của hạn nộp mới.",
        "not-after-plan" => "Hạn mới phải sau hạn nộp trong kế hoạch.",
        "too-far" => "Hạn mới không được quá một năm sau hạn nộp trong kế hoạch.",
        "bad-date" => "Xin chọn một ngày.",
        "day-passed" => "Ngày này đã qua; xin chọn hôm nay hoặc một ngày sau.",
        "after-closing" => "Ngày này hồ sơ không còn được tiếp nhận; xin chọn ngày sớm hơn hoặc đề nghị Ban tổ chức gia hạn.",
        "incomplete" => "Hồ sơ còn thiếu tài liệu bắt buộc nên chưa thể chấp nhận.",
        "span-too-long" => "Mỗi lần xem được nhiều nhất 92 ngày; hãy chọn ngày cuối sớm hơn.",
        "unknown-placeholder" => "Không có ô điền nào tên như vậy; hãy dùng các ô điền được liệt kê bên dưới.",
        "unclosed-placeholder" => "Dấu “{” chưa được đóng. Nếu cần chính dấu đó, hãy viết “{{”.",
        "stray-brace" => "Dấu “}” không có dấu “{” mở trước. Nếu cần chính dấu đó, hãy viết “}}”.",
        "control-character" => "Có ký tự điều khiển không dùng được.",
        "outdated" => "Người khác vừa thay đổi lời thư. Chưa có gì được lưu; hãy xem lại rồi lưu lần nữa.",
        "same-person" => "Đây là địa chỉ đang nhận thư; hãy ghi địa chỉ của người mới.",
        "bad-mailbox" => "Xin ghi một địa chỉ thư, ví dụ ten@donvi.example.",
        "not-for-organizers" => "Người thuộc ban tổ chức do ban tổ chức thay đổi, không đề nghị qua trang này.",
        "already-asked" => "Quý vị đã gửi một đề nghị khác; ban tổ chức sẽ quyết định đề nghị đó trước.",
        "start-passed" => "Giờ bắt đầu đã qua.",
        "same-guest" => "Khách này được ghi hai lần.",
        "closed-address" => "Thư không đến được địa chỉ này; xin dùng địa chỉ khác.",
        "not-an-organizer" => "Người này không thuộc ban tổ chức của cụm.",
        "unknown-activity" => "Kế hoạch không còn hoạt động này; xin chọn lại.",
        "unknown-time-zone" => "Múi giờ này không tồn tại.",
        "too-many" => "Quá nhiều; xin rút bớt.",
        "unknown-answer" => "Xin chọn một câu trả lời.",
        "people-out-of-range" => "Số người từ 1 đến 50.",
        "own-address" => "Người dự thay phải là người khác.",
        "already-invited" => "Người này đã được mời.",
        "substitute-needs-no" => "Xin chọn “Không” nếu cử người dự thay.",
        "substitute-exists" => "Người dự thay đã được mời; muốn thay đổi, xin liên hệ Ban tổ chức.",
        "unknown-kind" => "Xin chọn loại hoạt động.",
        "unknown-unit" => "Một đơn vị được chọn không còn trong cụm; xin chọn lại.",
        "deadline-outside-year" => "Hạn nộp phải trong năm của kế hoạch, chậm nhất là tháng Một năm sau.",
        "out-of-range" => "Con số này ngoài giới hạn cho phép.",
        "bad-type" => "Loại tệp ghi như .pdf, chỉ gồm chữ cái không dấu và chữ số.",
        "duplicate" => "Mục này được ghi hai lần.",
        "bad-whole-number" => "Xin nhập một số nguyên.",
        "outside-office-hours" => "Giờ này ngoài giờ làm việc của cụm.",
        "head-before-leader" => "Lãnh đạo đơn vị được báo trước cụm trưởng.",
        "no-weekend-day" => "Chỉ thứ Bảy hoặc Chủ nhật mới là ngày làm bù.",
        "day-off-and-worked" => "Ngày này vừa ghi nghỉ vừa ghi làm bù.",
        "id-in-another-year" => "Kế hoạch năm khác đã có hoạt động này.",
        "bad-number" => "Xin ghi một số, ví dụ 1.234,5 (nhiều nhất 15 chữ số phần nguyên và 6 chữ số thập phân).",
        "unknown-indicator" => "Kế hoạch không có chỉ tiêu này.",
        "not-of-this-kind" => "Loại hoạt động này không có mục này.",
        "after-deadline" => "Ngày này sau hạn của hoạt động.",
        "day-outside-year" => "Ngày phải nằm trong năm của kế hoạch hoặc tháng Một năm sau.",
        "unit-not-concerned" => "Hoạt động không áp dụng cho đơn vị này.",
        "changed-meanwhile" => "Người khác vừa thay đổi. Nội dung vừa nhập còn ở đây; hãy xem giá trị hiện có rồi gửi lần nữa.",
        _ => "Giá trị này chưa dùng được, xin kiểm tra lại.",
    };

    protected override string PlainAddress => "Cần một địa chỉ thư điện tử, ví dụ: ten@donvi.example.";

    protected override string At(int line, int column) => $"dòng {line}, ký tự {column}";

    protected override string GuestLine(int line) => $"Khách ở dòng {line}";

    protected override string AgendaLine(int line) => $"Chương trình, dòng {line}";
}
