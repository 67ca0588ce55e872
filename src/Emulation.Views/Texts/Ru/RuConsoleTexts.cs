using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuConsoleTexts : ConsoleTexts
{
    public override string Title => "Рабочий стол организатора";

    public override string TodayHeading => "Требует внимания";

    public override string NothingToday => "Сейчас ничего не требует внимания.";

    public override string SubmissionsHeading => "Документы предприятий";

    public override string MeetingsHeading => "Совещания";

    public override string Notice(ConsoleNotice notice) => notice switch
    {
        ConsoleNotice.LetterAccepted => "Отмечено: письмо ушло.",
        ConsoleNotice.LetterResent => "Письмо отправляется ещё раз.",
        ConsoleNotice.LetterAlreadySettled => "Вопрос с этим письмом уже решён; ничего не изменилось.",
        ConsoleNotice.LinkMade => "Новая ссылка создана; прежняя больше не действует.",
        ConsoleNotice.LinkRevoked => "Ссылка отозвана.",
        ConsoleNotice.AddressOpened => "Отмечено: письма на этот адрес снова отправляются.",
        ConsoleNotice.ReplacementAccepted => "Ответственный сменён; письмо новому человеку отправляется.",
        ConsoleNotice.ReplacementDeclined => "Просьба отклонена; причина отправляется просившему.",
        ConsoleNotice.ReplacementDecidedBefore => "Решение по просьбе, которую вы видели, уже было принято; ничего не изменилось.",
        ConsoleNotice.WorkSettledBefore => "С этим уже разобрались раньше; ничего не изменилось.",
        ConsoleNotice.WorkTriedAgain => "Выполняется снова.",
        ConsoleNotice.WorkDismissed => "Действие пропущено.",
        _ => "",
    };

    public override string OverdueUnits(int count) =>
        $"{RuPlural.Of(count, "комплект документов просрочен", "комплекта документов просрочены", "комплектов документов просрочены")}";

    public override string DueSoon(int count) =>
        $"{RuPlural.Of(count, "комплект документов ожидается", "комплекта документов ожидаются", "комплектов документов ожидаются")} в ближайшие 7 дней";

    public override string WaitingSubmissions(int count) =>
        $"{RuPlural.Of(count, "новый комплект документов ждёт", "новых комплекта документов ждут", "новых комплектов документов ждут")} рассмотрения";

    public override string VisitsSoon(int count) =>
        $"{RuPlural.Of(count, "предприятие проверяется", "предприятия проверяются", "предприятий проверяются")} в ближайшие 7 дней";

    public override string ResultsDue(int count) =>
        $"{RuPlural.Of(count, "предприятие недавно проверено", "предприятия недавно проверены", "предприятий недавно проверено")}, результатов нет";

    public override string UnreachedUnits(int count) =>
        $"{RuPlural.Of(count, "предприятие", "предприятия", "предприятий")}, где никто не получает напоминаний";

    public override string UnknownLetters(int count) =>
        $"{RuPlural.Of(count, "письмо, о котором", "письма, о которых", "писем, о которых")} неизвестно, отправлено ли";

    public override string FailedLetters(int count) =>
        $"{RuPlural.Of(count, "письмо не доставлено", "письма не доставлены", "писем не доставлены")}";

    public override string SilentInvitees(int count) =>
        $"{RuPlural.Of(count, "человек не ответил", "человека не ответили", "человек не ответили")} на приглашение";

    public override string WaitingSubstitutes(int count) => RuPlural.Of(count, "замена ждёт подтверждения", "замены ждут подтверждения", "замен ждут подтверждения");

    public override string UntoldInvitees(int count) => RuPlural.Of(count, "человеку ещё не сообщено", "людям ещё не сообщено", "людям ещё не сообщено");

    public override string UnpublishedDraft(int year, int changes) => $"План на {year} год: {RuPlural.Of(changes, "изменение", "изменения", "изменений")} не {RuPlural.Form(changes, "опубликовано", "опубликованы", "опубликовано")}";

    public override string MovedDraft(int year) => $"План на {year} год изменили другим способом с тех пор, как начат черновик";

    public override string PeopleWithoutLink(int count) =>
        $"{RuPlural.Of(count, "человек", "человека", "человек")} без ссылки для сдачи документов";

    public override string CompleteOf(int complete, int all) => $"Сдали полностью: {complete} из {all}";

    public override string NoActivities => "В плане пока нет мероприятий.";

    public override string Unit => "Предприятие";

    public override string State => "Состояние";

    public override string Received => "Получено";

    public override string Files => "Файлы";

    public override string ExtendedTo(string deadline) => $"Срок продлён до {deadline}";

    public override string VersionBy(int version, string by) => $"Версия {version}, {by}";

    public override string NewMeeting => "Составить приглашение";

    public override string NoMeetings => "Совещаний пока нет.";

    public override string Invitees(int count) => $"Список: {RuPlural.Of(count, "приглашённый", "приглашённых", "приглашённых")}";

    public override string NotInvited => "Приглашение ещё не отправлено";

    public override string InviteRest => "Пригласить тех, кто ещё не приглашён";

    public override string Over => "Прошло";

    public override string NoLetters => "Писем пока нет.";

    public override string To => "Кому";

    public override string Subject => "Тема";

    public override string Changed => "Обновлено";

    public override string LetterState(LetterState state) => state switch
    {
        Domain.Letters.LetterState.Planned => "Ждёт отправки",
        Domain.Letters.LetterState.Claimed => "Готовится",
        Domain.Letters.LetterState.Posting => "Отправляется",
        Domain.Letters.LetterState.Accepted => "Принято почтовой службой",
        Domain.Letters.LetterState.Refused => "Отклонено почтовой службой",
        Domain.Letters.LetterState.Unknown => "Неизвестно",
        Domain.Letters.LetterState.Delivered => "Доставлено в ящик",
        Domain.Letters.LetterState.Deferred => "Ящик просит подождать",
        Domain.Letters.LetterState.Bounced => "Возвращено ящиком",
        Domain.Letters.LetterState.SpamReported => "Отмечено как спам",
        Domain.Letters.LetterState.Dropped => "Отброшено почтовой службой",
        _ => "Больше не нужно",
    };

    public override string UnknownExplained => "Связь прервалась во время отправки. Спросите получателя и выберите:";

    public override string Settle => "Решить вопрос с письмом";

    public override string SettleAccepted => "Письмо дошло";

    public override string SettleResend => "Отправить снова";

    public override string MoreLetters => "Более ранние письма";

    public override string CareHeading => "Письма, требующие внимания";

    public override string SentHeading => "Написанные письма";

    public override string NewestLetters => "К новейшим письмам";

    public override string MeetingsOf(int year) => $"Совещания {year} года";

    public override string LinkOf(string person) => $"Ссылка: {person}";

    public override string NoLink => "Ссылки нет";

    public override string GoodUntil(string moment) => $"Срок действия: {moment}";

    public override string MakeLink => "Создать ссылку";

    public override string MakeAnew => "Создать новую";

    public override string Revoke => "Отозвать";

    public override string LetterWithheld => "Не отправлено: адрес не принимает письма";

    public override string ClosedHeading => "Адреса, которые не принимают письма";

    public override string ClosedLead => "На эти адреса письма больше не отправляются. Исправьте адрес контактного лица или отметьте, что ящик снова работает; после этого неотправленные письма можно отправить снова.";

    public override string ClosedAddresses(int count) => $"{RuPlural.Of(count, "адрес не принимает", "адреса не принимают", "адресов не принимают")} письма";

    public override string Fault(AddressFault fault) => fault == AddressFault.Bounced ? "Ящик не принимает письма" : "Отмечено как спам";

    public override string Since => "С какого времени";

    public override string AddressWorks => "Адрес снова работает";

    public override string FailedHeading => "Не удалось выполнить";

    public override string FailedLead => "Эти действия пять раз подряд завершились сбоем и ждут. Когда причина устранена, запустите их снова; ни одно письмо из-за этого не уйдёт дважды.";

    public override string FailedWork(int count) => $"{RuPlural.Of(count, "действие не удалось и ждёт", "действия не удались и ждут", "действий не удались и ждут")} повторного запуска";

    public override string FailedLetter(string subject) => $"Отправка письма «{subject}»";

    public override string FailedUpload(string unit) => $"Приём документов, сданных предприятием {unit}";

    public override string FailedCheck => "Проверка наступивших сроков";

    public override string TryAgain => "Запустить снова";

    public override string LeaveUndone => "Пропустить";
}
