using Emulation.Domain.Plans.Kinds;
using Emulation.Domain.Search;

namespace Emulation.Domain.Sheets;

/// <summary>What the other sheets of a plan's file say. A sheet that is not there, or has no rows, says nothing; an activity that a sheet does not name stays as it is.</summary>
/// <param name="Days">Days off and days worked, each with its cell; null where no sheet says it.</param>
/// <param name="Plan">What is said of the plan as a whole; null where nothing is.</param>
/// <param name="Activities">What is said of activities.</param>
/// <param name="Tables">The sheets, with nothing on them but their tables.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record PlanSheetParts(
    PartDays? Days, ActivityPart? Plan, IReadOnlyList<ActivityPart> Activities, IReadOnlyList<Sheet> Tables, IReadOnlyList<SheetFault> Faults)
{
    /// <summary>Nothing is said.</summary>
    public static PlanSheetParts None { get; } = new(null, null, [], [], []);

    /// <summary>Headings of columns that hold something and were not read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>The plan with what the sheets say; its activities stay in their order.</summary>
    public PlanDraft Apply(PlanDraft plan) => plan with
    {
        DaysOff = Days is null || PartDays.Are(Days.Off, plan.DaysOff) ? plan.DaysOff : [.. Days.Off.Select(day => day.Text)],
        DaysWorked = Days is null || PartDays.Are(Days.Worked, plan.DaysWorked) ? plan.DaysWorked : [.. Days.Worked.Select(day => day.Text)],
        Reminders = Plan?.Policy is { } policy && !PartText.Same(policy, plan.Reminders ?? new()) ? PartText.Said(policy) : plan.Reminders,
        Activities = [.. (plan.Activities ?? []).Select(activity => activity is null ? null : About(activity, plan).Aggregate(activity, (changed, part) => part.Apply(changed)))],
    };

    /// <summary>The cell in which something of the plan stands, by its pointer within the plan; null where no sheet says it.</summary>
    /// <param name="pointer">Such as <c>/daysOff/3</c>, <c>/reminders/hour</c>, or <c>/activities/2/visits/unit-a</c>.</param>
    /// <param name="plan">The plan as these sheets were applied to it.</param>
    internal PartCell? Cell(string pointer, PlanDraft plan) => pointer.Split('/') switch
    {
        [_, "daysOff", var at] when int.TryParse(at, out var index) => Days?.Off.ElementAtOrDefault(index)?.Cell,
        [_, "daysWorked", var at] when int.TryParse(at, out var index) => Days?.Worked.ElementAtOrDefault(index)?.Cell,
        [_, "daysOff" or "daysWorked"] => Days?.Off.Concat(Days.Worked).FirstOrDefault()?.Cell,
        [_, "reminders", var member, ..] => Plan?.Cell($"reminders/{member}"),
        [_, "activities", var at, .. var members] when int.TryParse(at, out var index) && plan.Activities?.ElementAtOrDefault(index) is { } activity =>
            About(activity, plan).Select(part => part.Cell(string.Join('/', members))).OfType<PartCell>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>Rows that name no activity of the plan.</summary>
    internal IEnumerable<SheetFault> Strangers(PlanDraft plan)
    {
        var activities = (plan.Activities ?? []).OfType<ActivityDraft>().ToList();
        var (ids, titles) = (activities.Select(one => one.Id).OfType<string>().ToHashSet(), activities.Select(one => Folding.Of(one.Title)).ToHashSet());
        return Activities.Where(part => !ids.Contains(part.Id) && !(part.Title.Length > 0 && titles.Contains(part.Title))).Select(part => part.First.Fault("unknown-activity"));
    }

    /// <summary>What is said of the activity: the id tells; where it is no activity's, as in another year's file, the title.</summary>
    private IEnumerable<ActivityPart> About(ActivityDraft activity, PlanDraft plan)
    {
        var ids = (plan.Activities ?? []).OfType<ActivityDraft>().Select(one => one.Id).OfType<string>().ToHashSet();
        return Activities.Where(part => ids.Contains(part.Id) ? part.Id == activity.Id : part.Title.Length > 0 && part.Title == Folding.Of(activity.Title));
    }

    /// <summary>Reads the sheets.</summary>
    /// <param name="sheets">All sheets of the file.</param>
    /// <param name="cluster">Whose units they may name.</param>
    /// <param name="words">The words by which they are read.</param>
    /// <param name="all">The plan's own words: for all units, as a visit names one, and for columns that nobody expects to be read.</param>
    public static PlanSheetParts Read(IReadOnlyList<Sheet> sheets, Cluster cluster, PartVocabulary words, PlanVocabulary all)
    {
        var tables = new Dictionary<PlanPart, SheetTable<PartColumn>>();
        foreach (var part in Enum.GetValues<PlanPart>())
        {
            var headings = words.Headings.Where(heading => part.Columns().Contains(heading.Value)).ToDictionary();
            if (sheets.Select(sheet => SheetTable.Find([sheet], headings)).FirstOrDefault(table => table?.Columns.ContainsKey(part.Key()) == true) is { } found)
                tables[part] = found;
        }

        if (tables.Count == 0)
            return None;
        var reading = new PartReading(cluster, words, all);
        var days = tables.TryGetValue(PlanPart.Days, out var table) ? reading.Days(table) : null;
        var parts = tables.Where(one => one.Key != PlanPart.Days).SelectMany(one => reading.Activities(one.Key, one.Value)).ToList();
        return new(
            days is { Off.Count: 0, Worked.Count: 0 } ? null : days,
            parts.Find(part => part.IsPlan),
            [.. parts.Where(part => !part.IsPlan)],
            [.. tables.Values.Select(one => one.Alone())],
            reading.Faults)
        {
            Unread = [.. tables.Values.SelectMany(one => one.Unread(all.Aside))],
        };
    }
}

/// <summary>A cell of one of these sheets.</summary>
/// <param name="Sheet">Name of its sheet.</param>
/// <param name="Place">Where.</param>
/// <param name="Column">What stands there.</param>
/// <param name="Text">Its text.</param>
public sealed record PartCell(string Sheet, CellPlace Place, PartColumn Column, string Text)
{
    /// <summary>A fault of it. That something is not of the activity's kind is said for each of these sheets in other words.</summary>
    internal SheetFault Fault(string code) => new(
        Place, $"{Column}", code != "not-of-this-kind" ? code : Column is PartColumn.Visit ? "not-an-inspection" : "not-a-registration", Text)
    { Sheet = Sheet };
}

/// <summary>A day that a sheet names.</summary>
/// <param name="Text">As a plan is handed in: 2027-02-05; where it is no day, what stands there.</param>
/// <param name="Cell">Its cell.</param>
public sealed record PartDay(string Text, PartCell Cell);

/// <summary>The days that a sheet names.</summary>
/// <param name="Off">Days off.</param>
/// <param name="Worked">Days worked in exchange.</param>
public sealed record PartDays(IReadOnlyList<PartDay> Off, IReadOnlyList<PartDay> Worked)
{
    internal static bool Are(IReadOnlyList<PartDay> days, IReadOnlyList<string?>? stored) => days.Select(day => day.Text).ToHashSet().SetEquals((stored ?? []).OfType<string>());
}

/// <summary>What one of these sheets says of an activity, or of the whole plan.</summary>
/// <param name="Id">The activity's id; empty where the row names none.</param>
/// <param name="Title">Its title, folded.</param>
/// <param name="IsPlan">Whether it is about the plan as a whole.</param>
/// <param name="First">The first cell that names it.</param>
public sealed record ActivityPart(string Id, string Title, bool IsPlan, PartCell First)
{
    private readonly Dictionary<string, PartCell> cells = [];

    /// <summary>How its units are reminded; null where the sheet is about something else.</summary>
    public ReminderPolicyDraft? Policy { get; internal set; }

    /// <summary>Its visits, days by unit; null where the sheet is about something else.</summary>
    public Dictionary<string, string?>? Visits { get; internal set; }

    /// <summary>Its indicators; null where the sheet is about something else.</summary>
    public List<IndicatorDraft>? Indicators { get; internal set; }

    /// <summary>The first day on which actual values are taken.</summary>
    public string? ActualsFrom { get; internal set; }

    /// <summary>The activity with what is said of it. What means the same stays as it was written.</summary>
    public ActivityDraft Apply(ActivityDraft activity)
    {
        if (Policy is { } policy && !PartText.Same(policy, activity.Policy()))
            activity = activity with { RemindDaysBefore = null, RemindDaysAfter = null, Reminders = PartText.Said(policy) };
        if (Visits is { } visits && !visits.OrderBy(visit => visit.Key, StringComparer.Ordinal).Select(visit => (visit.Key, visit.Value!)).SequenceEqual(activity.Dates().Select(visit => (visit.Key, visit.Value)).OrderBy(visit => visit.Key, StringComparer.Ordinal)))
            activity = activity with { Visits = visits.Count > 0 ? visits : null };
        if (Indicators is not { } indicators)
            return activity;
        var known = (activity.Indicators ?? []).OfType<IndicatorDraft>().ToList();
        var wanted = indicators.Select(one => one with { Id = one.Id ?? known.Find(before => Folding.Of(before.Title) == Folding.Of(one.Title))?.Id }).ToList();
        if (!wanted.SequenceEqual(known.Select(one => one with { Measure = one.Measure ?? "" })))
            activity = activity with { Indicators = wanted.Count > 0 ? wanted : null };
        return (activity.ActualsFrom ?? "") == (ActualsFrom ?? "") ? activity : activity with { ActualsFrom = ActualsFrom };
    }

    internal void Note(string member, PartCell cell) => cells.TryAdd(member, cell);

    /// <summary>The cell of a member, or of what it belongs to.</summary>
    internal PartCell? Cell(string member)
    {
        for (var name = member; name.Length > 0; name = name.Contains('/', StringComparison.Ordinal) ? name[..name.LastIndexOf('/')] : "")
        {
            if (cells.TryGetValue(name, out var cell))
                return cell;
        }

        return null;
    }
}

/// <summary>Policies compared by what they say.</summary>
internal static class PartText
{
    public static bool Same(ReminderPolicyDraft one, ReminderPolicyDraft other) => Text(one) == Text(other);

    /// <summary>The policy; null where it leaves everything open.</summary>
    public static ReminderPolicyDraft? Said(ReminderPolicyDraft policy) => policy == new ReminderPolicyDraft() ? null : policy;

    private static string Text(ReminderPolicyDraft policy) => System.Text.Json.JsonSerializer.Serialize(policy);
}
