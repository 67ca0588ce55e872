namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViSignInTexts : SignInTexts
{
    public override string Title => "Đăng nhập";

    public override string Lead => "Dành cho Ban tổ chức. Không cần mật khẩu: liên kết đăng nhập sẽ được gửi tới hộp thư của Quý vị.";

    public override string Email => "Địa chỉ thư điện tử";

    public override string EmailHint => "Địa chỉ đã đăng ký với cụm thi đua.";

    public override string Malformed => "Đây chưa phải là một địa chỉ thư điện tử. Xin kiểm tra lại.";

    public override string Ask => "Gửi liên kết đăng nhập";

    public override string AnswerTitle => "Xin kiểm tra hộp thư";

    public override string Answer(int minutes) =>
        $"Nếu địa chỉ này thuộc Ban tổ chức, thư có liên kết đăng nhập đang được gửi tới. Liên kết dùng được một lần, trong {minutes} phút, và chỉ trong trình duyệt này.";

    public override string AnswerHint => "Chưa thấy thư? Xin xem mục thư rác và kiểm tra địa chỉ đã nhập. Mỗi giờ gửi tối đa năm thư tới một địa chỉ.";

    public override string Again => "Nhập lại địa chỉ";

    public override string ConfirmTitle => "Vào bàn làm việc";

    public override string ConfirmLead => "Bấm nút để hoàn tất đăng nhập. Liên kết này chỉ dùng được một lần.";

    public override string ConfirmFor(string email) => $"Đăng nhập với địa chỉ {email}.";

    public override string Confirm => "Đăng nhập";
}
