using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuPlanDeskTexts : PlanDeskTexts
{
    private static readonly string[] Months = ["Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"];

    public override string Title(int year) => $"План на {year} год";

    public override string Lead => "Нажмите на название мероприятия, чтобы изменить его прямо в строке. Все изменения остаются в черновике до публикации.";

    public override string Years => "Год";

    public override string NotPublished => "Ещё не опубликован";

    public override string Published(int revision) => $"Опубликован, редакция {revision}";

    public override string PublishedBy(string who, string moment) => $"опубликовано: {who}, {moment}";

    public override string Unpublished(int changes) => $"{RuPlural.Of(changes, "изменение", "изменения", "изменений")} не {RuPlural.Form(changes, "опубликовано", "опубликованы", "опубликовано")}";

    public override string DraftBy(string who, string moment) => $"Последнее изменение черновика: {who}, {moment}";

    public override string SendsNothing => "Черновик не рассылает писем.";

    public override string HasMoved => "Опубликованный план тем временем изменили другим способом";

    public override string HasMovedLead => "Перенесите эти изменения в черновик до публикации. Там, где изменено одно и то же, остаётся черновик, и это видно при проверке.";

    public override string TakeIn => "Перенести в черновик";

    public override string Review => "Проверить и опубликовать";

    public override string Discard => "Удалить черновик";

    public override string DiscardLead => "Все неопубликованные изменения пропадут; опубликованный план останется прежним.";

    public override string History => "История изменений";

    public override string Days => "Выходные и рабочие дни";

    public override string Copy(int year) => $"Скопировать план на {year} год";

    public override string Add => "Добавить мероприятие";

    public override string AddTitle => "Новое мероприятие";

    public override string EditTitle => "Изменить мероприятие";

    public override string Empty => "В плане пока нет мероприятий.";

    public override string EmptyHint => "Добавляйте мероприятия по одному, скопируйте план прошлого года или загрузите таблицу. До публикации письма не отправляются.";

    public override string PagesLabel => "Страницы плана по срокам";

    public override string Activities(int count) => RuPlural.Of(count, "мероприятие", "мероприятия", "мероприятий");

    public override string Activity => "Мероприятие";

    public override string New => "Новое";

    public override string Changed => "Изменено";

    public override string TakenOut => "Убрано из черновика";

    public override string TakenOutLead => "До публикации эти мероприятия действуют.";

    public override string PutBack => "Вернуть";

    public override string Save => "Сохранить в черновик";

    public override string Cancel => "Закрыть без сохранения";

    public override string Remove => "Убрать мероприятие";

    public override string Split => "Разделить по предприятиям";

    public override string SplitHint => "Для каждого предприятия появится своё мероприятие, чтобы сроки и документы могли различаться.";

    public override string PlanTitle => "Название плана";

    public override string FaultsTitle => "Проверьте эти места; всё введённое сохранилось";

    public override string DraftFaultsTitle => "Черновик нельзя опубликовать, пока в нём есть ошибки";

    public override string Field(ActivityField field) => field switch
    {
        ActivityField.Title => "Название",
        ActivityField.Kind => "Вид",
        ActivityField.Units => "Предприятия",
        ActivityField.Deadline => "Срок",
        ActivityField.Grace => "Приём после срока",
        ActivityField.Documents => "Документы",
        ActivityField.Terms => "Особое для этого вида",
        _ => "Напоминания",
    };

    public override string Everybody => "Все предприятия";

    public override string ChosenUnits => "Только отмеченные";

    public override string MoreUnits(int units) => $"и ещё {units}";

    public override string MoreIndicators(int indicators) => $"и ещё {indicators}";

    public override string GraceLabel => "Сколько часов документы принимаются после срока";

    public override string GraceHint => "Что придёт в эти часы, будет принято с пометкой об опоздании. Оставьте пустым, если приёма нет.";

    public override string Hours(int hours) => RuPlural.Of(hours, "час", "часа", "часов");

    public override string Document(int number) => $"Документ {number}";

    public override string DocumentTitle => "Название документа";

    public override string DocumentsHint => "Если у отчёта документы не указаны, каждое предприятие сдаёт один отчёт.";

    public override string Required => "Обязательный";

    public override string OptionalMark => "по желанию";

    public override string Types => "Типы файлов";

    public override string TypesHint => "Например: .pdf, .docx. Пусто — все обычные.";

    public override string Megabytes => "Наибольший размер (МБ)";

    public override string DocumentOut => "Убрать этот документ";

    public override string MoreDocuments => "Ещё документ";

    public override string NoDocuments => "Без документов";

    public override string From => "Первый день кампании";

    public override string FromHint => "Она идёт до срока выше. Пусто — со дня публикации.";

    public override string Visits => "День посещения каждого предприятия";

    public override string VisitsHint => "Если даты пока нет, оставьте пустым.";

    public override string VisitsLater => "Сначала сохраните мероприятие; дни посещений указываются потом на отдельных страницах.";

    public override string FindUnit => "Найти предприятие";

    public override string FindUnitHint => "Название или его часть.";

    public override string VisitsLink => "Указать день для каждого предприятия";

    public override string SaveAndNext => "Сохранить и перейти дальше";

    public override string KeptUnits(int count) => $"Отмечено ещё: {RuPlural.Of(count, "предприятие", "предприятия", "предприятий")}. Чтобы исключить какое-то из них, найдите его по названию.";

    public override string VisitsSet(int count) => $"День указан: {RuPlural.Of(count, "предприятие", "предприятия", "предприятий")}.";

    public override string VisitsOf(int count, int all) => $"День указан для {count} из {all} предприятий.";

    public override string Indicators => "Регистрируемые показатели";

    public override string IndicatorsHint => "По одному в строке: название, черта | и единица измерения. Например: Выручка | млн долл.";

    public override string ActualsFrom => "Фактические значения принимаются с";

    public override string ActualsFromHint => "С этого дня предприятия могут указывать достигнутое рядом с зарегистрированным. Пусто — после срока.";

    public override string OwnReminders => "Свои напоминания для этого мероприятия";

    public override string RemindersHint => "Пустое поле — как принято в плане и кластере. Тире — не напоминать.";

    public override string Before => "За сколько дней до срока";

    public override string After => "Через сколько дней после срока";

    public override string Hour => "Час отправки";

    public override string Leader => "Сообщить руководству предприятия через (рабочих дней просрочки)";

    public override string Head => "Сообщить головному предприятию через (рабочих дней просрочки)";

    public override string BeforeHint => "Например: 10, 3 — два напоминания, за десять дней и за три дня.";

    public override string AfterHint => "Например: 1, 5 — должник получит напоминания через день и через пять дней.";

    public override string HourHint => "Целый час в пределах рабочего времени кластера. Например: 8.";

    public override string LeaderHint => "Например: 3 — руководство получит письмо на третий рабочий день после срока.";

    public override string HeadHint => "Например: 5; не раньше, чем руководство самого предприятия.";

    public override string Usual => "Как обычно";

    public override string NoneBefore => "до срока без напоминаний";

    public override string NoneAfter => "после срока без напоминаний";

    public override string DaysBefore(string days) => $"за {days} дн. до срока";

    public override string DaysAfter(string days) => $"через {days} дн. после";

    public override string AtHour(int hour) => $"в {hour}:00";

    public override string MeetingDays(string days) => $"до совещания за {days} раб. дн.";

    public override string ToConfirm(string day) => $"{day} – День культуры Вьетнама. Стал ли он выходным по закону, на момент выпуска было неизвестно; отметьте его, если кластер не работает.";

    public override string LeaderAfter(int days) => $"руководству через {days} раб. дн.";

    public override string HeadAfter(int days) => $"головному предприятию через {days} раб. дн.";

    public override string Notice(PlanNotice notice) => notice switch
    {
        PlanNotice.Saved => "Сохранено в черновике",
        PlanNotice.Removed => "Мероприятие убрано из черновика",
        PlanNotice.PutBack => "Мероприятие снова такое, как опубликовано",
        PlanNotice.Split => "Теперь у каждого предприятия своё мероприятие",
        PlanNotice.Discarded => "Черновик удалён",
        PlanNotice.Published => "План опубликован",
        PlanNotice.Restored => "Прежняя редакция стала черновиком; проверьте и опубликуйте",
        PlanNotice.Copied => "Мероприятия перенесены в черновик; проверьте каждый срок",
        PlanNotice.TakenIn => "Опубликованные изменения перенесены в черновик",
        _ => "Черновик только что изменил кто-то другой, поэтому ничего не сделано; проверьте и повторите",
    };

    public override string Missed => "Среди выходных плана не хватает праздников";

    public override string Holiday(HolidayKind kind) => kind switch
    {
        HolidayKind.NewYear => "Новый год, 1 января",
        HolidayKind.Tet => "Тет, лунный Новый год",
        HolidayKind.HungKings => "День памяти королей Хунгов",
        HolidayKind.Reunification => "День освобождения Юга, 30 апреля",
        HolidayKind.Labour => "Праздник труда, 1 мая",
        _ => "День независимости, 2 сентября",
    };

    public override string AddThese => "Добавить эти дни";

    public override string DaysAdded(string days) => $"В черновик добавлены выходные: {days}";

    public override string DaysTitle(int year) => $"Выходные и рабочие дни {year} года";

    public override string DaysLead => "Отметьте будни, в которые офисы закрыты, и субботы и воскресенья, в которые работают взамен. В выходной напоминания не уходят; шаг, выпавший на него, переносится на ближайший рабочий день.";

    public override string DaysExample(string friday, string saturday) => $"Например: выходной в пятницу {friday}, рабочий день взамен в субботу {saturday} — отметьте оба дня.";

    public override string Off => "будни: выходной";

    public override string Worked => "суббота, воскресенье: рабочий день";

    public override string HolidayMark => "праздник";

    public override string SaveDays => "Сохранить дни в черновик";

    public override string Month(DateOnly month) => $"{Months[month.Month - 1]} {month.Year}";

    public override string ReviewTitle(int year) => $"Проверка плана на {year} год перед публикацией";

    public override string ReviewLead => "Вот что изменится в плане и в письмах. Пока ничего не отправлено.";

    public override string NothingToPublish => "Черновик совпадает с опубликованным планом; публиковать нечего.";

    public override string LettersOfOne => "Письма из-за этого изменения";

    public override string OnlyTitle => "Одно изменение отдельно";

    public override string OnlyLead => "К опубликованному плану применено только это изменение; остальные изменения черновика здесь не учтены. Пока ничего не отправлено.";

    public override string AllChanges => "Все изменения";

    public override string PlanChanges => "Изменения плана";

    public override string LetterChanges => "Изменения писем";

    public override string Letters(ForecastChange change, int count) => change switch
    {
        ForecastChange.New => $"Добавится {RuPlural.Of(count, "письмо", "письма", "писем")}",
        ForecastChange.Gone => $"Больше не {RuPlural.Form(count, "уйдёт", "уйдут", "уйдёт")} {RuPlural.Of(count, "письмо", "письма", "писем")}",
        _ => $"{RuPlural.Form(count, "Изменится", "Изменятся", "Изменится")} {RuPlural.Of(count, "письмо", "письма", "писем")}",
    };

    public override string NoLetterChanges => "Письма не меняются.";

    public override string NotListed(int letters) => $"и ещё {letters}";

    public override string LettersLead => "По календарю начиная с этого момента, если до тех пор никто ничего не сдаст.";

    public override string ForeseenUntil(string day) => $"Кластер большой, поэтому рассчитано только по {day}.";

    public override string Touched => "По этим мероприятиям предприятия уже прислали документы или показатели";

    public override string TouchedLead => "Присланное остаётся как есть: убранный документ или показатель больше не виден, а при смене единицы измерения число остаётся прежним. Проверьте это перед публикацией.";

    public override string Lost => "По этим мероприятиям уже сдавали документы, убрать их нельзя; верните их";

    public override string Publish => "Опубликовать план";

    public override string PublishHint => "После публикации напоминания пойдут по новому плану.";

    public override string Back => "Назад к плану";

    public override string PlanReminders => "Обычные напоминания плана";

    public override string ClashTitle => "Это мероприятие только что изменил кто-то другой";

    public override string ClashLead => "Всё введённое вами на месте: выберите по каждому полю и сохраните.";

    public override string ChangedBy(string who, string moment) => $"Автор изменения: {who}, {moment}.";

    public override string Stored => "Сохранено сейчас";

    public override string Yours => "Ваше";

    public override string SaveChoice => "Сохранить выбор";

    public override string GoneTitle => "Это мероприятие только что убрали из черновика";

    public override string GoneLead => "Введённое вами осталось в форме ниже; при сохранении мероприятие появится снова.";

    public override string CopyTitle(int from, int to) => $"Копия плана {from} года на {to} год";

    public override string CopyLead => "Срок переносится на рабочий день с тем же номером в том же месяце; последний рабочий день месяца остаётся последним. Годы в названиях меняются. Снимите отметки с ненужного; всё попадёт в черновик, и это ещё можно изменить.";

    public override string NothingToCopy => "В прошлом году плана нет, копировать нечего.";

    public override string Old => "Прошлый год";

    public override string NewOne => "Новый год";

    public override string IsThere => "уже есть в новом плане";

    public override string VisitsAnew => "Дни посещений нужно согласовать заново.";

    public override string TakeIntoDraft => "Перенести в черновик";

    public override string Copied(int count) => count == 0
        ? "В черновик ничего не перенесено"
        : $"{RuPlural.Of(count, "мероприятие", "мероприятия", "мероприятий")} теперь в черновике; проверьте каждый срок";

    public override string Skipped(int count) => $"Пропущено {RuPlural.Of(count, "мероприятие", "мероприятия", "мероприятий")}: кто-то только что уже перенёс то же в черновик, и оно остаётся как есть.";

    public override string HistoryTitle(int year) => $"История плана на {year} год";

    public override string HistoryLead => "Каждая публикация — редакция. Откройте её, чтобы увидеть изменения или восстановить как черновик.";

    public override string NoHistory => "Редакций пока нет.";

    public override string Revision(int number) => $"Редакция {number}";

    public override string Changes(int changes) => RuPlural.Of(changes, "изменение", "изменения", "изменений");

    public override string FirstKnown => "первая сохранившаяся";

    public override string UnknownWho => "неизвестно, до начала истории";

    public override string Restore => "Восстановить как черновик";

    public override string RestoreHint => "Она заменит нынешний черновик. План изменится только после публикации.";

    public override string WhatChanged => "Что изменилось";

    public override string WholePlan => "Весь план этой редакции";

    public override string Nothing => "нет";
}
