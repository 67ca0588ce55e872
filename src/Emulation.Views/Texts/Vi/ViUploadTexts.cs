namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViUploadTexts : UploadTexts
{
    public override string DropHere => "Quý vị cũng có thể kéo tệp thả vào đây.";

    public override string DropWhere => "Xin thả tệp vào đúng ô của tài liệu.";

    public override string Picked(string size) => $"{size}. Tệp chỉ được gửi đi khi Quý vị bấm nút.";

    public override string WasSending(string file) => $"Tệp “{file}” đang gửi dở. Xin chọn lại tệp ấy rồi bấm nút: việc gửi tiếp tục từ chỗ đã dừng.";

    public override string Opening => "Đang chuẩn bị gửi";

    public override string Sending => "Đang gửi";

    public override string GoesOn(string size) => $"Đang gửi tiếp từ chỗ đã dừng; trước đó đã gửi được {size}";

    public override string Waiting => "Mất kết nối. Khi có mạng, việc gửi sẽ tự tiếp tục.";

    public override string Paused => "Đang tạm dừng";

    public override string Sent => "Đã gửi xong";

    public override string Pause => "Tạm dừng";

    public override string Resume => "Gửi tiếp";

    public override string Cancel => "Hủy gửi";

    public override string LeftMoment => "còn chưa đến 1 phút";

    public override string LeftMinutes(string minutes) => $"còn khoảng {minutes} phút";

    public override string LeftHours(string hours, string minutes) => $"còn khoảng {hours} giờ {minutes} phút";

    public override string Progress => "Tiến trình nộp hồ sơ";

    public override string StepSending => "Gửi tệp";

    public override string StepReceived => "Tiếp nhận";

    public override string StepChecked => "Kiểm tra";

    public override string StepFiled => "Lưu hồ sơ";

    public override string Done => "(xong)";

    public override string WhileSending => "Xin để trang này mở cho đến khi gửi xong. Nếu bị ngắt giữa chừng, phần đã gửi vẫn được giữ.";

    public override string WhileChecking => "Tệp đã đến đầy đủ và đang được kiểm tra. Quý vị có thể đóng trang này; biên nhận được gửi qua thư.";

    public override string WhileFiling => "Tệp hợp lệ, đang được lưu vào hồ sơ.";

    public override string Filed => "Hồ sơ đã được tiếp nhận.";

    public override string SeeReceipt => "Xem biên nhận";

    public override string CancelTitle(string file) => $"Hủy gửi tệp “{file}”?";

    public override string CancelWarning => "Phần đã gửi sẽ bị xóa và phải gửi lại từ đầu. Nếu chỉ muốn dừng một lúc, xin chọn “Tạm dừng”.";

    public override string CancelYes => "Hủy gửi";

    public override string CancelNo => "Giữ lại";

    public override string Unreadable(string file) => $"Không đọc được tệp “{file}” nữa: tệp đã bị sửa, đổi tên hoặc chuyển đi, hoặc ổ đĩa đã bị rút. Xin chọn lại tệp rồi bấm nút; phần đã gửi vẫn được giữ.";
}
