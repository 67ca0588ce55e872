using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViWordingTexts : WordingTexts
{
    public override string Title => "Lời thư của ban tổ chức";

    public override string Lead => "Tiêu đề và lời mở đầu của từng loại thư có thể viết theo ý ban tổ chức, riêng cho mỗi ngôn ngữ. Phần còn lại của thư – nợ hồ sơ gì, đường liên kết – luôn giữ nguyên.";

    public override string Kinds => "Loại thư";

    public override string HasOwn => "đang dùng lời riêng";

    public override string Subject => "Tiêu đề";

    public override string Opening => "Lời mở đầu";

    public override string OpeningHint => "Đứng ngay sau lời chào; dòng trống tách đoạn. Để trống sẽ dùng lời mở đầu thông thường.";

    public override string UsualWords => "(lời thông thường)";

    public override string Placeholders => "Các ô điền – viết cả dấu ngoặc:";

    public override string Save => "Lưu";

    public override string Look => "Xem thử";

    public override string Test => "Gửi thử cho tôi";

    public override string Letter => "Thư sẽ như thế này";

    public override string FromReal => "Lấy từ một thư thật của cụm; liên kết được bỏ trống.";

    public override string PlaceholdersExample => "Ví dụ: “Kính gửi {person}” sẽ thành “Kính gửi Nguyễn Văn A”.";

    public override string FromExample => "Nội dung minh họa: cụm chưa có thư nào loại này.";

    public override string ExampleUnit => "Đơn vị A";

    public override string ExampleActivity => "Báo cáo tổng kết năm";

    public override string ExampleMeeting => "Hội nghị tổng kết";

    public override string ExampleReason => "Thiếu chữ ký ở trang cuối.";

    public override string SubjectHint(string usual) => $"Để trống sẽ dùng: {usual}";

    public override string TestSubject(string subject) => $"[Thử] {subject}";

    public override string Notice(WordsNotice notice) => notice switch
    {
        WordsNotice.Saved => "Đã lưu lời thư.",
        WordsNotice.NotSaved => "Thư bên dưới dùng lời vừa viết; lời này chưa được lưu.",
        WordsNotice.Tried => "Thư thử đang được gửi đến hộp thư của Quý vị. Lời thư chưa được lưu.",
        _ => "",
    };

    public override string Placeholder(string code) => code switch
    {
        "person" => "tên người nhận",
        "cluster" => "tên cụm",
        "unit" => "tên đơn vị",
        "count" => "số hồ sơ còn nợ",
        "nearest" => "ngày của hạn gần nhất",
        "activity" => "tên hoạt động",
        "receipt" => "số biên nhận",
        "deadline" => "hạn nộp",
        "meeting" => "tên cuộc họp",
        "start" => "giờ bắt đầu",
        "day" => "ngày của thư",
        "late" => "số hoạt động quá hạn còn thiếu",
        "soon" => "số hoạt động sắp đến hạn",
        "done" => "số hồ sơ đã nộp đủ",
        "total" => "tổng số hồ sơ phải nộp",
        _ => code,
    };
}
