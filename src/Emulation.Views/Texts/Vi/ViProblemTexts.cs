using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViProblemTexts : ProblemTexts
{
    public override string Reference => "Mã tra cứu";

    public override string SignIn => "Đến trang đăng nhập";

    protected override ProblemText? Find(string code) => code switch
    {
        ProblemCode.LinkUnknown => new(
            "Không tìm thấy liên kết này",
            "Có thể địa chỉ bị cắt mất một phần khi sao chép. Xin mở lại liên kết ngay trong thư, hoặc xin Ban tổ chức gửi liên kết mới. Hồ sơ đã nộp không bị ảnh hưởng."),
        ProblemCode.LinkExpired => new(
            "Liên kết đã hết hiệu lực",
            "Thời gian sử dụng của liên kết này đã hết. Xin dùng liên kết trong thư mới nhất, hoặc xin Ban tổ chức gửi liên kết mới. Hồ sơ đã nộp không bị ảnh hưởng."),
        ProblemCode.LinkRevoked => new(
            "Liên kết đã bị thu hồi",
            "Ban tổ chức đã thu hồi liên kết này, thường là vì đã có liên kết mới thay thế. Xin dùng liên kết trong thư mới nhất, hoặc liên hệ Ban tổ chức. Hồ sơ đã nộp không bị ảnh hưởng."),
        ProblemCode.CrossSite => new(
            "Yêu cầu đến từ một trang khác",
            "Vì an toàn, biểu mẫu chỉ được gửi từ chính trang này. Chưa có gì thay đổi. Xin mở lại trang từ liên kết trong thư rồi thử lại."),
        ProblemCode.NotFound => new(
            "Không có trang này",
            "Địa chỉ có thể bị gõ sai, hoặc nội dung không còn ở đây. Xin quay lại trang trước hoặc mở liên kết trong thư."),
        ProblemCode.SignInNeeded => new(
            "Cần đăng nhập",
            "Trang này dành cho Ban tổ chức, hoặc phiên làm việc của Quý vị đã kết thúc. Xin đăng nhập để tiếp tục. Chưa có gì thay đổi."),
        ProblemCode.SignInUsed => new(
            "Liên kết đăng nhập đã được dùng",
            "Mỗi liên kết đăng nhập chỉ dùng được một lần. Xin yêu cầu một liên kết mới."),
        ProblemCode.SignInOtherBrowser => new(
            "Xin mở liên kết trong trình duyệt đã yêu cầu",
            "Liên kết đăng nhập chỉ dùng được trong trình duyệt đã yêu cầu nó. Xin mở liên kết tại đó, hoặc yêu cầu liên kết mới từ trình duyệt này."),
        ProblemCode.BadRequest => new(
            "Không đọc được yêu cầu",
            "Nội dung gửi lên không đầy đủ hoặc không hợp lệ. Chưa có gì thay đổi. Xin quay lại, kiểm tra rồi gửi lại."),
        ProblemCode.FileNotScanned => new(
            "Tệp đang được quét mã độc",
            "Tệp sẽ mở được khi quét xong và không thấy nguy cơ, thường trong vài phút. Không có gì bị mất. Nếu quá một giờ chưa xong, ban tổ chức sẽ được báo."),
        ProblemCode.FileMalicious => new(
            "Phát hiện mã độc trong tệp này",
            "Tệp được giữ lại nhưng không mở, để không ai mở nhầm; ban tổ chức đã được báo. Xin nộp lại bản sạch."),
        ProblemCode.StorageDown => new(
            "Tạm thời không truy cập được dữ liệu",
            "Kho lưu trữ đang không phản hồi. Những gì đã có biên nhận vẫn an toàn. Xin thử lại sau ít phút."),
        ProblemCode.SomethingBroke => new(
            "Đã xảy ra lỗi",
            "Lỗi thuộc về hệ thống, không phải do Quý vị. Những gì đã có biên nhận vẫn an toàn. Xin thử lại; nếu vẫn lỗi, xin báo Ban tổ chức."),
        _ => null,
    };
}
