using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuSheetTexts : SheetTexts
{
    public override IReadOnlyList<string> Headings(PlanColumn column) => column switch
    {
        PlanColumn.Number => ["№", "№ п/п", "Номер"],
        PlanColumn.Title => ["Мероприятие", "Название", "Наименование мероприятия", "Содержание"],
        PlanColumn.Kind => ["Вид", "Тип"],
        PlanColumn.Units => ["Организации", "Организация", "Подразделения", "Исполнители"],
        PlanColumn.From => ["С какого дня", "Начало", "Дата начала"],
        PlanColumn.Deadline => ["Срок", "Срок сдачи", "Срок исполнения", "Дата"],
        PlanColumn.GraceHours => ["Приём после срока (ч)", "Приём после срока", "Отсрочка (ч)"],
        PlanColumn.Documents => ["Документы", "Что сдать", "Требуемые документы"],
        _ => ["Код", "Код мероприятия"],
    };

    public override string PartHeading(PartColumn column) => column switch
    {
        PartColumn.Id => "Код",
        PartColumn.Title => "Мероприятие",
        PartColumn.Day => "День",
        PartColumn.Off => "Выходной или рабочий",
        PartColumn.Before => "До срока (дней)",
        PartColumn.After => "После срока (дней)",
        PartColumn.Hour => "Час отправки",
        PartColumn.Leader => "Руководству через",
        PartColumn.Head => "Возглавляющей через",
        PartColumn.Meeting => "До совещания",
        PartColumn.Unit => "Организация",
        PartColumn.Visit => "День проверки",
        PartColumn.Indicator => "Показатель",
        PartColumn.Measure => "Единица измерения",
        PartColumn.ActualsFrom => "Факт принимается с",
        _ => "Код показателя",
    };

    public override string PartName(PlanPart part) => part switch
    {
        PlanPart.Days => "Выходные",
        PlanPart.Reminders => "Напоминания",
        PlanPart.Visits => "Проверки",
        _ => "Показатели",
    };

    public override string PartTitle(PlanPart part, int year) => part switch
    {
        PlanPart.Days => $"Выходные и рабочие дни на {year} год",
        PlanPart.Reminders => $"Напоминания на {year} год",
        PlanPart.Visits => $"Проверки организаций на {year} год",
        _ => $"Показатели на {year} год",
    };

    public override string PartNote(PlanPart part) => part switch
    {
        PlanPart.Days => "Одна строка – один день: нерабочий будний день или рабочая суббота либо воскресенье. Пустая таблица ничего не меняет.",
        PlanPart.Reminders => "Дни через точку с запятой, например 14; 7; 3; тире – не напоминать. Пустая ячейка – как обычно. Руководству: через столько рабочих дней просрочки; 0 – никогда.",
        PlanPart.Visits => "Одна строка – одна организация; пока дня нет, оставьте пустым.",
        _ => "Одна строка – один показатель. Код сохраняет уже заявленные значения; для нового показателя оставьте пустым.",
    };

    public override string DayOff => "выходной";

    public override string DayWorked => "рабочий";

    public override string WholePlan => "Весь план";

    public override string PartChanges => "Другие листы файла";

    public override string Hint(PlanColumn column) => column switch
    {
        PlanColumn.Number => "Номер строки. Строка со словом «Пример» здесь не читается.",
        PlanColumn.Kind => "Выберите вид из списка.",
        PlanColumn.Units => "Выберите «Все», одну организацию или перечислите несколько через точку с запятой.",
        PlanColumn.From => "Первый день кампании; для других видов пусто.",
        PlanColumn.Deadline => "День и час, например 10/11/2027 17:00. Только день означает 17:00.",
        PlanColumn.GraceHours => "Сколько часов после срока ещё принимается с пометкой об опоздании. Пусто: нисколько.",
        PlanColumn.Documents => "Каждый документ в своей строке: Название | .pdf .docx | 20 МБ | необязательно. Достаточно названия.",
        PlanColumn.Id => "В новой строке пусто; имеющийся код не меняйте.",
        _ => "Название мероприятия в одну строку.",
    };

    public override string PeopleHeading(PeopleSheetColumn column) => column switch
    {
        PeopleSheetColumn.Number => "№",
        PeopleSheetColumn.Name => "Имя",
        PeopleSheetColumn.Email => "Эл. почта",
        PeopleSheetColumn.Unit => "Организация",
        PeopleSheetColumn.Role => "Роль",
        PeopleSheetColumn.Language => "Язык",
        _ => "Код",
    };

    public override string AllUnits => "Все";

    public override string Optional => "необязательно";

    public override string Example => "Пример";

    public override string ExampleReport => "Отчёт о соревновании за год";

    public override string ExampleDocuments => "Итоговый отчёт | .pdf .docx\nФотографии | .jpg .png | 20 MB | необязательно";

    public override string ExampleMeeting => "Итоговое совещание кластера";

    public override string ExamplePerson => "Нгуен Ван А";

    public override string PlanName => "План";

    public override string PlanTitle(int year) => $"План мероприятий на {year} год";

    public override IReadOnlyList<string> TemplateNotes =>
    [
        "Одно мероприятие в строке. Строки со словом «Пример» в первом столбце не читаются; их можно удалить.",
        "Срок: день/месяц/год час:минуты; только день означает 17:00. Несколько организаций разделяются точкой с запятой.",
        "Документы: каждый в своей строке ячейки (Alt+Enter): Название | .pdf .docx | 20 МБ | необязательно.",
    ];

    public override string PlanNote(string zone) => $"Время: {zone}. По столбцу «Код» строки узнаются при возврате файла; пожалуйста, не меняйте его.";

    public override string SubmissionsName => "Сданные документы";

    public override string SubmissionsTitle(int year) => $"Сданные документы за {year} год";

    public override string AsOf(string moment, string zone) => $"По состоянию на {moment}, {zone}.";

    public override string SubmissionHeading(SubmissionColumn column) => column switch
    {
        SubmissionColumn.Number => "№",
        SubmissionColumn.Activity => "Мероприятие",
        SubmissionColumn.Kind => "Вид",
        SubmissionColumn.Unit => "Организация",
        SubmissionColumn.Deadline => "Срок",
        SubmissionColumn.State => "Состояние",
        SubmissionColumn.Late => "Опоздание",
        SubmissionColumn.Received => "Получено",
        SubmissionColumn.By => "Кто сдал",
        SubmissionColumn.Version => "Версия",
        SubmissionColumn.Files => "Файлов",
        SubmissionColumn.Receipt => "Квитанция",
        _ => "Примечание",
    };

    public override string Yes => "да";

    public override string PeopleName => "Люди";

    public override string PeopleTitle(string cluster) => $"Люди: {cluster}";

    public override string PeopleNote => "Один человек в строке. По столбцу «Код» люди узнаются при возврате файла; для нового человека оставьте его пустым.";

    public override string Role(ContactRole role) => role switch
    {
        ContactRole.Leader => "Руководитель",
        ContactRole.Secretary => "Секретарь",
        ContactRole.Organizer => "Организатор",
        _ => "Другое",
    };

    public override string Link => "Таблицы .xlsx: загрузить, скачать";

    public override string Title(int year) => $"Таблицы плана на {year} год";

    public override string Lead => "Составьте план в Excel или LibreOffice и загрузите его здесь. Следующая страница покажет, что изменится; ничего не сохраняется, пока Вы не примените изменения, и ничего не рассылается, пока план не опубликован.";

    public override string Downloads => "Скачать";

    public override string Template => "Бланк для заполнения";

    public override string Plan => "Опубликованный план";

    public override string Draft => "Черновик";

    public override string Submissions => "Сданные документы";

    public override string People => "Люди";

    public override string PeopleTemplate => "Бланк для списка людей";

    public override string Upload => "Загрузить план из файла";

    public override string UploadPeople => "Или загрузить список из файла";

    public override string File => "Файл .xlsx";

    public override string FileHint => "Столбцы узнаются по заголовкам, в любом порядке. Не более 5 МБ.";

    public override string Read => "Прочитать файл и показать изменения";

    public override string NotTaken => "Файл не удалось прочитать";

    public override string FaultsTitle(int count) => $"В файле нужно исправить {RuPlural.Of(count, "место", "места", "мест")}";

    public override string FaultsLead => "Ничего не изменено. Пожалуйста, исправьте эти ячейки в файле и загрузите его снова.";

    public override string MoreFaults(int count) => $"и ещё {count}";

    public override string Nothing => "Файл совпадает с имеющимся планом: менять нечего.";

    public override string Changes => "Что изменится";

    public override string NotYet(bool againstDraft) => againstDraft
        ? "По сравнению с нынешним черновиком. Пока ничего не изменено; применение обновит черновик и не отправит ни одного письма."
        : "По сравнению с опубликованным планом. Пока ничего не изменено; применение сохранит черновик и не отправит ни одного письма.";

    public override string Added(int count) => $"Новые: {count}";

    public override string Changed(int count) => $"Изменены: {count}";

    public override string Same(int count) => $"Без изменений: {count}";

    public override string Missing(int count) => $"Нет в файле: {count}";

    public override string Row(int row) => $"строка {row}";

    public override string Rows(string rows) => $"Номера пропущенных строк, в которых нет мероприятий: {rows}.";

    public override string Unread(string headings) => $"Эти столбцы не читаются: {headings}.";

    public override string Blank => "(пусто)";

    public override string MissingQuestion => "Мероприятия, которых нет в файле";

    public override string Keep => "Оставить";

    public override string Remove => "Убрать из плана";

    public override string HasSubmissions => "по нему уже сданы документы, остаётся в любом случае";

    public override string Apply => "Применить к черновику";

    public override string Another => "Выбрать другой файл";

    public override string Outdated(string by, string at) => $"{by}: черновик изменён в {at}. Ваш файл не потерян: ниже он сравнивается с новейшим черновиком. Пожалуйста, просмотрите и примените ещё раз.";

    public override string OutdatedSomebody => "План только что изменён. Ваш файл не потерян: ниже он сравнивается с тем, что есть сейчас. Пожалуйста, просмотрите и примените ещё раз.";

    public override string Refused(string code) => code switch
    {
        "sheet-locked" => "Файл защищён паролем. Пожалуйста, сохраните копию без пароля и загрузите её.",
        "sheet-too-large" => "В файле слишком много ячеек: читается не более 5000 строк и 200 000 ячеек.",
        "sheet-unreadable" => "Эту таблицу не удаётся прочитать. Пожалуйста, откройте её в Excel или LibreOffice, сохраните как .xlsx и попробуйте снова.",
        _ => "Пожалуйста, выберите файл .xlsx.",
    };

    public override string TooManyActivities(string count, int most) => $"Слишком много мероприятий ({count}): в плане на год их не более {most}.";

    public override string Sentence(string code) => code switch
    {
        "no-table" => "Не найдена строка заголовков. Нужны по крайней мере столбцы «Мероприятие» и «Срок»; в бланке они есть.",
        "column-missing" => "В таблице нет такого столбца.",
        "missing" => "Эту ячейку нужно заполнить.",
        "too-long" => "Текст слишком длинный.",
        "control-character" => "Есть недопустимый знак, например перевод строки.",
        "unknown-kind" => "Вид: отчёт, совещание, кампания, проверка или регистрация.",
        "unknown-unit" => "В кластере нет такой организации.",
        "bad-deadline" => "Такой даты нет; пишите как 10/11/2027 17:00.",
        "deadline-outside-year" => "Срок вне года плана (он длится до конца января следующего года).",
        "not-of-this-kind" => "Первый день есть только у кампании.",
        "after-deadline" => "Этот день позже срока мероприятия.",
        "day-outside-year" => "День вне года плана (он длится до конца января следующего года).",
        "bad-date" => "Такого дня нет; пишите как 05/03/2027.",
        "no-such-hour" => "Такого часа нет: часы переводятся вперёд.",
        "out-of-range" => "Число вне допустимых границ.",
        "too-many" => "Слишком много.",
        "plan-too-long" => "План в целом слишком велик, сохранить его нельзя.",
        "bad-document-part" => $"После черты | пишут только типы файлов, например .pdf .docx, размер от 1 до {RequestedDocument.LargestMegabytes} МБ или «необязательно». Название с чертой берут в кавычки \"…\".",
        "bad-type" => "Расширение файла пишется как .pdf.",
        "not-a-number" => "Нужно целое число.",
        "error-value" => "В формуле этой ячейки ошибка.",
        "bad-id" => "Код состоит из a–z, 0–9 и дефисов.",
        "duplicate" => "Повторяет другую строку.",
        "id-in-another-year" => "Этот код есть в плане другого года.",
        "unknown-activity" => "В плане нет такого мероприятия.",
        "unknown-day-kind" => "Укажите «выходной» или «рабочий».",
        "not-steps" => "Нужны дни, например 14; 7; 3, или тире.",
        "outside-office-hours" => "Этот час вне рабочих часов кластера.",
        "head-before-leader" => "Руководство организации узнаёт раньше возглавляющей организации.",
        "no-weekend-day" => "Рабочими объявляют только субботу или воскресенье.",
        "day-off-and-worked" => "День указан и как выходной, и как рабочий.",
        "unit-not-concerned" => "Мероприятие не касается этой организации.",
        "not-an-inspection" => "Дни посещений есть только у проверки.",
        "not-a-registration" => "Показатели есть только у регистрации.",
        _ => "Это значение не подходит.",
    };
}
