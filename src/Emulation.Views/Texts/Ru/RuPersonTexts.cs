namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPersonTexts : PersonTexts
{
    public override string Change => "Изменить";

    public override string Replace => "Заменить другим человеком";

    public override string Remove => "Убрать из списка";

    public override string Erase => "Удалить персональные данные";

    public override string LinkHeading => "Ссылки";

    public override string PurposeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Unit => "Страница предприятия",
        LinkPurpose.Rsvp => "Ответ на приглашение",
        LinkPurpose.Feed => "Календарь",
        LinkPurpose.Session => "Сеанс организатора",
        _ => "Другая ссылка",
    };

    public override string Opened(string first, string last) => $"Впервые открыта {first}, последний раз {last}";

    public override string NeverOpened => "Ещё не открывалась";

    public override string OpenedNote => "Открытие отмечается раз в день. Некоторые почтовые системы сами проверяют ссылки, поэтому первое открытие – не обязательно человек.";

    public override string NoLinks => "Ссылок нет.";

    public override string LettersHeading => "Письма";

    public override string LettersLead(int days) => $"Письма на этот адрес: за {RuPlural.Of(days, "день", "дня", "дней")}.";

    public override string NoLetters => "Писем нет.";

    public override string MeetingsHeading => "Совещания";

    public override string NoMeetings => "На совещания не приглашали.";

    public override string NoAnswer => "Ответа пока нет";

    public override string SinceLastYear => "За этот и прошлый год.";

    public override string HistoryHeading => "Что сделано и записано";

    public override string NoHistory => "Записей пока нет.";

    public override string RequestOpen(string name, string email) => $"Попросил(а) заменить: {name} ({email}); ждёт решения организатора.";

    public override string BackTo(string person) => $"Страница: {person}";

    public override string RemoveTitle(string person) => $"Убрать {person} из списка?";

    public override string Ends => "Тогда:";

    public override string EndsLinks(int links) => $"Сразу перестанут действовать: {RuPlural.Of(links, "ссылка", "ссылки", "ссылок")}";

    public override string EndsDuties(string unit) => $"Напоминания для {unit} больше никто не получит";

    public override string EndsMeetings(string meetings) => $"Останется в списках приглашённых: {meetings}";

    public override string EndsRequest => "Открытая просьба о замене тоже закроется";

    public override string KeepsHistory => "Сданные документы, письма и журнал остаются. Чтобы удалить и персональные данные, выберите «Удалить персональные данные».";

    public override string ReplaceTitle(string person) => $"Кто заменит {person}?";

    public override string ReplaceLead => "Новый человек займёт это место: открытые обязанности, совещания и ждущие письма перейдут к нему; прежние ссылки перестанут действовать, новая придёт в письме.";

    public override string ReplaceOrganizer => "Это организатор: приветственное письмо не отправляется. Новый человек входит по своему адресу; прежние сеансы закончатся.";

    public override string NewName => "Имя нового человека";

    public override string NewEmail => "Адрес нового человека";

    public override string EraseTitle(string person) => $"Удалить персональные данные: {person}?";

    public override string EraseLead => "Когда об этом просит сам человек. Отменить нельзя.";

    public override string EraseLaw => "Закон Вьетнама о защите персональных данных 91/2025/QH15: право требовать удаления (статья 4), случаи удаления (статья 14).";

    public override string EraseGoes => "Что удаляется";

    public override string EraseContact => "Запись о человеке, все ссылки и закрытый адрес";

    public override string EraseLetters => "Письма этому человеку; имя и адрес в письмах другим";

    public override string EraseMeetings => "Имя, адрес и ответы в списках приглашённых";

    public override string EraseAudit => "Имя в журнале и в сданных документах: вместо него – «удалённый человек»";

    public override string EraseStays => "Что остаётся";

    public override string EraseDossiers => "Сданные документы принадлежат предприятию и остаются, вместе с именами внутри файлов.";

    public override string EraseBackups => "Прежние резервные копии у оператора и письма, уже лежащие в чужих ящиках.";

    public override string EraseAlso(string people) => $"Тот же адрес, тоже удаляется: {people}";

    public override string EraseConfirm => "Человек попросил об этом и знает, что вернуть ничего нельзя.";

    public override string EraseNeedsConfirm => "Сначала отметьте подтверждение.";

    public override string EraseSelf => "Себя удалить нельзя; попросите другого организатора.";
}
