namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViMeetingTexts : MeetingTexts
{
    public override string FormTitle => "Soạn giấy mời họp";

    public override string FormLead => "Bước sau là bản xem trước. Chưa có thư nào được gửi đi cho đến khi Quý vị bấm nút gửi ở bước đó.";

    public override string FaultsTitle => "Xin kiểm tra lại những chỗ sau";

    public override string Title => "Tên cuộc họp";

    public override string Start => "Bắt đầu";

    public override string End => "Kết thúc";

    public override string TimesIn(string zone) => $"Theo {zone}.";

    public override string Place => "Địa điểm";

    public override string OnlineUrl => "Liên kết họp trực tuyến";

    public override string OnlineUrlHint => "Bắt đầu bằng https://";

    public override string Agenda => "Chương trình";

    public override string AgendaHint => "Mỗi nội dung một dòng.";

    public override string Invitees => "Thành phần mời";

    public override string AllUnits => "Lãnh đạo và thư ký của tất cả các đơn vị";

    public override string SingleContacts => "Hoặc chọn từng người";

    public override string Guests => "Khách mời";

    public override string GuestsHint => "Mỗi khách một dòng: Tên <địa chỉ thư>, ngôn ngữ (vi, en hoặc ru).";

    public override string GuestsExample => "Ban Thi đua Tập đoàn <thidua@group.example>, vi";

    public override string Optional => "không bắt buộc";

    public override string Preview => "Xem trước";

    public override string Back => "Về bàn làm việc";

    public override string PreviewTitle => "Xem trước giấy mời";

    public override string PreviewLead(int invitees) => $"Giấy mời sẽ được gửi tới {invitees} người. Chưa có thư nào được gửi đi.";

    public override string Letter(string language) => $"Nội dung thư: {language}";

    public override string Subject => "Tiêu đề";

    public override string CalendarHeading => "Mục lịch đính kèm";

    public override string CalendarNote => "Chương trình thư của người nhận sẽ đề nghị thêm mục này vào lịch.";

    public override string Send(int letters) => $"Gửi {letters} giấy mời";

    public override string Change => "Quay lại sửa";
}
