using Emulation.Domain.Search;
using Emulation.Domain.Sheets;
using Emulation.Views.Texts;

namespace Emulation.Views.Sheets;

/// <summary>A year's plan as a sheet, filled or as a template, and the words by which it is read again.</summary>
public static class PlanPaper
{
    private static readonly PlanColumn[] Columns =
        [PlanColumn.Number, PlanColumn.Title, PlanColumn.Kind, PlanColumn.Units, PlanColumn.From, PlanColumn.Deadline, PlanColumn.GraceHours, PlanColumn.Documents, PlanColumn.Id];

    /// <summary>The words by which a sheet is read, whatever language it is in.</summary>
    public static PlanVocabulary Vocabulary { get; } = Read();

    /// <summary>The words in which a sheet is written.</summary>
    public static PlanWords WordsOf(Language language)
    {
        var words = Words.Of(language);
        return new(words.Plan.Kind, words.Sheet.AllUnits, words.Sheet.Optional, words.Plan.OnlyReport);
    }

    /// <summary>What a year's plan is called where nobody has called it anything.</summary>
    public static string TitleOf(int year, Language language) => Words.Of(language).Sheet.PlanTitle(year);

    /// <summary>The plan.</summary>
    public static SheetPaper Of(string? title, int year, IEnumerable<ActivityDraft> activities, Cluster cluster, Language language)
    {
        var words = Words.Of(language);
        var shown = WordsOf(language);
        var rows = activities.OrderBy(activity => activity.Deadline, StringComparer.Ordinal)
            .Select((activity, at) => Row(Columns, column => column == PlanColumn.Number ? SheetCell.Of(at + 1) : PlanCells.Of(activity, column, cluster, shown)));
        return new(words.Sheet.PlanName, string.IsNullOrWhiteSpace(title) ? words.Sheet.PlanTitle(year) : title, words.Tag,
            [cluster.Name, words.Sheet.PlanNote(words.Time.Zone(cluster.TimeZone))], Layout(cluster, words), [.. rows]);
    }

    /// <summary>A template with an example and room for a year.</summary>
    public static SheetPaper Template(int year, Cluster cluster, Language language)
    {
        var words = Words.Of(language);
        var shown = WordsOf(language);
        ActivityDraft[] examples =
        [
            new(Kind: "report", Title: words.Sheet.ExampleReport, Units: [Activity.AllUnits], Deadline: $"{year:0000}-11-10T17:00", GraceHours: 24),
            new(Kind: "meeting", Title: words.Sheet.ExampleMeeting, Units: [.. cluster.Units.Take(2).Select(unit => unit.Id)], Deadline: $"{year:0000}-12-15T08:00"),
        ];
        var rows = examples.Select((activity, at) => Row(Columns, column => column switch
        {
            PlanColumn.Number => new(words.Sheet.Example),
            PlanColumn.Documents => at == 0 ? new(words.Sheet.ExampleDocuments) : null,
            _ => PlanCells.Of(activity, column, cluster, shown),
        }));
        return new(words.Sheet.PlanName, words.Sheet.PlanTitle(year), words.Tag, [cluster.Name, .. words.Sheet.TemplateNotes], Layout(cluster, words), [.. rows])
        {
            Examples = examples.Length,
            Blank = 200,
        };
    }

    internal static IReadOnlyList<SheetCell?> Row<TColumn>(IEnumerable<TColumn> columns, Func<TColumn, SheetCell?> cell) => [.. columns.Select(cell)];

    private static List<PaperColumn> Layout(Cluster cluster, Words words) => [.. Columns.Select(column =>
    {
        var (width, style) = column switch
        {
            PlanColumn.Number => (7.0, PaperStyle.Middle),
            PlanColumn.Title => (44, PaperStyle.Text),
            PlanColumn.Kind => (14, PaperStyle.Text),
            PlanColumn.Units => (26, PaperStyle.Text),
            PlanColumn.From => (13, PaperStyle.Day),
            PlanColumn.Deadline => (18, PaperStyle.Time),
            PlanColumn.GraceHours => (13, PaperStyle.Number),
            PlanColumn.Documents => (42, PaperStyle.Text),
            _ => (16, PaperStyle.Faint),
        };
        return new PaperColumn(words.Sheet.Heading(column), width, style)
        {
            Hint = words.Sheet.Hint(column),
            Choices = column switch
            {
                PlanColumn.Kind => [.. Enum.GetValues<ActivityKind>().Select(words.Plan.Kind)],
                PlanColumn.Units => [words.Sheet.AllUnits, .. cluster.Units.Select(unit => unit.Name)],
                _ => [],
            },
            OnlyChoices = column == PlanColumn.Kind,
        };
    })];

    private static PlanVocabulary Read()
    {
        var all = Enum.GetValues<Language>().Select(Words.Of).ToList();
        var headings = new Dictionary<string, PlanColumn>();
        foreach (var (heading, column) in from words in all from column in Columns from heading in words.Sheet.Headings(column) select (heading, column))
            headings.TryAdd(Folding.Of(heading), column);
        var kinds = new Dictionary<string, ActivityKind>();
        foreach (var kind in Enum.GetValues<ActivityKind>())
        {
            kinds.TryAdd(Folding.Of($"{kind}"), kind);
            foreach (var words in all)
                kinds.TryAdd(Folding.Of(words.Plan.Kind(kind)), kind);
        }

        return new(
            headings,
            kinds,
            Folded(words => words.Sheet.AllUnits).Append(Activity.AllUnits).ToHashSet(),
            Folded(words => words.Sheet.Optional).ToHashSet(),
            Folded(words => words.Plan.OnlyReport).ToHashSet(),
            Folded(words => words.Sheet.Example).ToHashSet())
        {
            Aside = all.SelectMany(words => words.Sheet.Headings(PlanColumn.Number).Append(words.Sheet.SubmissionHeading(SubmissionColumn.Remark))).Select(Folding.Of).ToHashSet(),
        };

        IEnumerable<string> Folded(Func<Words, string> word) => all.Select(words => Folding.Of(word(words)));
    }
}
