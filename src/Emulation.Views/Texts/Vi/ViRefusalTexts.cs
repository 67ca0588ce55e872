namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViRefusalTexts : RefusalTexts
{
    public override string NothingLost => "Không có gì bị mất: những gì Đơn vị đã nộp trước đây vẫn được giữ nguyên.";

    protected override string TypeNotAllowed(string file, string types) =>
        $"Tệp “{file}” không thuộc loại được nhận. Các loại được nhận: {types}. Xin lưu tệp theo một trong các loại đó rồi nộp lại.";

    protected override string ContentDiffers(string file, string extension) =>
        $"Nội dung của tệp “{file}” không đúng với đuôi {extension}. Xin mở tệp bằng chương trình đã tạo ra nó, lưu lại đúng loại rồi nộp lại.";

    protected override string FileDamaged(string file) =>
        $"Tệp “{file}” bị hỏng, không đọc được đến hết. Xin mở tệp trên máy của Quý vị, lưu hoặc nén lại, kiểm tra xem tệp có mở được không rồi nộp lại.";

    protected override string TooManyEntries(string file, string most) =>
        $"“{file}” chứa hơn {most} tệp và thư mục. Xin bỏ bớt những gì không cần thiết, hoặc chia thành nhiều tệp nén, rồi nộp lại.";

    protected override string EscapingPath(string file, string path) =>
        $"Trong “{file}” có tên “{path}” dẫn ra ngoài thư mục giải nén. Xin nén lại các tệp ngay từ thư mục chứa chúng rồi nộp lại.";

    protected override string StrangelyPacked(string file, string path) =>
        $"“{path}” trong “{file}” được nén theo cách mà Windows không mở được. Xin nén lại thành tệp ZIP thông thường (phương pháp Deflate) rồi nộp lại.";

    protected override string UnpacksTooLarge(string file, string megabytes) =>
        $"“{file}” khi giải nén vượt quá {megabytes} MB. Xin bỏ bớt những gì không cần thiết, hoặc chia nhỏ, rồi nộp lại.";

    protected override string PackedTooTightly(string file, string times) =>
        $"“{file}”, hoặc một tệp nén bên trong, khi giải nén lớn gấp hơn {times} lần, giống như những tệp được tạo ra để gây hại. Xin chỉ nén chính các tài liệu rồi nộp lại.";

    protected override string ArchiveTooDeep(string file, string levels) =>
        $"Trong “{file}” các tệp nén lồng nhau quá {levels} lớp. Xin đưa các tài liệu vào cùng một tệp nén rồi nộp lại.";

    protected override string EmptyFile(string file) =>
        $"Tệp “{file}” không có nội dung (0 byte). Xin kiểm tra tệp trên máy của Quý vị rồi nộp lại.";

    protected override string FileTooLarge(string file, string megabytes) =>
        $"Tệp “{file}” vượt quá giới hạn {megabytes} MB. Xin nén hoặc chia nhỏ tệp rồi nộp lại.";

    protected override string FormTooLarge(string megabytes) =>
        $"Tổng dung lượng các tệp vượt quá giới hạn {megabytes} MB cho một lần gửi. Xin gửi từng tệp một.";

    protected override string UnknownDocument(string field) =>
        $"Hoạt động này không yêu cầu tài liệu “{field}”; có thể kế hoạch vừa thay đổi. Xin tải lại trang rồi nộp lại.";

    protected override string DocumentTwice(string field) =>
        $"Có hai tệp được gửi cho cùng một tài liệu “{field}”. Xin gộp thành một tệp, hoặc nén lại, rồi nộp lại.";

    protected override string NoFile => "Quý vị chưa chọn tệp nào. Xin chọn ít nhất một tệp rồi bấm nút nộp.";

    protected override string NoteTooLong(string characters) => $"Lời nhắn dài hơn {characters} ký tự. Xin rút gọn rồi nộp lại.";

    protected override string BrokenBody => "Việc gửi bị gián đoạn nên tệp chưa đến đầy đủ. Xin kiểm tra kết nối mạng rồi nộp lại.";

    protected override string DeadlinePassed => "Đã hết thời gian tiếp nhận của hoạt động này. Xin liên hệ Ban tổ chức để được gia hạn; khi đã gia hạn, Quý vị nộp lại tại đây.";

    protected override string UnknownActivity => "Kế hoạch của Đơn vị không có hoạt động này; có thể kế hoạch vừa thay đổi. Xin xem lại danh sách bên dưới.";

    protected override string Other => "Hồ sơ không được tiếp nhận. Xin nộp lại; nếu vẫn không được, xin liên hệ Ban tổ chức.";

    protected override string TooManyUploads(string most) =>
        $"Đường liên kết này đang có {most} tệp tải lên chưa xong, không mở thêm được. Vui lòng hoàn tất hoặc hủy bớt rồi thử lại.";

    protected override string DailyLimit(string gigabytes) =>
        $"Hôm nay đơn vị đã gửi hết mức {gigabytes} GB của một ngày. Vui lòng gửi tiếp vào ngày mai, hoặc hỏi ban tổ chức.";

    protected override string PiecesMissing(string file) => $"Một phần của tệp “{file}” chưa tới nơi. Vui lòng gửi lại; phần đã tới không phải gửi lần nữa.";

    protected override string UploadGone => "Lần tải lên này đã bị hủy hoặc đã quá bảy ngày. Vui lòng chọn lại tệp và gửi từ đầu.";

    protected override string UploadChanged(string file) =>
        $"Tệp “{file}” nhận được không đúng như khi gửi (bị ghi đè hoặc sai dung lượng) nên không được lưu. Vui lòng gửi lại.";

    protected override string NotBegun(string from) => $"Phong trào bắt đầu từ ngày {from}; từ ngày đó Đơn vị có thể báo tham gia.";

    protected override string ActualsNotYet(string from) => $"Số thực hiện được nhận từ ngày {from}.";
}
