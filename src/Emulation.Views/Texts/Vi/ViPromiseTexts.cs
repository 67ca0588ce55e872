namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPromiseTexts : PromiseTexts
{
    public override string Offer => "Hẹn ngày nộp";

    public override string Change => "Đổi ngày hẹn";

    public override string Lead => "Ban tổ chức sẽ thấy ngày hẹn. Thư nhắc về hồ sơ này tạm dừng đến ngày đó; lần nhắc cuối cùng vẫn được gửi. Hạn nộp không thay đổi.";

    public override string Day => "Đơn vị sẽ nộp vào ngày";

    public override string Give => "Gửi ngày hẹn";

    public override string Given(string day, string by) => $"Đơn vị đã hẹn nộp {day} (người hẹn: {by}).";

    public override string Short(string day) => $"Hẹn nộp {day}";

    public override string Noted(string activity, string day) => $"Đã ghi nhận ngày hẹn nộp “{activity}”: {day}";

    public override string WrongTitle => "Chưa ghi nhận được ngày hẹn";
}
