namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViGuideTexts : GuideTexts
{
    public override string Link => "Hướng dẫn một trang (có thể in)";

    public override string Title => "Hướng dẫn dành cho đơn vị";

    public override string Lead(string unit, string cluster) => $"{unit} nộp hồ sơ và trả lời giấy mời của {cluster} như thế nào.";

    public override string LeadForAll(string cluster) => $"Các đơn vị nộp hồ sơ và trả lời giấy mời của {cluster} như thế nào.";

    public override string PrintHint => "Trang này in vừa một mặt giấy A4.";

    public override IReadOnlyList<GuideStep> Steps(string formLimit, string zone, string submit, string promise) =>
    [
        new("Mở trang của đơn vị", "Bấm nút trong thư: trang mở ngay, không cần mật khẩu. Liên kết là của riêng Quý vị, xin đừng chuyển cho người khác."),
        new("Xem còn phải nộp gì", $"Hồ sơ phải nộp đứng trên cùng, gấp nhất trước. Mọi mốc thời gian tính theo {zone}."),
        new("Nộp hồ sơ", $"Chọn tệp cho từng tài liệu rồi bấm “{submit}”. Mỗi lần gửi tối đa {formLimit}; tệp lớn được gửi từng phần, nếu mất mạng thì tự gửi tiếp."),
        new("Nhận biên nhận", "Khi thấy số biên nhận trên trang và trong thư thì hồ sơ đã được tiếp nhận. Chưa có số là chưa nộp xong."),
        new("Sửa hoặc bổ sung", "Chọn tệp mới rồi nộp lại; các lần nộp trước vẫn được lưu. Nếu hồ sơ bị trả lại, lý do ghi ngay tại hoạt động đó."),
        new("Cần thêm thời gian", $"“{promise}” làm thư nhắc tạm dừng nhưng không đổi hạn. Muốn gia hạn, xin liên hệ Ban tổ chức trước khi hết hạn."),
        new("Thư nhắc hạn", "Thư chỉ đến vào ngày làm việc, mỗi ngày nhiều nhất một thư, và dừng ngay khi đơn vị đã nộp đủ."),
        new("Trả lời giấy mời", "Bấm nút trong giấy mời để trả lời, cử người dự thay, xem tài liệu họp. Lịch của Outlook hoặc Google tự cập nhật khi cuộc họp thay đổi."),
        new("Người khác phụ trách", "Ở cuối trang của đơn vị, cho biết ai thay Quý vị. Ban tổ chức đồng ý thì thư và việc còn nợ chuyển sang người ấy."),
    ];

    public override string TroubleHeading => "Khi có trục trặc";

    public override IReadOnlyList<GuideStep> Troubles { get; } =
    [
        new("Liên kết không mở được", "Liên kết đã hết hạn hoặc được thay. Hãy dùng thư mới nhất, hoặc xin Ban tổ chức gửi liên kết mới."),
        new("Tệp không được nhận", "Trang nói rõ vì sao và phải sửa gì. Những gì đã nộp trước đó không mất."),
        new("Không thấy thư", "Xin xem thư mục thư rác, rồi báo Ban tổ chức để kiểm tra địa chỉ."),
    ];

    public override string AskHeading => "Cần hỗ trợ, xin liên hệ Ban tổ chức:";
}
