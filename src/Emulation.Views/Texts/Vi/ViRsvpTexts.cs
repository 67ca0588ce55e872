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

    public override string Over => "Cuộc họp đã diễn ra nên câu trả lời không thay đổi được nữa.";

    public override string Send => "Gửi câu trả lời";

    public override string Change => "Thay đổi câu trả lời";
}
