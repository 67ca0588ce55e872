namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViFeedTexts : FeedTexts
{
    public override string CalendarName(string cluster) => $"{cluster}: lịch thi đua";

    public override string Due(string activity) => $"Hạn nộp: {activity}";

    public override string Done(string activity) => $"Đã nộp: {activity}";

    public override string Visit(string unit, string activity) => $"Kiểm tra tại {unit}: {activity}";

    public override string YourAnswer => "Câu trả lời của Quý vị";

    public override string Link => "Đưa hạn nộp và lịch họp vào lịch của tôi";

    public override string BackToUnit => "Trang của đơn vị";

    public override string Title => "Lịch của tôi";

    public override string Lead => "Hạn nộp hồ sơ, ngày kiểm tra tại Đơn vị và các cuộc họp mà Quý vị được mời hiện ngay trong Outlook, Google Lịch hoặc điện thoại, và tự cập nhật khi có thay đổi.";

    public override string LeadOrganizer => "Mọi mốc trong kế hoạch của cụm và các cuộc họp hiện ngay trong Outlook, Google Lịch hoặc điện thoại, và tự cập nhật khi có thay đổi.";

    public override string Make => "Tạo địa chỉ lịch";

    public override string Made => "Đã tạo địa chỉ lịch mới.";

    public override string SubscribeHeading => "Đăng ký lịch";

    public override string Open => "Mở bằng ứng dụng lịch";

    public override string Google => "Google Lịch";

    public override string Outlook => "Outlook trên web";

    public override string Address => "Địa chỉ lịch";

    public override string AddressHint => "Với chương trình khác, sao chép địa chỉ này vào mục “Đăng ký lịch từ web”. Ai có địa chỉ đều xem được lịch, nên xin đừng chia sẻ.";

    public override string RenewHeading => "Địa chỉ mới";

    public override string RenewLead => "Nếu địa chỉ đã đến tay người khác: địa chỉ mới thay thế địa chỉ cũ. Lịch đã đăng ký bằng địa chỉ cũ sẽ ngừng cập nhật và cần đăng ký lại.";

    public override string Renew => "Thay bằng địa chỉ mới";

    public override string Pace => "Chương trình lịch tự lấy dữ liệu mới sau vài giờ; Google có thể mất đến một ngày.";
}
