using Emulation.Domain.Clusters;
using Emulation.Domain.Clusters.People;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Clusters.People;

public sealed class PeopleImportTests
{
    private static readonly Cluster Cluster = Samples.Cluster();

    [Theory]
    [InlineData("Nguyễn Văn Mới; moi@a.example; Đơn vị A; thư ký; vi")]
    [InlineData("Nguyễn Văn Mới\tmoi@a.example\tunit-a\tsecretary\tTiếng Việt")]
    [InlineData("Nguyễn Văn Mới, moi@a.example, DON VI A, Секретарь, вьетнамский")]
    [InlineData("\"Nguyễn Văn Mới\",moi@a.example,\"Đơn vị A\",Thu ky")]
    [InlineData("DANH SÁCH\n\nVai trò;Đơn vị;Email;Họ và tên\nThư ký;Đơn vị A;moi@a.example;Nguyễn Văn Mới")]
    [InlineData("Имя;Эл. почта;Предприятие;Роль;Язык\n\nNguyễn Văn Mới;moi@a.example;Đơn vị A;секретарь;vi")]
    public void A_new_person_is_read_however_the_list_is_made(string text)
    {
        var import = PeopleImport.Of(Cluster, PeopleRow.Of(text), addUnits: false);

        Assert.Empty(import.Faults);
        var change = Assert.Single(import.People);
        Assert.Equal((PersonChangeKind.New, new Contact("nguyen-van-moi", "Nguyễn Văn Mới", "moi@a.example", "unit-a", ContactRole.Secretary, Language.Vi)), (change.Kind, change.After));
        Assert.Equal([.. Cluster.Contacts, change.After], import.After!.Contacts);
    }

    [Theory]
    [InlineData("An; khong-phai-dia-chi; Đơn vị A; thư ký", "1 Email bad-mailbox")]
    [InlineData("An; ; Đơn vị A; thư ký", "1 Email missing")]
    [InlineData("An; an@a.example; Đơn vị Z; thư ký", "1 Unit unknown-unit")]
    [InlineData("An; an@a.example; Đơn vị A; vua", "1 Role unknown-role")]
    [InlineData("An; an@a.example; Đơn vị A; thư ký; fr", "1 Language unknown-language")]
    [InlineData("; an@a.example; Đơn vị A; thư ký", "1 Name missing")]
    [InlineData("An; an@a.example; ; thư ký", "1 Unit missing")]
    [InlineData("An; an@a.example; Đơn vị A\n\nAn; AN@a.example; Đơn vị A", "3 Email named-twice")]
    [InlineData("Ban tổ chức; organizer@cluster.example; ; khác", "1 Role last-organizer")]
    [InlineData("Họ tên; Email", "1 Name nobody-listed")]
    [InlineData("Mã; Họ tên; Email\nA B; An; an@a.example", "2 Id bad-id")]
    public void Each_fault_stands_at_its_line_and_nothing_comes_of_the_list(string text, string fault)
    {
        var import = PeopleImport.Of(Cluster, PeopleRow.Of(text), addUnits: false);

        Assert.Equal([fault], import.Faults.Select(one => $"{one.Row} {one.Column} {one.Code}"));
        Assert.Null(import.After);
    }

    [Fact]
    public void A_fault_names_the_cell_also_where_a_heading_turns_the_columns_round()
    {
        var import = PeopleImport.Of(Cluster, PeopleRow.Of("Vai trò;Email;Họ tên\nvua;x;An"), addUnits: false);

        Assert.Equal([(2, 1, PeopleColumn.Email), (2, 0, PeopleColumn.Role)], import.Faults.Select(fault => (fault.Row, fault.Cell, fault.Column)));
    }

    [Fact]
    public void Columns_that_are_not_read_are_told_where_they_hold_something()
    {
        const string Heading = "STT;Họ tên;Email;Điện thoại;Phòng;Thư điện tử;Ghi chú;№";

        Assert.Equal(["Điện thoại", "Thư điện tử"], Read($"{Heading}\n1;An;an@a.example;0123;;x;y;2"));
        Assert.Equal(["Điện thoại"], Read($"{Heading}\n1;An;khong;0123"));
        Assert.Empty(Read($"{Heading}\n1;An;an@a.example"));
        Assert.Empty(Read("An;an@a.example;;khác;vi;0123"));

        static IReadOnlyList<string> Read(string list) => PeopleImport.Of(Cluster, PeopleRow.Of(list), addUnits: false).Unread;
    }

