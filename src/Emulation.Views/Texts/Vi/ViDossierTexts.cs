using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViDossierTexts : DossierTexts
{
    public override string Notice(DossierNotice notice) => notice switch
    {
        DossierNotice.Extended => "Đã gia hạn; thư đang được gửi đến Đơn vị.",
        DossierNotice.ExtensionWithdrawn => "Đã thu hồi gia hạn; thư đang được gửi đến Đơn vị.",
        DossierNotice.Accepted => "Đã chấp nhận hồ sơ.",
        DossierNotice.Returned => "Đã trả lại hồ sơ; thư đang được gửi đến Đơn vị.",
        DossierNotice.HandedIn => "Đã nộp thay Đơn vị; biên nhận đang được gửi đi.",
        DossierNotice.Registered => "Đã ghi nhận chỉ tiêu thay Đơn vị; biên nhận đang được gửi đi.",
        DossierNotice.ActualsReported => "Đã ghi nhận số thực hiện.",
        DossierNotice.ParticipationSaid => "Đã ghi nhận.",
        DossierNotice.FindingFiled => "Đã gửi kết quả; thư đang được gửi đến Đơn vị.",
        DossierNotice.FindingRemoved => "Đã gỡ tệp.",
        _ => "",
    };

    public override string Back => "Về bàn làm việc";

    public override string Lead(string activity) => $"Hồ sơ cho hoạt động “{activity}”";

    public override string CameHeading => "Hồ sơ đã nộp";

    public override string NothingCame => "Đơn vị chưa nộp gì cho hoạt động này.";

    public override string Flag(DocumentFlag flag) => flag == DocumentFlag.Macros ? "Có macro" : "Có mật khẩu";

    public override string ExtensionHeading => "Gia hạn cho Đơn vị này";

    public override string ExtensionLead => "Hạn mới chỉ áp dụng cho Đơn vị này: khi nhận hồ sơ, ghi nộp muộn và nhắc hạn. Đơn vị nhận được thư báo hạn mới và lý do.";

    public override string Deadline => "Hạn nộp mới";

    public override string Reason => "Lý do";

    public override string ReasonHint => "Đơn vị sẽ đọc lý do này.";

    public override string Extend => "Gia hạn";

    public override string ExtensionNow(string deadline, string reason) => $"Đã gia hạn đến {deadline}. Lý do: {reason}";

    public override string Withdraw => "Thu hồi gia hạn";

    public override string FaultsTitle => "Chưa thực hiện được, xin kiểm tra lại";

    public override string ReviewHeading => "Xem xét hồ sơ";

    public override string ReviewLead(int version) => $"Quyết định này là về lần nộp {version}. Khi trả lại, Đơn vị nhận được thư nêu lý do và hạn nộp lại; hồ sơ được coi là chưa nộp cho đến khi có bản mới.";

    public override string NoteOn(string document) => $"Cần sửa ở “{document}”";

    public override string ReturnReason => "Lý do trả lại";

    public override string Accept => "Chấp nhận";

    public override string Return => "Trả lại để sửa";

    public override string NoteFromUnit => "Lời nhắn của Đơn vị";

    public override string AllFiles => "Tải mọi tệp (ZIP)";

    public override string AllVersions => "Tải cả các lần nộp trước (ZIP)";

    public override string HandInHeading => "Nộp thay Đơn vị";

    public override string HandInLead => "Dành cho hồ sơ Đơn vị mang đến trực tiếp. Hồ sơ được ghi là nộp thay; thư ký của Đơn vị nhận được biên nhận.";

    public override string HandInClosed => "Đã hết thời gian tiếp nhận. Xin gia hạn trước.";

    public override string UnfinishedHeading => "Tải lên không thành phiên bản";

    public override string UnfinishedLead => "Những tệp đã bắt đầu gửi nhưng chưa nộp, bị hủy, bị bỏ dở hoặc không được nhận.";

    public override string UploadOpen => "đang gửi";

    public override string UploadCancelled => "người gửi đã hủy";

    public override string UploadAbandoned => "bỏ dở, đã dọn sau bảy ngày";

    public override string UploadArriving => "đã nhận, đang kiểm tra";

    public override string UploadRefused => "không được nhận";

    public override string BegunBy(string moment, string who) => $"bắt đầu {moment}, {who}";

    public override string VersionsHeading => "Các phiên bản trước";

    public override string MendBy => "Hạn sửa";

    public override string ReturnExample => "Ví dụ: Thiếu chữ ký của thủ trưởng ở trang cuối.";

    public override string ExtensionExample => "Ví dụ: Đoàn công tác trên giàn đến hết tháng 11.";

    public override string MendByHint => "Để trống thì hạn nộp của Đơn vị giữ nguyên.";

    public override string MendByClosed => "Đã hết hạn nhận: xin đặt hạn mới khi trả lại.";
}
