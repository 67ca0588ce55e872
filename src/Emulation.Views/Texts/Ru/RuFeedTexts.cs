namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuFeedTexts : FeedTexts
{
    public override string CalendarName(string cluster) => $"{cluster}: сроки и совещания";

    public override string Due(string activity) => $"Срок: {activity}";

    public override string Done(string activity) => $"Сдано: {activity}";

    public override string Visit(string unit, string activity) => $"Проверка, {unit}: {activity}";

    public override string YourAnswer => "Ваш ответ";

    public override string Link => "Сроки и совещания в моём календаре";

    public override string BackToUnit => "Страница предприятия";

    public override string Title => "Мой календарь";

    public override string Lead => "Сроки вашего предприятия, проверки и совещания, на которые вы приглашены, появятся в Outlook, Google Календаре или телефоне и будут обновляться сами.";

    public override string LeadOrganizer => "Все даты плана кластера и совещания появятся в Outlook, Google Календаре или телефоне и будут обновляться сами.";

    public override string Make => "Создать адрес календаря";

    public override string Made => "Новый адрес календаря готов.";

    public override string SubscribeHeading => "Подписаться";

    public override string Open => "Открыть в приложении календаря";

    public override string Google => "Google Календарь";

    public override string Outlook => "Outlook в браузере";

    public override string Address => "Адрес календаря";

    public override string AddressHint => "В других программах вставьте этот адрес в «Подписаться на календарь из интернета». Календарь видит каждый, у кого есть адрес: не передавайте его.";

    public override string RenewHeading => "Новый адрес";

    public override string RenewLead => "Если адрес попал к посторонним, замените его новым. Календари со старым адресом перестанут обновляться, и на новый нужно будет подписаться заново.";

    public override string Renew => "Заменить адрес";

    public override string Pace => "Программы обновляют календарь раз в несколько часов; у Google это может занять до суток.";
}
