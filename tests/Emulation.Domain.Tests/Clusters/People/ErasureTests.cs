using Emulation.Domain.Clusters.People;

namespace Emulation.Domain.Tests.Clusters.People;

public sealed class ErasureTests
{
    private static readonly Erasure Person = new("e", ["an"], "An.Le@a.example", ["Lê Thị An", "An"], "Người đã xóa", Samples.At(2026, 11, 10), "organizer");

    [Theory]
    [InlineData("Lê Thị An", "Người đã xóa")]
    [InlineData("An", "Người đã xóa")]
    [InlineData("Kính gửi Lê Thị An, An Giang", "Kính gửi Người đã xóa, An Giang")]
    [InlineData("Lê Thị Anh", "Lê Thị Anh")]
    [InlineData("thư đến <an.le@A.example>", "thư đến <removed@person.invalid>")]
    [InlineData("van.an.le@a.example", "van.an.le@a.example")]
    [InlineData("Kế hoạch an toàn", "Kế hoạch an toàn")]
    public void A_name_and_a_mailbox_go_and_other_words_stay(string text, string cleaned) => Assert.Equal(cleaned, Person.Traces.Clean(text));
}
