using System.Globalization;
using Emulation.Domain.Plans.Kinds;
using Emulation.Domain.Search;
using Emulation.Domain.Sheets;
using Emulation.Views.Texts;

namespace Emulation.Views.Sheets;

/// <summary>What of a plan stands on sheets of its own: days off, reminders, visits and indicators. What is written here is read again as the same.</summary>
public static class PartPapers
{
    /// <summary>The words by which these sheets are read, whatever language they are in.</summary>
    public static PartVocabulary Vocabulary { get; } = Read();

    /// <summary>The sheets of a plan: those of its days and reminders, and of visits and indicators where it has such activities.</summary>
    public static IReadOnlyList<SheetPaper> Of(PlanDraft plan, int year, Cluster cluster, Language language)
    {
        var words = Words.Of(language);
        var activities = (plan.Activities ?? []).OfType<ActivityDraft>().OrderBy(activity => activity.Deadline, StringComparer.Ordinal).ToList();
        return
        [
            Paper(PlanPart.Days, Days(plan, words)),
            Paper(PlanPart.Reminders, [Policy(words.Sheet.WholePlan, null, plan.Reminders ?? new()), .. activities.Select(activity => Policy(activity.Title, activity.Id, activity.Policy()))]),
            .. Some(PlanPart.Visits, [.. activities.Where(activity => Is(activity, ActivityKind.Inspection)).SelectMany(activity => Visits(activity, cluster))]),
            .. Some(PlanPart.Indicators, [.. activities.Where(activity => Is(activity, ActivityKind.Registration)).SelectMany(Indicators)]),
        ];

        IEnumerable<SheetPaper> Some(PlanPart part, IReadOnlyList<IReadOnlyDictionary<PartColumn, SheetCell?>> rows) => rows.Count > 0 ? [Paper(part, rows)] : [];

        SheetPaper Paper(PlanPart part, IReadOnlyList<IReadOnlyDictionary<PartColumn, SheetCell?>> rows) => new(
            words.Sheet.PartName(part),
            words.Sheet.PartTitle(part, year),
            words.Tag,
            [words.Sheet.PartNote(part)],
            [.. part.Columns().Select(column => Layout(column, words, cluster))],
            [.. rows.Select(row => PlanPaper.Row(part.Columns(), column => row.GetValueOrDefault(column)))])
        {
            Blank = part == PlanPart.Days ? 20 : 0,
        };
    }

    private static List<IReadOnlyDictionary<PartColumn, SheetCell?>> Days(PlanDraft plan, Words words) =>
    [
        .. from day in (plan.DaysOff ?? []).OfType<string>().Select(day => (Day: day, What: words.Sheet.DayOff)).Concat((plan.DaysWorked ?? []).OfType<string>().Select(day => (Day: day, What: words.Sheet.DayWorked)))
           orderby day.Day
           select new Dictionary<PartColumn, SheetCell?> { [PartColumn.Day] = Day(day.Day), [PartColumn.Off] = new(day.What) },
    ];

    private static Dictionary<PartColumn, SheetCell?> Policy(string? title, string? id, ReminderPolicyDraft policy) => new()
    {
        [PartColumn.Title] = Text(title),
        [PartColumn.Before] = Steps(policy.DaysBefore),
        [PartColumn.After] = Steps(policy.DaysAfter),
        [PartColumn.Hour] = Number(policy.Hour),
        [PartColumn.Leader] = Number(policy.LeaderAfter),
        [PartColumn.Head] = Number(policy.HeadAfter),
        [PartColumn.Meeting] = Steps(policy.MeetingDays),
        [PartColumn.Id] = Text(id),
    };

