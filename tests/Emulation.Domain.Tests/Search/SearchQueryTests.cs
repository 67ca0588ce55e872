using Emulation.Domain.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Báo cáo tổng kết", "bao cao tong ket")]
    [InlineData("ĐƯỜNG đỏ", "duong do")]
    [InlineData("quy-4_2026 (bản 2).pdf", "quy 4 2026 ban 2 pdf")]
    [InlineData("an@bac-son.example", "an bac son example")]
    [InlineData("Отчёт за май", "отчет за маи")]
    [InlineData("  ", "")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(' ', FoldedWord.In(text).Select(word => word.Folded)));

    [Theory]
    [InlineData("bao cao", "Báo cáo quý 4", true)]
    [InlineData("BÁO CÁO", "bao cao", true)]
    [InlineData("cao bao", "Báo cáo", true)]
    [InlineData("báo cá", "Báo cáo", true)]
    [InlineData("bao cao nam", "Báo cáo", false)]
    [InlineData("ao", "Báo cáo", false)]
    [InlineData("dong", "Công ty Đông Á", true)]
    [InlineData("отчет", "Отчёт", true)]
    public void It_finds_beginnings_of_words(string query, string text, bool found) => Assert.Equal(found, SearchQuery.Of(query)!.Finds(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("? !")]
    [InlineData("a b c")]
    public void Too_little_is_no_query(string? typed) => Assert.Null(SearchQuery.Of(typed));

    [Fact]
    public void Too_much_is_no_query() => Assert.Null(SearchQuery.Of(new string('a', 201)));

    [Fact]
    public void What_another_word_begins_with_is_left_out() => Assert.Equal(["bao", "cao"], SearchQuery.Of("b ba bao cao")!.Words);

    /// <summary>A mark stands on its own in a text from other systems; it belongs to its letter all the same.</summary>
    [Fact]
    public void Composed_and_decomposed_letters_are_the_same()
    {
        const string Text = "Hội nghị";
        Assert.Equal(FoldedWord.AllIn(Text), FoldedWord.AllIn(Text.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Fact]
    public void Every_word_of_a_text_finds_it_and_marks_leave_the_text_whole() => Prop.ForAll<NonNull<string>, NonNull<string>>((before, after) =>
    {
        var text = $"{before.Get} Báo cáo {after.Get}";
        var words = FoldedWord.In(text).ToList();
        foreach (var query in words.Select(word => SearchQuery.Of(text.Substring(word.Start, word.Length))).OfType<SearchQuery>())
        {
            Assert.True(query.Finds(text));
            Assert.Contains(query.Mark(text), piece => piece.IsFound);
            Assert.Equal(text, string.Concat(query.Mark(text).Select(piece => piece.Text)));
        }

        Assert.All(words, word => Assert.DoesNotMatch(@"[\u0000-\u001f/\\#?|]", word.Folded));
    }).QuickCheckThrowOnFailure();
}
