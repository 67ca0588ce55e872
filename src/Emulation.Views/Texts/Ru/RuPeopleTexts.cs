using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPeopleTexts : PeopleTexts
{
    public override string Title => "Предприятия и люди";

    public override string Lead => "Каждый получает письма по своей роли и имеет личную ссылку. По имени открывается страница: что человек получил и сделал.";

    public override string Counts(int people, int units) => $"{RuPlural.Of(people, "человек", "человека", "человек")}, {RuPlural.Of(units, "предприятие", "предприятия", "предприятий")}";

    public override string AddPerson => "Добавить человека";

    public override string AddUnit => "Добавить предприятие";

    public override string Paste => "Вставить список";

    public override string Guests => "Гости прошлых совещаний";

    public override string ListHeading => "Люди и ссылки";

    public override string Filter => "Найти человека или предприятие";

    public override string FilterHint => "Имя, адрес, предприятие или роль.";

    public override string Find => "Найти";

    public override string ShowAll => "Показать всё";

    public override string NothingFound(string filter) => $"Ничего не найдено по запросу «{filter}».";

    public override string NobodyYet => "Пока никого нет.";

    public override string NoUnitsYet => "Предприятий пока нет. Добавьте их по одному или вставьте список людей с предприятиями.";

    public override string OutsideUnits => "Организаторы и люди вне предприятий";

    public override string WithoutSecretary => "Предприятия без секретаря";

    public override string WithoutSecretaryLead => "Напоминания этих предприятий получают руководители; если нет и их – никто.";

    public override string NobodyAtAll => "напоминания никто не получает";

    public override string Head(int year) => $"Головное предприятие {year}";

    public override string Deputy(int year) => $"Заместитель {year}";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Руководитель",
        ContactRole.Secretary => "Секретарь",
        ContactRole.Organizer => "Организатор",
        _ => "Другое",
    };

    public override string LetterTrouble => "Письма не доходят";

    public override string LinkUntil(string day) => $"Ссылка до {day}";

    public override string ChangeUnit => "Изменить предприятие";

    public override string AddHere => "Добавить сюда человека";

    public override string Previous => "Предыдущая страница";

    public override string Next => "Следующая страница";

    public override string PageOf(int page, int pages) => $"Страница {page} из {pages}";

    public override string Notice(PeopleNotice notice) => notice switch
    {
        PeopleNotice.Saved => "Сохранено.",
        PeopleNotice.Removed => "Человек удалён из списка; его ссылки больше не действуют.",
        PeopleNotice.UnitSaved => "Предприятие сохранено.",
        PeopleNotice.UnitRemoved => "Предприятие удалено.",
        PeopleNotice.LeadershipSaved => "Головное предприятие и заместитель сохранены.",
        PeopleNotice.Imported => "Список применён.",
        PeopleNotice.Replaced => "Ответственный заменён; новому человеку отправляется письмо со ссылкой.",
        PeopleNotice.ErasureBegun => "Данные удаляются; это завершится само за несколько минут.",
        PeopleNotice.LinkMade => "Создана новая ссылка; прежняя больше не действует.",
        PeopleNotice.LinkRevoked => "Ссылка отозвана.",
        _ => "",
    };

    public override string Name => "Имя";

    public override string Email => "Адрес почты";

    public override string Unit => "Предприятие";

    public override string NoUnit => "Вне предприятий";

    public override string RoleLabel => "Роль";

    public override string RoleHint => "Секретарь получает напоминания и сдаёт документы; руководитель узнаёт о просрочке; организатор ведёт дела кластера.";

    public override string LanguageLabel => "Язык писем";

    public override string Save => "Сохранить";

    public override string ChangeTitle(string person) => $"Изменить: {person}";

    public override string BackToPeople => "Предприятия и люди";

    public override string FaultsTitle => "Не сохранено: проверьте поля";

    public override string ConflictTitle => "Кто-то только что изменил эти данные";

    public override string ConflictBy(string who, string moment) => $"Изменил(а) {who}, {moment}.";

    public override string ConflictGone => "Этого человека или предприятия больше нет в списке.";

    public override string ConflictLead => "Введённое вами осталось в форме. Выберите, что оставить:";

    public override string Field => "Поле";

    public override string Theirs => "Сохранено сейчас";

    public override string Yours => "Введено вами";

    public override string KeepMine => "Сохранить мой вариант";

    public override string TakeTheirs => "Оставить сохранённое";

    public override string UnitName => "Название предприятия";

    public override string RemoveUnit => "Удалить предприятие";

    public override string RemoveUnitLead => "Удалить можно только предприятие без людей, которого нет в планах и которое ничего не сдавало.";

    public override string LeadershipTitle => "Головное предприятие и заместитель";

    public override string LeadershipLead => "Предприятия, возглавляющие кластер в году. Руководители головного предприятия узнают о давних просрочках.";

    public override string Year => "Год";

    public override string HeadLabel => "Головное предприятие";

    public override string DeputyLabel => "Заместитель";

    public override string Nobody => "Нет";

    public override string GuestsLead => "Люди не из кластера, приглашённые на совещания этого и прошлого года.";

    public override string GuestsOf(int year) => $"Люди не из кластера, приглашённые на совещания {year} года.";

    public override string GuestsLately => "Этот и прошлый год";

    public override string NoGuests => "Гостей не приглашали.";

    public override string AddAsContact => "Добавить в список";
}
