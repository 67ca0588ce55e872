using System.Globalization;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViListTexts : ListTexts
{
    public override string Country => "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public override string Motto => "Độc lập - Tự do - Hạnh phúc";

    public override string PlaceAndDate(string? place, DateOnly day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{place ?? Dots}, ngày {day.Day:00} tháng {(day.Month < 3 ? $"0{day.Month}" : $"{day.Month}")} năm {day.Year}");

    public override string AttendanceTitle => "DANH SÁCH ĐẠI BIỂU";

    public override string AttendanceSubject(string meeting) => $"Tham dự: {meeting}";

    public override string Number => "STT";

    public override string Name => "Họ và tên";

    public override string Organization => "Đơn vị";

    public override string Position => "Chức vụ";

    public override string Signature => "Ký tên";

    public override string PositionOf(ContactRole? role) => role switch
    {
        ContactRole.Leader => "Lãnh đạo",
        ContactRole.Secretary => "Thư ký",
        ContactRole.Organizer => "Ban tổ chức",
        ContactRole.Other => "Đại biểu",
        _ => "Khách mời",
    };

    public override string Total(int people) => $"Danh sách gồm {people} đại biểu.";

    public override string Signer => "TM. BAN TỔ CHỨC";

    public override string AttendanceLink => "Danh sách ký tên";

    public override string PlatesTitle => "Biển tên đại biểu";

    public override string PlatesHint => "Ba biển trên một trang A4, mỗi biển 180 × 88 mm; cắt theo đường kẻ.";

    public override string Nobody => "Cuộc họp chưa có đại biểu nào.";

    public override string Word => "Tải bản Word";

    public override string PrintHint => "Để in, dùng lệnh In của trình duyệt (Ctrl+P). Những người đã trả lời không tham dự không có trong danh sách.";

    public override string ToMeetings => "Các cuộc họp";
}
