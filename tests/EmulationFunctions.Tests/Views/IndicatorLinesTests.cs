using Emulation.Domain;
using Emulation.Domain.Plans;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>Indicators are written a line each on the plan desk; units' values hang on their ids.</summary>
public sealed class IndicatorLinesTests
{
    private static readonly ActivityDraft Stored = new("targets", "registration", "Chỉ tiêu", ["all"], "2026-11-10T17:00")
    {
        Indicators = [new("oil", "Dầu", "tấn"), new("revenue", "Doanh thu", "triệu USD")],
    };

    [Theory]
    [InlineData("Dầu | nghìn tấn\nDoanh thu | triệu USD", "oil revenue")]
    [InlineData("Doanh thu\nDầu", "revenue oil")]
    // Given another title in its place it is the same indicator; what is put before another is a new one.
    [InlineData("Dầu và condensate | tấn\nDoanh thu", "oil revenue")]
    [InlineData("Khí | triệu m³\nDầu\nDoanh thu", " oil revenue")]
    [InlineData("Doanh thu", "revenue")]
    // One is taken out and the other renamed: nobody can tell that the line is not the first one renamed.
    [InlineData("Doanh thu gộp | triệu USD", "")]
    [InlineData("Khí | triệu m³\nDoanh thu gộp", " ")]
    public void An_indicator_keeps_its_id_by_its_title_or_else_where_it_alone_was_renamed(string typed, string ids)
    {
        var applied = (ActivityForm.Of(Stored, "") with { Indicators = typed }).Apply(Stored, new Faults());

        Assert.Equal(ids.Split(' '), applied.Indicators!.Select(one => one!.Id ?? ""));
    }
}
