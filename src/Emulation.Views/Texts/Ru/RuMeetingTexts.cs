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

    public override string AgendaHint => "Каждый пункт с новой строки.";

    public override string Invitees => "Кого пригласить";

    public override string AllUnits => "Руководителей и секретарей всех предприятий";

    public override string SingleContacts => "Или отдельных людей";

    public override string Guests => "Гости";

    public override string GuestsHint => "По одному в строке: Имя <адрес>, язык (vi, en или ru).";

    public override string GuestsExample => "Отдел соревнования Группы <emulation@group.example>, ru";

    public override string Optional => "по желанию";

    public override string Preview => "Предварительный просмотр";

    public override string Back => "На рабочий стол";

    public override string PreviewTitle => "Предварительный просмотр приглашения";

    public override string PreviewLead(int invitees) =>
        $"Получателей: {invitees}. Пока ничего не отправлено.";

    public override string Letter(string language) => $"Письмо, язык: {language}";

    public override string Subject => "Тема";

    public override string CalendarHeading => "Запись календаря во вложении";

    public override string CalendarNote => "Почтовая программа получателя предложит добавить её в календарь.";

    public override string Send(int letters) => $"Отправить {RuPlural.Of(letters, "приглашение", "приглашения", "приглашений")}";

    public override string Change => "Вернуться и изменить";
}
