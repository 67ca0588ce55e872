namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViReplacementTexts : ReplacementTexts
{
    public override string FootNote => "Quý vị không còn phụ trách? Ở cuối trang của đơn vị, Quý vị có thể cho ban tổ chức biết ai là người nhận thư thay.";

    public override string Offer => "Tôi không còn phụ trách";

    public override string Lead => "Cho ban tổ chức biết ai phụ trách thay Quý vị. Thư và liên kết vẫn đến Quý vị cho đến khi ban tổ chức đồng ý; chưa có thư nào gửi đến người mới trước lúc đó.";

    public override string Name => "Họ tên người mới";

    public override string Email => "Địa chỉ thư của người mới";

    public override string Send => "Gửi đề nghị";

    public override string WrongTitle => "Chưa gửi được đề nghị";

    public override string Heading => "Đề nghị thay người phụ trách";

    public override string HeadingLead => "Khi đồng ý, người mới thay vào vị trí này: thư và hồ sơ còn nợ chuyển sang người mới, các liên kết cũ hết hiệu lực.";

    public override string NewPerson => "Người mới";

    public override string Accept => "Đồng ý thay";

    public override string Decline => "Không thay";

    public override string Reason => "Lý do không thay (người đề nghị sẽ đọc)";

    public override string AskedNote => "Chưa có thư nào gửi đến người mới. Xin đồng ý hoặc từ chối trên bảng điều hành.";

    public override string WelcomeNote => "Trang của đơn vị cho biết còn phải nộp những gì, hạn đến bao giờ; hồ sơ nộp ngay tại đó.";

    public override string Waits(string person, string email) => $"Đã gửi đề nghị chuyển cho {person} ({email}). Ban tổ chức sẽ quyết định; đến lúc đó thư vẫn gửi đến Quý vị.";

    public override string Asks(string person, string unit) => $"{person} ({unit}) đề nghị chuyển cho:";

    public override string AskedSubject(string person, string unit) => $"Đề nghị thay người phụ trách: {person} – {unit}";

    public override string AskedLead(string person, string unit) => $"{person} cho biết mình không còn phụ trách hồ sơ thi đua của {unit} và đề nghị chuyển cho:";

    public override string DeclinedSubject(string unit) => $"Thư của {unit} vẫn gửi đến Quý vị";

    public override string DeclinedLead(string person, string unit) => $"Ban tổ chức chưa đồng ý chuyển cho {person} việc phụ trách hồ sơ thi đua của {unit}.";

    public override string WelcomeSubject(string unit) => $"Quý vị phụ trách hồ sơ thi đua của {unit}";

    public override string WelcomeLead(string unit, string before) => $"Từ nay Quý vị phụ trách hồ sơ thi đua của {unit}, thay {before}.";

    public override string Count(int requests) => $"{requests} đề nghị thay người phụ trách";
}
