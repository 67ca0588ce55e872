using Emulation.Domain.Clusters.People;

namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViPeopleImportTexts : PeopleImportTexts
{
    public override string Title => "Dán danh sách người";

    public override string Lead => "Mỗi dòng một người: họ tên, địa chỉ thư, đơn vị, vai trò, ngôn ngữ – cách nhau bằng tab, dấu chấm phẩy hoặc dấu phẩy. Chép thẳng từ bảng tính cũng được. Danh sách không xóa ai.";

    public override string Example => "Nguyễn Văn A; thu.ky@donvi.example; Công ty A; thư ký; vi";

    public override string List => "Danh sách";

    public override string ListHint => "Dòng tiêu đề có thể có hoặc không; nếu có, thứ tự cột theo tiêu đề. Ô để trống giữ nguyên như cũ.";

    public override string AddUnits => "Thêm cả đơn vị chưa có trong cụm";

    public override string Look => "Xem thay đổi";

    public override string Apply => "Áp dụng";

    public override string FaultsTitle(int faults) => $"Có {faults} chỗ cần sửa; chưa có gì thay đổi";

    public override string At(int line, string column) => $"Dòng {line}, {column}";

    public override string Changed => "Danh sách trong cụm đã thay đổi từ lúc Quý vị xem; xin xem lại rồi áp dụng.";

    public override string TooLong(string most) => $"Danh sách dài quá {most} ký tự; xin chia thành nhiều danh sách rồi đưa vào lần lượt. Chưa có gì thay đổi.";

    public override string ResultHeading => "Sẽ thay đổi";

    public override string NewCount(int people) => $"{people} người mới";

    public override string ChangedCount(int people) => $"{people} người thay đổi";

    public override string SameCount(int people) => $"{people} người giữ nguyên";

    public override string NewUnits(string units) => $"Đơn vị mới: {units}";

    public override string NothingToDo => "Mọi người đều đã như vậy; không có gì để áp dụng.";

    public override string Kind(PersonChangeKind kind) => kind switch
    {
        PersonChangeKind.New => "Mới",
        PersonChangeKind.Changed => "Thay đổi",
        _ => "Giữ nguyên",
    };

    public override string Column(PeopleColumn column) => column switch
    {
        PeopleColumn.Name => "họ tên",
        PeopleColumn.Email => "địa chỉ thư",
        PeopleColumn.Unit => "đơn vị",
        PeopleColumn.Role => "vai trò",
        PeopleColumn.Language => "ngôn ngữ",
        _ => "mã",
    };

    public override string Was(string before) => $"trước: {before}";
}
