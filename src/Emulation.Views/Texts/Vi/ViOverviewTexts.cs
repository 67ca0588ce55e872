using Emulation.Domain.Overview;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViOverviewTexts : OverviewTexts
{
    public override string Views => "Cách xem năm";

    public override string View(OverviewView view) => view switch
    {
        OverviewView.Calendar => "Lịch năm",
        OverviewView.Charts => "Biểu đồ",
        _ => "Bảng theo dõi",
    };

    public override string BoardHeading(int year) => $"Các đơn vị thực hiện kế hoạch năm {year}";

    public override string CalendarHeading(int year) => $"Lịch năm {year}";

    public override string ChartsHeading(int year) => $"Kết quả nộp hồ sơ năm {year}";

    public override string ChartsLead => "Chỉ tính hồ sơ đã nộp đủ và hồ sơ đã quá hạn.";

    public override string Legend => "Chú giải";

    public override string Standing(Standing standing) => standing switch
    {
        Domain.Submissions.Standing.NotDue => "Chưa đến hạn",
        Domain.Submissions.Standing.Extended => "Được gia hạn",
        Domain.Submissions.Standing.Missing => "Quá hạn, chưa nộp",
        Domain.Submissions.Standing.Incomplete => "Còn thiếu",
        Domain.Submissions.Standing.Returned => "Trả lại để sửa",
        Domain.Submissions.Standing.Submitted => "Đã nộp đủ",
        Domain.Submissions.Standing.Late => "Nộp muộn",
        Domain.Submissions.Standing.Accepted => "Đã chấp nhận",
        Domain.Submissions.Standing.Silent => "Chưa báo tham gia",
        Domain.Submissions.Standing.TakesPart => "Đã báo tham gia",
        Domain.Submissions.Standing.VisitAhead => "Chưa đến ngày kiểm tra",
        Domain.Submissions.Standing.ResultMissing => "Chưa có kết quả kiểm tra",
        Domain.Submissions.Standing.ResultFiled => "Đã có kết quả kiểm tra",
        _ => "Không yêu cầu",
    };

    public override string VisitOn(string day) => $"Kiểm tra ngày {day}";

    public override string Group(string code) => code switch
    {
        "overdue" => "Quá hạn, chưa nộp đủ",
        "soon" => "Đến hạn trong 7 ngày tới",
        "waiting" => "Mới nộp, chờ xem xét",
        "visits" => "Kiểm tra trong 7 ngày tới",
        "unfiled" => "Vừa kiểm tra, chưa có kết quả",
        _ => "Chưa nộp đủ",
    };

    public override string Outcome(Outcome outcome) => outcome switch
    {
        Domain.Overview.Outcome.OnTime => "Đúng hạn",
        Domain.Overview.Outcome.Late => "Muộn",
        Domain.Overview.Outcome.Missing => "Chưa nộp đủ",
        _ => "–",
    };

    public override string Activity => "Hoạt động";

    public override string Kind => "Loại";

    public override string Month => "Tháng";

    public override string WholeYear => "Cả năm";

    protected override IReadOnlyList<string> Months { get; } = [.. Enumerable.Range(1, 12).Select(month => $"Tháng {month}")];

    protected override string MonthAndYear(string month, int year) => $"{month}/{year}";

    public override string All => "Tất cả";

    public override string PartOfName => "một phần của tên";

    public override string OnlyOpen => "Chỉ xem chưa nộp đủ";

    public override string ShowAll => "Xem tất cả";

    public override string NothingFound => "Không có hồ sơ nào như vậy.";

    public override string Pages => "Các trang của bảng";

    public override string PagesBelow => "Các trang của bảng, phía dưới";

    public override string ActivityPage(int page, int pages, int activities) => $"{activities} hoạt động, trang {page}/{pages}";

    public override string UnitPage(int page, int pages, int units) => $"{units} đơn vị, trang {page}/{pages}";

    public override string EarlierActivities => "Hoạt động trước";

    public override string LaterActivities => "Hoạt động sau";

    public override string UnitsBefore => "Đơn vị trước";

    public override string UnitsAfter => "Đơn vị sau";

    public override string DeadlineDay => "Hạn nộp, hoạt động";

    public override string MeetingDay => "Cuộc họp";

    public override string Meeting => "Cuộc họp";

    public override string DayOff => "Ngày nghỉ";

    public override string Today => "Hôm nay";

    public override string Deadlines(int count) => $"{count} hạn nộp, hoạt động";

    public override string Meetings(int count) => $"{count} cuộc họp";

    public override string NothingThisMonth => "Tháng này không có hạn nộp hay cuộc họp nào.";

    public override string MoreEntries(int count) => $"Xem thêm {count} hoạt động trong bảng theo dõi";

    public override string ByMonth => "Theo tháng đến hạn";

    public override string ByUnit => "Theo đơn vị";
}
