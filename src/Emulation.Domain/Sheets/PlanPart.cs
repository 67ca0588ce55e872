namespace Emulation.Domain.Sheets;

/// <summary>What of a plan stands on sheets of its own, beside its activities.</summary>
public enum PlanPart
{
    /// <summary>Days off, and days worked in exchange.</summary>
    Days,

    /// <summary>How units are reminded: in the plan, and of single activities.</summary>
    Reminders,

    /// <summary>The days of inspections.</summary>
    Visits,

    /// <summary>What units register values of.</summary>
    Indicators,
}

/// <summary>The columns of these sheets.</summary>
public enum PartColumn
{
    /// <summary>The activity's id.</summary>
    Id,

    /// <summary>The activity's title, or a word for the whole plan.</summary>
    Title,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Whether the day is off or worked.</summary>
    Off,

    /// <summary>Steps in days before the deadline.</summary>
    Before,

    /// <summary>Steps in days after it.</summary>
    After,

    /// <summary>The hour of letters.</summary>
    Hour,

    /// <summary>Working days until the unit's leaders hear.</summary>
    Leader,

    /// <summary>Working days until the head unit's leaders do.</summary>
    Head,

    /// <summary>Steps in working days before a meeting.</summary>
    Meeting,

    /// <summary>The unit that is visited.</summary>
    Unit,

    /// <summary>The day of the visit.</summary>
    Visit,

    /// <summary>The indicator's title.</summary>
    Indicator,

    /// <summary>Its unit of measure.</summary>
    Measure,

    /// <summary>The first day on which actual values are taken.</summary>
    ActualsFrom,

    /// <summary>The indicator's id.</summary>
    IndicatorId,
}

/// <summary>Which columns a part has.</summary>
public static class PlanParts
{
    /// <summary>The columns as they are written, the part's own ones among them.</summary>
    public static IReadOnlyList<PartColumn> Columns(this PlanPart part) => part switch
    {
        PlanPart.Days => [PartColumn.Day, PartColumn.Off],
        PlanPart.Reminders => [PartColumn.Title, PartColumn.Before, PartColumn.After, PartColumn.Hour, PartColumn.Leader, PartColumn.Head, PartColumn.Meeting, PartColumn.Id],
        PlanPart.Visits => [PartColumn.Title, PartColumn.Unit, PartColumn.Visit, PartColumn.Id],
        _ => [PartColumn.Title, PartColumn.Indicator, PartColumn.Measure, PartColumn.ActualsFrom, PartColumn.Id, PartColumn.IndicatorId],
    };

    /// <summary>The column without which a sheet is no sheet of this part.</summary>
    internal static PartColumn Key(this PlanPart part) => part switch
    {
        PlanPart.Days => PartColumn.Off,
        PlanPart.Reminders => PartColumn.Before,
        PlanPart.Visits => PartColumn.Visit,
        _ => PartColumn.Indicator,
    };
}

/// <summary>The words by which these sheets are read: those of every language, folded.</summary>
/// <param name="Headings">Columns by their headings.</param>
/// <param name="Off">Words for a day off.</param>
/// <param name="Worked">Words for a day worked in exchange.</param>
/// <param name="WholePlan">Words that stand where an activity's title would, for the plan itself.</param>
public sealed record PartVocabulary(
    IReadOnlyDictionary<string, PartColumn> Headings, IReadOnlySet<string> Off, IReadOnlySet<string> Worked, IReadOnlySet<string> WholePlan);
