using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViFrameTexts : FrameTexts
{
    public override string Office => "Văn phòng cụm thi đua";

    public override string SkipToContent => "Đến nội dung chính";

    public override string LanguageSwitch => "Ngôn ngữ";

    public override string SignOut => "Đăng xuất";

    public override string Ask => "Cần hỗ trợ, xin liên hệ Ban tổ chức:";

    public override string AskNobody => "Cần hỗ trợ, xin trả lời bức thư đã đưa Quý vị đến đây.";

    public override string Rooms => "Các phòng của bàn làm việc";

    public override string Room(ConsoleRoom room) => room switch
    {
        ConsoleRoom.Overview => "Tổng quan",
        ConsoleRoom.Plans => "Kế hoạch",
        ConsoleRoom.Meetings => "Họp",
        ConsoleRoom.Letters => "Thư",
        ConsoleRoom.People => "Đơn vị và người phụ trách",
        _ => "Tìm kiếm",
    };
}
