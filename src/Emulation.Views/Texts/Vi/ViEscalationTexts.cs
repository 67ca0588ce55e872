namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViEscalationTexts : EscalationTexts
{
    public override string Subject(int count, string units, string title) => $"Báo cáo lãnh đạo: {units} quá hạn {count} hồ sơ – {title}";

    public override string LeaderLead(string unit) =>
        $"Thư này gửi Quý vị với tư cách lãnh đạo đơn vị. {unit} quá hạn hồ sơ ghi “báo cáo lãnh đạo” dưới đây. Kính mong Quý vị chỉ đạo để hồ sơ sớm được nộp.";

    public override string HeadLead(string unit) =>
        $"Thư này gửi Quý vị với tư cách lãnh đạo đơn vị cụm trưởng. {unit} quá hạn hồ sơ dưới đây. Kính mong Quý vị trao đổi với lãnh đạo Đơn vị.";

    public override string Responsible => "Người phụ trách, đã được nhắc";

    public override string Overdue => "Báo cáo lãnh đạo";

    public override string RemindedOn(string day) => $"Lần nhắc gần nhất: {day}";

    public override string Promised(string day) => $"Đơn vị đã hẹn nộp: {day}";

    public override string LeaderToldOn(string day) => $"Đã báo lãnh đạo Đơn vị: {day}";
}
