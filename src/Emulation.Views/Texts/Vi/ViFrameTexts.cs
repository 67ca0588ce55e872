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
}
