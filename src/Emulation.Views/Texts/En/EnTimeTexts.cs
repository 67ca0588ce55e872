namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnTimeTexts : TimeTexts
{
    public override string Weekday(DayOfWeek day) => day.ToString();

    public override string Today => "today";

    public override string Tomorrow => "tomorrow";

    public override string Left(int days) => days == 1 ? "1 day left" : $"{days} days left";

    public override string PassedToday => "overdue since today";

    public override string PassedBy(int days) => days == 1 ? "overdue by 1 day" : $"overdue by {days} days";

    protected override string Vietnam => "Vietnam time";

    protected override string DecimalMark => ".";
}
