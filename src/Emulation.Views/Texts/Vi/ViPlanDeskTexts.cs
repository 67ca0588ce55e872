using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPlanDeskTexts : PlanDeskTexts
{
    public override string Title(int year) => $"Kế hoạch năm {year}";

    public override string Lead => "Bấm vào tên một hoạt động để sửa ngay tại dòng đó. Mọi thay đổi nằm trong bản nháp cho đến khi công bố.";

    public override string Years => "Năm";

    public override string NotPublished => "Chưa công bố";

    public override string Published(int revision) => $"Đã công bố, bản {revision}";

    public override string PublishedBy(string who, string moment) => $"{who} công bố lúc {moment}";

    public override string Unpublished(int changes) => $"{changes} thay đổi chưa công bố";

    public override string DraftBy(string who, string moment) => $"Bản nháp do {who} sửa gần nhất lúc {moment}";

    public override string SendsNothing => "Bản nháp không gửi thư nào.";

    public override string HasMoved => "Kế hoạch đã công bố vừa được thay đổi bằng cách khác";

    public override string HasMovedLead => "Hãy đưa các thay đổi đó vào bản nháp trước khi công bố. Chỗ cả hai bên cùng sửa thì bản nháp được giữ và hiện rõ ở trang xem lại.";

    public override string TakeIn => "Đưa vào bản nháp";

    public override string Review => "Xem lại và công bố";

    public override string Discard => "Bỏ bản nháp";

    public override string DiscardLead => "Mọi thay đổi chưa công bố sẽ mất; kế hoạch đã công bố giữ nguyên.";

    public override string History => "Lịch sử thay đổi";

    public override string Days => "Ngày nghỉ và ngày làm bù";

    public override string Copy(int year) => $"Chép kế hoạch năm {year}";

    public override string Add => "Thêm hoạt động";

    public override string AddTitle => "Hoạt động mới";

    public override string EditTitle => "Sửa hoạt động";

    public override string Empty => "Kế hoạch chưa có hoạt động nào.";

    public override string EmptyHint => "Có thể thêm từng hoạt động, chép kế hoạch năm trước, hoặc đưa vào một bảng tính. Chưa có thư nào được gửi cho đến khi công bố.";

    public override string PagesLabel => "Các trang của kế hoạch, theo hạn nộp";

    public override string Activities(int count) => $"{count} hoạt động";

    public override string Activity => "Hoạt động";

    public override string New => "Mới";

    public override string Changed => "Đã sửa";

    public override string TakenOut => "Đã bỏ khỏi bản nháp";

    public override string TakenOutLead => "Các hoạt động này vẫn còn hiệu lực cho đến khi công bố.";

    public override string PutBack => "Đưa trở lại";

    public override string Save => "Lưu vào bản nháp";

    public override string Cancel => "Đóng, không lưu";

    public override string Remove => "Bỏ hoạt động này";

    public override string Split => "Tách theo đơn vị";

    public override string SplitHint => "Tách thành mỗi đơn vị một hoạt động, để hạn nộp và tài liệu có thể khác nhau.";

    public override string PlanTitle => "Tên kế hoạch";

    public override string FaultsTitle => "Có chỗ cần xem lại; những gì đã nhập vẫn còn nguyên";

    public override string DraftFaultsTitle => "Bản nháp chưa công bố được vì còn chỗ sai";

    public override string Field(ActivityField field) => field switch
    {
        ActivityField.Title => "Tên hoạt động",
        ActivityField.Kind => "Loại",
        ActivityField.Units => "Đơn vị",
        ActivityField.Deadline => "Hạn nộp",
        ActivityField.Grace => "Nhận thêm sau hạn",
        ActivityField.Documents => "Tài liệu phải nộp",
        ActivityField.Terms => "Riêng của loại này",
        _ => "Nhắc hạn",
    };

    public override string Everybody => "Tất cả đơn vị";

    public override string ChosenUnits => "Chỉ các đơn vị được chọn";

    public override string MoreUnits(int units) => $"và {units} đơn vị khác";

    public override string MoreIndicators(int indicators) => $"và {indicators} chỉ tiêu khác";

    public override string GraceLabel => "Số giờ nhận thêm sau hạn";

    public override string GraceHint => "Hồ sơ đến trong thời gian này vẫn được nhận nhưng ghi là muộn. Để trống nếu không nhận thêm.";

    public override string Hours(int hours) => $"{hours} giờ";

    public override string Document(int number) => $"Tài liệu {number}";

    public override string DocumentTitle => "Tên tài liệu";

    public override string DocumentsHint => "Báo cáo không ghi tài liệu nào thì mỗi đơn vị nộp một bản báo cáo.";

    public override string Required => "Bắt buộc";

    public override string OptionalMark => "không bắt buộc";

    public override string Types => "Loại tệp";

    public override string TypesHint => "Ví dụ: .pdf, .docx. Để trống: mọi loại thông dụng.";

    public override string Megabytes => "Dung lượng tối đa (MB)";

    public override string DocumentOut => "Bỏ tài liệu này";

    public override string MoreDocuments => "Thêm tài liệu";

    public override string NoDocuments => "Không nộp tài liệu";

    public override string From => "Ngày bắt đầu phong trào";

    public override string FromHint => "Phong trào kéo dài đến hạn ở trên. Để trống: từ ngày công bố.";

    public override string Visits => "Ngày đến kiểm tra từng đơn vị";

    public override string VisitsHint => "Đơn vị chưa có ngày thì để trống.";

    public override string VisitsLater => "Hãy lưu hoạt động trước; sau đó ngày đến từng đơn vị được nhập ở trang riêng.";

    public override string FindUnit => "Tìm đơn vị";

    public override string FindUnitHint => "Tên đơn vị; không cần gõ dấu.";

    public override string VisitsLink => "Nhập ngày đến từng đơn vị";

    public override string SaveAndNext => "Lưu và sang trang sau";

    public override string KeptUnits(int count) => $"Còn {count} đơn vị nữa đã được chọn. Muốn bỏ đơn vị nào thì tìm tên đơn vị đó.";

    public override string VisitsSet(int count) => $"Đã có ngày cho {count} đơn vị.";

    public override string VisitsOf(int count, int all) => $"Đã có ngày cho {count}/{all} đơn vị.";

    public override string Indicators => "Chỉ tiêu đăng ký";

    public override string IndicatorsHint => "Mỗi dòng một chỉ tiêu: tên, dấu | rồi đơn vị tính. Ví dụ: Doanh thu | tỷ đồng";

    public override string ActualsFrom => "Nhận số thực hiện từ ngày";

    public override string ActualsFromHint => "Từ ngày này các đơn vị ghi được số thực hiện bên cạnh số đăng ký. Để trống: sau hạn đăng ký.";

    public override string OwnReminders => "Nhắc hạn riêng cho hoạt động này";

    public override string RemindersHint => "Để trống thì theo cách nhắc chung của kế hoạch và của cụm. Dấu – nghĩa là không nhắc.";

    public override string Before => "Số ngày trước hạn";

    public override string After => "Số ngày sau hạn";

    public override string Hour => "Giờ gửi";

    public override string Leader => "Báo lãnh đạo đơn vị sau (ngày làm việc quá hạn)";

    public override string Head => "Báo cụm trưởng sau (ngày làm việc quá hạn)";

    public override string BeforeHint => "Ví dụ: 10, 3 – nhắc hai lần, trước hạn mười ngày và ba ngày.";

    public override string AfterHint => "Ví dụ: 1, 5 – đơn vị chưa nộp được nhắc thêm sau hạn một ngày và năm ngày.";

    public override string HourHint => "Giờ chẵn, trong giờ làm việc của cụm. Ví dụ: 8.";

    public override string LeaderHint => "Ví dụ: 3 – lãnh đạo đơn vị nhận thư vào ngày làm việc thứ ba sau hạn.";

    public override string HeadHint => "Ví dụ: 5 – không sớm hơn lãnh đạo đơn vị.";

    public override string Usual => "Như thường lệ";

    public override string NoneBefore => "không nhắc trước hạn";

    public override string NoneAfter => "không nhắc sau hạn";

    public override string DaysBefore(string days) => $"trước hạn {days} ngày";

    public override string DaysAfter(string days) => $"sau hạn {days} ngày";

    public override string AtHour(int hour) => $"lúc {hour} giờ";

    public override string MeetingDays(string days) => $"trước cuộc họp {days} ngày làm việc";

    public override string ToConfirm(string day) => $"{day} là Ngày Văn hóa Việt Nam. Khi phần mềm này ra đời chưa rõ ngày ấy đã thành ngày nghỉ theo luật hay chưa; nếu cụm nghỉ, xin đánh dấu.";

    public override string LeaderAfter(int days) => $"báo lãnh đạo sau {days} ngày";

    public override string HeadAfter(int days) => $"báo cụm trưởng sau {days} ngày";

    public override string Notice(PlanNotice notice) => notice switch
    {
        PlanNotice.Saved => "Đã lưu vào bản nháp",
        PlanNotice.Removed => "Đã bỏ hoạt động khỏi bản nháp",
        PlanNotice.PutBack => "Hoạt động đã trở lại như bản đã công bố",
        PlanNotice.Split => "Đã tách thành mỗi đơn vị một hoạt động",
        PlanNotice.Discarded => "Đã bỏ bản nháp",
        PlanNotice.Published => "Đã công bố kế hoạch",
        PlanNotice.Restored => "Bản cũ đã thành bản nháp; hãy xem lại rồi công bố",
        PlanNotice.Copied => "Các hoạt động đã vào bản nháp; hãy xem lại từng hạn nộp",
        PlanNotice.TakenIn => "Các thay đổi đã công bố nay có trong bản nháp",
        _ => "Người khác vừa sửa bản nháp nên chưa làm gì cả; hãy xem lại rồi thử lần nữa",
    };

    public override string Missed => "Ngày nghỉ của kế hoạch còn thiếu ngày lễ";

    public override string Holiday(HolidayKind kind) => kind switch
    {
        HolidayKind.NewYear => "Tết Dương lịch",
        HolidayKind.Tet => "Tết Nguyên đán",
        HolidayKind.HungKings => "Giỗ Tổ Hùng Vương",
        HolidayKind.Reunification => "Ngày Giải phóng miền Nam 30/4",
        HolidayKind.Labour => "Quốc tế Lao động 1/5",
        _ => "Quốc khánh 2/9",
    };

    public override string AddThese => "Thêm các ngày này";

    public override string DaysAdded(string days) => $"Đã thêm ngày nghỉ vào bản nháp: {days}";

    public override string DaysTitle(int year) => $"Ngày nghỉ và ngày làm bù năm {year}";

    public override string DaysLead => "Đánh dấu ngày thường được nghỉ, và thứ Bảy, Chủ nhật đi làm bù. Thư nhắc không gửi vào ngày nghỉ; bước nhắc rơi vào ngày nghỉ chuyển sang ngày làm việc gần nhất.";

    public override string DaysExample(string friday, string saturday) => $"Ví dụ: nghỉ thứ Sáu {friday} và làm bù thứ Bảy {saturday} thì đánh dấu cả hai ngày.";

    public override string Off => "ngày thường: nghỉ";

    public override string Worked => "cuối tuần: làm bù";

    public override string HolidayMark => "ngày lễ";

    public override string SaveDays => "Lưu ngày vào bản nháp";

    public override string Month(DateOnly month) => $"Tháng {month.Month}/{month.Year}";

    public override string ReviewTitle(int year) => $"Xem lại kế hoạch năm {year} trước khi công bố";

    public override string ReviewLead => "Đây là những gì sẽ thay đổi trong kế hoạch và trong thư gửi đi. Chưa có gì được gửi.";

    public override string NothingToPublish => "Bản nháp giống hệt kế hoạch đã công bố; không có gì để công bố.";

    public override string LettersOfOne => "Thư do riêng thay đổi này";

    public override string OnlyTitle => "Riêng một thay đổi";

    public override string OnlyLead => "Chỉ thay đổi dưới đây được áp vào kế hoạch đã công bố; các thay đổi khác trong bản nháp chưa tính vào. Chưa có gì được gửi.";

    public override string AllChanges => "Tất cả thay đổi";

    public override string PlanChanges => "Thay đổi trong kế hoạch";

    public override string LetterChanges => "Thay đổi trong thư";

    public override string Letters(ForecastChange change, int count) => change switch
    {
        ForecastChange.New => $"{count} thư sẽ gửi thêm",
        ForecastChange.Gone => $"{count} thư sẽ không gửi nữa",
        _ => $"{count} thư có nội dung khác",
    };

    public override string NoLetterChanges => "Không thư nào thay đổi.";

    public override string NotListed(int letters) => $"và {letters} mục nữa";

    public override string LettersLead => "Tính theo lịch từ bây giờ, nếu từ nay đến đó không đơn vị nào nộp hồ sơ.";

    public override string ForeseenUntil(string day) => $"Cụm lớn nên chỉ tính đến hết ngày {day}.";

    public override string Touched => "Các đơn vị đã gửi hồ sơ hoặc số liệu cho những hoạt động này";

    public override string TouchedLead => "Những gì đã gửi được giữ nguyên: tài liệu hay chỉ tiêu bị bỏ sẽ không hiện nữa, chỉ tiêu đổi đơn vị tính vẫn mang con số cũ. Xin xem lại trước khi công bố.";

    public override string Lost => "Các hoạt động này đã có hồ sơ nộp nên không bỏ được; hãy đưa trở lại";

    public override string Publish => "Công bố kế hoạch";

    public override string PublishHint => "Sau khi công bố, thư nhắc theo kế hoạch mới sẽ được gửi đúng ngày.";

    public override string Back => "Trở lại kế hoạch";

    public override string PlanReminders => "Cách nhắc hạn chung của kế hoạch";

    public override string ClashTitle => "Người khác vừa sửa chính hoạt động này";

    public override string ClashLead => "Những gì quý vị nhập vẫn còn nguyên; hãy chọn từng mục rồi lưu.";

    public override string ChangedBy(string who, string moment) => $"Người sửa: {who}, lúc {moment}.";

    public override string Stored => "Đang lưu";

    public override string Yours => "Của quý vị";

    public override string SaveChoice => "Lưu lựa chọn";

    public override string GoneTitle => "Người khác vừa bỏ hoạt động này khỏi bản nháp";

    public override string GoneLead => "Những gì quý vị nhập vẫn còn trong mẫu dưới đây; lưu thì hoạt động được thêm lại.";

    public override string CopyTitle(int from, int to) => $"Chép kế hoạch năm {from} sang năm {to}";

    public override string CopyLead => "Hạn nộp chuyển sang đúng ngày làm việc thứ mấy ấy của cùng tháng; ngày làm việc cuối tháng vẫn là cuối tháng. Năm trong tên được đổi theo. Hãy bỏ dấu ở dòng không cần; mọi thứ vào bản nháp và còn sửa được.";

    public override string NothingToCopy => "Năm trước chưa có kế hoạch nào để chép.";

    public override string Old => "Năm cũ";

    public override string NewOne => "Năm mới";

    public override string IsThere => "đã có trong kế hoạch năm mới";

    public override string VisitsAnew => "Ngày đến từng đơn vị cần thống nhất lại.";

    public override string TakeIntoDraft => "Đưa vào bản nháp";

    public override string Copied(int count) => count == 0 ? "Chưa đưa hoạt động nào vào bản nháp" : $"{count} hoạt động đã vào bản nháp; hãy xem lại từng hạn nộp";

    public override string Skipped(int count) => $"Không chép {count} hoạt động vì vừa có người đưa vào bản nháp; nội dung của họ được giữ nguyên.";

    public override string HistoryTitle(int year) => $"Lịch sử kế hoạch năm {year}";

    public override string HistoryLead => "Mỗi lần công bố là một bản. Mở một bản để xem đã đổi gì, hoặc khôi phục làm bản nháp.";

    public override string NoHistory => "Chưa có bản nào.";

    public override string Revision(int number) => $"Bản {number}";

    public override string Changes(int changes) => $"{changes} thay đổi";

    public override string FirstKnown => "bản đầu tiên còn lưu";

    public override string UnknownWho => "không rõ ai, trước khi có lịch sử";

    public override string Restore => "Khôi phục làm bản nháp";

    public override string RestoreHint => "Bản nháp hiện có sẽ được thay bằng bản này. Chỉ khi công bố thì kế hoạch mới đổi.";

    public override string WhatChanged => "Đã đổi gì";

    public override string WholePlan => "Toàn bộ kế hoạch của bản này";

    public override string Nothing => "không có";
}
