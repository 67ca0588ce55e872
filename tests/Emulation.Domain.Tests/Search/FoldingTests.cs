using Emulation.Domain.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Search;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Báo cáo tổng kết", "bao cao tong ket")]
    [InlineData("ĐƠN VỊ Đông Á", "don vi dong a")]
    // The same letters, composed and decomposed.
    [InlineData("ng\u01B0\u1EDDi", "nguoi")]
    [InlineData("ngu\u031Bo\u031B\u0300i", "nguoi")]
    [InlineData("Ежегодный отчёт – Нам Хай", "ежегодныи отчет нам хаи")]
    [InlineData("  quý-4/2026: (bản 2)  ", "quy 4 2026 ban 2")]
    [InlineData("…–!", "")]
    [InlineData("a\uD800b", "a b")]
    [InlineData(null, "")]
    public void Marks_case_and_signs_make_no_difference(string? text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Fact]
    public void Folding_twice_is_folding_once() => Prop.ForAll<string?>(text =>
        Folding.Of(Folding.Of(text)) == Folding.Of(text)).QuickCheckThrowOnFailure();
}
