namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuOrganizerLetterTexts : OrganizerLetterTexts
{
    public override string WeeklySubject(int late, int soon, string day) =>
        $"Сдача документов, неделя с {day}: просрочено — {late}, скоро срок — {soon}";

    public override string WeeklyLead(string cluster, string day) => $"Как обстоят дела со сдачей документов ({cluster}), {day}:";

    public override string LateHeading => "Срок прошёл, сдано не всё";

    public override string SoonHeading => "Срок в ближайшие две недели";

    public override string CameHeading => "Получено за прошедшую неделю";

    public override string UnreachedHeading => "Письма не дошли";

    public override string UnreachedNote => "Письма на эти адреса за прошедшую неделю были отклонены или вернулись. Проверьте адреса в списке контактов кластера.";

    public override string DeadlineSubject(int done, int total, string titles) => $"После срока: получено {done} из {total} — {titles}";

    public override string DeadlineLead => "Срок сдачи прошёл. Положение на сегодняшнее утро:";

    public override string HandedIn(int done, int total) => $"Сдали всё: {done} из {total}";

    public override string Done => "Сдали";

    public override string Owing => "Сдали не всё";

    public override string Late => "с опозданием";

    public override string Returned => "возвращено на доработку";

    public override string ExtendedTo(string moment) => $"срок продлён до {moment}";

    public override string Promised(string day) => $"обещано к {day}";

    public override string OpenConsole => "Открыть рабочий стол";
}
