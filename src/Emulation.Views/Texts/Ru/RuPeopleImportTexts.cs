using Emulation.Domain.Clusters.People;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPeopleImportTexts : PeopleImportTexts
{
    public override string Title => "Вставить список людей";

    public override string Lead => "По человеку в строке: имя, адрес, предприятие, роль, язык – через табуляцию, точку с запятой или запятую. Можно скопировать из таблицы. Список никого не удаляет.";

    public override string Example => "Иванова А.; sekretar@unit.example; Компания А; секретарь; ru";

    public override string List => "Список";

    public override string ListHint => "Строка заголовков необязательна; если она есть, порядок столбцов – по ней. Пустая ячейка ничего не меняет.";

    public override string AddUnits => "Добавлять и новые предприятия";

    public override string Look => "Показать изменения";

    public override string Apply => "Применить";

    public override string FaultsTitle(int faults) => $"Нужно исправить: {faults}; ничего не изменено";

    public override string At(int line, string column) => $"Строка {line}, {column}";

    public override string Changed => "С момента просмотра данные изменились; посмотрите ещё раз и примените.";

    public override string TooLong(string most) => $"В списке больше {most} знаков; пожалуйста, разделите его на несколько. Ничего не изменено.";

    public override string ResultHeading => "Что изменится";

    public override string NewCount(int people) => $"Новых: {people}";

    public override string ChangedCount(int people) => $"Изменено: {people}";

    public override string SameCount(int people) => $"Без изменений: {people}";

    public override string NewUnits(string units) => $"Новые предприятия: {units}";

    public override string NothingToDo => "Всё уже так; применять нечего.";

    public override string Kind(PersonChangeKind kind) => kind switch
    {
        PersonChangeKind.New => "Новый",
        PersonChangeKind.Changed => "Изменён",
        _ => "Без изменений",
    };

    public override string Column(PeopleColumn column) => column switch
    {
        PeopleColumn.Name => "имя",
        PeopleColumn.Email => "адрес",
        PeopleColumn.Unit => "предприятие",
        PeopleColumn.Role => "роль",
        PeopleColumn.Language => "язык",
        _ => "код",
    };

    public override string Was(string before) => $"было: {before}";
}
