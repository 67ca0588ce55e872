namespace Emulation.Views.Texts.Vi;

/// <inheritdoc/>
internal sealed class ViTimeTexts : TimeTexts
{
    public override string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };

    public override string Today => "hôm nay";

    public override string Tomorrow => "ngày mai";

    public override string Left(int days) => $"còn {days} ngày";

    public override string PassedToday => "quá hạn hôm nay";

    public override string PassedBy(int days) => $"quá hạn {days} ngày";

    protected override string Vietnam => "giờ Việt Nam";
}
