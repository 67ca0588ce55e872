using Emulation.Domain.Reminders;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>On Tuesday 10 November 2026.</summary>
public sealed class PreviewDraftTests
{
    [Theory]
    [InlineData("2026-11-10", "2026-11-10", "")]
    // 92 days in all.
    [InlineData("2026-11-10", "2027-02-09", "")]
    [InlineData("2026-11-10", "2027-02-10", "/to span-too-long")]
    [InlineData("2026-11-09", "2026-11-12", "/from day-passed")]
    [InlineData("2026-11-12", "2026-11-11", "/to end-before-start")]
    [InlineData("10/11/2026", null, "/from bad-date, /to bad-date")]
    [InlineData("9999-12-31", "9999-12-31", "/from bad-date, /to bad-date")]
    public void Days_are_taken_from_today_on_in_order_and_not_too_many(string? from, string? to, string faults) =>
        Assert.Equal(faults, string.Join(", ", new PreviewDraft(from, to).Check(new(2026, 11, 10)).Faults.Select(fault => $"{fault.Pointer} {fault.Code}")));
}
