using Emulation.Domain.Overview;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuOverviewTexts : OverviewTexts
{
    public override string Views => "Вид года";

    public override string View(OverviewView view) => view switch
    {
        OverviewView.Calendar => "Календарь",
        OverviewView.Charts => "Диаграммы",
        _ => "Сводка",
    };

    public override string BoardHeading(int year) => $"Выполнение плана {year} года предприятиями";

    public override string CalendarHeading(int year) => $"Календарь {year} года";

    public override string ChartsHeading(int year) => $"Как сдавались документы в {year} году";

    public override string ChartsLead => "Учтены сданные полностью и просроченные документы.";

    public override string Legend => "Обозначения";

    public override string Standing(Standing standing) => standing switch
    {
        Domain.Submissions.Standing.NotDue => "Срок не наступил",
        Domain.Submissions.Standing.Extended => "Срок продлён",
        Domain.Submissions.Standing.Missing => "Просрочено, не сдано",
        Domain.Submissions.Standing.Incomplete => "Сдано не всё",
        Domain.Submissions.Standing.Returned => "Возвращено на доработку",
        Domain.Submissions.Standing.Submitted => "Сдано полностью",
        Domain.Submissions.Standing.Late => "Сдано с опозданием",
        Domain.Submissions.Standing.Accepted => "Принято",
        Domain.Submissions.Standing.Silent => "Об участии не сообщило",
        Domain.Submissions.Standing.TakesPart => "Участвует",
        Domain.Submissions.Standing.VisitAhead => "Проверка ещё впереди",
        Domain.Submissions.Standing.ResultMissing => "Нет результатов проверки",
        Domain.Submissions.Standing.ResultFiled => "Результаты проверки есть",
        _ => "Не требуется",
    };

    public override string VisitOn(string day) => $"Проверка {day}";

    public override string Group(string code) => code switch
    {
        "overdue" => "Просрочено",
        "soon" => "Срок в ближайшие 7 дней",
        "waiting" => "Новое, ждёт рассмотрения",
        "visits" => "Проверка в ближайшие 7 дней",
        "unfiled" => "Недавно проверено, результатов нет",
        _ => "Ещё не сдано",
    };

    public override string Outcome(Outcome outcome) => outcome switch
    {
        Domain.Overview.Outcome.OnTime => "В срок",
        Domain.Overview.Outcome.Late => "С опозданием",
        Domain.Overview.Outcome.Missing => "Не сдано",
        _ => "–",
    };

    public override string Activity => "Мероприятие";

    public override string Kind => "Вид";

    public override string Month => "Месяц";

    public override string WholeYear => "Весь год";

    protected override IReadOnlyList<string> Months { get; } =
        ["Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"];

    protected override string MonthAndYear(string month, int year) => $"{month} {year}";

    public override string All => "Все";

    public override string PartOfName => "часть названия";

    public override string OnlyOpen => "Только несданное";

    public override string ShowAll => "Показать всё";

    public override string NothingFound => "Ничего такого нет.";

    public override string Pages => "Страницы таблицы";

    public override string PagesBelow => "Страницы таблицы, внизу";

    public override string ActivityPage(int page, int pages, int activities) =>
        $"{RuPlural.Of(activities, "мероприятие", "мероприятия", "мероприятий")}, страница {page} из {pages}";

    public override string UnitPage(int page, int pages, int units) =>
        $"{RuPlural.Of(units, "предприятие", "предприятия", "предприятий")}, страница {page} из {pages}";

    public override string EarlierActivities => "Предыдущие мероприятия";

    public override string LaterActivities => "Следующие мероприятия";

    public override string UnitsBefore => "Предыдущие предприятия";

    public override string UnitsAfter => "Следующие предприятия";

    public override string DeadlineDay => "Срок или мероприятие";

    public override string MeetingDay => "Совещание";

    public override string Meeting => "Совещание";

    public override string DayOff => "Выходной день";

    public override string Today => "Сегодня";

    public override string Deadlines(int count) => RuPlural.Of(count, "срок", "срока", "сроков");

    public override string Meetings(int count) => RuPlural.Of(count, "совещание", "совещания", "совещаний");

    public override string NothingThisMonth => "В этом месяце нет ни сроков, ни совещаний.";

    public override string MoreEntries(int count) => $"Ещё {RuPlural.Of(count, "мероприятие", "мероприятия", "мероприятий")} в сводке";

    public override string ByMonth => "По месяцам срока";

    public override string ByUnit => "По предприятиям";
}
