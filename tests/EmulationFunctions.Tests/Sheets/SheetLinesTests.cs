using EmulationFunctions.Organizer.Sheets;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Rows are as high as their texts need once words are wrapped.</summary>
public sealed class SheetLinesTests
{
    [Theory]
    [InlineData("", 26, 1)]
    [InlineData("Công ty", 26, 1)]
    [InlineData("Tổng công ty Thăm dò Khai thác Dầu khí (PVEP)", 26, 2)]
    [InlineData("Tổng công ty Thăm dò Khai thác Dầu khí (PVEP)", 22, 3)]
    [InlineData("một hai ba", 6, 2)]
    [InlineData("một haibabốn", 9, 2)]
    [InlineData("abcdeabcdeabcde", 6, 3)]
    [InlineData("a abcdeabcdeabcde", 6, 4)]
    [InlineData("một\n\nhai", 26, 3)]
    [InlineData("một\r\nhai", 26, 2)]
    [InlineData("CÔNG TY CỔ PHẦN", 16, 2)]
    public void Words_are_wrapped_where_they_end_and_broken_where_they_are_too_wide(string text, double width, int lines) => Assert.Equal(lines, SheetLines.Of(text, width));

    [Fact]
    public void Marks_of_their_own_take_no_room() =>
        Assert.Equal(SheetLines.Of("Thăm dò Khai thác", 18), SheetLines.Of("Thăm dò Khai thác".Normalize(System.Text.NormalizationForm.FormD), 18));
}
