namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPreviewTexts : PreviewTexts
{
    public override string Title => "Предстоящие письма";

    public override string Lead => "Что ждёт отправки и что будет отправлено по календарю, если до тех пор ничего не изменится: кому, когда и с каким текстом.";

    public override string TakesLong => "Кластер большой: расчёт писем может занять до полминуты; дождитесь, пока страница откроется.";

    public override string Back => "Предстоящие письма";

    public override string From => "С";

    public override string To => "По";

    public override string Show => "Показать";

    public override string Views => "Вид";

    public override string AsList => "Список";

    public override string AsCalendar => "Календарь";

    public override string Nothing => "В эти дни писем нет.";

    public override string Count(int letters) => RuPlural.Of(letters, "письмо", "письма", "писем");

    public override string Withheld => "Не будет отправлено: адрес не принимает писем";

    public override string Waiting => "Ждёт отправки";

    public override string WaitingNote => "Письмо уже написано и ждёт отправки; перед отправкой оно сверяется с тем, как обстоят дела.";

    public override IReadOnlyList<string> Weekdays { get; } = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    public override string Kind(string code) => code switch
    {
        "reminder" => "Напоминание",
        "notice" => "Сообщение предприятию",
        "finding" => "Результаты проверки",
        "escalation" => "О просрочке — руководству",
        "weekly" => "Обзор недели",
        "deadlineDay" => "Итоги после срока",
        "receipt" => "Подтверждение",
        "refusal" => "Не принято",
        "extension" => "Продление срока",
        "return" => "Возвращено на доработку",
        "invitation" => "Приглашение",
        "scan" => "Проверка на вирусы",
        "closedAddress" => "Адрес не принимает писем",
        "replacementAsked" => "Предложение сменить ответственного",
        "replacementDeclined" => "Смена отклонена",
        "welcome" => "Новый ответственный",
        "meetingReminder" => "Напоминание о совещании",
        "cancellation" => "Отмена в календаре",
        "answerNoted" => "Ответ занесён в календарь",
        "minutes" => "Протокол",
        "meetingNews" => "Новости о совещании",
        "forwarded" => "Переслан ответ",
        "signIn" => "Письмо для входа",
        "test" => "Пробное письмо",
        _ => code,
    };
}