    [Fact]
    public void A_person_is_known_by_id_then_mailbox_and_unit_then_mailbox_then_name()
    {
        const string List = """
            Mã;Họ tên;Email;Đơn vị;Vai trò
            a-leader;Lãnh đạo mới;chief@a.example;Đơn vị A;lãnh đạo
            ;;SECRETARY@a.example;Đơn vị A;
            ;Секретарь Б;new@b.example;Đơn vị B;
            ;;organizer@cluster.example;Đơn vị B;
            """;

        var import = PeopleImport.Of(Cluster, PeopleRow.Of(List), addUnits: false);

        Assert.Equal(["a-leader", "a-secretary", "b-secretary", "organizer"], import.People.Select(one => one.Before!.Id));
        Assert.Equal([PersonChangeKind.Changed, PersonChangeKind.Same, PersonChangeKind.Changed, PersonChangeKind.Changed], import.People.Select(one => one.Kind));
        Assert.Equal(("new@b.example", "unit-b"), (import.People[2].After.Email, import.People[3].After.UnitId));
        Assert.Equal(Cluster.Contacts.Count, import.After!.Contacts.Count);
    }

    [Fact]
    public void Two_people_of_one_mailbox_in_two_units_are_not_confused()
    {
        var import = PeopleImport.Of(Cluster, PeopleRow.Of("Thư ký A; secretary@a.example; Đơn vị A; thư ký\nThư ký A; secretary@a.example; Đơn vị B; thư ký"), addUnits: false);

        Assert.Equal([PersonChangeKind.Same, PersonChangeKind.New], import.People.Select(one => one.Kind));
        Assert.Equal("thu-ky-a", import.People[1].After.Id);
    }

    [Fact]
    public void Units_are_added_where_that_is_wanted_each_once()
    {
        var import = PeopleImport.Of(Cluster, PeopleRow.Of("An; an@c.example; Công ty C; thư ký\nBình; binh@c.example; CÔNG TY C; lãnh đạo"), addUnits: true);

        Assert.Equal([new Unit("cong-ty-c", "Công ty C")], import.NewUnits);
        Assert.All(import.People, one => Assert.Equal("cong-ty-c", one.After.UnitId));
        Assert.NotNull(import.After!.Unit("cong-ty-c"));
    }

    [Fact]
    public void More_people_than_a_unit_may_have_are_a_fault()
    {
        var list = string.Join('\n', Enumerable.Range(1, 31).Select(number => $"Người {number}; n{number}@a.example; Đơn vị A"));

        Assert.Equal(["too-many"], PeopleImport.Of(Cluster, PeopleRow.Of(list), addUnits: false).Faults.Select(fault => fault.Code));
        Assert.Equal(["too-many"], PeopleImport.Of(Cluster, [.. Enumerable.Range(1, 2001).Select(number => new PeopleRow(number, ["x"]))], addUnits: false).Faults.Select(fault => fault.Code));
    }

    /// <summary>Whatever stands in the cells: what comes out passes the check of a whole cluster, and the same list once more changes nothing.</summary>
    [Fact]
    public void A_list_applied_twice_is_applied_once()
    {
        var row = Gen.Elements("An", "Секретарь Б", "Lãnh đạo A", "", "\0x").SelectMany(name =>
            Gen.Elements("secretary@a.example", "x@y.example", "organizer@cluster.example", "z@y.example", "LEADER@a.example", "").SelectMany(mailbox =>
                Gen.Elements("Đơn vị A", "unit-b", "", "Công ty mới").SelectMany(unit =>
                    Gen.Elements("thư ký", "leader", "", "организатор", "vua").Select(role => (string[])[name, mailbox, unit, role]))));
        Prop.ForAll(Arb.From(Gen.ListOf(row)), Arb.From(Gen.Elements(true, false)), (cells, addUnits) =>
        {
            List<PeopleRow> rows = [.. cells.Select((one, at) => new PeopleRow(at + 1, one))];
            var first = PeopleImport.Of(Cluster, rows, addUnits);

            Assert.Equal(first.After is null, first.Faults.Count > 0);
            if (first.After is null)
                return;
            Assert.Empty(first.After.Draft().Check().Faults);
            var again = PeopleImport.Of(first.After, rows, addUnits);
            Assert.Empty(again.Faults);
            Assert.All(again.People, one => Assert.Equal(PersonChangeKind.Same, one.Kind));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Any_text_at_all_is_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Assert.All(PeopleRow.Of(text ?? ""), row => Assert.NotEmpty(row.Cells))).QuickCheckThrowOnFailure();
}
