namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViRsvpTexts : RsvpTexts
{
    public override string Invites(string person) => $"Trân trọng kính mời {person} tham dự:";

    public override string When => "Thời gian";

    public override string Place => "Địa điểm";

    public override string Online => "Tham dự trực tuyến";

    public override string Agenda => "Chương trình";

    public override string Organizer => "Ban tổ chức";

    public override string Question => "Quý vị có tham dự không?";

    public override string Answer(Answer answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Có, tôi tham dự",
        Domain.Meetings.Answer.No => "Không, tôi không tham dự được",
        _ => "Tôi chưa chắc chắn",
    };

    public override string Said(Answer? answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Tham dự",
        Domain.Meetings.Answer.No => "Không tham dự",
        Domain.Meetings.Answer.Maybe => "Chưa chắc chắn",
        _ => "Chưa trả lời",
    };

    public override string Current(string said, string moment) => $"Câu trả lời hiện tại: {said} (ghi nhận {moment}).";

    public override string CurrentUnknownTime(string said) => $"Câu trả lời hiện tại: {said}.";

    public override string NotYet => "Quý vị chưa trả lời.";

    public override string MayChange => "Quý vị có thể thay đổi câu trả lời bất cứ lúc nào trước giờ họp.";

    public override string Saved => "Đã ghi nhận câu trả lời. Trân trọng cảm ơn!";

    public override string MeetingChanged => "Cuộc họp đã thay đổi trong khi Quý vị trả lời.";

    public override string MeetingChangedNote => "Câu trả lời chưa được ghi nhận. Xin xem lại thời gian, địa điểm dưới đây rồi gửi lại.";

    public override string Over => "Cuộc họp đã diễn ra nên câu trả lời không thay đổi được nữa.";

    public override string Send => "Gửi câu trả lời";

    public override string Change => "Thay đổi câu trả lời";

    public override string Passcode => "Mật khẩu phòng họp";

    public override string DialIn => "Tham dự qua điện thoại";

    public override string People => "Số người tham dự, kể cả Quý vị";

    public override string Remark => "Lời nhắn cho Ban tổ chức";

    public override string SubstituteHeading => "Cử người dự thay";

    public override string SubstituteLead => "Nếu Quý vị không dự được, xin cho biết người dự thay. Người của các đơn vị trong cụm nhận giấy mời ngay; những người khác nhận sau khi Ban tổ chức xác nhận.";

    public override string SubstituteName => "Họ và tên";

    public override string SubstituteEmail => "Địa chỉ thư";

    public override string SubstituteWaiting(string name) => $"{name} được đề nghị dự thay, đang chờ Ban tổ chức xác nhận.";

    public override string SubstituteInvited(string name) => $"{name} đã được mời dự thay.";

    public override string SubstituteDeclined(string name) => $"Ban tổ chức không nhận {name} dự thay; Quý vị có thể cử người khác.";

    public override string Cancelled => "Cuộc họp đã bị hủy nên không cần trả lời nữa.";

    public override string CancelledWhy(string reason) => $"Lý do: {reason}";

    public override string Removed => "Quý vị không còn trong thành phần mời của cuộc họp này.";

    public override string AskedAgain(string said) => $"Cuộc họp đã đổi giờ. Trước đó Quý vị đã trả lời: {said}. Xin trả lời lại.";

    public override string PapersHeading => "Tài liệu họp";

    public override string MinutesHeading => "Biên bản và ảnh";

    public override string InPlaceOf(string person) => $"Quý vị được cử dự thay {person}.";
}
