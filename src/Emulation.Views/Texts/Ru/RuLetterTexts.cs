namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuLetterTexts : LetterTexts
{
    public override string Dear(string person) => $"Здравствуйте, {person}!";

    public override string Regards => "С уважением,";

    public override string AskByReply(string person) => $"Если есть вопросы, просто ответьте на это письмо: ответ получит {person}.";

    public override string ZoneNote(string zone) => $"Часовой пояс: {zone}.";

    public override string LinkIsYours => "Ссылка в этом письме — только для вас, пожалуйста, не пересылайте её.";

    public override string ButtonFallback => "Если кнопка не открывается, скопируйте этот адрес в браузер:";

    public override string ReceiptSubject(string activity, string receipt, bool complete) =>
        complete ? $"Документы приняты: {activity} — подтверждение {receipt}" : $"Принято не всё: {activity} — подтверждение {receipt}";

    public override string ReceiptLead(string unit, string activity) => $"Организаторы получили документы предприятия {unit} по мероприятию «{activity}».";

    public override string ReceiptNumber => "Номер подтверждения";

    public override string ReceivedAt => "Получено";

    public override string Version => "Версия";

    public override string State => "Состояние";

    public override string Arrived => "Файлы, полученные в этот раз";

    public override string Kept => "Файлы из прежних версий";

    public override string Missing => "Не хватает";

    public override string Complete => "Сдано полностью";

    public override string Incomplete => "Сдано не всё, пожалуйста, дополните";

    public override string LateNote => "Документы пришли после срока и получили отметку об опоздании.";

    public override string FingerprintNote => "SHA-256 — контрольная сумма: файл с той же суммой в точности совпадает с полученным.";

    public override string SeePage => "Открыть страницу предприятия";

    public override string ReminderSubject(int count, int overdue, string nearest, string title) =>
        $"Напоминание: нужно сдать {RuPlural.Of(count, "комплект", "комплекта", "комплектов")} документов{(overdue == 0 ? "" : $" (просрочено: {overdue})")}, ближайший срок — {nearest} — {title}";

    public override string ReminderLead(int count, string unit) =>
        $"{unit}: осталось сдать {RuPlural.Of(count, "комплект", "комплекта", "комплектов")} документов:";

    public override string Deadline => "Срок сдачи";

    public override string GraceNote => "Срок истёк; документы ещё принимаются, но с отметкой об опоздании.";

    public override string ClosedNote => "Приём закончен. Ответьте на это письмо, чтобы попросить организатора о продлении срока.";

    public override string SubmitHere => "Сдать документы";

    public override string ReminderIgnore => "Если документы были сданы, пока письмо было в пути, не обращайте на него внимания.";

    public override string InvitationSubject(string title, string moment, bool changed) =>
        changed ? $"Приглашение (изменено): {title} — {moment}" : $"Приглашение: {title} — {moment}";

    public override string InvitationLead(string cluster) => $"{cluster} приглашает вас принять участие:";

    public override string InvitationChanged => "Это письмо заменяет прежнее приглашение; проверьте время, место и повестку дня.";

    public override string When => "Время";

    public override string Place => "Место";

    public override string Online => "Онлайн";

    public override string Agenda => "Повестка дня";

    public override string AnswerHere => "Ответить на приглашение";

    public override string AnswerNote => "Сообщите, пожалуйста, примете ли вы участие; ответ можно изменить. К письму приложена запись для вашего календаря.";

    public override string SignInSubject(string cluster) => $"Ссылка для входа — {cluster}";

    public override string SignInLead => "Вот ссылка для входа, которую вы запросили.";

    public override string SignInHere => "Войти";

    public override string SignInNote(int minutes) =>
        $"Она действует один раз, {RuPlural.Of(minutes, "минуту", "минуты", "минут")}, и только в том браузере, в котором вы её запросили.";

    public override string SignInIgnore => "Если вы её не запрашивали, не обращайте внимания на это письмо: без ссылки войти никто не сможет.";

    public override string ExtensionSubject(string activity, string deadline, bool taken) =>
        taken ? $"Продление отменено: {activity} — срок {deadline}" : $"Срок продлён: {activity} — новый срок: {deadline}";

    public override string ExtensionLead(string unit, string activity) =>
        $"Организаторы продлили срок сдачи документов для предприятия {unit} по мероприятию «{activity}».";

    public override string ExtensionWithdrawnLead(string unit, string activity) =>
        $"Организаторы отменили продление срока для предприятия {unit} по мероприятию «{activity}». Снова действует срок по плану.";

    public override string NewDeadline => "Новый срок";

    public override string PlanDeadline => "Срок по плану";

    public override string Reason => "Причина";

    public override string ReturnSubject(string activity, string? deadline) =>
        $"Просим исправить и сдать снова: {activity}{(deadline is null ? "" : $" — срок: {deadline}")}";

    public override string ReturnLead(string unit, string activity, int version) => $"Организаторы посмотрели документы предприятия {unit} по мероприятию «{activity}» (версия {version}) и просят исправить их и сдать снова.";

    public override string ReturnNotes => "Что исправить в документах";

    public override string MendBy => "Срок повторной сдачи";

    public override string Returned => "Возвращено на доработку";

    public override string ReceiptOnBehalf(string organizer) => $"Эти документы за ваше предприятие сдал организатор: {organizer}.";

    public override string RefusalSubject(string activity) => $"Не принято: {activity}";

    public override string RefusalLead(string unit, string activity) => $"Документы, только что сданные за {unit} («{activity}»), не приняты.";

    public override string Files => "Файлы";

    public override string BegunInTime(string begun) => $"Отправка начата {begun}, до срока сдачи, поэтому считается своевременной.";

    public override string ScanSubject(string file, bool malicious) => malicious ? $"Найдена угроза: {file}" : $"Ещё не проверен: {file}";

    public override string ScanLead(string unit, string activity, bool malicious) => malicious
        ? $"Проверка на вирусы нашла угрозу в файле организации {unit} («{activity}»)."
        : $"Через час у проверки на вирусы всё ещё нет результата для файла организации {unit} («{activity}»).";

    public override string ScanNote(bool malicious) => malicious
        ? "Файл сохранён, но открыть его никто не может. Верните документы, чтобы организация сдала чистую копию."
        : "Файл сохранён и закрыт до результата. Попросите администратора системы посмотреть на проверку.";

    public override string ClosedSubject(string person) => $"Письма не доходят: {person}";

    public override string ClosedLead(string person, string email, AddressFault fault) => fault == AddressFault.Bounced
        ? $"Ящик {email} ({person}) не принимает письма."
        : $"{person}: письмо на адрес {email} отмечено получателем как спам.";

    public override string ClosedLetter => "Письмо";

    public override string ClosedReason => "Ответ почтового сервера";

    public override string ClosedAddressNote => "Письма на этот адрес больше не отправляются. Исправьте адрес контактного лица; если адрес верен и снова работает, отметьте это на рабочем столе организатора в разделе «Адреса, которые не принимают письма».";
}
