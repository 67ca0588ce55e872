using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuKindTexts : KindTexts
{
    public override string BoardHeading(ActivityKind kind) => kind switch
    {
        ActivityKind.Registration => "Показатели предприятий",
        ActivityKind.Campaign => "Кто участвует",
        ActivityKind.Inspection => "Проверки и результаты",
        _ => "Совещания",
    };

    public override string Said(KindForm form, bool takesPart) => form switch
    {
        KindForm.Targets => "Показатели зарегистрированы; подтверждение отправляется.",
        KindForm.Actuals => "Факт записан.",
        _ => takesPart ? "Записано: предприятие участвует." : "Сообщение об участии отозвано.",
    };

    public override string State(MeetingProgress progress) => progress switch
    {
        MeetingProgress.Invited => "Приглашения отправлены",
        MeetingProgress.Held => "Состоялось",
        MeetingProgress.Cancelled => "Отменено",
        _ => "Ещё не приглашены",
    };

    public override string NotTaken => "Не принято; введённое сохранилось на странице.";

    public override string Indicator => "Показатель";

    public override string Measure => "Единица измерения";

    public override string Plan => "План";

    public override string Actual => "Факт";

    public override string PercentOfPlan => "% плана";

    public override string NumberHint(string example) => $"Пишите числа так: {example}. Чего ещё нет, оставьте пустым.";

    public override string Register => "Отправить показатели";

    public override string RegisterAgain => "Изменить показатели";

    public override string ReportActuals => "Отправить факт";

    public override string ActualsTitle => "Сообщить о выполнении";

    public override string ActualsBy(string moment, string by) => $"Факт обновлён: {moment}, {by}.";

    public override string ActualsFrom(string day, bool after) => $"Факт принимается {(after ? "после" : "с")} {day}.";

    public override string Span(string from, string until) => $"с {from} до {until}";

    public override string Until(string until) => $"до {until}";

    public override string TakesPart => "Участвует";

    public override string NotSaid => "Ещё не сообщило";

    public override string TakePart => "Мы участвуем";

    public override string TakeBack => "Отозвать участие";

    public override string VisitOn => "День проверки";

    public override string VisitUnknown => "день ещё не назначен";

    public override string FindingsTitle => "Результаты проверки";

    public override string NoFindings => "Результатов пока нет";

    public override string FileFinding => "Отправить результаты";

    public override string FindingFiles => "Документы с результатами (один или несколько файлов)";

    public override string FindingNote => "Сообщение предприятию";

    public override string Registered(int complete, int all) => $"Показатели сданы полностью: {complete} из {all}";

    public override string TakingPart(int count, int all) => $"Участвуют: {count} из {all}";

    public override string Inspected(int count, int all) => $"Результаты есть: {count} из {all}";

    public override string MatrixNote => "В ячейке: план, факт и процент плана. Отметка на полосе — 100 %.";

    public override string Table => "Скачать таблицу (CSV)";

    public override string NoMeeting => "К этому мероприятию ещё нет совещания.";

    public override string PlanMeeting => "Назначить это совещание";

    public override string NoticeLead(string unit) => $"Сообщение для предприятия {unit}:";

    public override string NoticeAlso => "Обратите также внимание:";

    public override string VisitNote => "В этот день представители кластера приедут с проверкой. По этому сообщению ничего сдавать не нужно.";

    public override string OpeningNote(string from, string until) => $"Кампания начинается: {from}. Сообщите об участии на странице предприятия не позже: {until}.";

    public override string VisitSubject(string day, string title) => $"Проверка на предприятии: {day} – {title}";

    public override string OpeningSubject(string title) => $"Начинается кампания: {title}";

    public override string NoticesSubject(int count, string title) => $"Из кластера: {RuPlural.Of(count, "сообщение", "сообщения", "сообщений")} – {title} …";

    public override string Unregistered(int count) => $"{RuPlural.Of(count, "показатель", "показателя", "показателей")}";

    public override string RegisteredValues => "Зарегистрированные показатели";

    public override string FindingSubject(string activity) => $"Результаты проверки: {activity}";

    public override string FindingLead(string unit, string activity, string by) => $"{by} (организаторы): результаты проверки предприятия {unit} по мероприятию «{activity}». Они на странице предприятия.";
}