    /// <summary>A row for each unit that the inspection concerns, with or without a day, and for each that has a day all the same.</summary>
    private static IEnumerable<IReadOnlyDictionary<PartColumn, SheetCell?>> Visits(ActivityDraft activity, Cluster cluster)
    {
        var days = activity.Dates().ToDictionary();
        var units = cluster.Units.Where(unit => activity.Units?.Contains(Activity.AllUnits) == true || activity.Units?.Contains(unit.Id) == true || days.ContainsKey(unit.Id));
        return units.Select(unit => new Dictionary<PartColumn, SheetCell?>
        {
            [PartColumn.Title] = Text(activity.Title),
            [PartColumn.Unit] = Text(PlanCells.Name(unit.Id, cluster)),
            [PartColumn.Visit] = days.TryGetValue(unit.Id, out var day) ? Day(day) : null,
            [PartColumn.Id] = Text(activity.Id),
        });
    }

    private static IEnumerable<IReadOnlyDictionary<PartColumn, SheetCell?>> Indicators(ActivityDraft activity)
    {
        var indicators = (activity.Indicators ?? []).OfType<IndicatorDraft>().DefaultIfEmpty(new());
        return indicators.Select((indicator, at) => new Dictionary<PartColumn, SheetCell?>
        {
            [PartColumn.Title] = Text(activity.Title),
            [PartColumn.Indicator] = Text(indicator.Title),
            [PartColumn.Measure] = Text(indicator.Measure),
            [PartColumn.ActualsFrom] = at == 0 && !string.IsNullOrWhiteSpace(activity.ActualsFrom) ? Day(activity.ActualsFrom) : null,
            [PartColumn.Id] = Text(activity.Id),
            [PartColumn.IndicatorId] = Text(indicator.Id),
        });
    }

    private static bool Is(ActivityDraft activity, ActivityKind kind) => kind.ToString().Equals(activity.Kind, StringComparison.OrdinalIgnoreCase);

    private static SheetCell? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(text.Trim());

    private static SheetCell? Number(int? number) => number is { } known ? SheetCell.Of(known) : null;

    private static SheetCell Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SheetCell.Of(day) : new(text);

    // With semicolons: 3,1 is a number in many languages.
    private static SheetCell? Steps(IReadOnlyList<int>? steps) => steps is null ? null : new(steps.Count == 0 ? "–" : string.Join("; ", steps));

    private static PaperColumn Layout(PartColumn column, Words words, Cluster cluster)
    {
        var (width, style) = column switch
        {
            PartColumn.Title => (44.0, PaperStyle.Text),
            PartColumn.Indicator => (40, PaperStyle.Text),
            PartColumn.Day or PartColumn.Visit or PartColumn.ActualsFrom => (16, PaperStyle.Day),
            PartColumn.Off or PartColumn.Measure => (16, PaperStyle.Text),
            PartColumn.Unit => (28, PaperStyle.Text),
            PartColumn.Before or PartColumn.After or PartColumn.Meeting => (18, PaperStyle.Middle),
            PartColumn.Hour or PartColumn.Leader or PartColumn.Head => (14, PaperStyle.Number),
            _ => (16, PaperStyle.Faint),
        };
        return new(words.Sheet.PartHeading(column), width, style)
        {
            Choices = column switch
            {
                PartColumn.Off => [words.Sheet.DayOff, words.Sheet.DayWorked],
                PartColumn.Unit => [.. cluster.Units.Select(unit => unit.Name)],
                _ => [],
            },
            OnlyChoices = column == PartColumn.Off,
        };
    }

    private static PartVocabulary Read()
    {
        var all = Enum.GetValues<Language>().Select(Words.Of).ToList();
        var headings = new Dictionary<string, PartColumn>();
        foreach (var (column, words) in from column in Enum.GetValues<PartColumn>() from words in all select (column, words))
            headings.TryAdd(Folding.Of(words.Sheet.PartHeading(column)), column);
        return new(headings, Folded(words => words.Sheet.DayOff), Folded(words => words.Sheet.DayWorked), Folded(words => words.Sheet.WholePlan));

        HashSet<string> Folded(Func<Words, string> word) => [.. all.Select(words => Folding.Of(word(words)))];
    }
}
