namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuReminderDeskTexts : ReminderDeskTexts
{
    public override string PlanTitle(int year) => $"Напоминания по плану на {year} год";

    public override string ClusterTitle => "Напоминания во всём кластере";

    public override string PlanLead => "Для всех мероприятий года, у которых нет своих напоминаний. Что в плане не заполнено, берётся из настроек кластера.";

    public override string ClusterLead => "Для всех планов. Если у плана или мероприятия свои напоминания, действуют они.";

    public override string ToCluster => "Посмотреть напоминания кластера";

    public override string Blank => "Незаполненное поле означает то, что указано под ним; тире – не напоминать.";

    public override string BeforeHint(string blank) => $"Например: 10, 5, 1, 0; 0 – день срока. Если не заполнено: {blank}.";

    public override string AfterHint(string blank) => $"Пока ничего не сдано. Например: 1, 3, 7. Если не заполнено: {blank}.";

    public override string HourHint(int from, int until, int blank) => $"В рабочие часы кластера, с {from} до {until}. Если не заполнено: {blank} ч.";

    public override string OverHint(int? blank) => $"Например: 3; 0 – никогда. Если не заполнено: {(blank is { } days ? $"{days} раб. дн." : "никогда")}.";

    public override string Meeting => "За сколько рабочих дней до совещания";

    public override string MeetingHint(string blank) => $"Напоминание тем, кто не ответил на приглашение. Например: 3, 1. Если не заполнено: {blank}.";

    public override string NoStep => "без напоминаний";

    public override string Look => "Показать, какие письма изменятся";

    public override string SaveCluster => "Сохранить для всего кластера";

    public override string ClusterEffect => "После сохранения сразу действует для всех ещё не отправленных писем.";

    public override string PlanEffect => "Попадает только в черновик. Перед публикацией видно каждое изменившееся письмо.";

    public override string Saved => "Сохранено; теперь письма отправляются так";

    public override string LeftBlank => "(не заполнено)";

    public override string ExampleTitle => "Пример";

    public override string ExampleFor(string activity, string deadline) => $"{activity}, срок {deadline}. Если предприятие ничего не сдаст:";

    public override string MadeUp(string deadline) => $"Отчёт со сроком {deadline}. Если предприятие ничего не сдаст:";

    public override string ToUnit => "Напоминание ответственным на предприятии";

    public override string ToLeader => "Сообщение руководству предприятия";

    public override string ToHead => "Сообщение руководству головного предприятия";
}
