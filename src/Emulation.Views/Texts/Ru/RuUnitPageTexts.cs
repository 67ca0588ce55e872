using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuUnitPageTexts : UnitPageTexts
{
    public override string Greeting(string person) => $"Здравствуйте, {person}!";

    public override string Owes(int count) => $"Вашему предприятию нужно сдать {RuPlural.Of(count, "комплект документов", "комплекта документов", "комплектов документов")}.";

    public override string AndClosed(int count) => $"Ещё {RuPlural.Of(count, "комплект", "комплекта", "комплектов")} сдать уже нельзя: приём закончен.";

    public override string OnlyClosed(int count) =>
        $"Не {RuPlural.Form(count, "сдан", "сданы", "сдано")} {RuPlural.Of(count, "комплект документов", "комплекта документов", "комплектов документов")}: приём уже закончен. Если нужно продление срока, обратитесь к организатору.";

    public override string OwesNothing => "Ваше предприятие сдало всё. Спасибо!";

    public override string NothingPlanned => "В плане кластера пока нет мероприятий для вашего предприятия. Когда они появятся, вам придёт письмо.";

    public override string ZoneNote(string zone) => $"Часовой пояс всех сроков на этой странице: {zone}.";

    public override string Heading(UnitGroup group) => group switch
    {
        UnitGroup.Owed => "Нужно сдать",
        UnitGroup.Welcome => "Можно сдать, не обязательно",
        UnitGroup.Parts => "Кампании и проверки",
        UnitGroup.Complete => "Сдано полностью",
        _ => "Другие мероприятия плана",
    };

    public override string ShowAll(int count) => $"Показать все ({count})";

    public override string GroupsLabel => "Группы мероприятий";

    public override string PagesLabel => "Страницы, по срокам";

    public override string NothingInGroup => "Здесь пока ничего нет.";

    public override string EventsNote => "Для этих мероприятий документы не нужны.";

    public override string Deadline => "Срок сдачи";

    public override string When => "Когда";

    public override string ExtendedFrom(string deadline) => $"Срок для вашего предприятия продлён; по плану — {deadline}.";

    public override string GraceToCome(string closes) => $"После срока документы принимаются с отметкой об опоздании; крайний срок: {closes}.";

    public override string GraceNow(string closes) => $"Срок истёк. Документы ещё принимаются с отметкой об опоздании; крайний срок: {closes}.";

    public override string ClosedNow => "Приём закончен. Если нужно продление срока, обратитесь к организатору.";

    public override string Version(int version) => $"Версия {version}";

    public override string ReceivedAt(string moment, string by) => $"{moment}, передал(а): {by}";

    public override string Receipt => "Номер подтверждения";

    public override string StillMissing => "Не хватает";

    public override string Submit => "Сдать документы";

    public override string SubmitLate => "Сдать с опозданием";

    public override string Replace => "Сдать новую версию";

    public override string ReplaceNote => "Выберите только те файлы, которые меняются; остальные останутся. Прежние версии сохраняются.";

    public override string Required => "обязательно";

    public override string Optional => "по желанию";

    public override string AlreadyHave(string file) => $"Уже есть: {file}";

    public override string FileHint(string types, string size) => $"{types}, не больше {size}";

    public override string FormLimit(string size) => $"За один раз — не больше {size} вместе. Если файлы больше, отправьте их по одному.";

    public override string ReceivedTitle => "Документы приняты";

    public override string ReceivedComplete => "Всё необходимое получено. По этому мероприятию больше ничего делать не нужно.";

    public override string ReceivedIncomplete => "Пока не всё. Пожалуйста, дополните до истечения срока:";

    public override string ReceivedLate => "Документы пришли после срока и получили отметку об опоздании.";

    public override string LetterFollows => "Письмо с подтверждением придёт на вашу почту.";

    public override string RefusedTitle => "Документы не приняты";

    public override string ReturnedTitle => "Организаторы просят исправить документы";

    public override string AcceptedNote => "Организаторы посмотрели и приняли эти документы.";

    public override string Note => "Сообщение организаторам";

    public override string OnBehalf(string organizer) => $"За предприятие сдал организатор: {organizer}.";

    public override string BegunInTime(string begun) => $"Отправка начата {begun}, до срока сдачи, поэтому считается своевременной.";

    public override string ArrivingTitle => "Получено, идёт проверка";

    public override string ArrivingNote => "Страницу можно закрыть. Если что-то не будет принято, вам придёт письмо.";

    public override string VersionsTitle => "Все версии";
}
