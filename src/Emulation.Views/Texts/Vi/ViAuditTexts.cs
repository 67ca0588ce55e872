namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViAuditTexts : AuditTexts
{
    public override string Title => "Nhật ký";

    public override string Nothing => "Chưa có gì được ghi lại.";

    public override string Next => "Xem tiếp";

    public override string Operator => "Người vận hành";

    public override string Through(string link) => $"qua liên kết {link}";

    public override string Submitted(string who, string unit, string version, string receipt) => $"{who} nộp hồ sơ của {unit}, lần {version}, biên nhận {receipt}.";

    public override string Extended(string who, string unit, string deadline, string reason) => $"{who} gia hạn cho {unit} đến {deadline}. Lý do: {reason}";

    public override string ExtensionWithdrawn(string who, string unit) => $"{who} thu hồi gia hạn của {unit}.";

    public override string Accepted(string who, string unit, string version) => $"{who} chấp nhận hồ sơ của {unit}, lần {version}.";

    public override string Returned(string who, string unit, string version, string reason) => $"{who} trả lại hồ sơ của {unit}, lần {version}. Lý do: {reason}";

    public override string Promised(string who, string unit, string day) => $"{who} hẹn nộp hồ sơ của {unit} vào ngày {day}.";

    public override string Other(string who, string what) => $"{who}: {what}.";

    public override string SubmittedFor(string who, string unit, string version, string receipt) => $"{who} nộp thay {unit}, lần {version}, biên nhận {receipt}.";
}
