using System.Globalization;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuListTexts : ListTexts
{
    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public override string Country => "СОЦИАЛИСТИЧЕСКАЯ РЕСПУБЛИКА ВЬЕТНАМ";

    public override string Motto => "Независимость - Свобода - Счастье";

    public override string PlaceAndDate(string? place, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{place ?? Dots}, {day.Day} {Months[day.Month - 1]} {day.Year} г.");

    public override string AttendanceTitle => "СПИСОК УЧАСТНИКОВ";

    public override string AttendanceSubject(string meeting) => meeting;

    public override string Number => "№";

    public override string Name => "Фамилия, имя";

    public override string Organization => "Организация";

    public override string Position => "Должность";

    public override string Signature => "Подпись";

    public override string PositionOf(ContactRole? role) => role switch
    {
        ContactRole.Leader => "Руководитель",
        ContactRole.Secretary => "Секретарь",
        ContactRole.Organizer => "Оргкомитет",
        ContactRole.Other => "Участник",
        _ => "Гость",
    };

    public override string Total(int people) => $"Всего: {RuPlural.Of(people, "участник", "участника", "участников")}.";

    public override string Signer => "ОТ ОРГКОМИТЕТА";

    public override string AttendanceLink => "Лист регистрации";

    public override string PlatesTitle => "Таблички с именами";

    public override string PlatesHint => "Три таблички на листе A4, каждая 180 × 88 мм; разрезать по линиям.";

    public override string Nobody => "В списке пока никого нет.";

    public override string Word => "Скачать для Word";

    public override string PrintHint => "Для печати используйте команду браузера «Печать» (Ctrl+P). Тех, кто ответил «нет», в списке нет.";

    public override string ToMeetings => "Заседания";
}
