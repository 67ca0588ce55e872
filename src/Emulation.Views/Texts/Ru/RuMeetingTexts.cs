namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuMeetingTexts : MeetingTexts
{
    public override string FormTitle => "Составить приглашение";

    public override string FormLead => "Следующий шаг — предварительный просмотр. Ничего не уйдёт, пока вы не нажмёте там кнопку отправки.";

    public override string FaultsTitle => "Проверьте, пожалуйста";

    public override string Title => "Название";

    public override string Start => "Начало";

    public override string End => "Окончание";

    public override string TimesIn(string zone) => $"Часовой пояс: {zone}.";

    public override string Place => "Место";

    public override string OnlineUrl => "Ссылка для участия онлайн";

    public override string OnlineUrlHint => "Начинается с https://";

    public override string Agenda => "Повестка дня";

    public override string AgendaHint => "Каждый пункт с новой строки, например: 08:30 Открытие | Глава кластера";

    public override string Invitees => "Кого пригласить";

    public override string AllUnits => "Руководителей и секретарей всех предприятий";

    public override string SingleContacts => "Или отдельных людей";

    public override string KeptPeople(int count) => $"Отмечено ещё: {RuPlural.Of(count, "человек", "человека", "человек")}. Чтобы кого-то исключить, найдите его по имени.";

    public override string MorePeople(int count) => $"И ещё {RuPlural.Of(count, "человек", "человека", "человек")}:";

    public override string Guests => "Гости";

    public override string GuestsHint => "По одному в строке: Имя <адрес>, язык (vi, en или ru), организация.";

    public override string GuestsExample => "Отдел соревнования Группы <emulation@group.example>, ru";

    public override string Optional => "по желанию";

    public override string Preview => "Предварительный просмотр";

    public override string PreviewTitle => "Предварительный просмотр приглашения";

    public override string PreviewLead(int invitees) =>
        $"Получателей: {invitees}. Пока ничего не отправлено.";

    public override string Letter(string language) => $"Письмо, язык: {language}";

    public override string Subject => "Тема";

    public override string CalendarHeading => "Запись календаря во вложении";

    public override string CalendarNote => "Почтовая программа получателя предложит добавить её в календарь.";

    public override string Send(int letters) => $"Отправить {RuPlural.Of(letters, "приглашение", "приглашения", "приглашений")}";

    public override string Change => "Вернуться и изменить";

    public override string Passcode => "Код доступа";

    public override string DialIn => "По телефону";

    public override string DialInHint => "Номер телефона и код.";

    public override string Mailbox => "Почта для ответов";

    public override string MailboxHint(string usual) => $"Её должны читать; если пусто — {usual}.";

    public override string Deputies => "Заместители организатора";

    public override string DeputiesHint => "Они получают те же известия, что и организатор.";

    public override string ListsInvitees => "Все приглашённые видят, кто ещё приглашён";

    public override string Locality => "Место составления";

    public override string LocalityHint => "Стоит перед датой в списке участников, например: Вунгтау.";

    public override string ConflictTitle(string? person, string? moment) => "Пока вы редактировали, совещание изменили" + (person is null ? "" : $": {person}") + (moment is null ? "." : $" ({moment}).");

    public override string ConflictLead => "То, что изменил только кто-то один, уже соединено в форме. Следующее изменили оба; в форме стоит ваш вариант. Пока ничего не сохранено: выберите и снова нажмите «Предварительный просмотр».";

    public override string MergedLead => "Чужие изменения уже стоят в форме вместе с тем, что ввели вы. Пока ничего не сохранено; проверьте и снова нажмите «Предварительный просмотр».";

    public override string CancelledBy(string person, string moment) => $"Отменил(а) {person}, {moment}.";

    public override string FinalLead => "Введённое вами не сохранено, но всё осталось в форме. Из него можно составить новое совещание.";

    public override string AsNew => "Составить из этого новое совещание";

    public override string AlreadySentTitle => "Приглашения на совещание из этой формы уже отправлены.";

    public override string AlreadySentLead => "На этот раз ничего не отправлено. Введённое вами осталось в форме — теперь как изменение того совещания. Ниже — чем оно отличается от отправленного; предварительный просмотр покажет, кто какое письмо получит.";

    public override string Activity => "Мероприятие плана";

    public override string NoActivity => "Никакое";

    public override string Leaders => "Руководителей всех предприятий";

    public override string Secretaries => "Секретарей всех предприятий";

    public override string More => "Подробнее";

    public override string EditTitle => "Изменение совещания";

    public override string EditLead => "На следующем шаге видно, кто какое письмо получит. Правка названия или повестки писем не создаёт.";

    public override string Announce => "Сообщить всем и о мелких изменениях";

    public override string ChangesTitle => "Предварительный просмотр изменений";

    public override string ChangesLead(int letters) => $"Писем будет отправлено: {letters}. Пока ничего не отправлено.";

    public override string NoLetters => "Это изменение не создаёт писем.";

    public override string NoChange => "Ничего не изменилось.";

    public override string Updates => "Узнают об изменении";

    public override string NewInvitations => "Получат новое приглашение";

    public override string Removals => "Узнают, что больше не приглашены";

    public override string OldAddresses => "Запись календаря по старому адресу будет удалена";

    public override string SaveSending(int letters) => $"Сохранить и отправить {RuPlural.Of(letters, "письмо", "письма", "писем")}";

    public override string Save => "Сохранить изменения";

    public override string Changed => "Что изменится";
}
