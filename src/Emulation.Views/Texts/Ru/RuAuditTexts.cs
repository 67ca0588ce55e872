namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuAuditTexts : AuditTexts
{
    public override string Title => "Журнал";

    public override string Nothing => "Пока ничего не записано.";

    public override string Next => "Дальше";

    public override string Operator => "Оператор";

    public override string RemovedPerson => "Удалённый человек";

    public override string Through(string link) => $"по ссылке {link}";

    public override string Submitted(string who, string unit, string version, string receipt) => $"{who}: сдана версия {version} документов предприятия {unit}, подтверждение {receipt}.";

    public override string Extended(string who, string unit, string deadline, string reason) => $"{who}: срок для предприятия {unit} продлён до {deadline}. Причина: {reason}";

    public override string ExtensionWithdrawn(string who, string unit) => $"{who}: продление для предприятия {unit} отменено.";

    public override string Accepted(string who, string unit, string version) => $"{who}: принята версия {version} документов предприятия {unit}.";

    public override string Returned(string who, string unit, string version, string reason) => $"{who}: возвращена версия {version} документов предприятия {unit}. Причина: {reason}";

    public override string Promised(string who, string unit, string day) => $"{who} обещает сдачу документов ({unit}): {day}.";

    public override string Other(string who, string what) => $"{who}: {what}.";

    public override string SubmittedFor(string who, string unit, string version, string receipt) => $"{who}: за предприятие {unit} сдана версия {version}, подтверждение {receipt}.";

    public override string UploadCancelled(string who, string unit, string file) => $"{who}: загрузка файла «{file}» ({unit}) отменена.";

    public override string UploadAbandoned(string who, string unit, string file) => $"Загрузка файла «{file}» ({unit}), начатая отправителем {who}, не завершена за семь дней и удалена.";

    public override string UploadRefused(string who, string unit, string file, string code) => $"Файл «{file}» ({unit}), отправитель {who}, не принят ({code}).";

    public override string FileMalicious(string unit, string file) => $"Проверка на вирусы нашла угрозу в файле «{file}» ({unit}); файл закрыт.";

    public override string FileUnscanned(string unit, string file) => $"Через час у файла «{file}» ({unit}) не было результата проверки на вирусы.";

    public override string ReturnedUntil(string who, string unit, string version, string reason, string deadline) =>
        $"{who}: возвращена версия {version} документов предприятия {unit}, исправить до {deadline}. Причина: {reason}";

    public override string MeetingScheduled(string who) => $"{who}: совещание запланировано.";

    public override string MeetingInvited(string who, string letters) => $"{who}: отправлено приглашений и извещений: {letters}.";

    public override string MeetingMoved(string who, string moment) => $"{who}: совещание перенесено на {moment}.";

    public override string MeetingChanged(string who) => $"{who}: совещание изменено.";

    public override string MeetingRemoved(string who, string people) => $"{who}: приглашение отозвано ({people}).";

    public override string MeetingReaddressed(string people) => $"Приглашение отправлено на новый адрес ({people}), запись по старому адресу отозвана.";

    public override string MeetingCancelled(string who, string reason) => $"{who}: совещание отменено. Причина: {reason}";

    public override string CancellationTold(string letters) => $"Отправлено писем об отмене: {letters}.";

    public override string Answered(string person, string said) => $"{person}: {said}.";

    public override string AnsweredByCalendar(string person, string said) => $"{person} отвечает из календаря: {said}.";

    public override string SubstituteNamed(string person, string name) => $"{person} называет замену: {name}.";

    public override string SubstituteConfirmed(string who, string name) => $"{who} подтверждает замену: {name}.";

    public override string SubstituteDeclined(string who, string name) => $"{who} отклоняет замену: {name}.";

    public override string ReplyRefused(string from, string code) => $"Ответ от {from} не применён ({code}).";

    public override string MailForwarded(string from) => $"Письмо от {from} переслано организаторам.";

    public override string MeetingReminded(string people) => $"Напоминаний отправлено: {people}.";

    public override string PaperAdded(string who, string file) => $"{who}: добавлен файл «{file}».";

    public override string PaperRemoved(string who, string file) => $"{who}: убран файл «{file}».";

    public override string MinutesSent(string who, string letters) => $"{who}: протокол отправлен, получателей: {letters}.";

    public override string AttendanceTaken(string who, string person, string state) => $"{who}: явка, {person}: {state}.";

    public override string ContactAdded(string who) => $"{who}: человек добавлен в список.";

    public override string ContactChanged(string who) => $"{who}: данные человека изменены.";

    public override string ContactReplaced(string who) => $"{who}: на это место назначен другой человек.";

    public override string LinkMade(string who) => $"{who}: создана ссылка.";

    public override string LinkRevoked(string who) => $"{who}: ссылка отозвана.";

    public override string ReplacementAsked(string who) => $"{who}: просьба о замене.";

    public override string ReplacementAccepted(string who) => $"{who}: просьба о замене принята.";

    public override string ReplacementDeclined(string who) => $"{who}: просьба о замене отклонена.";

    public override string AddressClosed => "Письма на этот адрес возвращаются.";

    public override string Registered(string who, string unit, string version) => $"{who}: показатели предприятия {unit}, версия {version}.";

    public override string RegisteredFor(string who, string unit, string version) => $"{who} от имени предприятия {unit}: показатели, версия {version}.";

    public override string ActualsReported(string who, string unit, string revision) => $"{who}: факт предприятия {unit}, изменение {revision}.";

    public override string TakesPart(string who, string unit) => $"{who}: предприятие {unit} участвует.";

    public override string TakesPartNoMore(string who, string unit) => $"{who}: предприятие {unit} больше не участвует.";

    public override string FindingFiled(string who, string unit, string file) => $"{who}: результаты проверки предприятия {unit}: «{file}».";

    public override string FindingRemoved(string who, string unit, string file) => $"{who}: файл «{file}» убран из результатов проверки предприятия {unit}.";
}
