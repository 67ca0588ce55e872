using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests;

public sealed class IdTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("0", true)]
    [InlineData("summary-2026", true)]
    [InlineData("a--b-", true)]
    [InlineData("123456789-123456789-123456789-123456789-123456789-123456789-", true)]
    [InlineData("123456789-123456789-123456789-123456789-123456789-123456789-1", false)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a|b", false)]
    [InlineData("a/b", false)]
    [InlineData("a\n", false)]
    [InlineData("\na", false)]
    [InlineData("đơn-vị", false)]
    [InlineData("a\u0661", false)]
    [InlineData("..", false)]
    public void An_id_is_1_to_60_small_letters_digits_and_hyphens(string? text, bool valid) => Assert.Equal(valid, Id.IsValid(text));

    [Fact]
    public void An_id_needs_no_escape_in_an_address() =>
        Prop.ForAll<string>(text => !Id.IsValid(text) || Uri.EscapeDataString(text) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [Theory]
    [InlineData("Nguyễn Thị Ánh Đào", "nguyen-thi-anh-dao")]
    [InlineData("Báo cáo tổng kết năm 2027", "bao-cao-tong-ket-nam-2027")]
    [InlineData("  Đăng ký thi đua – đợt 1/2027!  ", "dang-ky-thi-dua-dot-1-2027")]
    [InlineData("ƯỚC THỰC HIỆN QUÝ Ⅳ", "uoc-thuc-hien-quy")]
    [InlineData("  Ёлкин  Щукин ", "elkin-shchukin")]
    [InlineData("!!!", "person")]
    [InlineData("Trần", "tran-2")]
    public void A_text_becomes_an_id_without_its_marks(string text, string id) => Assert.Equal(id, Id.Of(text, "person", new HashSet<string> { "tran" }));

    [Fact]
    public void Whatever_is_made_may_serve() => Prop.ForAll<string?>(text => Id.IsValid(Id.Of(text, "usual", new HashSet<string> { "usual" }))).QuickCheckThrowOnFailure();
}
