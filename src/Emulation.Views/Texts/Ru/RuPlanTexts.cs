namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPlanTexts : PlanTexts
{
    public override string Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Meeting => "Совещание",
        ActivityKind.Campaign => "Кампания",
        ActivityKind.Inspection => "Проверка",
        ActivityKind.Registration => "Регистрация",
        _ => "Отчёт",
    };

    public override string State(SubmissionState state) => state switch
    {
        SubmissionState.Submitted => "Сдано полностью",
        SubmissionState.Returned => "Возвращено на доработку",
        SubmissionState.Incomplete => "Сдано не всё",
        _ => "Не сдано",
    };

    public override string Accepted => "Принято организатором";

    public override string Late => "С опозданием";

    public override string Overdue => "Просрочено";

    public override string Closed => "Приём закрыт";

    public override string OnlyReport => "Отчёт";
}
