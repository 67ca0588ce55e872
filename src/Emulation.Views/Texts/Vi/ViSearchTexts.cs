namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViSearchTexts : SearchTexts
{
    public override string Title => "Tìm kiếm";

    public override string Hint => "Tìm theo đầu từ, có dấu hay không dấu đều được: “bao cao” tìm thấy “Báo cáo”. Hồ sơ và thư mới xuất hiện sau vài phút.";

    public override string Field => "Từ cần tìm";

    public override string Search => "Tìm";

    public override string Nothing(string query) => $"Không tìm thấy gì với “{query}”.";

    public override string Count(int found) => $"Tìm thấy {found} kết quả.";

    public override string Cut => "Còn nữa; xin viết thêm từ để thu hẹp.";

    public override string TooLittle => "Xin viết một từ có ít nhất hai chữ.";

    public override string Activities => "Hoạt động";

    public override string People => "Người";

    public override string Files => "Tệp hồ sơ và tài liệu họp";

    public override string Letters => "Thư";
}
