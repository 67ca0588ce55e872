namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuTimeTexts : TimeTexts
{
    public override string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "понедельник",
        DayOfWeek.Tuesday => "вторник",
        DayOfWeek.Wednesday => "среда",
        DayOfWeek.Thursday => "четверг",
        DayOfWeek.Friday => "пятница",
        DayOfWeek.Saturday => "суббота",
        _ => "воскресенье",
    };

    public override string MomentAfterUntil(DateTime local) => $"{Genitive(local.DayOfWeek)}, {Short(local)}";

    private static string Genitive(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "понедельника",
        DayOfWeek.Tuesday => "вторника",
        DayOfWeek.Wednesday => "среды",
        DayOfWeek.Thursday => "четверга",
        DayOfWeek.Friday => "пятницы",
        DayOfWeek.Saturday => "субботы",
        _ => "воскресенья",
    };

    public override string Today => "сегодня";

    public override string Tomorrow => "завтра";

    public override string Left(int days) =>
        $"{RuPlural.Form(days, "остался", "осталось", "осталось")} {RuPlural.Of(days, "день", "дня", "дней")}";

    public override string PassedToday => "срок истёк сегодня";

    public override string PassedBy(int days) => $"просрочено на {RuPlural.Of(days, "день", "дня", "дней")}";

    protected override string Vietnam => "время Вьетнама";

    public override IReadOnlyList<string> SizeUnits { get; } = ["Б", "КБ", "МБ", "ГБ"];
}
