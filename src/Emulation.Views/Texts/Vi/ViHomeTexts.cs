namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViHomeTexts : HomeTexts
{
    public override string Title => "Văn phòng cụm thi đua";

    public override string What => "Nơi các đơn vị nộp hồ sơ, báo cáo theo kế hoạch hoạt động của cụm; nơi thời hạn được nhắc và giấy mời họp được gửi đi.";

    public override string UnitsHeading => "Đại diện đơn vị";

    public override string Units => "Xin mở liên kết trong thư nhắc hạn hoặc thư biên nhận gần nhất. Mỗi người có liên kết riêng, không cần tài khoản hay mật khẩu.";

    public override string OrganizersHeading => "Ban tổ chức";

    public override string Organizers => "Đăng nhập bằng liên kết gửi tới hộp thư của Quý vị.";
}
